import type { PageScan, Scope } from './scope';
import { Trait } from './tags';

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

/** So many teasers under linked headings are a list, however long their summaries. */
const FEWEST_HEADED = 4;

/** The elements that are lists of other articles' titles, with or without their summaries. */
export function findTeaserLists({ blocks }: PageScan): ReadonlySet<Scope> {
  const rows = countRows(findTeasers(blocks));
  return new Set([...rows].flatMap(([scope, row]) => (isList(scope, row) ? [scope] : [])));
}

/** Elements with one title in them and little else, and whether the title is a heading. */
function findTeasers(blocks: PageScan['blocks']): ReadonlyMap<Scope, boolean> {
  const teasers = new Map<Scope, boolean>();
  for (const { scope, length, linkLength } of blocks) {
    if (linkLength < SHORTEST_TITLE || linkLength < length * TEASER_SHARE) continue;
    const isHeaded = (scope.traits & Trait.heading) !== 0;
    for (let at: Scope | null = scope; at && at.length <= LONGEST_TEASER && !teasers.has(at); at = at.parent)
      teasers.set(at, isHeaded);
  }
  return teasers;
}

/** How many teasers are right in an element, how many of them are headed, how much text they have. */
interface Row {
  count: number;
  headed: number;
  length: number;
}

function countRows(teasers: ReadonlyMap<Scope, boolean>): ReadonlyMap<Scope, Row> {
  const rows = new Map<Scope, Row>();
  for (const [{ parent, name, length }, isHeaded] of teasers) {
    if (!parent || name === 'a') continue;
    const row = rows.get(parent) ?? { count: 0, headed: 0, length: 0 };
    row.count++;
    row.length += length;
    if (isHeaded) row.headed++;
    rows.set(parent, row);
  }
  return rows;
}

function isList(scope: Scope, { count, headed, length }: Row): boolean {
  if (count < FEWEST_TEASERS || length <= TEASER_SHARE * scope.length) return false;
  if (/^(?:article|main|body)$/.test(scope.name)) return false;
  return headed >= FEWEST_HEADED || scope.linkLength > LINK_SHARE * scope.length;
}
