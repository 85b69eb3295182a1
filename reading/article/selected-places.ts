import type { LinePlace } from './article';
import type { LiveTextMap } from './live-text-map';

/** Where an article's lines are selected on the page, in its frames and shadow trees too; [] when nothing is. */
export function selectedPlaces(map: LiveTextMap): LinePlace[] {
  const roots = map.roots();
  const documents = new Set(roots.map((root) => root.ownerDocument ?? (root as Document))); // what no document owns is one
  return [...documents].flatMap((document) => selectedRanges(document, roots)).flatMap(map.placesIn);
}

function selectedRanges(document: Document, roots: readonly Node[]): Range[] {
  const selection = document.getSelection();
  if (!selection) return [];
  const shadowRoots = roots.filter((root) => root.ownerDocument === document) as ShadowRoot[]; // documents have no owner
  const plain = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  // A plain selection ends at the host of a shadow tree.
  const composed = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  const inTrees = composed.map(toRange).filter(({ collapsed }) => !collapsed);
  return inTrees.length > 0 ? inTrees : plain.filter(({ collapsed }) => !collapsed);
}

function toRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = (startContainer.ownerDocument ?? (startContainer as Document)).createRange(); // as above
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
