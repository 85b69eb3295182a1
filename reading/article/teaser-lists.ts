import type { PageScan, Scope } from './page-scan';
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

/** What the teasers right in an element are together. */
interface Row {
  readonly count: number;
  /** How many of them have a heading for their title. */
  readonly headed: number;
  readonly length: number;
}

const NO_ROW: Row = { count: 0, headed: 0, length: 0 };

/** The elements that are lists of other articles' titles, with or without their summaries. */
export function findTeaserLists({ blocks, scopes }: PageScan): Set<Scope> {
  const rows = new Map<Scope, Row>();
  for (const [teaser, isHeaded] of findTeasers(blocks)) {
    if (!teaser.parent || teaser.name === 'a') continue;
    const { count, headed, length } = rows.get(teaser.parent) ?? NO_ROW;
    rows.set(teaser.parent, {
      count: count + 1,
      headed: headed + Number(isHeaded),
      length: length + teaser.length,
    });
  }
  return new Set(scopes.filter((scope) => isList(scope, rows.get(scope) ?? NO_ROW)));
}

/** Elements with one title in them and little else, and whether the title is a heading. */
function findTeasers(blocks: PageScan['blocks']): Map<Scope, boolean> {
  const teasers = new Map<Scope, boolean>();
  for (const { scope, length, linkLength } of blocks) {
    if (linkLength < SHORTEST_TITLE || linkLength < length * TEASER_SHARE) continue;
    const isHeaded = (scope.traits & Trait.heading) !== 0;
    for (
      let at: Scope | null = scope;
      at && at.length <= LONGEST_TEASER && !teasers.has(at);
      at = at.parent
    ) {
      teasers.set(at, isHeaded);
    }
  }
  return teasers;
}

function isList(scope: Scope, { count, headed, length }: Row): boolean {
  if (count < FEWEST_TEASERS || length <= TEASER_SHARE * scope.length) return false;
  if (/^(?:article|main|body)$/.test(scope.name)) return false;
  return headed >= FEWEST_HEADED || scope.linkLength > LINK_SHARE * scope.length;
}
