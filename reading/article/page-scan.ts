import { INHERITED, Trait, traitsOf } from './tags';

/** An element that has text in it, with what its ancestry says of that text. */
export class Scope {
  readonly name: string;
  /** Its own traits and those it inherits. */
  readonly traits: number;
  /** The nearest element, itself included, that makes a block. */
  readonly block: Scope;
  /** The link it is in, itself included. */
  readonly link: Scope | null;
  /** Units of text in it, and how many of them are links'. */
  length = 0;
  linkLength = 0;
  /** Whether a block element with text is directly in it. */
  hasBlocks = false;

  constructor(
    readonly element: Element,
    readonly parent: Scope | null,
  ) {
    this.name = element.localName;
    const own = traitsOf(this.name);
    const isBlock = !parent || (own & Trait.block) !== 0;
    this.traits = own | (parent ? parent.traits & INHERITED : 0);
    this.block = isBlock ? this : parent.block;
    this.link = own & Trait.link ? this : (parent?.link ?? null);
    if (isBlock && parent) parent.block.hasBlocks = true;
  }
}

/** A run of text that a page shows as one block. */
export interface Block {
  /** Its place among the page's blocks. */
  readonly index: number;
  readonly scope: Scope;
  readonly nodes: Text[];
  /** Units without indentation, and how many of them are links'. */
  length: number;
  linkLength: number;
}

/** All text of a page in page order. Scopes stand behind their parents. */
export interface PageScan {
  readonly blocks: readonly Block[];
  readonly scopes: readonly Scope[];
  readonly truncated: boolean;
}

/** Far above the largest article seen (some 10,000 text nodes with everything around it): a bound on time, not on articles. */
const MOST_NODES = 200_000;
/** No news article reaches a tenth of it; the blocks are kept as nodes, so a long text costs nothing until it is read. */
const MOST_UNITS = 8_000_000;

const SHOW_TEXT = 4;
const TEXT = 3;
const ELEMENT = 1;

/**
 * Reads all text of a page once, without changing, cloning or measuring anything.
 * @param mostNodes Text nodes after which the rest is left out.
 */
export function scanPage(document: Document, mostNodes = MOST_NODES): PageScan {
  const root = document.body ?? document.documentElement;
  const blocks: Block[] = [];
  const index: ScopeIndex = { scopes: [], byElement: new Map() };
  if (!root) return { blocks, scopes: [], truncated: false };
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  let current = null as Block | null; // assigned in the loop, which the checker does not see
  let last: Scope | null = null;
  let units = 0;
  let nodes = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++nodes > mostNodes || units > MOST_UNITS) return { blocks, scopes: index.scopes, truncated: true };
    const parent = node.parentNode as Element | null; // the walk never leaves the root
    if (!parent) continue;
    if (parent !== last?.element) last = scopeOf(parent, index);
    const scope = last;
    if (scope.traits & Trait.mute) continue;
    const length = lengthOf(node.data);
    if (length === 0) {
      if (current?.scope === scope.block) current.nodes.push(node);
      continue;
    }
    if (current?.scope !== scope.block || isBreakBefore(node, scope.block.element)) {
      current = { index: blocks.length, scope: scope.block, nodes: [], length: 0, linkLength: 0 };
      blocks.push(current);
    }
    current.nodes.push(node);
    current.length += length;
    scope.length += length;
    units += length;
    if (scope.link) {
      current.linkLength += length;
      scope.linkLength += length;
    }
  }
  sumUp(index.scopes);
  return { blocks, scopes: index.scopes, truncated: false };
}

/** The scopes of a page; a scope is made at the first text in it. */
interface ScopeIndex {
  readonly scopes: Scope[];
  readonly byElement: Map<Element, Scope>;
}

/** The scope of an element, made together with those around it when it is new. */
function scopeOf(element: Element, { scopes, byElement }: ScopeIndex): Scope {
  const missing: Element[] = [];
  let scope = byElement.get(element) ?? null;
  for (let at: Element | null = element; at && !scope; at = at.parentElement) {
    missing.push(at);
    scope = at.parentElement ? (byElement.get(at.parentElement) ?? null) : null;
  }
  for (const child of missing.reverse()) {
    scope = new Scope(child, scope);
    byElement.set(child, scope);
    scopes.push(scope);
  }
  return scope as Scope; // `element` was known or is the last that was added
}

function sumUp(scopes: readonly Scope[]): void {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (!scope?.parent) continue;
    scope.parent.length += scope.length;
    scope.parent.linkLength += scope.linkLength;
  }
}

/** Units of a text node that are not the white space around it. */
function lengthOf(data: string): number {
  const { length } = data;
  if (length === 0 || (length > 1 && data.charCodeAt(0) > 160 && data.charCodeAt(length - 1) > 160))
    return length;
  return data.trim().length;
}

/** Whether a line ends between a text and the one before it in the same block. */
function isBreakBefore(node: Text, block: Element): boolean {
  for (let at: Node = node; at !== block; ) {
    const previous = at.previousSibling;
    if (!previous) {
      if (!at.parentNode) return false;
      at = at.parentNode;
      continue;
    }
    if (previous.nodeType === ELEMENT) {
      if (isBreak(previous as Element)) return true; // told apart by its node type
      const last = previous.lastChild;
      return last?.nodeType === ELEMENT && isBreak(last as Element); // told apart by its node type
    }
    if (previous.nodeType === TEXT && lengthOf((previous as Text).data) > 0) return false;
    at = previous;
  }
  return false;
}

function isBreak(element: Element): boolean {
  return element.localName === 'br' || (traitsOf(element.localName) & Trait.block) !== 0;
}
