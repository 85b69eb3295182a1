import { PageWalk, shownInstead } from './page-walk';
import { INHERITED, Trait, traitsOf } from './tags';

/** An element that has text in it, with what its ancestry says of that text. */
export class Scope {
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

  /**
   * @param index Its place among the page's scopes, where it stands behind its parent.
   * @param own The traits of its name alone.
   */
  constructor(
    readonly index: number,
    readonly element: Element,
    readonly name: string,
    own: number,
    readonly parent: Scope | null,
  ) {
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

/** All text of a page in page order. Scopes stand behind their parents. */
export interface PageScan {
  readonly blocks: readonly Block[];
  readonly scopes: readonly Scope[];
  readonly images: readonly ScannedImage[];
  readonly truncated: boolean;
}

/** Far above the largest article seen (some 10,000 nodes with everything around it): a bound on time, not on articles. */
const MOST_NODES = 400_000;
/** No news article reaches a tenth of it; the blocks are kept as nodes, so a long text costs nothing until it is read. */
const MOST_UNITS = 8_000_000;
/** Galleries of hundreds of images belong to shops. */
const MOST_IMAGES = 400;

const TEXT = 3;

/** Reads all text of a page once and part by part, without changing, cloning or measuring anything. */
export class PageScanner {
  private readonly blocks: Block[] = [];
  private readonly scopes: Scope[] = [];
  private readonly images: ScannedImage[] = [];
  /** The elements around the walk's node, the root first, and their traits by name alone. */
  private readonly path: Element[] = [];
  private readonly pathTraits: number[] = [];
  /** The scopes of the first of them; a scope is made at the first text in it. */
  private readonly pathScopes: Scope[] = [];
  private readonly walk: PageWalk | null = null;
  private node: Node | null = null;
  private current: Block | null = null;
  /** Whether a line ended since the last text. */
  private isBroken = false;
  private at = 0;
  private units = 0;
  private truncated = false;

  constructor(document: Document) {
    const root = document.body ?? document.documentElement;
    if (!root) return;
    this.walk = new PageWalk(root);
    this.open(root, 0);
    this.node = this.walk.next();
  }

  /** Reads some more nodes; false when there are none. */
  advance(nodes: number): boolean {
    const { walk } = this;
    if (!walk) return false;
    const end = Math.min(this.at + nodes, MOST_NODES);
    let node = this.node;
    for (; node && this.at < end; this.at++) {
      const parent = walk.parentOf(node);
      while (this.path[this.path.length - 1] !== parent) this.close();
      if (node.nodeType !== TEXT) node = this.readElement(node as Element, walk);
      else {
        this.readText(node as Text); // as its type says
        node = walk.next();
      }
    }
    this.node = node;
    this.truncated = node !== null && (this.at >= MOST_NODES || this.units > MOST_UNITS);
    return node !== null && !this.truncated;
  }

  /** All that was read. */
  result(): PageScan {
    const { blocks, scopes, images, truncated } = this;
    for (let i = scopes.length - 1; i > 0; i--) {
      const { parent, length, linkLength } = scopes[i] as Scope; // within its length
      if (!parent) continue;
      parent.length += length;
      parent.linkLength += linkLength;
    }
    return { blocks, scopes, images, truncated };
  }

  private readElement(element: Element, walk: PageWalk): Node | null {
    const name = element.localName;
    const traits = traitsOf(name);
    if (traits & Trait.block || name === 'br') this.isBroken = true;
    const instead = traits & Trait.mute && name !== 'iframe' ? null : shownInstead(element, name);
    if (traits & Trait.mute && !instead) {
      // What holds a script or a button is a box of its own, with text or without.
      if (element.firstChild) this.scope();
      if (traits & Trait.block) this.scope().block.hasBlocks = true;
      return walk.skip();
    }
    if (name === 'img' && this.images.length < MOST_IMAGES) this.images.push({ element, at: this.at });
    this.open(element, traits);
    return instead ? walk.enter(element, instead) : walk.next();
  }

  private readText(node: Text): void {
    const length = lengthOf(node.data);
    const scope = this.scope();
    const { block } = scope;
    if (length === 0) {
      if (this.current?.scope === block) this.current.nodes.push(node);
      return;
    }
    if (this.isBroken || this.current?.scope !== block) {
      this.current = {
        index: this.blocks.length,
        scope: block,
        nodes: [],
        length: 0,
        linkLength: 0,
        start: this.at,
        end: this.at,
      };
      this.blocks.push(this.current);
      this.isBroken = false;
    }
    const { current } = this;
    current.nodes.push(node);
    current.length += length;
    current.end = this.at;
    scope.length += length;
    this.units += length;
    if (scope.link) {
      current.linkLength += length;
      scope.linkLength += length;
    }
  }

  /** The scope of the path's last element, made together with those around it that have none yet. */
  private scope(): Scope {
    const { path, pathScopes, scopes } = this;
    for (let depth = pathScopes.length; depth < path.length; depth++) {
      const element = path[depth] as Element; // within its length
      const own = this.pathTraits[depth] ?? 0;
      const scope = new Scope(scopes.length, element, element.localName, own, pathScopes[depth - 1] ?? null);
      scopes.push(scope);
      pathScopes.push(scope);
    }
    return pathScopes[path.length - 1] as Scope; // made above
  }

  private open(element: Element, traits: number): void {
    this.path.push(element);
    this.pathTraits.push(traits);
  }

  private close(): void {
    this.path.pop();
    if ((this.pathTraits.pop() ?? 0) & Trait.block) this.isBroken = true;
    if (this.pathScopes.length > this.path.length) this.pathScopes.pop();
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
