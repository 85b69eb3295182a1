import type { Span } from '../text/span';
import type { LinePlace } from './article';
import { type Origin, type Piece, type TextPiece, traceText } from './line-text';

/** A stretch of the live page, in the form that `new StaticRange` and `Range` take. */
export interface DomStretch {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** What is asked of a range of the page. */
export type HeldRange = Pick<
  Range,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'intersectsNode'
>;

/** From places in an article's lines to the live page, and back. */
export interface LiveTextMap {
  /**
   * The stretches of the page that show these words, one for each tree of the page that they stand in (a shadow tree may
   * show the number and the page around it the unit); [] when the page no longer shows them.
   */
  stretchesOf(place: LinePlace): DomStretch[];
  /** What of the lines a range of the page holds: a place for each line it touches, in order. */
  placesIn(range: HeldRange): LinePlace[];
  /** The trees of the page that the lines stand in. */
  roots(): Node[];
}

/** A line of an article with the parts of the page it was read from. */
export interface LiveLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A map over the lines of an article. It keeps text nodes alone; offsets are worked out when they are asked for. */
export function mapLines(lines: readonly LiveLine[]): LiveTextMap {
  const trace = createTracer();
  return {
    stretchesOf: ({ line, span }) => {
      const live = lines[line];
      return live ? findStretches(live, span, trace) : [];
    },
    placesIn: (range) =>
      lines.flatMap((live, line) => {
        const span = findSpan(live, range, trace);
        return span ? [{ line, span }] : [];
      }),
    roots: () => [...new Set(lines.flatMap(textPieces).map(({ node }) => node.getRootNode()))],
  };
}

type Trace = (pieces: readonly Piece[]) => ReturnType<typeof traceText>;

/** Traces texts; what was asked for last is not traced anew while the page shows the same: a line may hold hundreds of figures. */
function createTracer(): Trace {
  let asked: readonly Piece[] = [];
  let shown: readonly string[] = [];
  let traced = traceText([]);
  return (pieces) => {
    const now = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.node.data));
    if (pieces !== asked || now.some((data, index) => data !== shown[index])) traced = traceText(pieces);
    asked = pieces;
    shown = now;
    return traced;
  };
}

function findStretches({ text, pieces }: LiveLine, [start, end]: Span, trace: Trace): DomStretch[] {
  const traced = trace(pieces);
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

const textPieces = ({ pieces }: LiveLine): TextPiece[] =>
  pieces.filter((piece): piece is TextPiece => typeof piece !== 'string');

/** The units of a line whose origins a range holds; null when it holds none. */
function findSpan(live: LiveLine, range: HeldRange, trace: Trace): Span | null {
  const held = new Map(
    live.pieces.map((piece, index) => [
      index,
      typeof piece === 'string' ? null : heldUnits(piece.node, range),
    ]),
  );
  if ([...held.values()].every((units) => units === null)) return null;
  const { origins } = trace(live.pieces);
  const isHeld = ({ piece, start }: Origin): boolean => {
    const units = held.get(piece);
    return units !== null && units !== undefined && start >= units[0] && start < units[1];
  };
  const first = origins.findIndex(isHeld);
  return first < 0 ? null : [first, origins.findLastIndex(isHeld) + 1];
}

/** The units of a text node that a range holds; all of them where it holds the host of the node's shadow tree. */
function heldUnits(node: Text, range: HeldRange): Span | null {
  const root = range.startContainer.getRootNode();
  let at: Node = node;
  while (at.getRootNode() !== root) {
    const { host } = at.getRootNode() as Partial<ShadowRoot>; // a shadow root has a host, other roots have none
    if (!host) return null;
    at = host;
  }
  if (!range.intersectsNode(at)) return null;
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.length,
  ];
}
