import type { Article, PageMetadata } from './article';
import type { Draft } from './draft';
import { isDense, isRunning } from './edges';
import { isHeadline } from './headline';
import { typesOf } from './json-ld';
import type { BodyPlace } from './locate-body';
import type { PageData } from './page-data';
import type { PageScan } from './page-scan';

/** What kind of page it is, and how sure that is. */
export type PageKind = Pick<Article, 'pageKind' | 'confidence'>;

/** What was read of a page when it is judged. */
export interface JudgedPage {
  readonly data: PageData;
  readonly scan: PageScan;
  readonly place: BodyPlace | null;
  readonly lines: readonly Draft[];
  readonly headline: string | null;
  readonly metadata: PageMetadata;
}

/** One trait of pages: how much it speaks for an article (in log-odds), and how far a page has it (0..1). */
interface Trait {
  readonly weight: number;
  readonly of: (page: Features) => boolean | number;
}

/** Traits that tell articles from listings, shops, forums and documentation; no one of them decides alone. */
const TRAITS: readonly Trait[] = [
  {
    weight: 3,
    of: ({ articleTypes }) => articleTypes.some((type) => !/^(?:TechArticle|Review)$/.test(type)),
  },
  { weight: 1, of: ({ metadata }) => /^(?:article|news|blog)$/.test(metadata.openGraphType ?? '') },
  { weight: 0.8, of: ({ metadata }) => metadata.publishedAt !== null },
  { weight: 0.9, of: ({ hasMicrodata }) => hasMicrodata },
  { weight: 1.6, of: ({ showsYear }) => showsYear },
  { weight: 1.2, of: ({ metadata }) => metadata.authors.length > 0 },
  { weight: 0.5, of: ({ hasNamedBody }) => hasNamedBody },
  { weight: 1.2, of: ({ bodyShare, runningShare }) => Math.max(0, Math.min(bodyShare, runningShare)) },
  { weight: 1, of: ({ runningShare, meanLength }) => runningShare > 0.9 && meanLength >= LONG_PARAGRAPH },
  { weight: 1, of: ({ pageLinks, running }) => pageLinks < 0.03 && running >= 3 },
  { weight: -1.2, of: ({ runningLength }) => runningLength < SHORTEST_ARTICLE },
  { weight: -1.2, of: ({ runningLength }) => runningLength < SHORTEST_NOTE },
  { weight: -1, of: ({ bodyLinks }) => bodyLinks > 0.2 },
  { weight: -0.8, of: ({ labelShare }) => labelShare },
  { weight: -1, of: ({ metadata }) => (metadata.openGraphType ?? '').includes('product') },
  {
    weight: -1.5,
    of: ({ types }) => types.some((type) => /^(?:Product|ProductGroup|Offer|Course|JobPosting)$/.test(type)),
  },
  {
    weight: -2.5,
    of: ({ types }) => types.some((type) => /^(?:DiscussionForumPosting|QAPage|TechArticle)$/.test(type)),
  },
  {
    weight: -1.2,
    of: ({ types }) =>
      types.some((type) => /^(?:CollectionPage|ItemList|SearchResultsPage|FAQPage)$/.test(type)),
  },
  { weight: -1.8, of: ({ code }) => code >= 4 },
  { weight: -2.5, of: ({ times }) => times >= 8 },
  { weight: -0.9, of: ({ choices }) => choices >= 2 },
];
/** What a page without any of these traits gets: most pages are no articles. */
const PRIOR = -1.8;

/** Units of running text below which an article is a note, a stub or none. */
const SHORTEST_ARTICLE = 350;
const SHORTEST_NOTE = 100;
/** Paragraphs of prose are longer on average than those of manuals and shops. */
const LONG_PARAGRAPH = 150;

interface Features {
  readonly metadata: PageMetadata;
  readonly types: readonly string[];
  readonly articleTypes: readonly string[];
  readonly hasMicrodata: boolean;
  readonly showsYear: boolean;
  readonly hasNamedBody: boolean;
  /** How much of the page's good text the body holds. */
  readonly bodyShare: number;
  readonly running: number;
  readonly runningLength: number;
  /** How much of the body's text runs on, and how long its paragraphs are. */
  readonly runningShare: number;
  readonly meanLength: number;
  /** How many of the body's lines are labels. */
  readonly labelShare: number;
  readonly pageLinks: number;
  readonly bodyLinks: number;
  readonly code: number;
  readonly times: number;
  readonly choices: number;
}

/** Judges by its structure alone whether a page shows one article. */
export function judgePage(page: JudgedPage): PageKind {
  if (!page.lines.some((line) => line.place === 'body')) return { pageKind: 'none', confidence: 1 };
  const features = readFeatures(page);
  const odds = TRAITS.reduce((sum, { weight, of }) => sum + weight * Number(of(features)), PRIOR);
  const probability = 1 / (1 + Math.exp(-odds));
  return odds > 0
    ? { pageKind: 'article', confidence: probability }
    : { pageKind: 'none', confidence: 1 - probability };
}

function readFeatures(page: JudgedPage): Features {
  const { data, place, lines, headline, metadata } = page;
  const { document } = data;
  const count = (name: string): number => document.getElementsByTagName(name).length;
  return {
    metadata,
    types: metadata.jsonLdTypes,
    articleTypes: data.articleObject ? typesOf(data.articleObject) : [],
    hasMicrodata: document.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"]') !== null,
    showsYear: showsYear(lines, headline),
    hasNamedBody:
      place !== null &&
      [...place.around.hints].some(([scope, hint]) => hint.isBody && scope.length > SHORTEST_ARTICLE),
    ...readTextFeatures(page),
    code: count('pre') + count('code'),
    times: count('time'),
    choices: count('select'),
  };
}

function readTextFeatures({ place, scan, lines }: JudgedPage) {
  const body = lines.filter((line) => line.place === 'body');
  const labels = body.filter((line) => !isRunning(line)).length;
  const running = body.filter((line) => isRunning(line) && line.kind === 'paragraph');
  const runningLength = lengthOf(running);
  const root = scan.scopes[0];
  return {
    bodyShare: place && place.pageMass > 0 ? place.bodyMass / place.pageMass : 0,
    running: running.length,
    runningLength,
    runningShare: runningLength / Math.max(1, lengthOf(body)),
    meanLength: runningLength / Math.max(1, running.length),
    labelShare: labels / Math.max(1, body.length),
    pageLinks: root ? root.linkLength / Math.max(1, root.length) : 0,
    bodyLinks: place ? place.container.linkLength / Math.max(1, place.container.length) : 0,
  };
}

const lengthOf = (lines: readonly Draft[]): number =>
  lines.reduce((sum, { text }) => sum + text.length * (isDense(text) ? 2 : 1), 0);

/** Longer lines with a year in them are text. */
const LONGEST_DATE_LINE = 120;
/** A year of our time, in the common or the Buddhist era. */
const YEAR = /(?<!\d)(?:19[89]\d|20[0-4]\d|25[4-8]\d)(?!\d)/;

/** Whether a short line over the body gives a year: its date of publication. */
function showsYear(lines: readonly Draft[], headline: string | null): boolean {
  return lines.some(
    (line) =>
      line.place === 'before' &&
      line.text.length <= LONGEST_DATE_LINE &&
      YEAR.test(line.text) &&
      !isHeadline(line, headline),
  );
}
