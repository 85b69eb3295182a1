import type { Article, Line, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import type { Span } from '../text/span';
import { framingEnd, signingLines } from './closing-lines';
import { wholeAndParts } from './headline-lines';
import { endOfStatement } from './site-statement';
import { isOneOf, isSameName, openingWord, placeOf, type WordList, wordsOf } from './words';

/** A word with which the page itself discloses what it shows. */
export interface DisclosureLabel {
  readonly label: string;
  /** `notice`: a word over releases that names other notices too. */
  readonly says: 'sponsored' | 'release' | 'notice';
  /** Null when it stands in the page's metadata alone. */
  readonly place: LinePlace | null;
}

/** Lines before and behind the headline in which a label of the article stands. */
const LINES_BESIDE_HEADLINE = 3;

/**
 * The disclosure labels of the page, as labels: whole, beside the headline or as its section, never in running text; a
 * release's also where the text begins with it.
 * Words that stand over ad slots too count as a section alone.
 */
export function findLabels(article: Article, language: Language): DisclosureLabel[] {
  const found: DisclosureLabel[] = [];
  for (const candidate of candidates(article, language)) {
    const { text, place } = candidate;
    const says = disclosureOf(candidate, language);
    if (!says || found.some((known) => isSameName(known.label, text))) continue;
    found.push({ label: text, says, place });
  }
  return [...found, ...closingDisclosures(article, language)];
}

/**
 * How a text closes where its site says that it was paid for: with a sentence ("This article was sponsored by X."), behind
 * the text, too, or a label in brackets.
 */
function closingDisclosures(article: Article, language: Language): DisclosureLabel[] {
  const statements = wordsOf(language, 'sponsoredStatements');
  const labels = wordsOf(language, 'sponsoredLabels');
  const end = signingLines(article).at(-1) ?? 0;
  return framingEnd(article).flatMap((index): DisclosureLabel[] => {
    const { text = '', kind, links = [] } = article.lines[index] ?? {};
    const said =
      kind === 'caption' || (index >= end && links.length > 0) ? null : endOfStatement(text, statements);
    const isSentence = said !== null && /[.。!)）\]］]$/.test(text);
    const isAlone = said !== null && index < end && !/\p{L}/u.test(text.slice(said));
    const isLabel = index === end - 1 && /^[(（[［].*[)）\]］]$/.test(text) && isOneOf(text, labels);
    if (!isSentence && !isAlone && !isLabel) return [];
    return [{ label: text, says: 'sponsored', place: placeOf(index, 0, text) }];
  });
}

/** The longest label that goes on with who paid ("Sponsored by …"). */
const LONGEST_STATEMENT = 80;

/** A standfirst goes on behind the name ("Sponsored by Ada Quill, the bill would cap fares"): in few names are two such words. */
const WORD = /\s\p{Ll}{4,}/u;

function disclosureOf({ text, isSection }: Candidate, language: Language): DisclosureLabel['says'] | null {
  const isAny = (list: WordList): boolean => isOneOf(text, wordsOf(language, list));
  const opens = (list: WordList): string | null =>
    text.length <= LONGEST_STATEMENT ? openingWord(text, wordsOf(language, list)) : null;
  const isAd = isAny('adLabels');
  if (isAny('sponsoredLabels') || (isSection && isAd)) return 'sponsored';
  const label = opens('sponsoredLabels');
  if (label && /^\s?[·•|:：–—-]\s?\S/u.test(text.slice(label.length))) return 'sponsored'; // "Paid post · Kelp Ltd"
  const opening = isAd ? null : opens('sponsoredStatements');
  if (opening && text.slice(opening.length).split(WORD).length < 3) return 'sponsored';
  if (isAny('releaseLabels')) return 'release';
  return isAny('noticeLabels') ? 'notice' : null;
}

interface Candidate {
  readonly text: string;
  readonly place: LinePlace | null;
  readonly isSection: boolean;
}

function candidates(article: Article, language: Language): Candidate[] {
  const { labels, sections } = article.metadata;
  const stated = (text: string, isSection: boolean): Candidate => ({
    text: text.trim(),
    place: null,
    isSection,
  });
  return [
    ...besideHeadline(article),
    ...findTrail(article, language),
    ...openingLabel(article, language),
    ...labels.map((text) => stated(text, false)),
    ...sections.map((text) => stated(text, true)),
  ];
}

