import type { Article, Line, LinePlace } from '../article/article';
import type { DateMention } from '../dates/date-mention';
import type { Language } from '../languages/language';
import { cut, type Span } from '../text/span';
import type { Dateline } from './attribution';
import { withoutCreditWord } from './bylines';
import { dayIn, readHead } from './dateline-head';
import { findWireMarker, type WireMarker } from './wire-marker';
import { findWord, placeOf, wordsOf } from './words';

/** A dateline, and where it stands: from the head of its line to the first word of the text. */
export interface DatelineReading {
  readonly dateline: Dateline;
  /** The wire's mark in it; null when it carries none. */
  readonly marker: WireMarker | null;
  /** Whom an agency names behind its mark as the writers. */
  readonly writers: readonly string[];
  readonly place: LinePlace;
  /** Lines over it that hold its place and day, where they stand in elements of their own. */
  readonly linesOver: readonly number[];
}

/** The words of a dateline, as its line shows them, and where they stand. */
export function datelineWords(
  { lines }: Article,
  { place: { line, span } }: DatelineReading,
): { readonly quote: string; readonly place: LinePlace } {
  const quote = cut(lines[line]?.text ?? '', span).trimEnd();
  return { quote, place: placeOf(line, span[0], quote) };
}

/** A dateline opens the first paragraph; a standfirst, a photo's caption and a byline may stand before it. */
const LEADING_LINES = 8;
/** Lines before the body, where the locator took the first paragraph for a standfirst. */
const LINES_BEFORE_BODY = 4;
/** Shorter lines are headings, labels and bylines: without a wire's mark they are datelines only with a day. */
const SHORTEST_PARAGRAPH = 80;
/** A standfirst may be as long as a paragraph, and stand before the one that a dateline without a mark opens. */
const OPENING_PARAGRAPHS = 2;
/** Units within which a dateline without a mark has to close. */
const LONGEST_BARE_DATELINE = 90;

/** The dateline that opens the article. Null when it has none. */
export function readDateline(article: Article, language: Language): DatelineReading | null {
  const leading = leadingLines(article);
  const read = (line: number, parse: typeof parseMarkedDateline): DatelineReading | null => {
    const text = article.lines[line]?.text ?? '';
    const parsed = parse(text, language, article.metadata.publishedAt);
    if (!parsed) return null;
    const { span, ...parts } = parsed;
    return { ...parts, place: { line, span }, linesOver: [] };
  };
  for (const line of leading) {
    const marked = read(line, parseMarkedDateline);
    if (marked) return withLinesOver(marked, article, language);
  }
  const opening = leading.filter((line) => isParagraph(article, line)).at(OPENING_PARAGRAPHS - 1);
  for (const line of leading.slice(0, opening === undefined ? undefined : leading.indexOf(opening) + 1)) {
    const bare = read(line, parseBareDateline);
    if (
      bare &&
      (article.lines[line]?.place === 'body' ? opensText(bare, article) : standsAlone(bare, article))
    )
      return bare;
  }
  return null;
}

/** A dateline without a mark opens a paragraph, or a shorter line when it has a day. */
function opensText({ dateline, place }: DatelineReading, article: Article): boolean {
  return dateline.date !== null || isParagraph(article, place.line);
}

/** Over the body only a whole line with a known place, a day and a sign is a dateline: papers set writer and day there. */
function standsAlone({ dateline, place }: DatelineReading, article: Article): boolean {
  const text = article.lines[place.line]?.text ?? '';
  return (
    dateline.country !== null &&
    dateline.date !== null &&
    place.span[1] >= text.length &&
    /[/–—-]\s*$/.test(text)
  );
}

/** Lines over a mark in which its place and day may stand, and how long they are. */
const LINES_OVER = 2;
const LONGEST_PART = 60;

