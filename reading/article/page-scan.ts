import { PageWalk, shownInstead } from './page-walk';
import { ancestorsOf, type Region, rootOf } from './region';
import { type Block, type PageScan, type ScannedImage, Scope, sumUp } from './scope';
import { Trait, traitsOf } from './tags';

/** Far above the largest article seen (some 10,000 nodes with everything around it): a bound on time, not on articles. */
const MOST_NODES = 400_000;
/** No news article reaches a tenth of it; the blocks are kept as nodes, so a long text costs nothing until it is read. */
const MOST_UNITS = 8_000_000;
/** Galleries of hundreds of images belong to shops. */
const MOST_IMAGES = 400;

/** Nodes behind a region that are read with it: there stand source lines and contacts. */
const MARGIN_BEHIND = 150;

const ELEMENT = 1;
const TEXT = 3;

/** Reads all text of a page once and part by part, without changing, cloning or measuring anything. */
export class PageScanner {
  private readonly blocks: Block[] = [];
  private readonly scopes: Scope[] = [];
  private readonly images: ScannedImage[] = [];
  private readonly walk: PageWalk;
  /** The element that the walk is in. */
  private scope: Scope | null = null;
  private node: Node | null = null;
  private current: Block | null = null;
  /** Whether a line ended since the last text. */
  private isBroken = false;
  /** Whether the walk began within a block, the rest of which tells nothing. */
  private isCut = false;
  private at = 0;
  private end = MOST_NODES;
  private units = 0;
  private truncated = false;

  /**
   * @param region The part of the page that is read; null for all of it.
   */
  constructor(
    document: Document,
    private readonly region: Region | null = null,
  ) {
    this.walk = new PageWalk(document);
    const root = rootOf(document);
    if (!root) return;
    const start = region?.start ?? root.firstChild;
    for (const element of start ? ancestorsOf(start, root) : []) {
      const { localName } = element;
      this.scope = new Scope(element, localName, traitsOf(localName), this.scope);
    }
    this.isCut = start !== root.firstChild;
    this.node = start;
  }

  /** Reads some more nodes; false when there are none. */
  advance(nodes: number): boolean {
    const end = this.at + nodes;
    let { node } = this;
    for (; node && this.scope && this.at < end && this.at < this.end; this.at++) {
      const { nodeType } = node;
      if (nodeType === TEXT) this.readText(node as Text, this.scope); // as its type says
      // Only a form's field may stand in the place of a type.
      const isElement = nodeType === ELEMENT || typeof nodeType !== 'number';
      node = isElement ? this.readElement(node as Element, this.scope) : this.behind(node, 0);
    }
    this.node = node;
    this.truncated = node !== null && (this.at >= MOST_NODES || this.units > MOST_UNITS);
    return node !== null && this.at < this.end && !this.truncated;
  }

  /** All that was read. */
  result(): PageScan {
    const { blocks, scopes, images, truncated, region } = this;
    sumUp(scopes);
    return { blocks, scopes, images, truncated, isWhole: region === null };
  }

  /** The node behind another, out of all elements that end before it. */
  private behind(node: Node, own: number): Node | null {
    let at = node;
    let traits = own;
    for (let { scope } = this; scope; scope = scope.parent) {
      this.scope = scope;
      const next = this.walk.behind(at, traits, scope.element);
      if (next) return next;
      this.close(scope);
      at = scope.element;
      ({ traits } = scope);
    }
    return null;
  }

  private readElement(element: Element, around: Scope): Node | null {
    const name = element.localName;
    const traits = traitsOf(name);
    if (traits & (Trait.block | Trait.break)) this.isBroken = true;
    const instead = traits & Trait.host ? shownInstead(element, name) : null;
    if (traits & Trait.mute && !instead) {
      // What holds a script or a button is a box of its own, with text or without.
      if (traits & Trait.block || element.firstChild) around.join(this.scopes);
      if (traits & Trait.block) around.block.hasBlocks = true;
      return this.behind(element, traits);
    }
    if (traits & Trait.image && this.images.length < MOST_IMAGES) this.images.push({ element, at: this.at });
    const first = this.walk.enter(element, traits, instead);
    if (!first) return this.behind(element, traits);
    this.scope = new Scope(element, name, traits, around);
    return first;
  }

  private readText(node: Text, scope: Scope): void {
    if (this.isCut && !this.isBroken) return;
    this.isCut = false;
    const { data } = node;
    const length = lengthOf(data);
    scope.join(this.scopes);
    const block = length > 0 ? this.blockIn(scope.block) : this.current;
    if (!block || block.scope !== scope.block) return;
    block.pieces.push({ node, data, start: 0, end: data.length, link: scope.link?.element ?? null });
    if (length === 0) return;
    block.length += length;
    block.end = this.at;
    scope.length += length;
    this.units += length;
    if (scope.link) {
      block.linkLength += length;
      scope.linkLength += length;
    }
  }

  /** The block that goes on in a scope; a new one where a line ended. */
  private blockIn(scope: Scope): Block {
    const { current, at, blocks } = this;
    if (current?.scope === scope && !this.isBroken) return current;
    const block = { index: blocks.length, scope, pieces: [], length: 0, linkLength: 0, start: at, end: at };
    blocks.push(block);
    this.current = block;
    this.isBroken = false;
    return block;
  }

  private close({ element, traits }: Scope): void {
    this.walk.leave(element);
    if (traits & Trait.block) this.isBroken = true;
    if (element === this.region?.element) this.end = Math.min(this.end, this.at + MARGIN_BEHIND);
    if (element === this.region?.wrapper) this.end = this.at;
  }
}

/** Units of a text that are not the white space around it. */
function lengthOf(data: string): number {
  const { length } = data;
  const isTight = length > 0 && isInk(data.charCodeAt(0)) && isInk(data.charCodeAt(length - 1));
  return isTight ? length : data.trim().length;
}

/** Whether a unit is surely no white space. */
const isInk = (unit: number): boolean => (unit > 32 && unit < 160) || (unit > 160 && unit < 0x1680);
