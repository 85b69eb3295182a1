import type { Span } from '../reading/text/span';

/** Words before the figure that still fit the first of two lines. */
const LEAD = 36;

/** The rest of a sentence around a figure; "…" stands for what was left out. */
export interface Excerpt {
  readonly before: string;
  readonly after: string;
}

/**
 * The words of a sentence before and after a place in it, begun close enough before it that two lines show the place.
 * Cut at a space where the script has them.
 */
export function cutExcerpt(text: string, sentence: Span, place: Span): Excerpt {
  const before = text.slice(sentence[0], place[0]);
  const after = text.slice(place[1], sentence[1]);
  if (before.length <= LEAD) return { before, after };
  const tail = before.slice(-LEAD);
  const space = tail.indexOf(' ');
  const start = space < 0 ? wholeCharacter(tail) : space + 1;
  return { before: `…${tail.slice(start)}`, after };
}

/** 1 where the text begins with the second half of a surrogate pair, else 0. */
const wholeCharacter = (text: string): number => (/^[\uDC00-\uDFFF]/.test(text) ? 1 : 0);
