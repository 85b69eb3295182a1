import type { Article } from '../article/article';
import { unwrapAddress } from './address';
import { closingLines } from './closing-lines';
import { addressesOf } from './line-addresses';
import { declaredAddresses } from './page-facts';
import { isHomeOf, releaseIdIn } from './wire-names';
import type { WireService } from './wire-services/wire-service';

/** Where a release itself lives, and by which number its wire knows it. */
export interface Original {
  readonly url: string | null;
  readonly releaseId: string | null;
}

/** What the page's addresses tell of the release at its wire; parts they do not tell are null. */
export function readOriginal(article: Article, wire: WireService | null): Original {
  if (!wire) return { url: null, releaseId: null };
  const linked = closingLines(article)
    .flatMap(({ line }) => addressesOf(line))
    .map(unwrapAddress)
    .filter((href) => releaseIdIn(wire, href) !== null);
  const url = [...declaredAddresses(article), ...linked].find((href) => isHomeOf(wire, href)) ?? null;
  const everywhere = article.lines.flatMap((line) => [
    ...addressesOf(line),
    ...line.images.map((image) => image.src),
  ]);
  const ids = [url ?? '', ...everywhere].map((href) => releaseIdIn(wire, href));
  return { url, releaseId: ids.find((id) => id !== null) ?? null };
}
