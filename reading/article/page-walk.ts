import { stepFrom } from './forms';
import { Trait } from './tags';

/** What is walked in the place of a host's own content. */
interface Stage {
  readonly host: Element;
  readonly nodes: ArrayLike<Node>;
  at: number;
}

/**
 * Steps through a page in the order in which it shows its nodes: a shadow tree stands in the place of its host's content,
 * with that content in its slots, and a frame's document in the frame's place. It takes no stack for depth.
 */
export class PageWalk {
  private readonly stages: Stage[] = [];
  private stage: Stage | undefined;

  constructor(private readonly document: Document) {}

  /** Goes into an element: the first node in it, or the first of those shown instead; null when there is none. */
  enter(host: Element, traits: number, instead: ArrayLike<Node> | null): Node | null {
    if (!instead) return traits & Trait.form ? stepFrom(host, 'firstChild', this.document) : host.firstChild;
    if (instead.length === 0) return null;
    this.stage = { host, nodes: instead, at: 0 };
    this.stages.push(this.stage);
    return instead[0] ?? null;
  }

  /** The node behind another, which may have traits of its own, in the element around it. */
  behind(node: Node, traits: number, around: Element): Node | null {
    const { stage } = this;
    if (stage?.host === around) return stage.nodes[++stage.at] ?? null;
    return traits & Trait.form ? stepFrom(node, 'nextSibling', this.document) : node.nextSibling;
  }

  /** Goes out of an element. */
  leave(host: Element): void {
    if (this.stage?.host !== host) return;
    this.stages.pop();
    this.stage = this.stages.at(-1);
  }
}

const ELEMENT = 1;
const TEXT = 3;

/** What a page shows in the place of a host's own content; null when it shows that content. */
export function shownInstead(host: Element, name: string): ArrayLike<Node> | null {
  if (name === 'slot') return slottedNodes(host);
  if (name === 'iframe') return frameContent(host as HTMLIFrameElement); // by its name
  return host.shadowRoot?.childNodes ?? null;
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