/** A dateline whose place and day, missing beside the mark, stand in short lines of their own right over it. */
function withLinesOver(marked: DatelineReading, article: Article, language: Language): DatelineReading {
  const { dateline, place } = marked;
  if (dateline.place !== null || dateline.date !== null) return marked;
  for (let count = LINES_OVER; count > 0; count--) {
    const over = Array.from({ length: count }, (_, index) => place.line - count + index);
    const texts = over.map((line) => article.lines[line]?.text ?? '');
    if (texts.some((text) => text === '' || text.length > LONGEST_PART)) continue;
    const head = readHead(texts.join(', '), language, article.metadata.publishedAt);
    if (head.date && head.country) return { ...marked, dateline: head, linesOver: over };
  }
  return marked;
}

function leadingLines(article: Article): number[] {
  const bodyStart = article.lines.findIndex((line) => line.place === 'body');
  if (bodyStart < 0) return [];
  const from = Math.max(0, bodyStart - LINES_BEFORE_BODY);
  return article.lines
    .slice(from, bodyStart + LEADING_LINES)
    .flatMap((line, offset) => (line.place === 'after' || isQuoted(line, article) ? [] : [from + offset]));
}

/** Whether a line is quoted in a text that goes on in its own words. */
const isQuoted = ({ kind }: Line, { lines }: Article): boolean =>
  kind === 'quote' && lines.some((line) => line.place === 'body' && line.kind === 'paragraph');

function isParagraph(article: Article, index: number): boolean {
  const line = article.lines[index];
  return line?.place === 'body' && line.kind === 'paragraph' && line.text.length >= SHORTEST_PARAGRAPH;
}

/** A dateline read from one line's text; `span` runs to the first word of the text behind it. */
export interface ParsedDateline {
  readonly dateline: Dateline;
  readonly marker: WireMarker | null;
  readonly writers: readonly string[];
  readonly span: Span;
}

/**
 * The dateline with a wire's mark that opens the text. Null when there is none.
 * @example parseMarkedDateline('VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- Hôm nay', vi, null)
 */
export function parseMarkedDateline(
  text: string,
  language: Language,
  publishedAt: string | null,
): ParsedDateline | null {
  const marker = findWireMarker(text);
  if (!marker) return null;
  const close = skip(text, marker.span[1], BEHIND_MARK);
  const second = endOfSecondMark(text, close);
  const end = second ?? skipLateParts(text, close, language);
  const head = withoutMarker(text.slice(0, second === null ? end : close), marker).replace(
    /\(https?:[^)]*\)/,
    (link) => ' '.repeat(link.length),
  );
  const dateline = readHead(head, language, publishedAt);
  const behind = text.slice(end, end + LONGEST_BARE_DATELINE);
  const [credit = '', inBrackets, beforeSign = ''] = CREDIT.exec(behind) ?? [];
  const credited = (inBrackets ?? beforeSign).trim();
  const names = withoutCreditWord(credited, wordsOf(language, 'bylineOpenings'));
  const parsed: ParsedDateline =
    names === credited
      ? { dateline, marker, writers: [], span: [0, end] }
      : { dateline, marker, writers: names.split(/[、，,·\s]+/), span: [0, end + credit.length] };
  return dateline.place || dateline.date
    ? parsed
    : (behindSender(text, parsed, language, publishedAt) ?? parsed);
}

/** Where a second mark ends that stands right at a place: the wire's name in another script ("--(X)--(…)--"). Null where none does. */
function endOfSecondMark(text: string, at: number): number | null {
  const second = findWireMarker(text.slice(at));
  return second?.span[0] === 0 ? skip(text, at + second.span[1], BEHIND_MARK) : null;
}

/** What stands behind a mark: its own address, a full stop, signs. */
const BEHIND_MARK = /^(?:\(https?:[^)]*\))?[.।]?[\s\-–—=:：/\]】)）]*/;

