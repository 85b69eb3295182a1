import type { Article, LinePlace } from '../article/article';
import { findDates } from '../dates/find-dates';
import type { Language } from '../languages/language';
import type { Span } from '../text/span';
import type { Dateline } from './attribution';
import { countryOf } from './places';
import { findWireMarker, type WireMarker } from './wire-marker';
import { findWord, openingWord, wordsOf } from './words';

/** A dateline, and where it stands: from the head of its line to the first word of the text. */
export interface DatelineReading {
  readonly dateline: Dateline;
  /** The wire's mark in it; null when it carries none. */
  readonly marker: WireMarker | null;
  readonly place: LinePlace;
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
/** Days between a dateline that leaves out its year and the day of publication. */
const NEAR_DAYS = 60;

/** The dateline that opens the article. Null when it has none. */
export function readDateline(article: Article, language: Language): DatelineReading | null {
  const leading = leadingLines(article);
  const read = (line: number, parse: typeof parseMarkedDateline): DatelineReading | null => {
    const text = article.lines[line]?.text ?? '';
    const parsed = parse(text, language, article.metadata.publishedAt);
    return parsed && { dateline: parsed.dateline, marker: parsed.marker, place: { line, span: parsed.span } };
  };
  for (const line of leading) {
    const marked = read(line, parseMarkedDateline);
    if (marked) return marked;
  }
  const opening = leading.filter((line) => isParagraph(article, line)).at(OPENING_PARAGRAPHS - 1);
  for (const line of leading.slice(0, opening === undefined ? undefined : leading.indexOf(opening) + 1)) {
    const bare = article.lines[line]?.place === 'body' ? read(line, parseBareDateline) : null;
    if (bare && (bare.dateline.date || isParagraph(article, line))) return bare;
  }
  return null;
}

function leadingLines(article: Article): number[] {
  const bodyStart = article.lines.findIndex((line) => line.place === 'body');
  if (bodyStart < 0) return [];
  const from = Math.max(0, bodyStart - LINES_BEFORE_BODY);
  return article.lines
    .slice(from, bodyStart + LEADING_LINES)
    .flatMap((line, offset) => (line.place === 'after' ? [] : [from + offset]));
}

function isParagraph(article: Article, index: number): boolean {
  const line = article.lines[index];
  return line?.place === 'body' && line.kind === 'paragraph' && line.text.length >= SHORTEST_PARAGRAPH;
}

/** A dateline read from one line's text; `span` runs to the first word of the text behind it. */
export interface ParsedDateline {
  readonly dateline: Dateline;
  readonly marker: WireMarker | null;
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
  const close = skip(text, marker.span[1], /^(?:\(https?:[^)]*\))?[\s\-–—=:：/]*/);
  const end = skipLateParts(text, close, language);
  const head = withoutMarker(text.slice(0, end), marker).replace(/\(https?:[^)]*\)/, (link) =>
    ' '.repeat(link.length),
  );
  return { dateline: readHead(head, language, publishedAt), marker, span: [0, end] };
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
  const pause = findPause(head, language);
  if (!pause) return null;
  const end = skipLateParts(text, pause[1], language);
  const region = text.slice(0, end).replace(/\([^)]{1,20}\)/, (mark) => ' '.repeat(mark.length));
  const dateline = readHead(region, language, publishedAt);
  if (!dateline.place || !isPlaceShaped(dateline.place)) return null;
  const isCapitals = /\p{Lu}/u.test(dateline.place) && dateline.place === dateline.place.toUpperCase();
  const isDated = dayIn(region, language, publishedAt) !== null;
  const isKnown = dateline.country !== null;
  const evidence = [isCapitals, isDated, isKnown].filter(Boolean).length;
  return evidence >= 2 ? { dateline, marker: null, span: [0, end] } : null;
}

/** Where the pause after a dateline stands: a dash with a blank beside it, or a word that closes dispatches. */
function findPause(head: string, language: Language): Span | null {
  const dash = /\s+[-–—]{1,2}\s*|[–—]\s*|--\s*/.exec(head);
  const dispatch = wordsOf(language, (words) => words.dispatchWords);
  const close = dispatch.length > 0 ? findDispatchClose(head, dispatch) : null;
  if (close && (!dash || close[0] < dash.index)) return close;
  return dash && dash.index > 0 ? [dash.index, dash.index + dash[0].length] : null;
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
    const pause = /\s[-–—]{1,2}\s|\s?[—/]\s|\s?--\s?|\s\/$/.exec(rest);
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
  const day = findDates(part, language, FALLBACK_DAY).find((mention) => isDay(mention.date));
  return day !== undefined && part.length - day.quote.length <= LATE_PART_LETTERS;
}

/** Any day: whether words name a day does not hang on the year they leave out. */
const FALLBACK_DAY = '2000-01-01';

/** Place, country and day of a head whose mark is blanked out. */
function readHead(head: string, language: Language, publishedAt: string | null): Dateline {
  const mention = dayIn(head, language, publishedAt);
  const openings = wordsOf(language, (words) => words.dispatchOpenings);
  const digit = head.search(/\p{Nd}/u);
  const span: Span = mention?.span ?? (digit < 0 ? [head.length, head.length] : dayLikeSpan(head, digit));
  const written = toPlace(head.slice(0, span[0])) ?? toPlace(head.slice(span[1]));
  const named = written && toPlace(written.slice(openingWord(written, openings)?.length ?? 0));
  const place = named && withoutSender(named, language);
  return {
    place,
    country: place && countryOf(place, language),
    date: mention && isCertain(mention.quote, mention.date, publishedAt) ? mention.date : null,
  };
}

/** In a script without spaces a sender may stand right before a known place ("某某网北京"); elsewhere nothing changes. */
function withoutSender(place: string, language: Language): string {
  if (!/^\p{Script=Han}{3,}$/u.test(place) || countryOf(place, language)) return place;
  for (let from = 1; from <= place.length - 2; from++) {
    if (countryOf(place.slice(from), language)) return place.slice(from);
  }
  return place;
}

function dayIn(head: string, language: Language, publishedAt: string | null) {
  const reference = publishedAt?.slice(0, 10) ?? FALLBACK_DAY;
  return findDates(head, language, reference).find((mention) => isDay(mention.date)) ?? null;
}

/** Where a day stands in words that were not understood: the part around its first digit, from comma to end. */
function dayLikeSpan(head: string, digit: number): Span {
  const comma = Math.max(...[',', '،', '，'].map((mark) => head.lastIndexOf(mark, digit)));
  return [comma < 0 ? digit : comma, head.length];
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** A day whose year is not written counts only when it lies near the day of publication. */
function isCertain(quote: string, date: string, publishedAt: string | null): boolean {
  if (/\p{Nd}{3,4}/u.test(quote)) return true;
  const published = publishedAt ? Date.parse(publishedAt.slice(0, 10)) : Number.NaN;
  return Math.abs(Date.parse(date) - published) <= NEAR_DAYS * 86_400_000;
}

/** The place without the marks around it and without a word that belonged to the day (", le"). Null when nothing is left. */
function toPlace(text: string): string | null {
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—,，、،:;/|.]+|[\s\-–—,，、،:;/|]+$/g, '')
    .replace(/,\s*\p{Ll}{1,6}$/u, '');
  return /\p{L}/u.test(trimmed) ? trimmed : null;
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
