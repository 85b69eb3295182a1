import { type CitedSource, onOneLine, otherDistributor } from './cited-source';

/**
 * A source as a BibLaTeX entry: `@report` of type "Press release" for a release, `@online` for other stories.
 * @param accessed Day on which the page was read, "YYYY-MM-DD".
 */
export function toBiblatex(source: CitedSource, accessed: string): string {
  const { kind, authors, title, issued, place, distributor, shownBy, url, language } = source;
  const isRelease = kind === 'press-release';
  const [issuer] = authors;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Names in braces of their own are not taken apart.
    ['author', authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', title && `{${escapeTex(title)}}`],
    ['type', isRelease ? 'Press release' : null],
    ['institution', isRelease ? escapeTex(issuer ?? distributor ?? '') : null],
    ['organization', isRelease ? null : escapeTex(shownBy ?? '')],
    ['location', place && escapeTex(place)],
    ['date', issued],
    ['note', escapeTex(describeWay(otherDistributor(source), isRelease ? shownBy : null))],
    ['language', nameInEnglish(language)],
    ['url', escapeUrl(url)],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${isRelease ? 'report' : 'online'}{${makeKey(source)},\n${lines.join('\n')}\n}\n`;
}

/** How the text came to the reader: "Distributed by PR Newswire; shown by Bay Courier". */
function describeWay(distributor: string | null, shownBy: string | null): string {
  const parts = [distributor && `distributed by ${distributor}`, shownBy && `shown by ${shownBy}`];
  const text = parts.filter(Boolean).join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Signs that mean something to TeX. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  onOneLine(text).replace(/[\\{}$&#_%~^]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);

/** An address is read as it stands, but for what would end its field. */
const escapeUrl = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** BibLaTeX names languages by English words. */
function nameInEnglish(tag: string): string | null {
  const base = tag.split('-', 1)[0] ?? tag;
  const name = base === 'und' ? base : new Intl.DisplayNames(['en'], { type: 'language' }).of(base);
  return name === undefined || name === base ? null : name.toLowerCase();
}

/** A key that citing it twice gives again: first word of the author, year, first word of the title. */
function makeKey({ authors, issued, title }: CitedSource): string {
  const parts = [firstWord(authors[0]), issued?.slice(0, 'YYYY'.length), firstWord(title)];
  return parts.filter(Boolean).join('-') || 'pressmark';
}

/** The first word in the letters that every TeX takes in a key. */
function firstWord(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /[a-z0-9]+/.exec(plain)?.[0] ?? '';
}
