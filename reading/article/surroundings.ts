import { type Hint, readHint } from './hints';
import type { PageScan, Scope } from './page-scan';
import { Trait } from './tags';
import { findTeaserLists } from './teaser-lists';
import { type Masses, weighScopes } from './text-mass';

/** Why the text of a scope is none of the article's. */
export type Left = 'unseen' | 'apart' | 'beside';

/** What stands around an article, read off a page's names and attributes only where it is asked for. */
export interface Surroundings {
  /** Why the text of a scope is none of the article's, though it may stand within it; null when it may be. */
  leftOf(scope: Scope): Left | null;
  /** What the scope's own names and attributes say. */
  hintOf(scope: Scope): Hint;
  /** The running text that may be an article's, by scope. */
  readonly good: Masses;
  /** The hints read so far: those of all scopes with running text in them. */
  readonly hints: ReadonlyMap<Scope, Hint>;
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

/** A heading is no box of its own: its names tell how it looks ("adv-heading", "title-share"). */
const HEADING = /^h[1-6]$/;

/** When names leave less of a page's text than this, one of them names a wrapper of the article … */
const LEAST_LEFT = 0.1;
/** … which is one that holds so much of it. */
const WRAPPER_SHARE = 0.25;

/** Tells what stands around the article of a page. */
export function readSurroundings(scan: PageScan, masses: Masses): Surroundings {
  const root = scan.scopes[0];
  const total = (root && masses.get(root)) ?? 0;
  const lists = findTeaserLists(scan);
  const around = judgeScopes(scan, masses, total, lists, APART_SHARE);
  const isEnough = ((root && around.good.get(root)) ?? 0) >= LEAST_LEFT * total;
  return isEnough ? around : judgeScopes(scan, masses, total, lists, WRAPPER_SHARE);
}

function judgeScopes(
  scan: PageScan,
  masses: Masses,
  total: number,
  lists: ReadonlySet<Scope>,
  apartShare: number,
): Surroundings {
  const hints = new Map<Scope, Hint>();
  const known = new Map<Scope, Left | null>();
  const hintOf = (scope: Scope): Hint => {
    const hint = hints.get(scope) ?? readHint(scope);
    hints.set(scope, hint);
    return hint;
  };
  const judge = (scope: Scope, outer: Left | null): Left | null => {
    if (!scope.parent || outer === 'unseen' || outer === 'apart') return outer;
    const share = total > 0 ? (masses.get(scope) ?? 0) / total : 0;
    return reasonToLeave(scope, hintOf(scope), share, { lists, apartShare }) ?? outer;
  };
  const leftOf = (scope: Scope): Left | null => {
    const unknown: Scope[] = [];
    let at: Scope | null = scope;
    for (; at && !known.has(at); at = at.parent) unknown.push(at);
    let left: Left | null = (at && known.get(at)) ?? null;
    for (const inner of unknown.reverse()) {
      left = judge(inner, left);
      known.set(inner, left);
    }
    return left;
  };
  const good = weighScopes(scan, ({ scope }) => leftOf(scope) === null);
  return { leftOf, hintOf, hints, good };
}

function reasonToLeave(
  scope: Scope,
  hint: Hint,
  share: number,
  { lists, apartShare }: { readonly lists: ReadonlySet<Scope>; readonly apartShare: number },
): Left | null {
  if (hint.isUnseen && share < UNSEEN_SHARE) return 'unseen';
  if (lists.has(scope) && share < LIST_SHARE) return 'apart';
  if (hint.isTalk && share < TALK_SHARE) return 'apart';
  if (hint.isApart && share < apartShare) return 'apart';
  if (HEADING.test(scope.name)) return null;
  const isBeside = hint.isBeside || (scope.traits & Trait.frame) !== 0;
  return isBeside && share < BESIDE_SHARE ? 'beside' : null;
}
