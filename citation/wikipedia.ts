import { type CitedSource, onOneLine } from './cited-source';

/**
 * A source as a template of the English Wikipedia: {{cite press release}} for a release, {{cite news}} for other
 * stories. The newswire is the `agency`, the site that shows a copy is `via`.
 * @param accessed Day on which the page was read, "YYYY-MM-DD".
 */
export function toWikipediaTemplate(source: CitedSource, accessed: string): string {
  const { kind, authors, title, issued, place, distributor, shownBy, url, language } = source;
  const isRelease = kind === 'press-release';
  const parameters: readonly (readonly [string, string | null | undefined])[] = [
    ...(isRelease ? [] : nameAuthors(authors, distributor)),
    ['title', title],
    ['url', escapeUrl(url)],
    ['date', issued],
    ['location', place],
    ['publisher', isRelease ? authors[0] : null],
    ['work', isRelease ? null : shownBy],
    ['agency', distributor],
    ['language', language === 'und' || /^en(?:-|$)/.test(language) ? null : language],
    ['via', isRelease ? shownBy : null],
    ['access-date', accessed],
  ];
  const parts = parameters.flatMap(([name, value]) =>
    value ? [` |${name}=${name === 'url' ? value : escapeWikitext(value)}`] : [],
  );
  return `{{cite ${isRelease ? 'press release' : 'news'}${parts.join('')}}}`;
}

/** An agency goes by its own parameter; one writer is `author`, several are counted. */
function nameAuthors(authors: readonly string[], distributor: string | null): (readonly [string, string])[] {
  const writers = authors.filter((name) => name !== distributor);
  return writers.map((name, index) => [writers.length > 1 ? `author${index + 1}` : 'author', name]);
}

/** Text that a template's parameter shows as it is. */
const escapeWikitext = (text: string): string =>
  onOneLine(text)
    .replace(/[[\]{}<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/'{2,}/g, (signs) => '&#39;'.repeat(signs.length))
    .replaceAll('|', '{{!}}');

/** Signs that end an address in wikitext. */
const escapeUrl = (url: string): string =>
  url.replace(
    /[[\]{}<>|"'\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
