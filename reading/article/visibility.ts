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
  const known = new Map<Element, boolean>();
  const isHidden = ({ scope: { element } }: Draft): boolean => {
    const shown = known.get(element) ?? isShown(element);
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
function isShown(element: Element): boolean {
  // Browsers of before 2024 cannot say.
  if (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) === false) return false;
  const box = element.getBoundingClientRect?.();
  if (!box) return true;
  const isLarge = box.width >= SMALLEST && box.height >= SMALLEST;
  if (isLarge && box.right > 0 && box.bottom > 0) return true;
  // Asked only here: at each such question the browser sees to its layout.
  const { defaultView: view, documentElement } = element.ownerDocument;
  if (!view || documentElement.getBoundingClientRect().width === 0) return true;
  return isLarge && box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
}
