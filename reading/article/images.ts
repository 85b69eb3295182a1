import { resolve } from './address';
import type { LineImage } from './article';
import type { Draft } from './draft';
import { isAround } from './forms';
import type { PageScan } from './scope';

/** Nodes between an image and the text it stands before. */
const FARTHEST = 200;

/** Gives each line the images that stand in it or directly before it; what is behind the last line is the last line's. */
export function attachImages(
  lines: readonly Draft[],
  { blocks, images }: PageScan,
  container: Element,
  base: string,
): Draft[] {
  const startOf = ({ block }: Draft): number => blocks[block]?.start ?? 0;
  const endOf = ({ lastBlock }: Draft): number => blocks[lastBlock]?.end ?? 0;
  const attached = lines.map((): LineImage[] => []);
  let next = 0;
  for (const { element, at } of images) {
    for (let line = lines[next]; line && endOf(line) < at; line = lines[++next]);
    const line = lines[next];
    const isNear = line !== undefined && startOf(line) - at < FARTHEST;
    const own = isNear ? attached[next] : isAround(container, element) ? attached.at(-1) : undefined;
    const src = own && resolve(sourceOf(element), base);
    if (src) own.push({ src, alt: element.getAttribute('alt') ?? '' });
  }
  return lines.map((line, index) => {
    const images = attached[index] ?? [];
    return images.length > 0 ? { ...line, images } : line;
  });
}

function sourceOf(image: Element): string | null {
  const src = image.getAttribute('src');
  return src && !src.startsWith('data:') ? src : (image.getAttribute('data-src') ?? null);
}
