/** Elements and text. */
const SHOWN_NODES = 5;

/** A part of the page that is walked in the place of an element's own content. */
interface Stage {
  /** The element in whose place it stands. */
  readonly element: Element;
  readonly nodes: ArrayLike<Node>;
  at: number;
  /** Walks what is in the node at `at`. */
  walker: TreeWalker;
}

/**
 * Walks the elements and texts of a page in the order in which it shows them: a shadow tree stands in the place of its
 * host's content, with that content in its slots, and a frame's document in the frame's place. It takes no stack for depth.
 */
export class PageWalk {
  private stage: Stage;
  private readonly outer: Stage[] = [];

  /** A walk of what is in an element. */
  constructor(root: Element) {
    this.stage = { element: root, nodes: [root], at: 0, walker: walkerOf(root) };
  }

  /** The next node; null at the end of the page. */
  next(): Node | null {
    return this.stage.walker.nextNode() ?? this.leave();
  }

  /** The next node that is not in the current one. */
  skip(): Node | null {
    const { walker } = this.stage;
    for (;;) {
      const sibling = walker.nextSibling();
      if (sibling) return sibling;
      if (!walker.parentNode()) return this.leave();
    }
  }

  /** Walks other nodes in the place of what is in the current element, and then on behind it. */
  enter(element: Element, nodes: ArrayLike<Node>): Node | null {
    this.outer.push(this.stage);
    this.stage = { element, nodes, at: -1, walker: walkerOf(element) };
    return this.leave();
  }

  /** The node around a node that the walk is at, as the page shows it. */
  parentOf(node: Node): Node | null {
    const { stage } = this;
    return node === stage.walker.root ? stage.element : node.parentNode;
  }

  /** The next node of the stage, else what is behind its element. */
  private leave(): Node | null {
    const { stage } = this;
    for (let node = stage.nodes[++stage.at]; node; node = stage.nodes[++stage.at]) {
      if (node.nodeType !== ELEMENT && node.nodeType !== TEXT) continue;
      stage.walker = walkerOf(node);
      return node;
    }
    const outer = this.outer.pop();
    if (!outer) return null;
    this.stage = outer;
    return this.skip();
  }
}

const ELEMENT = 1;
const TEXT = 3;

function walkerOf(root: Node): TreeWalker {
  return (root.ownerDocument as Document).createTreeWalker(root, SHOWN_NODES); // a page's node has a document
}

/** What a page shows in the place of an element's own content; null when it shows that content. */
export function shownInstead(element: Element, name: string): ArrayLike<Node> | null {
  if (name === 'slot') return slottedNodes(element);
  if (name === 'iframe') return frameContent(element as HTMLIFrameElement); // by its name
  return element.shadowRoot?.childNodes ?? null;
}

/** The nodes of a host that its shadow tree shows in a slot; null when the slot shows its own content. */
function slottedNodes(slot: Element): Node[] | null {
  const root = slot.getRootNode() as Partial<ShadowRoot>; // a shadow root has a host, other roots have none
  const name = slot.getAttribute('name') ?? '';
  const nodes = [...(root.host?.childNodes ?? [])].filter((node) => slotOf(node) === name);
  return nodes.length > 0 ? nodes : null;
}

function slotOf(node: Node): string | null {
  if (node.nodeType === TEXT) return '';
  return node.nodeType === ELEMENT ? ((node as Element).getAttribute('slot') ?? '') : null; // told by its type
}

function frameContent({ contentDocument }: HTMLIFrameElement): Node[] | null {
  const body = contentDocument?.body;
  return body ? [body] : null;
}