/** Between a dispatch's mark and the text, with the word for them, its writers: "（记者某某、某某）", "홍길동 기자 =". */
const CREDIT = /^(?:[（(]([^（()）]+)[)）]|([^=]+)=)\s*/;

/** Who passes a text on may put a mark of its own before the text's dateline ("(X - Y) PLACE, day /Y/ --", "(X) - Place, day. "). */
function behindSender(
  text: string,
  { marker: outer, span: [, from] }: ParsedDateline,
  language: Language,
  publishedAt: string | null,
): ParsedDateline | null {
  const rest = text.slice(from);
  const inner =
    parseMarkedDateline(rest, language, publishedAt) ?? parseBareDateline(rest, language, publishedAt);
  if (!inner?.dateline.place) return null;
  return { ...inner, marker: inner.marker ?? outer, span: [0, from + inner.span[1]] };
}

/** The head with the mark blanked out, save the place and day inside a dispatch. */
function withoutMarker(head: string, { span, within }: WireMarker): string {
  const [from, to] = within ?? [span[1], span[1]];
  const blank = (start: number, end: number): string => ' '.repeat(end - start);
  return (
    head.slice(0, span[0]) +
    blank(span[0], from) +
    head.slice(from, to) +
    blank(to, span[1]) +
    head.slice(span[1])
  );
}

/**
 * The dateline without a wire's mark that opens the text: a place before a dash that shows two of three things, namely
 * capitals, a day behind it, a country that it is known to lie in. Null when the words before the dash can be a sentence's.
 * @example parseBareDateline('Geneva, Switzerland, May 28, 2024 – The league …', en, null)
 */
export function parseBareDateline(
  text: string,
  language: Language,
  publishedAt: string | null,
): ParsedDateline | null {
  const head = text.slice(0, LONGEST_BARE_DATELINE);
  const pause = findPause(head, language, publishedAt);
  if (!pause) return null;
  const end = text[pause[0]] === ':' ? pause[1] : skipLateParts(text, pause[1], language);
  // A mark in brackets that is nobody's known is no part of the place; a day in them is the day.
  const region = text.slice(0, end).replace(/\([^)\d]{1,20}\)(?!\s?[[,])/, (mark) => ' '.repeat(mark.length));
  const dateline = readHead(region, language, publishedAt);
  if (!dateline.place || !isPlaceShaped(dateline.place)) return null;
  const [town = ''] = dateline.place.split(',', 1);
  const isCapitals = /\p{Lu}{2}/u.test(town) && town === town.toUpperCase();
  const day = dayIn(region, language, publishedAt);
  const isKnown = dateline.country !== null;
  const isTown = day !== null && isDatedTown(text, end, day);
  const evidence = [isCapitals, day, isKnown, isTown].filter(Boolean).length;
  return evidence >= 2 ? { dateline, marker: null, writers: [], span: [0, end] } : null;
}

/** "Oakmere, 28 May 2024 – The league": one word and its comma before a whole day, which no writer's name is. */
const isDatedTown = (text: string, end: number, { span, quote }: DateMention): boolean =>
  /^\P{L}?\p{L}\S+[,،，、]\s?(?:\p{Ll}{1,4}\s)?$/u.test(text.slice(0, span[0])) &&
  /\p{Nd}{4}/u.test(quote) &&
  OPENS_TEXT.test(text.slice(end));

