import type { DateMention } from '../dates/date-mention';
import { findDates } from '../dates/find-dates';
import type { Language } from '../languages/language';
import type { Span } from '../text/span';
import type { Dateline } from './attribution';
import { countryOf } from './places';
import { openingWord, wordsOf } from './words';

/** Days between a dateline that leaves out its year and the day of publication. */
const NEAR_DAYS = 60;
/** Any day: whether words name a day does not hang on the year they leave out. */
const FALLBACK_DAY = '2000-01-01';

/**
 * Place, country and day of a dateline's words, its mark blanked out.
 * @example readHead('OAKMERE, Maine, Nov. 6, 2025 ', en, null) // { place: 'OAKMERE, Maine', country: 'US', date: '2025-11-06' }
 */
export function readHead(head: string, language: Language, publishedAt: string | null): Dateline {
  const mention = dayIn(head, language, publishedAt);
  const openings = wordsOf(language, 'dispatchOpenings');
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

/** The day that the words of a dateline name; a year that they leave out is the one nearest to publication. */
export function dayIn(head: string, language: Language, publishedAt: string | null): DateMention | null {
  const reference = publishedAt?.slice(0, 10) ?? FALLBACK_DAY;
  const inLanguage = findDates(head, language, reference).find((mention) => isDay(mention.date));
  return inLanguage ?? findWireDay(head);
}

/** Whether a date is of a day. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Wires stamp their copy with an English day in every language: "Dec. 08, 2023", "8 December 2023". */
const WIRE_DAY =
  /(?<![\p{L}\d])(?:(\p{L}{3,9})\.?\s(\d{1,2}),?\s(\d{4})|(\d{1,2})\s(\p{L}{3,9})\.?,?\s(\d{4}))(?!\d)/u;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

function findWireDay(head: string): DateMention | null {
  const match = WIRE_DAY.exec(head);
  if (!match) return null;
  const name = (match[1] ?? match[5] ?? '').toLowerCase();
  const day = Number(match[2] ?? match[4]);
  const month = MONTHS.findIndex(
    (full) => full === name || full.slice(0, 3) === name || (name === 'sept' && full.startsWith(name)),
  );
  if (month < 0 || day < 1 || day > 31) return null;
  const date = `${match[3] ?? match[6]}-${pad(month + 1)}-${pad(day)}`;
  return { span: [match.index, match.index + match[0].length], quote: match[0], date };
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** Where a day stands in words that were not understood: the part around its first digit, from comma to end. */
function dayLikeSpan(head: string, digit: number): Span {
  const comma = Math.max(...[',', '،', '，'].map((mark) => head.lastIndexOf(mark, digit)));
  return [comma < 0 ? digit : comma, head.length];
}

/** A day whose year is not written counts only when it lies near the day of publication. */
function isCertain(quote: string, date: string, publishedAt: string | null): boolean {
  if (/\p{Nd}{3,4}/u.test(quote)) return true;
  const published = publishedAt ? Date.parse(publishedAt.slice(0, 10)) : Number.NaN;
  return Math.abs(Date.parse(date) - published) <= NEAR_DAYS * 86_400_000;
}

/**
 * The place without the marks around it, without a word that belonged to the day (", le") and without letters that a
 * page's markup left in front ("rnOAKMERE"). Null when nothing is left.
 */
function toPlace(text: string): string | null {
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—,，、،:;/|.[【(（]+|[\s\-–—,，、،:;/|【(（＝=]+$/g, '')
    .replace(/,\s*\p{Ll}{1,6}$/u, '')
    .replace(/^\p{Ll}{1,3}(?=\p{Lu}{2})/u, '')
    .replace(/(\p{L}{6,})\.$/u, '$1');
  const isOpen = /[\])）】]$/.test(trimmed) && !/[[(（]/.test(trimmed);
  const place = isOpen ? trimmed.slice(0, -1).trim() : trimmed;
  return /\p{L}/u.test(place) ? place : null;
}

/** A place without a sender, a writer or a stray letter before it, when only what is behind them is known. */
function withoutSender(place: string, language: Language): string {
  if (countryOf(place, language)) return place;
  return /^\p{Script=Han}{3,}$/u.test(place)
    ? withoutUnspacedSender(place, language)
    : withoutSpacedSender(place, language);
}

/** In a script without spaces a sender may stand right before a known place ("某某网北京"). */
function withoutUnspacedSender(place: string, language: Language): string {
  for (let from = 1; from <= place.length - 2; from++) {
    if (countryOf(place.slice(from), language)) return place.slice(from);
  }
  return place;
}

/** Words before a known place that is set in capitals, themselves not in capitals or a single letter. */
function withoutSpacedSender(place: string, language: Language): string {
  const words = place.split(' ');
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from).join(' ');
    const first = words[from] ?? '';
    const isSet = first.length > 1 && first === first.toUpperCase() && /\p{Lu}/u.test(first);
    const isSent = words.slice(0, from).every((word) => word.length === 1 || word !== word.toUpperCase());
    if (isSet && isSent && countryOf(rest, language)) return rest;
  }
  return place;
}
