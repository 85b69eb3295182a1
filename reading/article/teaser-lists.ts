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

/** The elements that are lists of other articles' titles, with or without their summaries: 1 by a scope's index. */
export function findTeaserLists({ blocks, scopes }: PageScan): Uint8Array {
  const teasers = findTeasers(blocks, scopes.length);
  const rows = countRows(scopes, teasers);
  const lists = new Uint8Array(scopes.length);
  for (const scope of scopes) lists[scope.index] = isList(scope, rows) ? 1 : 0;
  return lists;
}

/** What an element with one title in it and little else is. */
const TEASER = 1;
/** … and its title is a heading. */
const HEADED = 2;

/** By a scope's index: whether it has one title in it and little else, and whether the title is a heading. */
function findTeasers(blocks: PageScan['blocks'], scopes: number): Uint8Array {
  const teasers = new Uint8Array(scopes);
  for (const { scope, length, linkLength } of blocks) {
    if (linkLength < SHORTEST_TITLE || linkLength < length * TEASER_SHARE) continue;
    const teaser = scope.traits & Trait.heading ? HEADED : TEASER;
    for (
      let at: Scope | null = scope;
      at && at.length <= LONGEST_TEASER && teasers[at.index] === 0;
      at = at.parent
    ) {
      teasers[at.index] = teaser;
    }
  }
  return teasers;
}

/** By a scope's index: how many teasers are right in it, how many of them are headed, how much text they have. */
interface Rows {
  readonly counts: Uint32Array;
  readonly headed: Uint32Array;
  readonly lengths: Float64Array;
}

function countRows(scopes: readonly Scope[], teasers: Uint8Array): Rows {
  const counts = new Uint32Array(scopes.length);
  const headed = new Uint32Array(scopes.length);
  const lengths = new Float64Array(scopes.length);
  for (const { index, parent, name, length } of scopes) {
    if (teasers[index] === 0 || !parent || name === 'a') continue;
    const at = parent.index;
    counts[at] = (counts[at] ?? 0) + 1;
    lengths[at] = (lengths[at] ?? 0) + length;
    if (teasers[index] === HEADED) headed[at] = (headed[at] ?? 0) + 1;
  }
  return { counts, headed, lengths };
}

function isList(scope: Scope, { counts, headed, lengths }: Rows): boolean {
  const { index } = scope;
  if ((counts[index] ?? 0) < FEWEST_TEASERS || (lengths[index] ?? 0) <= TEASER_SHARE * scope.length)
    return false;
  if (/^(?:article|main|body)$/.test(scope.name)) return false;
  return (headed[index] ?? 0) >= FEWEST_HEADED || scope.linkLength > LINK_SHARE * scope.length;
}
