import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../reading/figures/extract-figures';
import { loadLanguage } from '../../reading/languages/registry';
import { REFERENCE_DAY } from './read';

/** Units of the short text; the long one has ten times as many. */
const SHORT = 600;

const TIMES = 10;

/** The long text may take so many times as long as ten short ones: what grows with the square takes ten times as long. */
const MOST = 3;

const ROUNDS = 3;

/** Milliseconds after which a text counts as too slow whatever it is compared with. */
const PATIENCE = 30_000;

/** Texts that a careless reader goes over again and again; one that is cheap to go over shows it when it is longer. */
const ADVERSARIES: readonly (readonly [name: string, language: string, piece: string, short?: number])[] = [
  ['digits alone', 'en', '7'],
  ['digits and blanks', 'en', '7 '],
  ['groups of digits', 'en', '123 456 '],
  ['digits and marks', 'en', '1.2,3'],
  ['one sentence of words', 'en', 'the quiet harbor of the old town and '],
  ['one sentence of figures', 'en', 'rose 5% to $3 million from $2 million in 2024, '],
  ['number words', 'en', 'twenty three hundred and '],
  ['number words without blanks', 'zh-Hans', '三百二十万'],
  ['number words written together', 'de', 'einundzwanzigtausend'],
  ['days', 'en', 'May 2025, '],
  ['articles and weeks', 'en', 'the last week of the '],
  ['brackets', 'en', '('],
  ['brackets that close behind words', 'vi', 'ạ) 5 kg ', 14_000],
  ['blanks', 'en', ' '],
  ['blanks behind a figure', 'en', '5% of         '],
  ['quotation marks', 'en', '5 people "'],
  ['line ends', 'en', '5\n'],
  ['inches', 'en', '5" ', 2400],
  ['hyphens', 'en', '5-'],
  ['letters alone', 'vi', 'a'],
  ['Korean syllables', 'ko', '조만개'],
];

describe('time', () => {
  it.each(
    ADVERSARIES.map(([name, language, piece, short = SHORT]) => [name, language, piece, short] as const),
  )(
    'grows no faster than the text: %s',
    async (_name, language, piece, units) => {
      const short = piece.repeat(units / piece.length);
      await expectLinear(language, short, short.repeat(TIMES));
    },
    PATIENCE,
  );

  it(
    'grows no faster than the text where every change is another one',
    async () => expectLinear('en', sentences(400), sentences(400 * TIMES)),
    PATIENCE,
  );
});

/** Sentences that differ from each other, as those of real texts do. */
const sentences = (count: number): string =>
  Array.from({ length: count }, (_, at) => `The harbor sold 3 million boats, up 1.${at}%. `).join('');

/** Holds the time for a text against that for as much in short ones. */
async function expectLinear(language: string, short: string, long: string): Promise<void> {
  const words = await loadLanguage(language);
  const times: [short: number, long: number][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push([
      timeOf(() => {
        for (let time = 0; time < TIMES; time++) extractFigures(short, words, REFERENCE_DAY);
      }),
      timeOf(() => extractFigures(long, words, REFERENCE_DAY)),
    ]);
  }
  const [ofShort, ofLong] = [0, 1].map((which) => Math.min(...times.map((pair) => pair[which] ?? 0)));
  expect(ofLong).toBeLessThan(MOST * (ofShort ?? 0) + RESOLUTION);
}

/** Milliseconds of this process that are too few to tell anything. */
const RESOLUTION = 20;

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
