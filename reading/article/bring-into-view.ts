import { parentOf } from './forms';
import { viewOf } from './paint-ranges';

/** Brings a range to the middle of all that scrolls around it: boxes, its document, and the documents around its frame. */
export function bringIntoView(range: Range): void {
  const element: Element | null = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The element may be much larger than the words: a whole text with line breaks, say.
  const frames: Element[] = [];
  for (let at: Element | null = element; at; at = parentInPage(at)) {
    const view = viewOf(at);
    if (!view) return;
    if (at.ownerDocument !== element?.ownerDocument && isFrame(at)) frames.push(at);
    const middle =
      middleOf(range) + sum(frames.map((frame) => frame.getBoundingClientRect().top + frame.clientTop));
    if (at === at.ownerDocument.documentElement) scroll(view, middle - view.innerHeight / 2);
    else if (isScroller(at, view)) scroll(at, middle - middleOf(at));
  }
}

/** The element around another as the page shows it: through slots, shadow trees and frames. */
function parentInPage(element: Element): Element | null {
  const root = element.getRootNode() as Partial<ShadowRoot>; // a shadow root has a host, other roots have none
  return (
    element.assignedSlot ??
    parentOf(element, element.ownerDocument) ??
    root.host ??
    viewOf(element)?.frameElement ??
    null
  );
}

const isFrame = (element: Element): boolean => /^i?frame$/i.test(element.localName);

function isScroller(element: Element, view: Window): boolean {
  return (
    element.scrollHeight > element.clientHeight &&
    /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY)
  );
}

function middleOf(shown: Range | Element): number {
  const { top, height } = shown.getBoundingClientRect();
  return top + height / 2;
}

const scroll = (scroller: Window | Element, top: number): void =>
  scroller.scrollBy({ top, behavior: 'instant' });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
