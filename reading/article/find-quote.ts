import { unitsBefore } from '../text/units-before';
import type { Article, LinePlace } from './article';

/** Units of context on each side that tell one mention of some words from another, as in W3C's TextQuoteSelector. */
const CONTEXT = 32;
/** Words with less of their context in common than this share of it may be others that merely read the same. */
const LEAST_COMMON = 0.5;

/** Words of an article with what stood around them in their line. */
export interface LineQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stood when they were read. */
  readonly place: LinePlace;
}

/** The words at a place of an article; null when there are none. */
export function quoteAt({ lines }: Article, place: LinePlace): LineQuote | null {
  const [start, end] = place.span;
  const text = lines[place.line]?.text;
  const exact = text?.slice(start, end);
  if (!text || !exact) return null;
  return {
    exact,
    prefix: unitsBefore(text, start, CONTEXT),
    suffix: text.slice(end, end + CONTEXT),
    place,
  };
}

/**
 * Where an article has the words of a quote: the mention with most of the same context, of equals the one nearest to
 * where they stood. Null when no mention has as much of it as makes it the same statement.
 */
export function findQuote(article: Article, quote: LineQuote): LinePlace | null {
  if (isSame(quoteAt(article, quote.place), quote)) return quote.place;
  const enough = LEAST_COMMON * (quote.prefix.length + quote.suffix.length);
  let best: { readonly place: LinePlace; readonly common: number } | null = null;
  for (const place of nearestFirst(mentionsOf(article, quote.exact), quote.place)) {
    const common = commonContext(quote, quoteAt(article, place));
    if (common >= enough && common > (best?.common ?? -1)) best = { place, common };
  }
  return best?.place ?? null;
}

const isSame = (one: LineQuote | null, other: LineQuote): boolean =>
  one?.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;

function mentionsOf({ lines }: Article, exact: string): LinePlace[] {
  return lines.flatMap(({ text }, line) => {
    const places: LinePlace[] = [];
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length))
      places.push({ line, span: [at, at + exact.length] });
    return places;
  });
}

function nearestFirst(places: readonly LinePlace[], { line, span }: LinePlace): LinePlace[] {
  const lines = (place: LinePlace): number => Math.abs(place.line - line);
  const units = (place: LinePlace): number => Math.abs(place.span[0] - span[0]);
  return [...places].sort((a, b) => lines(a) - lines(b) || units(a) - units(b));
}

/** Units that two quotes have in common right before and right behind their words. */
function commonContext(one: LineQuote, other: LineQuote | null): number {
  if (!other) return -1;
  return commonEnd(one.prefix, other.prefix) + commonStart(one.suffix, other.suffix);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
