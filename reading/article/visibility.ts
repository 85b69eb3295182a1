import type { Draft } from './draft';

/** Body lines at each end in which datelines and source lines stand: only there a hidden line could pass for evidence. */
const FIRST_LINES = 3;
const LAST_LINES = 6;

/** The lines without those that the page keeps out of sight, looked at only where evidence stands: around a body and at its ends. */
export function keepVisible(lines: readonly Draft[]): Draft[] {
  const first = lines.findIndex((line) => line.place === 'body');
  const last = lines.findLastIndex((line) => line.place === 'body');
  const view = viewOf(lines[0]?.scope.element.ownerDocument);
  const known = new Map<Element, boolean>();
  return lines.filter(({ scope: { element }, place }, index) => {
    const isInside = place === 'body' && index >= first + FIRST_LINES && index <= last - LAST_LINES;
    if (isInside) return true;
    const shown = known.get(element) ?? isShown(element, view);
    known.set(element, shown);
    return shown;
  });
}

/** A box that is smaller, or wholly outside of the page, is there for machines. */
const SMALLEST = 2;

/** Whether a page shows an element: by its styles and, where the page is laid out (not in Node), by its box. */
function isShown(element: Element, view: Window | null): boolean {
  // Browsers of before 2024 cannot say.
  if (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) === false) return false;
  if (!view) return true;
  const box = element.getBoundingClientRect();
  const isTiny = box.width < SMALLEST || box.height < SMALLEST;
  return !isTiny && box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
}

/** The window that lays a document out; null where nothing is laid out, as in Node. */
function viewOf(document: Document | undefined): Window | null {
  const view = document?.defaultView ?? null;
  return view && document && document.documentElement.getBoundingClientRect?.().width > 0 ? view : null;
}
