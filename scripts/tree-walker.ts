type Step = 'parentNode' | 'firstChild' | 'nextSibling';

/** A walk over nodes as browsers have it: linkedom's lists all nodes at once and steps over none. */
export class StepWalker
  implements Pick<TreeWalker, 'root' | 'currentNode' | 'nextNode' | 'previousNode' | Step>
{
  currentNode: Node;

  constructor(
    readonly root: Node,
    private readonly whatToShow: number,
  ) {
    this.currentNode = root;
  }

  nextNode(): Node | null {
    for (let node = following(this.currentNode, this.root); node; node = following(node, this.root)) {
      if (this.shows(node)) return this.moveTo(node);
    }
    return null;
  }

  previousNode(): Node | null {
    for (let node = preceding(this.currentNode, this.root); node; node = preceding(node, this.root)) {
      if (this.shows(node)) return this.moveTo(node);
    }
    return null;
  }

  parentNode(): Node | null {
    return this.step('parentNode');
  }

  firstChild(): Node | null {
    return this.step('firstChild');
  }

  nextSibling(): Node | null {
    return this.step('nextSibling');
  }

  /** One step, in a walk over all nodes. */
  private step(to: Step): Node | null {
    const node = this.currentNode[to];
    return node && this.moveTo(node);
  }

  private shows({ nodeType }: Node): boolean {
    return (this.whatToShow & (1 << (nodeType - 1))) !== 0;
  }

  private moveTo(node: Node): Node {
    this.currentNode = node;
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

function preceding(node: Node, root: Node): Node | null {
  if (node === root) return null;
  let at = node.previousSibling;
  if (!at) return node.parentNode;
  while (at.lastChild) at = at.lastChild;
  return at;
}
