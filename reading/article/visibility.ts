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
  const layout = new Layout();
  const isHidden = ({ scope }: Draft): boolean => !layout.shows(scope.element);
  return lines.flatMap((line, index) => {
    if (line.place !== 'body') return isHidden(line) ? [] : [line];
    const isInside = index >= first + FIRST_LINES && index <= last - LAST_LINES;
    return isInside || !isHidden(line) ? [line] : [{ ...line, isHidden: true }];
  });
}

/** A box that is smaller, or wholly outside of the page, is there for machines. */
const SMALLEST = 2;

/** What is asked of an element's styles and of those around it. Browsers of before 2024 cannot say. */
const BY_STYLE = { visibilityProperty: true, opacityProperty: true };

/** How a page is laid out, asked only where it matters: each such question has the browser see to its layout. */
class Layout {
  private readonly shown = new Map<Element, boolean>();
  private scroll: Scroll | null | undefined;

  /** Whether a page shows an element: by its styles and, where the page is laid out (not in Node), by its box. */
  shows(element: Element): boolean {
    const known = this.shown.get(element);
    if (known !== undefined) return known;
    const isShown = element.checkVisibility?.(BY_STYLE) !== false && this.hasPlace(element);
    this.shown.set(element, isShown);
    return isShown;
  }

  private hasPlace(element: Element): boolean {
    const box = element.getBoundingClientRect?.();
    if (!box || (isLarge(box) && box.right > 0 && box.bottom > 0)) return true;
    if (this.scroll === undefined) this.scroll = scrollOf(element.ownerDocument);
    const { scroll } = this;
    return !scroll || (isLarge(box) && box.right + scroll.x > 0 && box.bottom + scroll.y > 0);
  }
}

interface Scroll {
  readonly x: number;
  readonly y: number;
}

/** How far the window is scrolled that lays a document out; null where nothing is laid out. */
function scrollOf({ defaultView: view, documentElement }: Document): Scroll | null {
  return view && documentElement.getBoundingClientRect().width > 0
    ? { x: view.scrollX, y: view.scrollY }
    : null;
}

const isLarge = ({ width, height }: DOMRect): boolean => width >= SMALLEST && height >= SMALLEST;
