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
  /** The stretch of the page that shows these words; null when the page no longer shows them. */
  stretchOf(place: LinePlace): DomStretch | null;
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
    stretchOf: ({ line, span }) => {
      const live = lines[line];
      return live ? findStretch(live, span) : null;
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

function findStretch({ text, pieces }: LiveLine, [start, end]: LinePlace['span']): DomStretch | null {
  const traced = traceText(pieces);
  if (traced.text !== text || start >= end) return null;
  const first = traced.origins[start];
  const last = traced.origins[end - 1];
  const from = first && pieces[first.piece];
  const to = last && pieces[last.endPiece];
  if (!from || !to || typeof from === 'string' || typeof to === 'string') return null;
  if (!from.node.isConnected || !to.node.isConnected) return null;
  return {
    startContainer: from.node,
    startOffset: first.start,
    endContainer: to.node,
    endOffset: last.end,
  };
}

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
