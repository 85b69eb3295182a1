import type { Draft } from './draft';

/** Body lines at each end in which datelines and source lines stand: only there a hidden line could pass for evidence. */
const FIRST_LINES = 3;
const LAST_LINES = 6;

/** The lines without those that the page keeps out of sight, looked at only where evidence stands: around a body and at its ends. */
export function keepVisible(lines: readonly Draft[]): Draft[] {
  const first = lines.findIndex((line) => line.place === 'body');
  const last = lines.findLastIndex((line) => line.place === 'body');
  const known = new Map<Element, boolean>();
  return lines.filter(({ scope: { element }, place }, index) => {
    const isInside = place === 'body' && index >= first + FIRST_LINES && index <= last - LAST_LINES;
    if (isInside) return true;
    const shown = known.get(element) ?? isShown(element);
    known.set(element, shown);
    return shown;
  });
}

/** A box that is smaller, or wholly outside of the page, is there for machines. */
const SMALLEST = 2;

/** Whether a browser shows an element. Where nothing is laid out (Node), everything that was read is taken for shown. */
function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !hasLayout(element.ownerDocument)) return true;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  const isTiny = box.width < SMALLEST || box.height < SMALLEST;
  return !isTiny && box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
}

function hasLayout({ documentElement }: Document): boolean {
  if (typeof documentElement.checkVisibility !== 'function') return false;
  return documentElement.getBoundingClientRect().width > 0;
}
