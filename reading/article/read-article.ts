import type { Article, Line } from './article';
import { readLines } from './article-lines';
import type { Draft } from './draft';
import { headlineTest, readHeadline } from './headline';
import { attachImages } from './images';
import { isTurning } from './line-text';
import { type LiveTextMap, mapLines } from './live-text-map';
import { type BodyPlace, locateBody } from './locate-body';
import { readMetadata } from './metadata';
import type { StatedOpening } from './opening';
import { locateByParagraphs } from './outline';
import { type PageData, readPageData } from './page-data';
import { judgePage } from './page-kind';
import { PageScanner } from './page-scan';
import { type Region, regionAround } from './region';
import type { PageScan } from './scope';
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

/** A page that is surer than this to be an article by what stands around its text is not read as a whole. */
const SURE = 0.9;

/**
 * Reads the article of a page in short steps, between which the page may do its own work. A page without an article
 * yields one of kind "none".
 */
export function* readInSteps(document: Document, pageUrl: string): Generator<undefined, ArticleReading> {
  const data = readPageData(document);
  yield;
  const page = { data, pageUrl, base: baseAddress(document, pageUrl) };
  const located = yield* locateInSteps(data);
  const reading = yield* readLocated(page, located);
  const { pageKind, confidence } = reading.article;
  if (located.isWhole || (pageKind === 'article' && confidence > SURE)) return reading;
  return yield* readLocated(page, yield* locateWithin(data, null));
}

/** A page, its address, and the one that its own addresses count from. */
interface ReadPage {
  readonly data: PageData;
  readonly pageUrl: string;
  readonly base: string;
}

function* readLocated(
  { data, pageUrl, base }: ReadPage,
  { scan, place, stated }: LocatedArticle,
): Generator<undefined, ArticleReading> {
  const found = place
    ? readLines(scan, place, stated, { base, hints: data.hints })
    : { lines: [], truncated: false };
  yield;
  const marked = markHidden(found.lines);
  yield;
  const lines = place ? attachImages(marked, scan, place.container.element, base) : [];
  yield;
  const { headline, isHeadline } = stated;
  const shown = lines.filter(({ isHidden }) => !isHidden);
  const metadata = readMetadata({ data, headline, isHeadline, lines: shown, pageUrl: base });
  yield;
  const kind = judgePage({ data, scan, place, lines, headline, isHeadline, metadata });
  yield;
  return {
    article: {
      pageUrl,
      ...kind,
      headline,
      lines: lines.map(toLine),
      metadata,
      leftOut: [
        ...(scan.truncated || found.truncated ? (['text'] as const) : []),
        ...(data.isCut ? (['data'] as const) : []),
      ],
    },
    map: mapLines(lines),
  };
}

/** Where the article of a page is (null when it has none), and what the page states of it. */
export function locateArticle(data: PageData): LocatedArticle {
  return runThrough(locateInSteps(data));
}

/** Where an article was found in a scan of its page, and what the page states of it. */
export interface LocatedArticle {
  readonly scan: PageScan;
  /** Whether all of the page was scanned. */
  readonly isWhole: boolean;
  readonly place: BodyPlace | null;
  readonly stated: StatedOpening;
}

function* locateInSteps(data: PageData): Generator<undefined, LocatedArticle> {
  const element = locateByParagraphs(data);
  yield;
  if (element) {
    const located = yield* locateWithin(data, regionAround(element));
    if (element.contains(located.place?.container.element ?? null)) return located;
  }
  return yield* locateWithin(data, null);
}

function* locateWithin(data: PageData, region: Region | null): Generator<undefined, LocatedArticle> {
  const scanner = new PageScanner(data.document, region);
  while (scanner.advance(NODES_A_STEP)) yield;
  const scan = scanner.result();
  yield;
  const weights = weighBlocks(scan);
  const masses = weighScopes(scan, weights);
  yield;
  const around = readSurroundings(scan, { weights, masses }, data.hints);
  yield;
  const { text: headline, block: headlineBlock } = readHeadline(data, scan, around);
  const descriptions = [...new Set([...data.metas('description'), ...data.metas('og:description')])];
  yield;
  return {
    scan,
    isWhole: region === null,
    place: locateBody(scan, masses, around, headlineBlock),
    stated: { headline, headlineBlock, isHeadline: headlineTest(headline), descriptions },
  };
}

function toLine({ text, place, kind, links, images, isHidden, pieces }: Draft): Line {
  const line = { text, place, kind, links, images };
  return {
    ...line,
    ...(isHidden && { isHidden }),
    ...(pieces.some(isTurning) && { isTurned: true }),
  };
}

function baseAddress(document: Document, pageUrl: string): string {
  const href = document.getElementsByTagName('base')[0]?.getAttribute('href');
  try {
    return href ? new URL(href, pageUrl).href : pageUrl;
  } catch {
    return pageUrl;
  }
}