/** How the text behind a dateline begins. */
const OPENS_TEXT = /^["“„«]?[\p{Lu}\p{Lo}]/u;

/** Where the pause after a dateline stands: a dash with a blank beside it, a colon behind capitals, a word that closes dispatches, a day's end. */
function findPause(head: string, language: Language, publishedAt: string | null): Span | null {
  const dash = /\s+[-–—]{1,2}\s*|[–—]\s*|--\s*|(?<=^[\p{Lu}\s,.]{3,40}):\s(?=["“„«]?\p{Lu})/u.exec(head);
  const dispatch = wordsOf(language, 'dispatchWords');
  const close = dispatch.length > 0 ? findDispatchClose(head, dispatch) : null;
  if (close && (!dash || close[0] < dash.index)) return close;
  const day = findDayClose(head, language, publishedAt);
  if (day && (!dash || day[0] <= dash.index)) return day;
  return dash && dash.index > 0 ? [dash.index, dash.index + dash[0].length] : null;
}

/** The line's end or the colon behind a day, the full stop, slash or bracket behind one with its year: "Oakmere, 28 May 2024: The league …". */
function findDayClose(head: string, language: Language, publishedAt: string | null): Span | null {
  const day = dayIn(head, language, publishedAt);
  if (day?.span[1] === head.length) return [head.length, head.length];
  const match =
    day &&
    /^(?:[)\]】]?(?:\s?([:：])|\s?\/|\.-|\.)|[)\]】])\s*(?:[-–—]{1,2}\s)?/.exec(head.slice(day.span[1]));
  if (!day || !match || !(match[1] || /\p{Nd}{4}/u.test(day.quote))) return null;
  if (/^[)\]]\s*$/.test(match[0]) && !/^[([]/.test(head)) return null; // no "Kelp Ltd (28 May 2024)"
  const end = day.span[1] + match[0].length;
  return OPENS_TEXT.test(head.slice(end)) ? [day.span[1], end] : null;
}

/** "3月15日电（…）": the closing word directly behind a digit's word, with a bracket or blank after it. */
function findDispatchClose(head: string, words: readonly string[]): Span | null {
  const span = findWord(head, words);
  const match = span && /^\s*(?:[（(][^（()）]{0,40}[）)])?[\s:：]*/.exec(head.slice(span[1]));
  if (!span || !match || match[0] === '' || !/\p{Nd}/u.test(head.slice(0, span[0]))) return null;
  return [span[0], span[1] + match[0].length];
}

/** Parts of a dateline that stand behind the mark or the first dash: "TORINO, 12 NOV -", "July 30, 2024 /". */
function skipLateParts(text: string, from: number, language: Language): number {
  let end = from;
  for (let parts = 0; parts < 2; parts++) {
    const rest = text.slice(end, end + LONGEST_BARE_DATELINE);
    const pause = /\s[-–—]{1,2}\s|\s?[—/]\s|\s?--\s?|\s\//.exec(rest);
    if (!pause) break;
    const betweenSlashes = pause[0].includes('/') && /\/\s*$/.test(text.slice(0, end));
    if (!betweenSlashes && !isLatePart(rest.slice(0, pause.index), language)) break;
    end += pause.index + pause[0].length;
  }
  return skip(text, end, /^[\s\-–—/]*/);
}

/** Units of a late part that are not its day: a weekday, an hour and a zone at most ("@ 1:06 PM Australia/Sydney"). */
const LATE_PART_LETTERS = 36;

function isLatePart(part: string, language: Language): boolean {
  if (/\p{Lu}/u.test(part) && part === part.toUpperCase() && part.length <= 40) return true;
  const day = dayIn(part, language, null);
  return day !== null && part.length - day.quote.length <= LATE_PART_LETTERS;
}

/** Most words and letters of one part of a place, and most letters where words are not spaced. */
const PLACE_WORDS = 5;
const UNSPACED_PLACE = 10;

function isPlaceShaped(place: string): boolean {
  return place.split(/[,，、،]/).every((part) => {
    const words = part.trim().split(/\s+/);
    const lower = words.filter((word) => /^\p{Ll}/u.test(word));
    if (words.length > PLACE_WORDS || lower.length > 1 || lower[0] === words[0]) return false;
    return !/\p{Lo}/u.test(part) || words.every((word) => word.length <= UNSPACED_PLACE);
  });
}

function skip(text: string, from: number, pattern: RegExp): number {
  return from + (pattern.exec(text.slice(from))?.[0].length ?? 0);
}
