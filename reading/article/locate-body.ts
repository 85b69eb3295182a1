import { childrenOf, type PageScan, type Scope, scopesAround } from './scope';
import type { Surroundings } from './surroundings';
import { Trait } from './tags';
import { type Masses, massOf, weighScopes } from './text-mass';

/** Where on a page the article is, and what in there is none of it. */
export interface BodyPlace {
  readonly container: Scope;
  /** Weight of all text that could be an article's, and how much of it the container holds. */
  readonly pageMass: number;
  readonly bodyMass: number;
  /** All running text of the page, by scope. */
  readonly masses: Masses;
  /** What stands around the article, though it may stand within the container. */
  readonly around: Surroundings;
}

/** A child with this share of its parent's mass is where the article is; the rest stands beside it. */
const STEP_SHARE = 0.72;
/** The child behind whose headline so much of it stands is where a short article is, though boxes beside it hold more. */
const HEADLINE_SHARE = 0.3;
/** An element with so much of its text in paragraphs before a box holds the article, which goes on in that box. */
const OWN_SHARE = 0.05;
/** Elements of running text: what stands beside one is no other box. */
const INLINE = /^(?:font|span|b|strong|i|em|center)$/;
/** One article of many in a row (pages that go on with the next) holds less, but its tag says that it is one. */
const ARTICLE_SHARE = 0.05;
/** Less text behind a headline is its standfirst, and the article stands elsewhere. */
const LEAST_UNDER_HEADLINE = 300;
/** What stands behind the headline is where the article is, if it is no less than this share of the page's text. */
const BEHIND_SHARE = 0.3;

/**
 * Finds the element that holds an article's text: from the body downwards into the child that holds most of the good
 * text, or enough of it and the headline.
 * @param headline Index of the block that shows the headline; null when none does.
 */
export function locateBody(
  scan: PageScan,
  masses: Masses,
  around: Surroundings,
  headline: number | null,
): BodyPlace | null {
  const root = scan.scopes[0];
  if (!root) return null;
  const good = weighBehind(scan, around, headline);
  const shown = headline === null ? undefined : scan.blocks[headline];
  const aroundHeadline = new Set(scopesAround(shown?.scope ?? null));
  const weigh = (scope: Scope): number => massOf(good, scope);
  let container = root;
  for (;;) {
    const children = childrenOf(container, scan.scopes).filter((child) => weigh(child) > 0);
    const [first] = children;
    if (!first) break;
    const heavy = children.reduce((most, child) => (weigh(child) > weigh(most) ? child : most), first);
    const isHeavy = weigh(heavy) >= STEP_SHARE * weigh(container);
    const next = isHeavy ? heavy : children.find((child) => aroundHeadline.has(child));
    if (!next || next.traits & Trait.heading) break;
    const least = next.name === 'article' ? ARTICLE_SHARE : HEADLINE_SHARE;
    const isEnough = weigh(next) >= Math.max(least * weigh(container), LEAST_UNDER_HEADLINE);
    if (next !== heavy && !isEnough) break;
    const at = children.indexOf(next);
    const before = children.slice(0, at).filter(isParagraph);
    if (before.reduce((sum, paragraph) => sum + weigh(paragraph), 0) >= OWN_SHARE * weigh(container)) break;
    if (next.traits & (Trait.paragraph | Trait.item | Trait.quote) && !next.hasBlocks) break;
    if (INLINE.test(next.name) && weigh(next) < weigh(container)) break;
    const behind = children.slice(at + 1).filter((child) => weigh(child) >= LEAST_UNDER_HEADLINE);
    if (behind.some(({ element }) => goesOn(next.element, element))) break;
    container = next;
  }
  return { container, pageMass: massOf(masses, root), bodyMass: weigh(container), masses, around };
}

/** Whether a box goes on with the text of the one before it: of the same make, and without a headline of its own. */
function goesOn(before: Element, box: Element): boolean {
  const make = makeOf(before);
  return make !== null && makeOf(box) === make && box.getElementsByTagName('h1').length === 0;
}

/** The classes of a box and of what it begins with: those of a grid alone say nothing. */
const makeOf = (box: Element): string | null =>
  box.localName === 'div' && box.className ? `${box.className} / ${box.firstElementChild?.className}` : null;

/** Masses of the text that may be the article's: behind the headline, unless most of it stands before. */
function weighBehind(scan: PageScan, around: Surroundings, headline: number | null): Masses {
  const all = around.good;
  const root = scan.scopes[0];
  if (headline === null || !root) return all;
  const behind = weighScopes(
    scan,
    around.weights.map((weight, block) => (block > headline ? weight : 0)),
  );
  return massOf(behind, root) >= BEHIND_SHARE * massOf(all, root) ? behind : all;
}

/** Whether a scope is one block and nothing else. */
const isParagraph = (scope: Scope): boolean => scope.block === scope && !scope.hasBlocks;
