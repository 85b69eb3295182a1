import type { TextPiece } from './line-text';
import { INHERITED, Trait } from './tags';

/** An element with what its ancestry says of the text in it. */
export class Scope {
  /** Its own traits and those it inherits. */
  readonly traits: number;
  /** The nearest element, itself included, that makes a block. */
  readonly block: Scope;
  /** The link it is in, itself included. */
  readonly link: Scope | null;
  /** Its place among the page's scopes, where it stands behind its parent; -1 until there is text in it. */
  index = -1;
  /** Where among them all that is in it ends; counted when all are read. */
  end = 0;
  /** Units of text in it, and how many of them are links'. */
  length = 0;
  linkLength = 0;
  /** Whether a block element with text is directly in it. */
  hasBlocks = false;

  /** @param own The traits of its name alone. */
  constructor(
    readonly element: Element,
    readonly name: string,
    own: number,
    readonly parent: Scope | null,
  ) {
    const isBlock = !parent || (own & Trait.block) !== 0;
    this.traits = own | (parent ? parent.traits & INHERITED : 0);
    this.block = isBlock ? this : parent.block;
    this.link = own & Trait.link ? this : (parent?.link ?? null);
  }

  /** Whether it is an element's, or in that of one. */
  isIn(element: Element): boolean {
    return this.element === element || this.parent?.isIn(element) === true;
  }

  /** Takes its place among the scopes of a page, behind those around it, unless it has one. */
  join(scopes: Scope[]): void {
    if (this.index >= 0) return;
    joining.push(this);
    for (let at = this.parent; at && at.index < 0; at = at.parent) joining.push(at);
    for (let scope = joining.pop(); scope; scope = joining.pop()) {
      scope.index = scopes.push(scope) - 1;
      if (scope.block === scope && scope.parent) scope.parent.block.hasBlocks = true;
    }
  }
}

/** Empty but while some join: a list for each that joins would be a tenth of all that a read leaves behind. */
const joining: Scope[] = [];

/** A run of text that a page shows as one block. */
export interface Block {
  /** Its place among the page's blocks. */
  readonly index: number;
  readonly scope: Scope;
  readonly pieces: TextPiece[];
  /** Units without indentation, and how many of them are links'. */
  length: number;
  linkLength: number;
  /** Nodes walked before its first and its last text. */
  readonly start: number;
  end: number;
}

/** An image of the page. */
export interface ScannedImage {
  readonly element: Element;
  /** Nodes walked before it. */
  readonly at: number;
}

/** The text of a page, or of a part of it, in page order. Scopes stand behind their parents. */
export interface PageScan {
  readonly blocks: readonly Block[];
  readonly scopes: readonly Scope[];
  readonly images: readonly ScannedImage[];
  readonly truncated: boolean;
  /** Whether it is of all of the page. */
  readonly isWhole: boolean;
}

/** Adds up what is in the scopes, each parent's children behind it. */
export function sumUp(scopes: readonly Scope[]): void {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i] as Scope; // within its length
    const { parent, length, linkLength } = scope;
    scope.end = Math.max(scope.end, i + 1);
    if (!parent) continue;
    parent.end = Math.max(parent.end, scope.end);
    parent.length += length;
    parent.linkLength += linkLength;
  }
}

/** The scopes right in another, in page order. */
export function childrenOf({ index, end }: Scope, scopes: readonly Scope[]): Scope[] {
  const children: Scope[] = [];
  for (let child = scopes[index + 1]; child && child.index < end; child = scopes[child.end])
    children.push(child);
  return children;
}

/** A scope and all around it. */
export function scopesAround(scope: Scope | null): Scope[] {
  const around: Scope[] = [];
  for (let at = scope; at; at = at.parent) around.push(at);
  return around;
}
