import type { DomStretch, HeldRange } from '../../reading/article/live-text-map';
import { type ArticleReading, readArticle } from '../../reading/article/read-article';
import { parsePage } from '../../scripts/page-document';

export const PAGE_URL = 'https://news.example/2025/harbor.html';

/** Paragraphs of a made-up article, long enough to be one. */
export const PARAGRAPHS = [
  'The harbor of Lower Quill opened its third basin on Monday, two years later than the council had planned when it bought the land.',
  'Some forty ships a week are expected to call there, most of them small coasters that carry grain, timber and bricks along the shore.',
  'Fishermen had asked for a longer breakwater, and the engineers gave them one that reaches six hundred meters out into the bay.',
];

export const paragraphs = (texts: readonly string[] = PARAGRAPHS): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** A page of a made-up news site around some markup. */
export function newsPage(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Third basin opens - Quill Courier</title>${head}</head><body>${body}</body></html>`;
}

/** Reads the article of some markup. */
export const read = (markup: string, url = PAGE_URL): ArticleReading =>
  readArticle(parsePage(markup, url), url);

/** The texts of an article's lines at a place. */
export const textsAt = ({ article }: ArticleReading, place: 'before' | 'body' | 'after'): string[] =>
  article.lines.filter((line) => line.place === place && line.kind !== 'caption').map((line) => line.text);

/** A stretch as a range of the page; the light DOM of these tests has none of its own. */
export const asRange = (stretch: DomStretch): HeldRange => ({
  ...stretch,
  intersectsNode: (node) =>
    node === stretch.startContainer ||
    node === stretch.endContainer ||
    (follows(stretch.startContainer, node) && follows(node, stretch.endContainer)),
});

const follows = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & 4) !== 0;
