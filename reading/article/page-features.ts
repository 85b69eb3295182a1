import type { PageMetadata } from './article';
import type { Draft } from './draft';
import { isDense, isRunning } from './edges';
import { elementsIn } from './forms';
import type { HeadlineTest } from './headline';
import { typesOf } from './json-ld';
import type { BodyPlace } from './locate-body';
import type { PageData } from './page-data';
import { namesOf } from './page-names';
import { type PageScan, type Scope, scopesAround } from './scope';

/** What was read of a page when it is judged. */
export interface JudgedPage {
  readonly data: PageData;
  readonly scan: PageScan;
  readonly place: BodyPlace | null;
  readonly lines: readonly Draft[];
  readonly headline: string | null;
  readonly isHeadline: HeadlineTest;
  readonly metadata: PageMetadata;
}

/** What a page is made of, as far as it tells articles from other pages. */
export interface Features {
  readonly openGraphType: string;
  /** Types of its JSON-LD, and those of the object that describes the article. */
  readonly types: readonly string[];
  readonly articleTypes: readonly string[];
  /** Vocabularies of its microdata that tell its kind. */
  readonly isArticleInMarkup: boolean;
  readonly isProductInMarkup: boolean;
  readonly hasAuthors: boolean;
  /** Class names and ids on the page, and those around the text alone. */
  readonly names: string;
  readonly containerNames: string;
  readonly headline: string;
  /** How many units of Latin text the headline would take. */
  readonly headlineLength: number;
  /** How well a date stands where articles are dated, 0..1: by the headline, over the text. */
  readonly dated: number;
  /** Units of running text; those of scripts without spaces count twice. */
  readonly runningLength: number;
  /** How much of the page's text the body is. */
  readonly bodyShare: number;
  /** How much of the running text stands in one element, and how many elements it takes for each of its lines. */
  readonly inOneBox: number;
  readonly boxesPerLine: number;
  /** Quotation and exclamation marks in a thousand units of running text. */
  readonly quotes: number;
  readonly exclamations: number;
  /** Short lines of the body that give a year. */
  readonly datedEntries: number;
  /** Short texts on the page that are prices. */
  readonly prices: number;
  readonly hasLinks: boolean;
  /** Elements in the container of the text; captions of figures anywhere. */
  readonly codes: number;
  readonly times: number;
  readonly buttons: number;
  readonly articles: number;
  readonly captions: number;
}

/** Reads what tells a page's kind. */
export function readFeatures(page: JudgedPage): Features {
  const { data, scan, place, lines, headline, metadata } = page;
  const { document } = data;
  const container = place?.container.element ?? document.documentElement;
  const count = (name: string): number => elementsIn(container, name, document).length;
  const name = headline ?? '';
  return {
    openGraphType: metadata.openGraphType ?? '',
    types: metadata.jsonLdTypes,
    articleTypes: data.articleObject ? typesOf(data.articleObject) : [],
    ...readMarkup(data),
    hasAuthors: metadata.authors.length > 0,
    names: namesOf(scan.scopes),
    containerNames: namesOf(scopesAround(place?.container ?? null)),
    headline: name,
    headlineLength: name.length * (isDense(name) ? DENSE_HEADLINE : 1),
    dated: readDated(lines, page.isHeadline),
    ...readTextFeatures(page),
    prices: countPrices(scan),
    hasLinks: document.getElementsByTagName('a').length > 0,
    codes: count('pre') + count('code'),
    times: count('time'),
    buttons: count('button'),
    articles: count('article'),
    captions: document.getElementsByTagName('figcaption').length,
  };
}

/** What microdata says, where no JSON-LD describes the article. */
function readMarkup({ articleObject, microdata }: PageData) {
  const { types } = articleObject ? { types: [] } : microdata;
  return {
    isArticleInMarkup: types.some((type) => /Article|BlogPosting/.test(type)),
    isProductInMarkup:
      !articleObject && (microdata.has('price') || types.some((type) => type.includes('/Product'))),
  };
}

/** Headlines in scripts without spaces are shorter still than their texts. */
const DENSE_HEADLINE = 2.5;
/** Text that is looked at for its punctuation. */
const SAMPLE_LENGTH = 6000;
/** Rates are not taken of less text: one mark would be many. */
const SHORTEST_SAMPLE = 200;

