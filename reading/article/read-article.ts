import type { Article } from './article';
import { readLines } from './article-lines';
import type { Draft } from './draft';
import { readHeadline } from './headline';
import { attachImages } from './images';
import { type LiveTextMap, mapLines } from './live-text-map';
import { locateBody } from './locate-body';
import { readMetadata } from './metadata';
import { readPageData } from './page-data';
import { judgePage } from './page-kind';
import { scanPage } from './page-scan';
import { readSurroundings } from './surroundings';
import { weighScopes } from './text-mass';
import { keepVisible } from './visibility';

/** An article as plain data, and the map from its lines to the live page. */
export interface ArticleReading {
  readonly article: Article;
  readonly map: LiveTextMap;
}

/**
 * Reads the article of a page where it stands, without changing or cloning anything. A page without one yields an
 * article of kind "none".
 */
export function readArticle(document: Document, pageUrl: string): ArticleReading {
  const data = readPageData(document);
  const scan = scanPage(document);
  const masses = weighScopes(scan, () => true);
  const around = readSurroundings(scan, masses);
  const shown = readHeadline(data, scan, around);
  const headline = shown.text;
  const place = locateBody(scan, masses, around, shown.block);
  const stated = {
    headline,
    headlineBlock: shown.block,
    descriptions: [...data.metas('description'), ...data.metas('og:description')],
  };
  const base = baseAddress(document, pageUrl);
  const found = place ? readLines(scan, place, stated, base) : { lines: [], truncated: false };
  const lines = place ? attachImages(keepVisible(found.lines), scan, place.container.element, base) : [];
  const metadata = readMetadata({ data, scan, headline, lines, pageUrl: base });
  return {
    article: {
      pageUrl,
      ...judgePage({ data, scan, place, lines, headline, metadata }),
      headline,
      lines: lines.map(toLine),
      metadata,
      truncated: scan.truncated || found.truncated,
    },
    map: mapLines(lines),
  };
}

function toLine({ text, place, kind, links, images }: Draft): Article['lines'][number] {
  return { text, place, kind, links, images };
}

function baseAddress(document: Document, pageUrl: string): string {
  const href = document.getElementsByTagName('base')[0]?.getAttribute('href');
  try {
    return href ? new URL(href, pageUrl).href : pageUrl;
  } catch {
    return pageUrl;
  }
}
