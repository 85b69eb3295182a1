import { isAround, parentOf } from './forms';
import { Trait, traitsOf } from './tags';

/** The part of a page in which its article is: what is far from it need not be scanned. */
export interface Region {
  readonly element: Element;
  /** Where a scan begins, a margin before the element; null where the page does. */
  readonly start: Node | null;
  /** An element around it, behind which nothing is scanned. */
  readonly wrapper: Element | null;
}

/** Texts before a headline or a text that are read with it: there stand labels, bylines and datelines. */
const MARGIN_BEFORE = 60;
/** A text outside of what holds both counts as so many of these: there stand menus. */
const OUTSIDE = 3;
/** Texts at the end of a page among which its last lines are: scripts have texts too. */
const LAST_TEXTS = 400;
/** As of NodeFilter and Node, which not every DOM has. */
const SHOW_TEXT = 4;
const FOLLOWING = 4;

/** The region around an element of a page, from before the headline on. */
export function regionAround(element: Element, document: Document): Region {
  const headings = [...document.getElementsByTagName('h1')];
  const headline = headlineBefore(element, headings);
  const wrapper = wrapperOf(
    element,
    headline ?? headings.find((heading) => isAround(element, heading)),
    document,
  );
  const first = textBefore(headline ?? element, MARGIN_BEFORE, document, wrapper);
  return { element, start: wholeOf(first, document), wrapper };
}

/** What holds an element and the headline: its source line stands beside it or its parent, behind the wrapper other pages' titles. */
function wrapperOf(element: Element, headline: Element | undefined, document: Document): Element | null {
  const parent = headline && parentOf(element, document);
  let wrapper = parent ? parentOf(parent, document) : null;
  while (wrapper && headline && !isAround(wrapper, headline)) wrapper = parentOf(wrapper, document);
  return wrapper;
}

/** What a page ends with. */
export function lastRegion(document: Document): Region {
  const element = rootOf(document);
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  const start = wholeOf(textBefore(last, LAST_TEXTS, document, null), document);
  return { element, start, wrapper: null };
}

/** The text that stands so many texts before a node of a document; null where the page begins nearer. */
function textBefore(node: Node, texts: number, document: Document, wrapper: Element | null): Node | null {
  const walker = document.createTreeWalker(rootOf(document), SHOW_TEXT);
  walker.currentNode = node;
  let text: Node | null = node;
  for (let left = texts; left > 0 && text; left -= wrapper && text && !isAround(wrapper, text) ? OUTSIDE : 1)
    text = walker.previousNode();
  return text;
}

/** A node, or what is around it where that shows other content than its own: such is walked as a whole. */
function wholeOf(node: Node | null, document: Document): Node | null {
  const isOther = (outer: Element) => traitsOf(outer.localName) & Trait.mute || outer.shadowRoot;
  return node && (ancestorsOf(node, rootOf(document)).find(isOther) ?? node);
}

export const rootOf = (document: Document): Element => document.body ?? document.documentElement;

/** The last heading of the first rank before an element, where it stands first. */
function headlineBefore(element: Element, headings: readonly Element[]): Element | undefined {
  const before = headings.filter((heading) => heading.compareDocumentPosition(element) & FOLLOWING);
  const text = before.at(-1)?.textContent?.trim();
  return before.find((heading) => heading.textContent?.trim() === text);
}

/** The elements around a node, a root first. */
export function ancestorsOf(node: Node, root: Element): Element[] {
  const around: Element[] = [];
  const { ownerDocument } = root;
  for (let at = parentOf(node, ownerDocument); at; at = at === root ? null : parentOf(at, ownerDocument))
    around.push(at);
  return around.reverse();
}
