import type { Block, PageScan, Scope } from './page-scan';
import { Trait } from './tags';

/** How much running text stands in each scope of a page, everything under it included; none where there is none. */
export type Masses = ReadonlyMap<Scope, number>;

/** A paragraph of fewer units says too little of where an article is. */
const SHORTEST_PARAGRAPH = 25;
/** Text outside paragraphs must be longer: labels and teasers stand there. */
const SHORTEST_RUN = 60;
/** Above this share of link text a block is a list of links. */
const MOST_LINKED = 0.6;

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

/** The masses of a page's scopes, of the blocks that count. */
export function weighScopes({ blocks, scopes }: PageScan, counts: (block: Block) => boolean): Masses {
  const masses = new Map<Scope, number>();
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight > 0 && counts(block)) masses.set(block.scope, (masses.get(block.scope) ?? 0) + weight);
  }
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    const weight = scope && masses.get(scope);
    if (scope?.parent && weight) masses.set(scope.parent, (masses.get(scope.parent) ?? 0) + weight);
  }
  return masses;
}