/**
 * Lines beside the headline, and what they have beside a day; those that are links lead to a section of the site and
 * label nothing, and what is over a row of them is over the article.
 */
function besideHeadline(article: Article): Candidate[] {
  const { lines } = article;
  const at = headlineLine(article);
  if (at < 0) return [];
  const row = lines.slice(0, at).findLastIndex(({ links }) => links.length > 1);
  const from = Math.max(0, row, at - LINES_BESIDE_HEADLINE);
  return lines.slice(from, at + LINES_BESIDE_HEADLINE + 1).flatMap((line, offset) => {
    if (line.place !== 'before' || line.links.length > 0 || offset + from === at) return [];
    return wholeAndParts(line.text).map((part) => {
      const text = part.replace(/^[\s[(【|•·-]+|[\s\])】|•·:：-]+$/g, '');
      return { text, place: placeOf(from + offset, line.text.indexOf(text), text), isSection: false };
    });
  });
}

function headlineLine({ headline, lines }: Article): number {
  return lines.findIndex((line) => isSameName(line.text, headline ?? ''));
}

/** What stands behind a label that opens a text: signs, a day that ends the line. */
const BEHIND_LABEL = /^\s?(?:[:：–—|]|-\s|$)[\s:：–—|-]*|^\s[\d\p{L}. /-]{4,20}\d{4}$/u;

/** A bracket that opens before a label, and what stands behind the label in it. */
const BRACKET = /^[(（[［【]\s?/;
const BEHIND_IN_BRACKET = /^\s?[)）\]］】][\s:：–—|-]*/u;

/** Where a line goes on behind the label and its sign with which it begins; 0 where it begins with none. */
export function behindLabel({ text }: Line, index: number, labels: readonly DisclosureLabel[]): number {
  const label = labels.find(
    ({ place }) => place?.line === index && !/\p{L}/u.test(text.slice(0, place.span[0])),
  );
  return label?.place ? (endOfLabel(text, label.place.span) ?? label.place.span[1]) : 0;
}

/** Where a text goes on behind the label with which it begins, in a bracket or without; null when the label is a word of it. */
function endOfLabel(text: string, [start, end]: Span): number | null {
  const behind = (start > 0 ? BEHIND_IN_BRACKET : BEHIND_LABEL).exec(text.slice(end));
  return behind && end + behind[0].length;
}

/** The label of a release with which the text itself begins ("PRESS RELEASE – ", "(Press release) - ", "Pressemitteilung 4.5.2026"). */
function openingLabel({ lines }: Article, language: Language): Candidate[] {
  const index = lines.findIndex((line) => line.place === 'body' && line.kind !== 'caption');
  const line = lines[index]?.text ?? '';
  const start = BRACKET.exec(line)?.[0].length ?? 0;
  const text = openingWord(line.slice(start), wordsOf(language, 'releaseLabels'));
  const place = text === null ? null : placeOf(index, start, text);
  return text && place && endOfLabel(line, place.span) !== null ? [{ text, place, isSection: false }] : [];
}

/** What stands between the steps of a trail of sections. */
const TRAIL_SIGN = /\s?[/>»›→]\s?/;
/** A longer line is text. */
const LONGEST_TRAIL = 160;

/** The sections of the trail over the headline, from the front page down ("Home > Markets > Press Releases"). */
export function findTrail(article: Article, language: Language): Candidate[] {
  const homes = wordsOf(language, 'homeNames');
  const end = headlineLine(article);
  return article.lines.slice(0, Math.max(0, end)).flatMap(({ text }, line): Candidate[] => {
    const [home, ...sections] = text.length <= LONGEST_TRAIL ? text.split(TRAIL_SIGN) : [];
    if (!home || sections.length === 0 || !isOneOf(home, homes)) return [];
    return sections.flatMap((section): Candidate[] => {
      const name = section.trim();
      const place = placeOf(line, text.indexOf(name, home.length), name);
      return name === '' ? [] : [{ text: name, place, isSection: true }];
    });
  });
}
