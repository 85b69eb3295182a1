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
import type { JudgedPage } from './page-features';
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

/** By what stands around its text a page is surely an article, or none, above this: the rest of it tells nothing new. */
const SURE = { article: 0.9, none: 0.7 };
/** Of what is no surer than this when all of the page was looked at, the article is looked for in all of it. */
const DOUBTFUL = 0.6;

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
  const { article, map } = reading;
  if (located.scan.isWhole || article.confidence > SURE[article.pageKind]) return { article, map };
  const scan = yield* scanInSteps(data.document, null);
  const kind = judgePage({ ...reading.judged, scan });
  yield;
  if (kind.confidence <= DOUBTFUL) return yield* readLocated(page, yield* locateIn(data, scan));
  return { article: { ...article, ...kind }, map };
}

/** A page, its address, and the one that its own addresses count from. */
interface ReadPage {
  readonly data: PageData;
  readonly pageUrl: string;
  readonly base: string;
}

/** A reading with what its page's kind was judged by. */
interface JudgedReading extends ArticleReading {
  readonly judged: JudgedPage;
}

function* readLocated(
  { data, pageUrl, base }: ReadPage,
  { scan, place, stated }: LocatedArticle,
): Generator<undefined, JudgedReading> {
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
  const judged = { data, scan, place, lines, headline, isHeadline, metadata };
  const kind = judgePage(judged);
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
    judged,
  };
}

/** Where the article of a page is (null when it has none), and what the page states of it. */
export function locateArticle(data: PageData): LocatedArticle {
  return runThrough(locateInSteps(data));
}

/** Where an article was found in a scan of its page, and what the page states of it. */
export interface LocatedArticle {
  readonly scan: PageScan;
  readonly place: BodyPlace | null;
  readonly stated: StatedOpening;
}

function* locateInSteps(data: PageData): Generator<undefined, LocatedArticle> {
  const element = locateByParagraphs(data);
  yield;
  if (element) {
    const scan = yield* scanInSteps(data.document, regionAround(element, data.document));
    const located = yield* locateIn(data, scan);
    if (located.place?.container.isIn(element)) return located;
  }
  return yield* locateIn(data, yield* scanInSteps(data.document, null));
}

function* locateIn(data: PageData, scan: PageScan): Generator<undefined, LocatedArticle> {
  yield;
  const weights = weighBlocks(scan);
  const masses = weighScopes(scan, weights);
  yield;
  const around = readSurroundings(scan, { weights, masses }, data.hints);
  yield;
  const { text: headline, block: headlineBlock } = readHeadline(data, scan, around);
  const descriptions = ['description', 'og:description'].flatMap((name) => data.metas(name));
  yield;
  return {
    scan,
    place: locateBody(scan, masses, around, headlineBlock),
    stated: { headline, headlineBlock, isHeadline: headlineTest(headline), descriptions },
  };
}

function* scanInSteps(document: Document, region: Region | null): Generator<undefined, PageScan> {
  const scanner = new PageScanner(document, region);
  while (scanner.advance(NODES_A_STEP)) yield;
  return scanner.result();
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
