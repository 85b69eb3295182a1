import type { Block, PageScan, Scope } from './scope';
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
export function findTeaserLists({ blocks, scopes }: PageScan): ReadonlySet<Scope> {
  const rows = new Map<Scope, Row>();
  const seen = new Array<boolean>(scopes.length).fill(false);
  for (const block of blocks) {
    if (isTitle(block)) addTeasers(block.scope, seen, rows);
  }
  return new Set([...rows].flatMap(([scope, row]) => (isList(scope, row) ? [scope] : [])));
}

/** Whether a block is another article's title and little else. */
const isTitle = ({ length, linkLength }: Block): boolean =>
  linkLength >= SHORTEST_TITLE && linkLength >= length * TEASER_SHARE;

/** How many teasers are right in an element, how many of them are headed, how much text they have. */
interface Row {
  count: number;
  headed: number;
  length: number;
}

/** Counts the elements with one title in them and little else, each for the element that it is right in. */
function addTeasers(title: Scope, seen: boolean[], rows: Map<Scope, Row>): void {
  const isHeaded = (title.traits & Trait.heading) !== 0;
  for (let at: Scope | null = title; at && at.length <= LONGEST_TEASER && !seen[at.index]; at = at.parent) {
    seen[at.index] = true;
    if (!at.parent || at.name === 'a') continue;
    const row = rows.get(at.parent) ?? { count: 0, headed: 0, length: 0 };
    row.count++;
    row.length += at.length;
    if (isHeaded) row.headed++;
    rows.set(at.parent, row);
  }
}

function isList(scope: Scope, { count, headed, length }: Row): boolean {
  if (count < FEWEST_TEASERS || length <= TEASER_SHARE * scope.length) return false;
  if (/^(?:article|main|body)$/.test(scope.name)) return false;
  return headed >= FEWEST_HEADED || scope.linkLength > LINK_SHARE * scope.length;
}
