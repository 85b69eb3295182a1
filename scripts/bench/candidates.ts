import { readLines } from '../../reading/article/article-lines';
import { readPageData } from '../../reading/article/page-data';
import { locateArticle, readArticle } from '../../reading/article/read-article';
import { detectPage } from '../../reading/detect-page';

/** What other readers put into the world that they are evaluated in. */
interface Peers {
  readonly isProbablyReaderable: (document: Document) => boolean;
  readonly Readability: new (document: Document) => { parse(): unknown };
  readonly Defuddle: new (document: Document) => { parse(): unknown };
}

const peers = globalThis as unknown as Peers; // evaluated in the same world before

/** What can be measured in a page, by name. */
export const candidates = {
  floor: walkTextNodes,
  detector: () => detectPage(document, location.hostname),
  locator: () => locateArticle(readPageData(document)).place,
  'locator and text': locateAndRead,
  'whole read': () => readArticle(document, location.href),
  isProbablyReaderable: () => peers.isProbablyReaderable(document),
  'Readability, clone and parse': () => new peers.Readability(document.cloneNode(true) as Document).parse(), // a clone is of the same type
  Defuddle: () => new peers.Defuddle(document).parse(),
};

export type Candidate = keyof typeof candidates;

/** The floor: no reader of a whole page can do with less than a walk over all text nodes. */
export function walkTextNodes(): number {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

function locateAndRead(): unknown {
  const data = readPageData(document);
  const { scan, place, stated } = locateArticle(data);
  return place && readLines(scan, place, stated, { base: location.href, hints: data.hints });
}
