import type { Draft } from './draft';
import { draftLines, type LineSources, LONGEST_LINE } from './draft';
import { trimEdges } from './edges';
import type { BodyPlace } from './locate-body';
import { findOpening, type StatedOpening } from './opening';
import type { Block, PageScan } from './scope';
import { isLineOfLinks, selectBlocks } from './select-blocks';

/** Lines kept around a body, nearest first: datelines, bylines and source lines stand within a few. */
const MOST_BEFORE = 40;
const MOST_AFTER = 60;

/** The lines of an article in page order. */
export interface ArticleLines {
  readonly lines: readonly Draft[];
  readonly truncated: boolean;
}

/** Reads the lines of the article that was located: those of its body, and the nearest around it. */
export function readLines(
  scan: PageScan,
  place: BodyPlace,
  stated: StatedOpening,
  sources: LineSources,
): ArticleLines {
  const { kept, truncated } = withinBounds(selectBlocks(scan, place));
  const drafts = draftLines(kept, 'body', sources);
  const body = trimEdges(drafts, (index) => {
    const block = scan.blocks[index];
    return block !== undefined && isLineOfLinks(block);
  });
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return { lines: [], truncated: false };
  const end = drafts.find((draft) => draft.block > last.block)?.block ?? last.block + 1;
  const before = draftLines(blocksBefore(scan, place, first.block), 'before', sources);
  const after = truncated ? [] : draftLines(blocksAfter(scan, place, end), 'after', sources);
  // A block of preformatted text is many lines: the ones cut off its ends are as near to the body as lines can be.
  const headOfBlock = drafts.slice(0, drafts.indexOf(first)).filter(({ block }) => block === first.block);
  const tailOfBlock = drafts.slice(drafts.indexOf(last) + 1).filter(({ block }) => block === last.block);
  const over = [...before, ...headOfBlock.map((line) => inPlace(line, 'before'))];
  const opening = findOpening(over, stated);
  return {
    lines: [
      ...over.map((line) => (opening.has(line) ? inPlace(line, 'body') : line)),
      ...body,
      ...tailOfBlock.map((line) => inPlace(line, 'after')),
      ...after,
    ],
    truncated,
  };
}

const inPlace = (line: Draft, place: Draft['place']): Draft => ({ ...line, place });

function withinBounds(blocks: readonly Block[]): { kept: Block[]; truncated: boolean } {
  let units = 0;
  const end = blocks.findIndex((block) => {
    units += block.length;
    return units > LONGEST_LINE;
  });
  if (end < 0) return { kept: [...blocks], truncated: false };
  return { kept: blocks.slice(0, Math.max(end, 1)), truncated: true };
}

/** The nearest blocks over the body; bylines and labels may stand in bars beside the text. */
function blocksBefore({ blocks }: PageScan, place: BodyPlace, first: number): Block[] {
  const near: Block[] = [];
  for (let at = first - 1; at >= 0 && near.length < MOST_BEFORE; at--) {
    const block = blocks[at];
    const left = block && place.around.leftOf(block.scope);
    if (block && (left === null || left === 'beside')) near.push(block);
  }
  return near.reverse();
}

/** The nearest blocks behind the body that belong to nothing else. */
function blocksAfter({ blocks }: PageScan, place: BodyPlace, from: number): Block[] {
  const near: Block[] = [];
  for (let at = from; at < blocks.length && near.length < MOST_AFTER; at++) {
    const block = blocks[at];
    if (block && place.around.leftOf(block.scope) === null && !isLineOfLinks(block)) near.push(block);
  }
  return near;
}
