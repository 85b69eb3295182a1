import type { LinePlace } from './article';
import { type Piece, traceText } from './line-text';

/** A stretch of the live page, in the form that `new StaticRange` and `Range` take. */
export interface DomStretch {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** From places in an article's lines to the live page, and back. */
export interface LiveTextMap {
  /**
   * The stretches of the page that show these words, one for each tree of the page that they stand in (a shadow tree may
   * show the number and the page around it the unit); [] when the page no longer shows them.
   */
  stretchesOf(place: LinePlace): DomStretch[];
  /** The line that shows a unit of a text node, and the offset in it; null when no line does. */
  placeOf(node: Node, offset: number): { readonly line: number; readonly offset: number } | null;
}

/** A line of an article with the parts of the page it was read from. */
export interface LiveLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A map over the lines of an article. It keeps text nodes alone; offsets are worked out when they are asked for. */
export function mapLines(lines: readonly LiveLine[]): LiveTextMap {
  let linesOfNode: ReadonlyMap<Node, readonly number[]> | null = null;
  return {
    stretchesOf: ({ line, span }) => {
      const live = lines[line];
      return live ? findStretches(live, span) : [];
    },
    placeOf: (node, offset) => {
      linesOfNode ??= indexNodes(lines);
      for (const line of linesOfNode.get(node) ?? []) {
        const at = lines[line] && findOffset(lines[line], node, offset);
        if (at !== null && at !== undefined) return { line, offset: at };
      }
      return null;
    },
  };
}

function findStretches({ text, pieces }: LiveLine, [start, end]: LinePlace['span']): DomStretch[] {
  const traced = traceText(pieces);
  if (traced.text !== text || start >= end) return [];
  const stretches: DomStretch[] = [];
  let root: Node | null = null;
  for (const origin of traced.origins.slice(start, end)) {
    const from = pieces[origin.piece];
    const to = pieces[origin.endPiece];
    if (typeof from !== 'object' || typeof to !== 'object') return [];
    if (!from.node.isConnected || !to.node.isConnected) return [];
    const own = {
      startContainer: from.node,
      startOffset: origin.start,
      endContainer: to.node,
      endOffset: origin.end,
    };
    const last = stretches.at(-1);
    if (last && root === from.node.getRootNode()) stretches[stretches.length - 1] = join(last, own);
    else stretches.push(own);
    root = to.node.getRootNode();
  }
  return stretches;
}

const join = (one: DomStretch, { endContainer, endOffset }: DomStretch): DomStretch => ({
  ...one,
  endContainer,
  endOffset,
});

/** The first unit of a line that comes from the given unit of a node, or from behind it. */
function findOffset({ pieces }: LiveLine, node: Node, offset: number): number | null {
  const { origins } = traceText(pieces);
  const at = origins.findIndex(({ piece, start, endPiece, end }) => {
    const from = pieces[piece];
    const to = pieces[endPiece];
    if (typeof to === 'object' && to.node === node)
      return offset < end && (piece !== endPiece || start < end);
    return typeof from === 'object' && from.node === node && piece !== endPiece && offset >= start;
  });
  if (at < 0) return null;
  const isInLine = pieces.some(
    (piece) =>
      typeof piece === 'object' && piece.node === node && offset >= piece.start && offset < piece.end,
  );
  return isInLine ? at : null;
}

function indexNodes(lines: readonly LiveLine[]): Map<Node, number[]> {
  const index = new Map<Node, number[]>();
  lines.forEach(({ pieces }, line) => {
    for (const piece of pieces) {
      if (typeof piece === 'string') continue;
      const known = index.get(piece.node);
      if (known) known.push(line);
      else index.set(piece.node, [line]);
    }
  });
  return index;
}
