import { CELL_SIGN } from '../text/marks';
import type { Span } from '../text/span';
import { resolve } from './address';
import type { Line, LineLink } from './article';
import { Hint, type HintReader } from './hints';
import { type LineText, type Piece, readText } from './line-text';
import type { Block, Scope } from './scope';
import { Trait } from './tags';

/** A line on its way into the article, with the parts of the page it was read from. */
export interface Draft extends Line {
  readonly pieces: readonly Piece[];
  readonly scope: Scope;
  /** Indexes of its first and its last block among the page's. */
  readonly block: number;
  readonly lastBlock: number;
}

/** What lines are read with besides their text. */
export interface LineSources {
  /** The address that the page's own addresses count from. */
  readonly base: string;
  readonly hints: HintReader;
}

/** Longer cells are text of its own: the table is there for its layout. */
const LONGEST_CELL = 120;

/** The lines that some blocks make: cells of a row and parts of a heading are one line, preformatted text several. */
export function draftLines(blocks: readonly Block[], place: Draft['place'], sources: LineSources): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (!block) break;
    const group: [Block, ...Block[]] = [block];
    const joint = jointOf(block);
    while (joint && jointOf(blocks[at + group.length])?.scope === joint.scope) {
      const next = blocks[at + group.length];
      if (next) group.push(next);
    }
    at += group.length;
    for (const pieces of cutPieces(group, joint?.sign ?? ' ')) {
      const read = readText(pieces);
      const isRow = group.length > 1 && joint?.sign === CELL_SIGN;
      if (read.text) drafts.push(draftOf(group, pieces, read, { place, isRow }, sources));
    }
  }
  return drafts;
}

/** What joins a block with its neighbors to one line: the row of a short cell, or a heading. */
function jointOf(block: Block | undefined): { readonly scope: Scope; readonly sign: string } | null {
  if (!block) return null;
  const { scope } = block;
  if (scope.traits & Trait.heading) return { scope: ancestorWith(scope, Trait.heading), sign: ' ' };
  if (!(scope.traits & Trait.cell) || block.length > LONGEST_CELL) return null;
  let cell = scope;
  while (cell.parent && !(cell.parent.traits & Trait.row)) cell = cell.parent;
  const row = cell.parent;
  // All of a row's text in one cell: the table is there for its layout.
  return row && row.length <= LONGEST_ROW && row.length > cell.length
    ? { scope: row, sign: CELL_SIGN }
    : null;
}

/** A row with more text in it is no row of figures. */
const LONGEST_ROW = 600;

/** The outermost of the scopes around that have an inherited trait. */
function ancestorWith(scope: Scope, trait: number): Scope {
  let at = scope;
  while (at.parent && at.parent.traits & trait) at = at.parent;
  return at;
}

/** Longer than any news article; what is behind it in one block is left out. */
export const LONGEST_LINE = 400_000;

function cutPieces(group: readonly Block[], sign: string): Piece[][] {
  const pieces: Piece[] = [];
  let room = LONGEST_LINE;
  for (const block of group) {
    if (pieces.length > 0) pieces.push(sign);
    for (const piece of block.pieces) {
      pieces.push(piece.end <= room ? piece : { ...piece, end: room });
      room = Math.max(0, room - piece.end);
    }
  }
  const isPreformatted = ((group[0]?.scope.traits ?? 0) & Trait.preformatted) !== 0;
  return isPreformatted ? cutAtBreaks(pieces) : [pieces];
}

/** Preformatted paragraphs with lines of no more units were wrapped by hand, if blank lines stand between them. */
const LONGEST_WRAPPED = 100;

function cutAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const all = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.data)).join('');
  const isWrapped =
    /\n[ \t]*\r?\n/.test(all) && all.split('\n').every((line) => line.length <= LONGEST_WRAPPED);
  const breaks = isWrapped ? /\r?\n[ \t]*\r?\n/g : /\r?\n/g;
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    let start = 0;
    for (const { index, 0: found } of piece.data.slice(0, piece.end).matchAll(breaks)) {
      lines.at(-1)?.push({ ...piece, start, end: index });
      lines.push([]);
      start = index + found.length;
    }
    lines.at(-1)?.push({ ...piece, start });
  }
  return lines;
}

function draftOf(
  group: readonly [Block, ...Block[]],
  pieces: readonly Piece[],
  read: LineText,
  { place, isRow }: { readonly place: Draft['place']; readonly isRow: boolean },
  { base, hints }: LineSources,
): Draft {
  const [{ index, scope }] = group;
  return {
    text: read.text,
    place,
    kind: isRow ? 'row' : kindOf(scope, hints),
    links: scope.linkLength > 0 ? linksOf(pieces, read, base) : [],
    images: [],
    pieces,
    scope,
    block: index,
    lastBlock: group.at(-1)?.index ?? index,
  };
}

function kindOf(scope: Scope, hints: HintReader): Line['kind'] {
  const { traits } = scope;
  if (traits & Trait.heading) return 'heading';
  if (traits & Trait.caption || isCaption(scope, hints)) return 'caption';
  if (traits & Trait.quote) return 'quote';
  if (traits & Trait.item) return 'item';
  return 'paragraph';
}

/** Elements around a caption's text that may bear its name. */
const CAPTION_DEPTH = 3;
/** A longer text in an element named as a caption is none. */
const LONGEST_CAPTION = 600;

function isCaption(scope: Scope, hints: HintReader): boolean {
  if (scope.traits & Trait.figure && !(scope.traits & (Trait.quote | Trait.cell | Trait.preformatted)))
    return true;
  let at: Scope | null = scope;
  for (let depth = 0; at && depth < CAPTION_DEPTH && at.length <= LONGEST_CAPTION; depth++, at = at.parent) {
    if ((hints.hintOf(at.element) & Hint.caption) !== 0 || isBoxOfImage(at, scope)) return true;
  }
  return false;
}

/** A longer text beside an image is a part of the article that has a picture. */
const LONGEST_LINE_UNDER_IMAGE = 250;

/** Whether an element holds an image and this one text, and is no paragraph with a picture in it. */
function isBoxOfImage({ element, length, name }: Scope, scope: Scope): boolean {
  if (length !== scope.length || length > LONGEST_LINE_UNDER_IMAGE || !/^(?:div|span|section)$/.test(name))
    return false;
  return element.querySelector('img') !== null;
}

/** The links of a line: where each begins and ends in its text, and where it leads. */
function linksOf(pieces: readonly Piece[], { ends }: LineText, base: string): LineLink[] {
  const links: { anchor: Element; span: Span }[] = [];
  pieces.forEach((piece, index) => {
    const anchor = typeof piece === 'string' ? null : piece.link;
    if (!anchor) return;
    const end = ends[index] ?? 0;
    const last = links.at(-1);
    if (last?.anchor === anchor) last.span = [last.span[0], end];
    else links.push({ anchor, span: [ends[index - 1] ?? 0, end] });
  });
  return links.flatMap(({ anchor, span }) => {
    const href = resolve(anchor.getAttribute('href'), base);
    return href ? [{ span, href }] : [];
  });
}
