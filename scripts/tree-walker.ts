/** A walk over nodes as browsers have it: linkedom's lists all nodes at once and steps over none. */
export class StepWalker implements Pick<TreeWalker, 'root' | 'nextNode' | 'nextSibling' | 'parentNode'> {
  private current: Node;

  constructor(
    readonly root: Node,
    private readonly whatToShow: number,
  ) {
    this.current = root;
  }

  nextNode(): Node | null {
    for (let node = following(this.current, this.root); node; node = following(node, this.root)) {
      if (this.shows(node)) return this.moveTo(node);
    }
    return null;
  }

  /** The next sibling that is shown: what is in a node that is not shown is not looked at. */
  nextSibling(): Node | null {
    if (this.current === this.root) return null;
    for (let node = this.current.nextSibling; node; node = node.nextSibling) {
      if (this.shows(node)) return this.moveTo(node);
    }
    return null;
  }

  parentNode(): Node | null {
    const parent = this.current === this.root ? null : this.current.parentNode;
    return parent && this.moveTo(parent);
  }

  private shows({ nodeType }: Node): boolean {
    return (this.whatToShow & (1 << (nodeType - 1))) !== 0;
  }

  private moveTo(node: Node): Node {
    this.current = node;
    return node;
  }
}

function following(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
