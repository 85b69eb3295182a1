import type { Article, Line, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { unwrapAddress } from './address';
import type { BodyExcerpt } from './attribution';
import { closingLines } from './closing-lines';
import type { DatelineReading } from './dateline';
import { nameInAbout } from './issuer/about-heading';
import { behindLabel, type DisclosureLabel } from './labels';
import { addressesOf } from './line-addresses';
import { isReleaseStatement } from './release-statement';
import type { SourceLine } from './source-line';
import { findWireClosing } from './wire-closing';
import { wireOfRelease } from './wire-names';
import { isSameName, openingWord, wordsOf } from './words';

/** What was read of an article's frame, to be cut off its text. */
export interface Frame {
  readonly dateline: DatelineReading | null;
  readonly sourceLine: SourceLine | null;
  readonly labels: readonly DisclosureLabel[];
  /** Whether the article is a release: only then the lines of its closing are somebody's frame. */
  readonly isRelease: boolean;
  /** Whether the article is a release or a wire's copy: only then a wire's signature under it is no part of the text. */
  readonly isSyndicated: boolean;
}

/** A contact's name, office, number or address; a longer line is text again. */
const LONGEST_CONTACT = 120;
/** A line of a label and an address, such as a photo's. */
const LONGEST_LABEL = 24;

/**
 * The lines of the body that are the text itself, in page order: without dateline, source line, closing forms,
 * contacts, keywords, captions and the headline said again. Paragraphs about the issuer and section headings stay.
 */
export function cutBody(article: Article, language: Language, frame: Frame): BodyExcerpt {
  const cut = new Set([
    ...closingCut(article, language, frame),
    ...repeatedHeadline(article),
    ...(frame.dateline?.linesOver ?? []),
  ]);
  const closing = frame.isSyndicated ? closingLines(article).map(({ index }) => index) : [];
  return article.lines.flatMap((line, index) => {
    if (line.place !== 'body' || line.kind === 'caption' || cut.has(index)) return [];
    const from =
      frame.dateline?.place.line === index
        ? frame.dateline.place.span[1]
        : behindLabel(line, index, frame.labels);
    const to = closing.includes(index)
      ? (findWireClosing(line)?.span[0] ?? line.text.length)
      : line.text.length;
    const place = trimmed(line.text, index, from, to);
    return place ? [place] : [];
  });
}

/** The words of a line between two places, blanks around them left out. Null when none are left. */
function trimmed(text: string, line: number, from: number, to: number): LinePlace | null {
  const rest = text.slice(from, to);
  const start = from + rest.length - rest.trimStart().length;
  const end = start + rest.trim().length;
  return start < end ? { line, span: [start, end] } : null;
}

function repeatedHeadline({ headline, lines }: Article): number[] {
  return lines.flatMap((line, index) => (headline && isSameName(line.text, headline) ? [index] : []));
}

/** Lines of the article's end that frame it: the source line and what is under it, closings, contacts, keywords. */
function closingCut(article: Article, language: Language, { sourceLine, isRelease }: Frame): Set<number> {
  const cut = new Set<number>();
  let inContacts = false;
  for (const { line, index } of closingLines(article)) {
    if (line.place !== 'body') continue;
    const kind = frameKind(line, language);
    const isUnderSource = isRelease && sourceLine !== null && index >= sourceLine.place.line && !isText(line);
    const isContact = inContacts && kind === null && !isText(line) && !isAboutHeading(line, language);
    if (isUnderSource || kind === 'keywords' || (isRelease && (kind !== null || isContact))) cut.add(index);
    if (kind === 'contacts')
      inContacts = line.text.length <= LONGEST_HEADING; // nothing follows on the line, so the block does below
    else if (kind === null && !isContact) inContacts = false;
  }
  if (sourceLine && (isRelease || sourceLine.form === 'source-line')) cut.add(sourceLine.place.line);
  return cut;
}

/** Which part of a frame a line is by its own words. Null when it is none. */
function frameKind(line: Line, language: Language): 'closing' | 'contacts' | 'keywords' | null {
  const { text } = line;
  if (isLabelledAddress(text) || leadsToRelease(line) || findWireClosing(line)?.span[0] === 0)
    return 'closing';
  if (!isText(line) && isReleaseStatement(text, language)) return 'closing';
  if (/^(?:#[^\s#]+\s*)+$/.test(text)) return 'keywords';
  const keywords = openingWord(text, wordsOf(language, 'keywordLabels'));
  if (keywords && /^\s?[:：#]/.test(text.slice(keywords.length))) return 'keywords';
  const contacts = openingWord(text, wordsOf(language, 'contactLabels'));
  if (!contacts) return null;
  const rest = text.slice(contacts.length);
  return /^\s?(?:[:：]|$)|[:：]$/.test(rest) || (!isText(line) && /[@\d]/.test(rest)) ? 'contacts' : null;
}

/** The longest heading over a block of contacts. */
const LONGEST_HEADING = 60;

/** "Photo - https://…": a short label and an address. */
function isLabelledAddress(text: string): boolean {
  const at = text.search(/https?:\/\//);
  return at >= 0 && at <= LONGEST_LABEL && !/\s/.test(text.slice(at));
}

/** A few words and the address of the release at its wire, in whatever language ("… businesswire.com: https://…"). */
function leadsToRelease(line: Line): boolean {
  const words = line.text.replace(/https?:\/\/\S+/g, '');
  if (words.length > LONGEST_CONTACT) return false;
  return addressesOf(line).some((href) => wireOfRelease(unwrapAddress(href)) !== null);
}

function isText(line: Line): boolean {
  return line.text.length > LONGEST_CONTACT;
}

function isAboutHeading(line: Line, language: Language): boolean {
  return line.kind === 'heading' || nameInAbout(line.text, language) !== null;
}
