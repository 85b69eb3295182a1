import { type Hint, readHint } from './hints';
import type { Block, PageScan, Scope } from './page-scan';
import { Trait } from './tags';
import { findTeaserLists } from './teaser-lists';

/** Why the text of a scope is none of the article's. */
export type Left = 'unseen' | 'apart' | 'beside';

/** Where on a page the article is, and what in there is none of it. */
export interface BodyPlace {
  readonly container: Scope;
  /** Weight of all text that could be an article's, and how much of it the container holds. */
  readonly pageMass: number;
  readonly bodyMass: number;
  /** Scopes whose text is around the article, though it may stand within it. */
  readonly left: ReadonlyMap<Scope, Left>;
  readonly hints: ReadonlyMap<Scope, Hint>;
}

/** A paragraph of fewer units says too little of where an article is. */
const SHORTEST_PARAGRAPH = 25;
/** Text outside paragraphs must be longer: labels and teasers stand there. */
const SHORTEST_RUN = 60;
/** Above this share of link text a block is a list of links. */
const MOST_LINKED = 0.6;
/** A child with this share of its parent's mass is where the article is; the rest stands beside it. */
const STEP_SHARE = 0.72;
/** What stands beside an article has less of the page's text: a name that says so names a wrapper. */
const BESIDE_SHARE = 0.3;
/** Lists of other articles have long texts at most on home pages. */
const APART_SHARE = 0.5;
/** Comments may outweigh an article, but where nearly all text is, the article is. */
const TALK_SHARE = 0.9;
/** What is hidden and yet most of a page waits for a script to show it. */
const UNSEEN_SHARE = 0.5;

/** Finds the element that holds an article's text: from the body downwards into the child that holds most of the good text. */
export function locateBody(scan: PageScan): BodyPlace | null {
  const { blocks, scopes } = scan;
  const root = scopes[0];
  if (!root) return null;
  const raw = new Map<Scope, number>();
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight > 0) raw.set(block.scope, (raw.get(block.scope) ?? 0) + weight);
  }
  const own = new Map(raw);
  raiseToParents(scopes, raw);
  const hints = new Map<Scope, Hint>();
  const left = findLeft(scopes, raw, hints, findTeaserLists(scan));
  const mass = new Map<Scope, number>();
  for (const [scope, weight] of own) if (!left.has(scope)) mass.set(scope, weight);
  const heaviest = raiseToParents(scopes, mass);
  let container = root;
  for (let next = heaviest.get(root); next; next = heaviest.get(container)) {
    if ((mass.get(next) ?? 0) < STEP_SHARE * (mass.get(container) ?? 0)) break;
    if (next.traits & (Trait.paragraph | Trait.item | Trait.quote) && !next.hasBlocks) break;
    container = next;
  }
  return {
    container,
    pageMass: raw.get(root) ?? 0,
    bodyMass: mass.get(container) ?? 0,
    left,
    hints,
  };
}

/** How much a block speaks for an article around it: its length, if it is running text. */
export function weightOf({ scope, length, linkLength, nodes }: Block): number {
  if (scope.traits & (Trait.heading | Trait.caption) || linkLength > MOST_LINKED * length) return 0;
  const isParagraph = (scope.traits & Trait.paragraph) !== 0;
  const units = (length - linkLength) * densityOf(nodes);
  if (units < (isParagraph ? SHORTEST_PARAGRAPH : SHORTEST_RUN)) return 0;
  return scope.traits & Trait.item ? units / 2 : units;
}

/** Scripts without spaces say in one sign what others say in two or three. */
const DENSE = 2;

function densityOf(nodes: readonly Text[]): number {
  const data = nodes[nodes.length >> 1]?.data ?? '';
  const code = data.charCodeAt(data.length >> 1);
  return code >= 0x2e80 || (code >= 0xe00 && code < 0x1100) ? DENSE : 1;
}

/** Adds every scope's mass to its parent's; each scope's heaviest child. */
function raiseToParents(scopes: readonly Scope[], mass: Map<Scope, number>): Map<Scope, Scope> {
  const heaviest = new Map<Scope, Scope>();
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    const weight = scope && mass.get(scope);
    if (!scope?.parent || !weight) continue;
    mass.set(scope.parent, (mass.get(scope.parent) ?? 0) + weight);
    const rival = heaviest.get(scope.parent);
    if (!rival || (mass.get(rival) ?? 0) <= weight) heaviest.set(scope.parent, scope);
  }
  return heaviest;
}

/** The scopes that are around articles, with all that is in them, and why. */
function findLeft(
  scopes: readonly Scope[],
  raw: ReadonlyMap<Scope, number>,
  hints: Map<Scope, Hint>,
  lists: ReadonlySet<Scope>,
): Map<Scope, Left> {
  const left = new Map<Scope, Left>();
  const total = scopes[0] ? (raw.get(scopes[0]) ?? 0) : 0;
  for (const scope of scopes) {
    const outer = scope.parent && left.get(scope.parent);
    if (outer === 'unseen' || outer === 'apart') {
      left.set(scope, outer);
      continue;
    }
    const hint = readHint(scope);
    hints.set(scope, hint);
    const share = total > 0 ? (raw.get(scope) ?? 0) / total : 0;
    const reason = scope.parent ? reasonToLeave(scope, hint, share, lists) : null;
    if (reason ?? outer) left.set(scope, reason ?? outer ?? 'beside');
  }
  return left;
}

function reasonToLeave(scope: Scope, hint: Hint, share: number, lists: ReadonlySet<Scope>): Left | null {
  if (hint.isUnseen && share < UNSEEN_SHARE) return 'unseen';
  if (lists.has(scope) || (hint.isTalk && share < TALK_SHARE)) return 'apart';
  if (hint.isApart && share < APART_SHARE) return 'apart';
  const isBeside = hint.isBeside || (scope.traits & Trait.frame) !== 0;
  return isBeside && share < BESIDE_SHARE ? 'beside' : null;
}
