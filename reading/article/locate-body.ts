import type { PageScan, Scope } from './page-scan';
import type { Surroundings } from './surroundings';
import { Trait } from './tags';
import { type Masses, weighScopes } from './text-mass';

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

/** Finds the element that holds an article's text: from the body downwards into the child that holds most of the good text. */
export function locateBody(scan: PageScan, masses: Masses, around: Surroundings): BodyPlace | null {
  const root = scan.scopes[0];
  if (!root) return null;
  const good = weighScopes(scan, ({ scope }) => around.leftOf(scope) === null);
  const heaviest = heaviestChildren(scan.scopes, good);
  let container = root;
  for (let next = heaviest.get(root); next; next = heaviest.get(container)) {
    if ((good.get(next) ?? 0) < STEP_SHARE * (good.get(container) ?? 0)) break;
    if (next.traits & (Trait.paragraph | Trait.item | Trait.quote) && !next.hasBlocks) break;
    container = next;
  }
  return {
    container,
    pageMass: masses.get(root) ?? 0,
    bodyMass: good.get(container) ?? 0,
    masses,
    around,
  };
}

function heaviestChildren(scopes: readonly Scope[], masses: Masses): Map<Scope, Scope> {
  const heaviest = new Map<Scope, Scope>();
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    const weight = scope && masses.get(scope);
    if (!scope?.parent || !weight) continue;
    const rival = heaviest.get(scope.parent);
    if (!rival || (masses.get(rival) ?? 0) <= weight) heaviest.set(scope.parent, scope);
  }
  return heaviest;
}
