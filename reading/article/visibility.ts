import type { Draft } from './draft';

/** Body lines at each end in which datelines and source lines stand: only there a hidden line could pass for evidence. */
const FIRST_LINES = 3;
const LAST_LINES = 6;

/**
 * Tells which lines a page keeps out of sight, looked at only where evidence stands: around a body, where such lines
 * are left out, and at its ends, where they stay text but are marked. What a page shows later, as one that fades in
 * or asks for payment does, is the same text before and after.
 */
export function markHidden(lines: readonly Draft[]): Draft[] {
  const first = lines.findIndex((line) => line.place === 'body');
  const last = lines.findLastIndex((line) => line.place === 'body');
  const scroll = scrollOf(lines[0]?.scope.element.ownerDocument);
  const known = new Map<Element, boolean>();
  const isHidden = ({ scope: { element } }: Draft): boolean => {
    const shown = known.get(element) ?? isShown(element, scroll);
    known.set(element, shown);
    return !shown;
  };
  return lines.flatMap((line, index) => {
    if (line.place !== 'body') return isHidden(line) ? [] : [line];
    const isInside = index >= first + FIRST_LINES && index <= last - LAST_LINES;
    return isInside || !isHidden(line) ? [line] : [{ ...line, isHidden: true }];
  });
}

/** A box that is smaller, or wholly outside of the page, is there for machines. */
const SMALLEST = 2;

/** Whether a page shows an element: by its styles and, where the page is laid out (not in Node), by its box. */
function isShown(element: Element, scroll: Scroll | null): boolean {
  // Browsers of before 2024 cannot say.
  if (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) === false) return false;
  if (!scroll) return true;
  const box = element.getBoundingClientRect();
  const isTiny = box.width < SMALLEST || box.height < SMALLEST;
  return !isTiny && box.right + scroll.x > 0 && box.bottom + scroll.y > 0;
}

/** How far a window is scrolled, asked once: every such question lets the browser see whether it has to lay out anew. */
interface Scroll {
  readonly x: number;
  readonly y: number;
}

/** How far the window is scrolled that lays a document out; null where nothing is laid out, as in Node. */
function scrollOf(document: Document | undefined): Scroll | null {
  const view = document?.defaultView;
  const isLaidOut = view && (document.documentElement.getBoundingClientRect?.().width ?? 0) > 0;
  return isLaidOut ? { x: view.scrollX, y: view.scrollY } : null;
}
