import type { Article, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { liesAt, parseAddress } from './address';
import type { Issuer } from './attribution';
import type { DatelineReading } from './dateline';
import { issuerKindOf } from './issuer-kind';
import { closingLines, type SourceLine } from './source-line';
import type { WireService } from './wire-services/wire-service';
import { foldName, openingWord, wordsOf } from './words';

/** Who issued a release, and where the page says so. */
export interface IssuerReading {
  readonly issuer: Issuer;
  readonly signal: string;
  readonly place: LinePlace;
}

/** What is known of a release when its issuer is looked for. */
export interface ReleaseFacts {
  readonly article: Article;
  readonly language: Language;
  readonly wire: WireService | null;
  readonly sourceLine: SourceLine | null;
  readonly dateline: DatelineReading | null;
}

/** An issuer's name found in one way. */
interface FoundName {
  readonly name: string;
  readonly place: LinePlace;
}

/** The ways a release names its issuer, the most trusted first. */
const WAYS: readonly { readonly signal: string; readonly find: (facts: ReleaseFacts) => FoundName | null }[] =
  [
    { signal: 'source-line', find: findInSourceLine },
    { signal: 'ticker', find: findBeforeTicker },
    { signal: 'company-link', find: findInFirstLink },
    { signal: 'opening-name', find: findBeforeShortName },
    { signal: 'about-heading', find: findInAboutHeading },
  ];

/** The issuer of an article that is a release. Null when no way names one. */
export function readIssuer(facts: ReleaseFacts): IssuerReading | null {
  const hasTicker = findBeforeTicker(facts) !== null;
  for (const { signal, find } of WAYS) {
    const found = find(facts);
    if (!found) continue;
    const kind = issuerKindOf(found.name, facts.language);
    const issuer: Issuer = { name: found.name, kind: kind === 'other' && hasTicker ? 'company' : kind };
    return { issuer, signal, place: found.place };
  }
  return null;
}

/** A credit ("Source: X") names the issuer only beside a wire's mark. */
function findInSourceLine({ sourceLine, wire }: ReleaseFacts): FoundName | null {
  if (!sourceLine || (sourceLine.form === 'credit' && !wire)) return null;
  return { name: sourceLine.name, place: sourceLine.place };
}

/** Where the text begins, behind the dateline. Null when the article has no body. */
function textStart({
  article,
  dateline,
}: ReleaseFacts): { readonly line: number; readonly from: number } | null {
  if (dateline) {
    const { line, span } = dateline.place;
    const isAlone = span[1] >= (article.lines[line]?.text.length ?? 0);
    return isAlone ? { line: line + 1, from: 0 } : { line, from: span[1] };
  }
  const first = article.lines.findIndex((line) => line.place === 'body' && line.kind === 'paragraph');
  return first < 0 ? null : { line: first, from: 0 };
}

/** The longest name looked for at the head of a text. */
const LONGEST_NAME = 100;

/** The words before the first bracket of a text, when they can be a name: no verb has been said yet. */
function findOpeningName(facts: ReleaseFacts): (FoundName & { readonly bracket: string }) | null {
  const start = textStart(facts);
  const text = start && facts.article.lines[start.line]?.text.slice(start.from);
  const match = text
    ? /^([^()（）.!?:;,，。：；]{2,100}(?:\.[^()（）!?:;，。：；]{0,30})?)\s?[(（]([^()（）]{1,80})[)）]/u.exec(
        text,
      )
    : null;
  if (!start || !match?.[1] || !match[2] || match[1].length > LONGEST_NAME) return null;
  const article =
    openingWord(
      match[1],
      wordsOf(facts.language, (words) => words.articles),
    ) ?? '';
  const name = match[1].slice(article.length).trim();
  const from = start.from + match[0].indexOf(name);
  return { name, bracket: match[2], place: { line: start.line, span: [from, from + name.length] } };
}

/** "(NASDAQ: ABC)", "(Euronext Growth : ABC, …)": an exchange, a colon, a symbol. */
const TICKER = /^[\p{Lu}\d][\p{L}\d .&-]{0,30}\s?[:：]\s?["“]?[A-Z0-9][A-Z0-9.]{0,9}(?!\p{Ll})/u;

function findBeforeTicker(facts: ReleaseFacts): FoundName | null {
  const opening = findOpeningName(facts);
  return opening && TICKER.test(opening.bracket) ? opening : null;
}

/** The link around the text's first words, when it is the wire's own link to the issuer. */
function findInFirstLink(facts: ReleaseFacts): FoundName | null {
  const start = textStart(facts);
  const line = start && facts.article.lines[start.line];
  if (!start || !line || !facts.wire) return null;
  const { linkHosts, trackerHosts } = facts.wire;
  const link = line.links.find(({ span, href }) => {
    const isFirst = span[0] >= start.from && span[0] <= start.from + 4 && span[1] - span[0] >= 2;
    return isFirst && [...linkHosts, ...trackerHosts].some((place) => liesAt(parseAddress(href), place));
  });
  return link
    ? { name: line.text.slice(...link.span).trim(), place: { line: start.line, span: link.span } }
    : null;
}

/** "Full Name Ltd. (“Short Name”) …": what a bracket shortens at the head of the text is the issuer's name. */
function findBeforeShortName(facts: ReleaseFacts): FoundName | null {
  const opening = findOpeningName(facts);
  return opening && issuerKindOf(opening.name, facts.language) !== 'other' ? opening : null;
}

/** How much of the first line is its opening: a page may put its whole text into one. */
const OPENING_LENGTH = 1000;

/** "About X", when X is also spoken of at the head of the text. */
function findInAboutHeading(facts: ReleaseFacts): FoundName | null {
  const heading = findAboutHeading(facts.article, facts.language);
  const start = textStart(facts);
  if (!heading || !start) return null;
  const opening = facts.article.lines[start.line]?.text.slice(0, OPENING_LENGTH) ?? '';
  return foldName(opening).includes(foldName(heading.name)) ? heading : null;
}

/** The longest heading over a paragraph about the issuer. */
const LONGEST_HEADING = 100;

/** The heading over the paragraph about the issuer, at the article's end: whom it is about. Null when there is none. */
export function findAboutHeading(
  article: Article,
  language: Language,
): { readonly name: string; readonly place: LinePlace } | null {
  const openings = wordsOf(language, (words) => words.aboutOpenings);
  for (const index of closingLines(article)) {
    const line = article.lines[index];
    const text = line?.place === 'body' ? line.text : '';
    const opening = text.length <= LONGEST_HEADING ? openingWord(text, openings) : null;
    const name = opening
      ? text
          .slice(opening.length)
          .trim()
          .replace(/[:：.]+$/, '')
      : '';
    if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || /[!?。]/.test(name) || isSentence(text)) continue;
    return { name, place: { line: index, span: [0, text.length] } };
  }
  return null;
}

function isSentence(text: string): boolean {
  return /[.。]$/.test(text) && !/\b\p{Lu}\p{L}{0,4}\.$/u.test(text);
}
