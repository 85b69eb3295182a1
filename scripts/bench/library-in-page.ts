import { openLibrary } from '../../extension/release-library';
import { filterCards, groupByRelease, NO_FILTER } from '../../library/filter-cards';
import { findTwins } from '../../library/find-twins';
import type { Fingerprint } from '../../library/fingerprint';
import { toKept } from '../../library/kept-report';
import { toQuantity } from '../../library/quantity';
import { createSearch } from '../../library/search';
import { sketchText } from '../../library/text-sketch';
import type { ArticleReport } from '../../reading/report';

/** Words of a sample's text and numbers that it states: those of a common release. */
const WORDS = 350;
const STATEMENTS = 12;
const ROUNDS = 15;

/** Milliseconds, the median of some rounds each; `index` and `fill` once. */
export interface LibraryTimes {
  readonly reports: number;
  /** All cards out of the database, narrowed and grouped. */
  readonly list: number;
  readonly search: number;
  readonly twins: number;
  /** Building the search over all cards, once for a page. */
  readonly index: number;
  /** Keeping one report. */
  readonly keep: number;
}

/** Numbers that look drawn by lot and are the same in every run (a linear congruential generator, Numerical Recipes). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeSample(number: number): { readonly report: ArticleReport; readonly fingerprint: Fingerprint } {
  const random = createRandom(number + 1);
  const words = Array.from({ length: WORDS }, () => `w${Math.floor(random() ** 3 * 5000).toString(36)}`);
  const text = words.join(' ');
  const statements = Array.from({ length: STATEMENTS }, () => {
    const value = Number((10 ** (random() * 6)).toPrecision(1 + Math.floor(random() * 4)));
    const kind = (['money', 'percent', 'count', 'measure'] as const)[Math.floor(random() * 4)] ?? 'count';
    const unit = { money: 'EUR', percent: 'percent', count: 'things', measure: 'megawatt' }[kind];
    const form = toQuantity(kind, value, null, unit);
    return { forms: form ? [form] : [], quote: `${value} ${unit}` };
  });
  const attribution: ArticleReport['attribution'] = {
    wire: null,
    issuer: { name: `Issuer ${number % 97}`, kind: 'company' },
    dateline: null,
    publisher: { name: null, domain: `site-${number % 53}.example` },
    bylines: [],
    publishedAt: `2026-${String((number % 12) + 1).padStart(2, '0')}-15T08:00:00Z`,
    modifiedAt: null,
    canonicalUrl: null,
    originalUrl: null,
    releaseId: null,
    labels: [],
    evidence: [],
  };
  const report: ArticleReport = {
    schema: 1,
    pageUrl: `https://site-${number % 53}.example/${number}`,
    language: 'en',
    verdict: 'press-release',
    confidence: 1,
    headline: words.slice(0, 9).join(' '),
    text,
    attribution,
    figures: [],
    checks: [],
  };
  return { report, fingerprint: { language: 'en', statements, sketch: sketchText(text) } };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function time(run: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    await run(round);
    times.push(performance.now() - before);
  }
  return middle(times);
}

/** Fills the library up to so many reports and times what a reader waits for. */
export async function measureLibrary(reports: number): Promise<LibraryTimes> {
  const library = await openLibrary();
  const from = await library.twinIndex.countReports();
  const begun = performance.now();
  for (let number = from; number < reports; number++) {
    const { report, fingerprint } = makeSample(number);
    await library.keep({
      kept: toKept(report, new Date(number * 1000).toISOString()),
      fingerprint,
      twins: [],
    });
  }
  const keep = (performance.now() - begun) / (reports - from);
  const cards = await library.readCards();
  const beforeIndex = performance.now();
  const { find } = createSearch(cards);
  const index = performance.now() - beforeIndex;
  const list = await time(async () =>
    groupByRelease(filterCards(await library.readCards(), { ...NO_FILTER, issuer: 'Issuer 3' }, null)),
  );
  const search = await time((round) =>
    filterCards(cards, NO_FILTER, find(`w${(round + 1).toString(36)} issuer`)),
  );
  const twins = await time((round) =>
    findTwins(makeSample((round * 13) % reports).fingerprint, library.twinIndex, null),
  );
  library.close();
  return { reports, list, search, twins, index, keep };
}
