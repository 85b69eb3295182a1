import type { Article, Line } from './article';
import { readLines } from './article-lines';
import type { Draft } from './draft';
import { readHeadline } from './headline';
import { attachImages } from './images';
import { type LiveTextMap, mapLines } from './live-text-map';
import { type BodyPlace, locateBody } from './locate-body';
import { readMetadata } from './metadata';
import type { StatedOpening } from './opening';
import { type PageData, readPageData } from './page-data';
import { judgePage } from './page-kind';
import { type PageScan, PageScanner } from './page-scan';
import { readSurroundings } from './surroundings';
import { weighBlocks, weighScopes } from './text-mass';
import { markHidden } from './visibility';

/** An article as plain data, and the map from its lines to the live page. */
export interface ArticleReading {
  readonly article: Article;
  readonly map: LiveTextMap;
}

/** Reads the article of a page where it stands, without changing or cloning anything, in one go. */
export function readArticle(document: Document, pageUrl: string): ArticleReading {
  return runThrough(readInSteps(document, pageUrl));
}

function runThrough<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Nodes scanned in a step: a millisecond's work on a slow machine. */
const NODES_A_STEP = 2000;

/**
 * Reads the article of a page in short steps, between which the page may do its own work. A page without an article
 * yields one of kind "none".
 */
export function* readInSteps(document: Document, pageUrl: string): Generator<undefined, ArticleReading> {
  const scanner = new PageScanner(document);
  while (scanner.advance(NODES_A_STEP)) yield;
  const scan = scanner.result();
  yield;
  const data = readPageData(document);
  yield;
  const base = baseAddress(document, pageUrl);
  const { place, stated } = yield* locateInSteps(scan, data);
  yield;
  const found = place ? readLines(scan, place, stated, base) : { lines: [], truncated: false };
  yield;
  const marked = markHidden(found.lines);
  yield;
  const lines = place ? attachImages(marked, scan, place.container.element, base) : [];
  yield;
  const { headline } = stated;
  const shown = lines.filter(({ isHidden }) => !isHidden);
  const metadata = readMetadata({ data, scan, headline, lines: shown, pageUrl: base });
  yield;
  const kind = judgePage({ data, scan, place, lines, headline, metadata });
  yield;
  return {
    article: {
      pageUrl,
      ...kind,
      headline,
      lines: lines.map(toLine),
      metadata,
      truncated: scan.truncated || found.truncated,
    },
    map: mapLines(lines),
  };
}

/** Where the article of a scanned page is (null when it has none), and what the page states of it. */
export function locateArticle(scan: PageScan, data: PageData): LocatedArticle {
  return runThrough(locateInSteps(scan, data));
}

/** Where an article was found, and what its page states of it. */
export interface LocatedArticle {
  readonly place: BodyPlace | null;
  readonly stated: StatedOpening;
}

function* locateInSteps(scan: PageScan, data: PageData): Generator<undefined, LocatedArticle> {
  const weights = weighBlocks(scan);
  const masses = weighScopes(scan, weights, () => true);
  yield;
  const around = readSurroundings(scan, { weights, masses });
  yield;
  const { text: headline, block: headlineBlock } = readHeadline(data, scan, around);
  const descriptions = [...data.metas('description'), ...data.metas('og:description')];
  yield;
  return {
    place: locateBody(scan, masses, around, headlineBlock),
    stated: { headline, headlineBlock, descriptions },
  };
}

function toLine({ text, place, kind, links, images, isHidden }: Draft): Line {
  return isHidden ? { text, place, kind, links, images, isHidden } : { text, place, kind, links, images };
}

function baseAddress(document: Document, pageUrl: string): string {
  const href = document.getElementsByTagName('base')[0]?.getAttribute('href');
  try {
    return href ? new URL(href, pageUrl).href : pageUrl;
  } catch {
    return pageUrl;
  }
}
