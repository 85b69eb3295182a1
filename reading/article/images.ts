import type { LineImage } from './article';
import { type Draft, resolve } from './draft';

/** Images of a page that are looked at: galleries of hundreds belong to shops. */
const MOST_IMAGES = 400;
/** Nodes passed between an image and the text it stands before. */
const FARTHEST = 200;

/** Gives each line the images that stand in it or directly before it; what is behind the last line is the last line's. */
export function attachImages(lines: readonly Draft[], container: Element, base: string): Draft[] {
  if (lines.length === 0) return [];
  const lineOf = new Map<Node, number>();
  lines.forEach(({ pieces }, index) => {
    for (const piece of pieces) {
      if (typeof piece !== 'string' && !lineOf.has(piece.node)) lineOf.set(piece.node, index);
    }
  });
  const images = new Map<number, LineImage[]>();
  for (const image of [...container.ownerDocument.getElementsByTagName('img')].slice(0, MOST_IMAGES)) {
    const src = resolve(sourceOf(image), base);
    const line = lineBehind(image, lineOf) ?? (container.contains(image) ? lines.length - 1 : null);
    if (src === null || line === null) continue;
    images.set(line, [...(images.get(line) ?? []), { src, alt: image.getAttribute('alt') ?? '' }]);
  }
  return lines.map((line, index) => ({ ...line, images: images.get(index) ?? [] }));
}

function sourceOf(image: Element): string | null {
  const src = image.getAttribute('src');
  return src && !src.startsWith('data:') ? src : (image.getAttribute('data-src') ?? null);
}

/** The line of the first text of the article behind an image. */
function lineBehind(image: Element, lineOf: ReadonlyMap<Node, number>): number | null {
  let at: Node | null = image;
  for (let steps = 0; at && steps < FARTHEST; steps++) {
    const line = lineOf.get(at);
    if (line !== undefined) return line;
    at = following(at);
  }
  return null;
}

function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}
