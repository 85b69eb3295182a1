import { openLibrary, type ReleaseLibrary, type ToKeep } from '../../extension/release-library';
import { filterCards, groupByRelease, NO_FILTER } from '../../library/filter-cards';
import { findTwins } from '../../library/find-twins';
import { type Card, toKept } from '../../library/kept-report';
import { createSearch } from '../../library/search';
import { type MadeUp, makeUp, translate } from './made-up-reports';

/** Reports that are written at a time. */
const KEPT_AT_ONCE = 200;
/** Numbers from here on are of reports that the library does not hold. */
const UNKNOWN = 1_000_000;

/** What a reader waits for; `floor` is the least that a look into a database takes. */
export const WAITS = ['floor', 'list', 'search', 'twins', 'copies', 'keep'] as const;
export type Wait = (typeof WAITS)[number];

/** Does it once; the number of the round makes each another. */
type Run = (round: number) => unknown;

let runs: Readonly<Record<Wait, Run>> | null = null;

/** Milliseconds that were spent once. */
export interface Preparation {
  /** A report of those that were written many at a time, without a look-up. */
  readonly fill: number;
  /** Building the search over all cards, once for a page. */
  readonly index: number;
}

/** Fills the library up to so many reports and makes ready what is timed. */
export async function prepare(reports: number): Promise<Preparation> {
  const library = await openLibrary();
  const from = (await library.readCards()).length;
  const beforeFilling = performance.now();
  for (let at = from; at < reports; at += KEPT_AT_ONCE) {
    const count = Math.min(KEPT_AT_ONCE, reports - at);
    await library.keep(Array.from({ length: count }, (_, more) => toKeep(at + more, makeUp(at + more))));
  }
  const fill = (performance.now() - beforeFilling) / (reports - from);
  const cards = await library.readCards();
  const beforeIndex = performance.now();
  const search = createSearch(cards);
  search.prepare(cards.length);
  const index = performance.now() - beforeIndex;
  runs = toRuns(library, cards, search);
  return { fill, index };
}

function toRuns(
  library: ReleaseLibrary,
  cards: readonly Card[],
  { find }: ReturnType<typeof createSearch>,
): Readonly<Record<Wait, Run>> {
  return {
    floor: (round) => library.has(`https://nowhere.example/${round}`),
    list: async () =>
      groupByRelease(filterCards(await library.readCards(), { ...NO_FILTER, issuer: 'Issuer 3' }, null)),
    search: (round) => filterCards(cards, NO_FILTER, find(`w${(round + 1).toString(36)} issuer`)),
    twins: (round) => findTwins(makeUp(UNKNOWN + round).fingerprint, library.twinIndex, null),
    copies: async (round) => {
      const original = makeUp((round * 13) % cards.length);
      const twins = await findTwins(translate(original), library.twinIndex, null);
      // Few numbers of several digits make no twin; those of another report never do.
      const other = twins.find(({ id }) => id !== original.report.pageUrl);
      if (other) throw new Error(`${other.id} is no twin of ${original.report.pageUrl}`);
    },
    keep: async (round) => {
      const wanted = toKeep(UNKNOWN + round, makeUp(UNKNOWN + round));
      const twins = await findTwins(wanted.fingerprint, library.twinIndex, wanted.kept.id);
      await library.keep([{ ...wanted, twins }]);
    },
  };
}

const toKeep = (number: number, { report, fingerprint }: MadeUp): ToKeep => ({
  kept: toKept(report, new Date(number * 1000).toISOString()),
  fingerprint,
  twins: [],
});

/** Does a thing in some rounds and gives the milliseconds of each, by the clock. */
export async function time(name: Wait, from: number, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = from; round < from + rounds; round++) {
    const before = performance.now();
    await runs?.[name](round);
    times.push(performance.now() - before);
  }
  return times;
}