function readTextFeatures({ scan, lines }: JudgedPage) {
  const body = lines.filter((line) => line.place === 'body');
  const running = body.filter((line) => line.kind !== 'item' && line.kind !== 'heading' && isRunning(line));
  const sample = running
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE_LENGTH);
  const rate = (signs: RegExp): number =>
    (1000 * (sample.match(signs)?.length ?? 0)) / Math.max(SHORTEST_SAMPLE, sample.length);
  return {
    runningLength: running.reduce((sum, { text }) => sum + text.length * (isDense(text) ? 2 : 1), 0),
    bodyShare: lengthOf(body) / Math.max(1, scan.scopes[0]?.length ?? 0),
    ...readBoxes(running),
    quotes: rate(/[“”„«»「」『』"]/g),
    exclamations: rate(/[!！]/g),
    datedEntries: body.filter(({ text }) => text.length <= LONGEST_ENTRY && YEAR.test(text)).length,
  };
}

const lengthOf = (lines: readonly Draft[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** Elements without a meaning of their own, in which a page may wrap each paragraph. */
const WRAPPER = /^(?:div|section|span|font|center)$/;

/** The element that holds a paragraph beside others; one around that paragraph alone is a wrapper. */
function boxAround(paragraph: Scope): Scope {
  let box = paragraph.parent ?? paragraph;
  while (box.parent && box.length === paragraph.length && WRAPPER.test(box.name)) box = box.parent;
  return box;
}

/** How running text is spread over the elements that hold its paragraphs. */
function readBoxes(running: readonly Draft[]) {
  const boxes = new Map<Element, number>();
  for (const { scope, text } of running) {
    const box = boxAround(scope).element;
    boxes.set(box, (boxes.get(box) ?? 0) + text.length);
  }
  const fullest = Math.max(0, ...boxes.values());
  return {
    inOneBox: fullest / Math.max(1, lengthOf(running)),
    boxesPerLine: boxes.size / Math.max(1, running.length),
  };
}

/** A year of our time, in the common or the Buddhist era. */
const YEAR = /(?<!\d)(?:19[89]\d|20[0-4]\d|25[4-8]\d)(?!\d)/;
/** Longer lines with a year in them are text, or an entry's title. */
const LONGEST_DATE_LINE = 120;
const LONGEST_ENTRY = 60;
/** Lines between a headline and its date, and between a date and the text under it. */
const BY_HEADLINE = 8;
const OVER_BODY = 6;

/** Two places where articles are dated; most pages have it in both at once. */
function readDated(lines: readonly Draft[], isHeadline: HeadlineTest): number {
  const isDate = (line: Draft): boolean =>
    line.text.length <= LONGEST_DATE_LINE &&
    YEAR.test(line.text) &&
    !isHeadline(line) &&
    (line.place === 'before' || (line.place === 'body' && !isRunning(line)));
  const head = lines.findIndex(isHeadline);
  const isByHeadline =
    head >= 0 && lines.slice(Math.max(0, head - BY_HEADLINE), head + BY_HEADLINE + 1).some(isDate);
  const before = lines.filter((line) => line.place === 'before');
  return (Number(isByHeadline) + Number(before.slice(-OVER_BODY).some(isDate))) / 2;
}

/** A longer text is no price tag. */
const LONGEST_PRICE = 40;
/** As many prices as tell all there is to tell. */
const ENOUGH_PRICES = 3;
const PRICE = /(?:\p{Sc}|USD|EUR|GBP|Rs\.?)\s?\d|\d\s?(?:\p{Sc}|zł|kr\b|руб)/u;

function countPrices({ blocks }: PageScan): number {
  let count = 0;
  for (const { length, pieces } of blocks) {
    if (length > LONGEST_PRICE) continue;
    const text = pieces.length === 1 ? (pieces[0]?.data ?? '') : pieces.map(({ data }) => data).join('');
    // Few texts have a digit, which is found in less time than a sign of money.
    if (!/\d/.test(text) || !PRICE.test(text)) continue;
    if (++count >= ENOUGH_PRICES) break;
  }
  return count;
}
