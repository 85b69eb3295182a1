import type { BodyPlace } from './locate-body';
import { weightOf } from './locate-body';
import type { Block, PageScan, Scope } from './page-scan';
import { Trait } from './tags';

/** Above this share of link text an element with blocks in it is a list of links. */
const LIST_OF_LINKS = 0.5;
/** A single line that is a link and little else leads away from the article. */
const LINE_OF_LINKS = 0.8;
/** A list of links never holds more of an article's good text than this. */
const LIST_MASS_SHARE = 0.2;

/** Which blocks of a page are in its article's body, before its edges are trimmed. */
export function selectBlocks({ blocks, scopes }: PageScan, place: BodyPlace): boolean[] {
  const inside = new Set<Scope>();
  const mass = massByScope(blocks, scopes);
  for (const scope of scopes) {
    const isIn = scope === place.container || (scope.parent !== null && inside.has(scope.parent));
    if (!isIn || place.left.has(scope)) continue;
    const weight = mass.get(scope) ?? 0;
    const isList =
      scope.hasBlocks &&
      scope !== place.container &&
      scope.linkLength > LIST_OF_LINKS * scope.length &&
      weight < LIST_MASS_SHARE * place.bodyMass;
    if (!isList) inside.add(scope);
  }
  return blocks.map((block) => inside.has(block.scope) && !isLineOfLinks(block));
}

/** Whether a block is a link and little else. */
export function isLineOfLinks({ scope, length, linkLength }: Block): boolean {
  return linkLength > LINE_OF_LINKS * length && !(scope.traits & Trait.heading);
}

function massByScope(blocks: readonly Block[], scopes: readonly Scope[]): Map<Scope, number> {
  const mass = new Map<Scope, number>();
  for (const block of blocks) mass.set(block.scope, (mass.get(block.scope) ?? 0) + weightOf(block));
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (scope?.parent) mass.set(scope.parent, (mass.get(scope.parent) ?? 0) + (mass.get(scope) ?? 0));
  }
  return mass;
}
