import type { Verdict } from './attribution';
import { createMarkFinder } from './mark-finder';
import { isOwnSite, unpackMarks, type WireMarks } from './packed-marks';
import { WIRE_MARKS } from './wire-marks';

let findMark: ReturnType<typeof createMarkFinder<WireMarks>> | null = null;

/**
 * What the first dateline with a wire's mark makes of a page, by the first words of its paragraphs. Null when none
 * carries one, or none that belongs to the article.
 * @param host Where the page is: on its own site an agency's story is that site's article.
 */
export function detectWire<Head extends { readonly text: string }>(
  heads: readonly Head[],
  isOfArticle: (head: Head) => boolean,
  host: string,
): Verdict | null {
  for (const head of heads) {
    // Most pages have no head to look at: they do without the index of marks.
    findMark ??= createMarkFinder(unpackMarks(WIRE_MARKS));
    const mark = findMark(head.text);
    if (!mark || !isOfArticle(head)) continue;
    if (mark.wire.role === 'newswire') return 'press-release';
    return isOwnSite(host, mark.wire) ? null : 'agency-story';
  }
  return null;
}
