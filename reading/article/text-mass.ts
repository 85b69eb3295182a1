import type { Block, PageScan, Scope } from './scope';
import { Trait } from './tags';

/** How much running text stands in each scope of a page, by its index, everything under it included. */
export type Masses = readonly number[];

/** The mass of a scope; 0 when there is none. */
export function massOf(masses: Masses, scope: Scope | undefined): number {
  return (scope && masses[scope.index]) ?? 0;
}

/** A paragraph of fewer units says too little of where an article is. */
const SHORTEST_PARAGRAPH = 25;
/** Text outside paragraphs must be longer: labels and teasers stand there. */
const SHORTEST_RUN = 60;
/** Above this share of link text a block is a list of links. */
const MOST_LINKED = 0.6;

/** How much each block of a page speaks for an article around it. */
export function weighBlocks({ blocks }: PageScan): number[] {
  return blocks.map(weightOf);
}

/** A block's length, if it is running text. */
function weightOf({ scope, length, linkLength, pieces }: Block): number {
  if (scope.traits & (Trait.heading | Trait.caption) || linkLength > MOST_LINKED * length) return 0;
  const isParagraph = (scope.traits & Trait.paragraph) !== 0;
  const units = (length - linkLength) * densityOf(pieces);
  if (units < (isParagraph ? SHORTEST_PARAGRAPH : SHORTEST_RUN)) return 0;
  return scope.traits & Trait.item ? units / 2 : units;
}

/** Scripts without spaces say in one sign what others say in two or three. */
const DENSE = 2;

function densityOf(pieces: Block['pieces']): number {
  const data = pieces[pieces.length >> 1]?.data ?? '';
  const code = data.charCodeAt(data.length >> 1);
  return code >= 0x2e80 || (code >= 0xe00 && code < 0x1100) ? DENSE : 1;
}

/** So many zeros. A list: the browser makes a buffer outside of its heap for each typed array, which takes longer than the sums. */
export const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** The masses of a page's scopes, by the weights of its blocks. */
export function weighScopes({ blocks, scopes }: PageScan, weights: readonly number[]): Masses {
  const masses = zeros(scopes.length);
  for (const { index, scope } of blocks) {
    const weight = weights[index] ?? 0;
    if (weight > 0) masses[scope.index] = massOf(masses, scope) + weight;
  }
  for (let i = scopes.length - 1; i > 0; i--) {
    const parent = scopes[i]?.parent;
    if (parent) masses[parent.index] = massOf(masses, parent) + (masses[i] ?? 0);
  }
  return masses;
}
