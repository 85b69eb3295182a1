import { HEADING, Hint, type HintReader } from './hints';
import type { Block, PageScan, Scope } from './scope';
import { Trait } from './tags';
import { findTeaserLists } from './teaser-lists';
import { type Masses, massOf, weighScopes } from './text-mass';

/** Why the text of a scope is none of the article's. */
export type Left = 'unseen' | 'apart' | 'ads' | 'beside';

/** What stands around an article, read off a page's names and attributes only where it is asked for. */
export interface Surroundings {
  /** Why the text of a scope is none of the article's, though it may stand within it; null when it may be. */
  leftOf(scope: Scope): Left | null;
  /** The running text that may be an article's, by scope. */
  readonly good: Masses;
  /** The weights of the blocks that may be an article's, 0 for others. */
  readonly weights: readonly number[];
}

/** What stands beside an article has less of the page's text: a name that says so names a wrapper. */
const BESIDE_SHARE = 0.3;
/** Lists of other articles have long texts at most on home pages. */
const APART_SHARE = 0.5;
/** A list of teasers may outweigh a short article; what holds nearly all text is an article of short parts. */
const LIST_SHARE = 0.8;
/** Comments may outweigh an article, but where nearly all text is, the article is. */
const TALK_SHARE = 0.9;
/** What is hidden and yet most of a page waits for a script to show it. */
const UNSEEN_SHARE = 0.5;

/** When names leave less of a page's text than this, one of them names a wrapper of the article … */
const LEAST_LEFT = 0.1;
/** … which is one that holds so much of it. */
const WRAPPER_SHARE = 0.25;

/** Running text on a page: how much of it is in each block and in each scope. */
export interface PageMass {
  readonly weights: readonly number[];
  readonly masses: Masses;
}

/** Tells what stands around the article of a page. */
export function readSurroundings(scan: PageScan, mass: PageMass, hints: HintReader): Surroundings {
  const root = scan.scopes[0];
  const total = massOf(mass.masses, root);
  const signs = { lists: findTeaserLists(scan), hints };
  const around = judgeScopes(scan, mass, { ...signs, apartShare: APART_SHARE });
  const isEnough = massOf(around.good, root) >= LEAST_LEFT * total;
  return isEnough ? around : judgeScopes(scan, mass, { ...signs, apartShare: WRAPPER_SHARE });
}

/** What scopes are judged by. */
interface Signs {
  /** The lists of teasers. */
  readonly lists: ReadonlySet<Scope>;
  readonly hints: HintReader;
  readonly apartShare: number;
}

function judgeScopes(scan: PageScan, { weights, masses }: PageMass, signs: Signs): Surroundings {
  const total = massOf(masses, scan.scopes[0]);
  const isGood = (block: Block | undefined): boolean => block !== undefined && leftOf(block.scope) === null;
  const known = new Array<Left | null | undefined>(scan.scopes.length).fill(undefined);
  const judge = (scope: Scope, outer: Left | null): Left | null => {
    if (!scope.parent || (outer && outer !== 'beside')) return outer;
    const share = total > 0 ? massOf(masses, scope) / total : 0;
    return reasonToLeave(scope, signs.hints.hintOf(scope.element), share, signs) ?? outer;
  };
  const unknown: Scope[] = [];
  const leftOf = (scope: Scope): Left | null => {
    const left = known[scope.index];
    if (left !== undefined) return left;
    let at: Scope | null = scope;
    for (; at && known[at.index] === undefined; at = at.parent) unknown.push(at);
    let outer: Left | null = (at && known[at.index]) ?? null;
    for (let inner = unknown.pop(); inner; inner = unknown.pop()) {
      outer = judge(inner, outer);
      known[inner.index] = outer;
    }
    return outer;
  };
  const good = weights.map((weight, block) => (weight > 0 && isGood(scan.blocks[block]) ? weight : 0));
  return { leftOf, good: weighScopes(scan, good), weights: good };
}

function reasonToLeave(scope: Scope, hint: number, share: number, { lists, apartShare }: Signs): Left | null {
  if (hint & Hint.unseen && share < UNSEEN_SHARE) return 'unseen';
  if (lists.has(scope) && share < LIST_SHARE) return 'apart';
  if (hint & Hint.talk && share < TALK_SHARE) return 'apart';
  if (hint & Hint.apart && share < apartShare) return 'apart';
  if (HEADING.test(scope.name)) return null; // its names tell how it looks ("adv-heading", "title-share")
  if (share >= BESIDE_SHARE) return null;
  if (hint & Hint.ads) return 'ads';
  return hint & Hint.beside || scope.traits & Trait.frame ? 'beside' : null;
}
