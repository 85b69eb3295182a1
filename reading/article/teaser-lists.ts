import type { PageScan, Scope } from './page-scan';

/** A link of fewer units is a word in a text or a menu, not another article's title. */
const SHORTEST_TITLE = 15;
/** A title, a summary and what stands around them take no more. */
const LONGEST_TEASER = 500;
/** Fewer teasers beside each other are a text's own pointers. */
const FEWEST_TEASERS = 3;
/** Titles are at least so much of a list of teasers with long summaries. */
const LINK_SHARE = 0.21;
/** A list of teasers has little else in it. */
const TEASER_SHARE = 0.7;

/** The elements that are lists of other articles' titles, with or without their summaries. */
export function findTeaserLists({ blocks, scopes }: PageScan): Set<Scope> {
  const teasers = new Set<Scope>();
  for (const { scope, length, linkLength } of blocks) {
    if (linkLength < SHORTEST_TITLE || linkLength < length * TEASER_SHARE) continue;
    for (
      let at: Scope | null = scope;
      at && at.length <= LONGEST_TEASER && !teasers.has(at);
      at = at.parent
    ) {
      teasers.add(at);
    }
  }
  const counts = new Map<Scope, { count: number; length: number }>();
  for (const { parent, length, ...scope } of teasers) {
    if (!parent || scope.name === 'a') continue;
    const known = counts.get(parent) ?? { count: 0, length: 0 };
    counts.set(parent, { count: known.count + 1, length: known.length + length });
  }
  return new Set(
    scopes.filter((scope) => {
      const { count, length } = counts.get(scope) ?? { count: 0, length: 0 };
      const isRow = count >= FEWEST_TEASERS && length > TEASER_SHARE * scope.length;
      return (
        isRow && scope.linkLength > LINK_SHARE * scope.length && !/^(?:article|main|body)$/.test(scope.name)
      );
    }),
  );
}
