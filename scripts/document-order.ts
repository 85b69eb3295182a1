import { Node } from 'linkedom';

/** As of Node. */
const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED_BY = 16;

/** Has nodes tell their order in the page as browsers do: linkedom goes by their depth alone. */
export function answerOrder(): void {
  Object.defineProperty(Node.prototype, 'compareDocumentPosition', {
    configurable: true,
    value(this: globalThis.Node, other: globalThis.Node): number {
      const [own, others] = [pathTo(this), pathTo(other)];
      let fork = 0;
      while (own[fork] && own[fork] === others[fork]) fork++;
      const [from, to] = [own[fork], others[fork]];
      if (!from) return to ? FOLLOWING | CONTAINED_BY : 0;
      if (!to) return PRECEDING | CONTAINS;
      let at: globalThis.Node | null = from;
      while (at && at !== to) at = at.nextSibling;
      return at ? FOLLOWING : PRECEDING;
    },
  });
}

/** A node and all around it, outermost first. */
function pathTo(node: globalThis.Node): globalThis.Node[] {
  const path: globalThis.Node[] = [];
  for (let at: globalThis.Node | null = node; at; at = at.parentNode) path.push(at);
  return path.reverse();
}
