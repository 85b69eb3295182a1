import type { Draft } from './draft';
import { draftLines } from './draft';
import { trimEdges } from './edges';
import type { BodyPlace } from './locate-body';
import type { Block, PageScan } from './page-scan';
import { isLineOfLinks, selectBlocks } from './select-blocks';

/** Lines kept around a body, nearest first: datelines, bylines and source lines stand within a few. */
const MOST_BEFORE = 40;
const MOST_AFTER = 60;
/** Longer than any news article by far; what is behind it is left out, and said to be. */
const MOST_BODY_UNITS = 400_000;

/** The lines of an article in page order. */
export interface ArticleLines {
  readonly lines: readonly Draft[];
  readonly truncated: boolean;
}

/** Reads the lines of the article that was located: those of its body, and the nearest around it. */
export function readLines(scan: PageScan, place: BodyPlace, base: string): ArticleLines {
  const chosen = selectBlocks(scan, place);
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  if (first < 0) return { lines: [], truncated: false };
  const { kept, truncated } = withinBounds(scan.blocks.filter((_, index) => chosen[index]));
  const body = trimEdges(draftLines(kept, base, place));
  const before = [
    ...aroundBefore(scan, place, first, base),
    ...body.filter((line) => line.place === 'before'),
  ];
  const behind = truncated ? [] : aroundAfter(scan, place, last, base);
  const after = [...body.filter((line) => line.place === 'after'), ...behind];
  return {
    lines: [
      ...before.slice(-MOST_BEFORE),
      ...body.filter((line) => line.place === 'body'),
      ...after.slice(0, MOST_AFTER),
    ],
    truncated,
  };
}

function withinBounds(blocks: readonly Block[]): { kept: Block[]; truncated: boolean } {
  let units = 0;
  const end = blocks.findIndex((block) => {
    units += block.length;
    return units > MOST_BODY_UNITS;
  });
  return end < 0
    ? { kept: [...blocks], truncated: false }
    : { kept: blocks.slice(0, Math.max(end, 1)), truncated: true };
}

/** Lines between the top of the page and the body; bylines and labels may stand in bars beside the text. */
function aroundBefore({ blocks }: PageScan, place: BodyPlace, first: number, base: string): Draft[] {
  const near: Block[] = [];
  for (let at = first - 1; at >= 0 && near.length < MOST_BEFORE; at--) {
    const block = blocks[at];
    const left = block && place.left.get(block.scope);
    if (block && left !== 'unseen' && left !== 'apart') near.push(block);
  }
  return draftLines(near.reverse(), base, place).map((line) => ({ ...line, place: 'before' }));
}

/** Lines behind the body that belong to nothing else. */
function aroundAfter({ blocks }: PageScan, place: BodyPlace, last: number, base: string): Draft[] {
  const near: Block[] = [];
  for (let at = last + 1; at < blocks.length && near.length < MOST_AFTER; at++) {
    const block = blocks[at];
    if (block && !place.left.has(block.scope) && !isLineOfLinks(block)) near.push(block);
  }
  return draftLines(near, base, place).map((line) => ({ ...line, place: 'after' }));
}
