/**
 * A form shows its fields in the place of its own properties, by the names that a page gives them: "parentElement",
 * "getAttribute". What is asked of elements here is told of a form all the same.
 */

const ELEMENT = 1;
/** As of Node, which not every DOM has. */
const CONTAINS = 8;

/** Whether a node may be a form: only a form's field stands in the place of a name, and texts have none. */
const mayBeForm = ({ localName }: Node & { readonly localName?: unknown }): boolean =>
  localName === 'form' || typeof localName !== 'string';

/** The node in, behind or around a form: a walker asks none of the form's properties. */
export function stepFrom(
  form: Node,
  step: 'firstChild' | 'nextSibling' | 'parentNode',
  document: Document,
): Node | null {
  const walker = document.createTreeWalker(document);
  walker.currentNode = form;
  return walker[step]();
}

/** The element around a node in its tree. */
export function parentOf(node: Node, document: Document): Element | null {
  if (!mayBeForm(node)) return node.parentElement;
  const parent = stepFrom(node, 'parentNode', document);
  return parent?.nodeType === ELEMENT ? (parent as Element) : null; // told by its type
}

/** Whether an element is around a node that is no form. */
export const isAround = (outer: Element, inner: Node): boolean =>
  (inner.compareDocumentPosition(outer) & CONTAINS) !== 0;

/** The class names and the id of an element: its properties, which are told in half the time, where no field stands in their place. */
export const classesOf = (element: Element): string => textOr(element.className, element, 'class');
export const idOf = (element: Element): string => textOr(element.id, element, 'id');

const textOr = (property: unknown, element: Element, name: string): string =>
  typeof property === 'string' ? property : (attributeOf(element, name) ?? '');

/** An attribute of an element; null where a form's field stands in the place of what tells it. */
export const attributeOf = (element: Element, name: string): string | null =>
  typeof element.getAttribute === 'function' ? element.getAttribute(name) : null;

/** The elements of a name in another one, a form with such a field too. */
export const elementsIn = (outer: Element, name: string, document: Document): ArrayLike<Element> =>
  typeof outer.getElementsByTagName === 'function'
    ? outer.getElementsByTagName(name)
    : [...document.getElementsByTagName(name)].filter((element) => isAround(outer, element));
