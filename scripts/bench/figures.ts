import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import {
  ASCII_SCAN,
  type Contender,
  DIGIT_SCAN,
  loadEngine,
  othersOf,
  pressmark,
  REFERENCE_DAY,
} from './figure-contenders';
import { ratioOf, type Times, timeInterleaved } from './interleave';
import { articleText, releaseText } from './news-text';
import { median } from './ratios';

/** Where the results are kept. */
const FOLDER = 'docs/bench';

/** Of the text that everything is timed on, and of the one that is ten times as long, in UTF-16 units. */
const LENGTH = 100_000;

/** Rounds of ours and the scans among themselves, and of all readers, of which some take seconds for a turn. */
const ROUNDS = 61;
const ROUNDS_OF_ALL = 7;

/** Rounds before, in which the compiler still works on ours beside it, and its time would count as ours. */
const WARM_ROUNDS = 40;

/** What is read. */
const TEXTS = { article: articleText, release: releaseText } as const;

type Kind = keyof typeof TEXTS;

const KINDS = Object.keys(TEXTS) as Kind[]; // its own keys

interface Row {
  readonly language: string;
  readonly kind: Kind;
  readonly name: string;
  /** How much of the text it read in a turn. */
  readonly sample: number;
  /** For the whole text; of a sample, scaled up. */
  readonly milliseconds: number;
  /** Its time by ours. */
  readonly toOurs: number;
  /** Its time by that of the scan for digits. */
  readonly toFloor: number;
}

const engine = await loadEngine();

/** Compares the figure engine with other readers of numbers on the same texts, and writes what it measured. */
async function main(): Promise<void> {
  const rows: Row[] = [];
  const growth: Record<string, number> = {};
  const loading: Record<string, number> = {};
  for (const language of ['en', 'vi']) {
    loading[language] = await loadingOf(language);
    for (const kind of KINDS) rows.push(...(await compare(language, kind)));
    growth[language] = await growthOf(language);
  }
  const result = {
    node: process.version,
    cpu: os.cpus()[0]?.model ?? '',
    load: rounded(os.loadavg()[0] ?? 0),
    length: LENGTH,
    rows,
    growth,
    loading,
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/figures.json`, `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(`${FOLDER}/figures.md`, describe(result));
  process.stdout.write(describe(result));
}

/** Ours and the scans by rounds of their own, for what the others leave behind is collected while they run; the others in turns with all. */
async function compare(language: string, kind: Kind): Promise<Row[]> {
  const text = TEXTS[kind](language, LENGTH);
  const quick = [await pressmark(language, engine), DIGIT_SCAN, ASCII_SCAN];
  const others = othersOf(language);
  time(quick, text, WARM_ROUNDS);
  const rows = rowsOf(language, kind, quick, time(quick, text, ROUNDS));
  const all = [...quick, ...others];
  return [...rows, ...rowsOf(language, kind, all, time(all, text, ROUNDS_OF_ALL)).slice(quick.length)];
}

/** For the whole text, whatever the sample. */
function time(contenders: readonly Contender[], text: string, rounds: number): Times {
  const runs = contenders.map((contender) => () => readSample(contender, text));
  return timeInterleaved(runs, rounds).map((list, index) =>
    list.map((milliseconds) => (milliseconds * LENGTH) / (contenders[index]?.sample ?? LENGTH)),
  );
}

function rowsOf(language: string, kind: Kind, contenders: readonly Contender[], times: Times): Row[] {
  const [ours = [], floor = []] = times;
  return contenders.map(({ name, sample }, index) => {
    const own = times[index] ?? [];
    return {
      language,
      kind,
      name,
      sample,
      milliseconds: rounded(median(own)),
      toOurs: rounded(ratioOf(own, ours)),
      toFloor: rounded(ratioOf(own, floor)),
    };
  });
}

/** Reads as much of the text as is the contender's sample, over and over where that is more, in the pieces that it can bear. */
function readSample({ read, sample, piece }: Contender, text: string): void {
  const step = Math.min(piece, sample, text.length);
  for (let at = 0; at < sample; at += step) {
    const start = at % text.length;
    read(start === 0 && step === text.length ? text : text.slice(start, start + step));
  }
}

/** Our time for ten times the text by that for the text. */
async function growthOf(language: string): Promise<number> {
  const words = await engine.loadLanguage(language);
  const runs = [LENGTH, LENGTH / 10].map((length) => {
    const text = releaseText(language, length);
    return () => engine.extractFigures(text, words, REFERENCE_DAY);
  });
  const [long = [], short = []] = timeInterleaved(runs, ROUNDS_OF_ALL * 2);
  return rounded(ratioOf(long, short));
}

/**
 * Milliseconds by the clock from a language's modules, once they are in memory, to its first figure: its lexicon is made
 * anew. CPU time would count the threads that compile and collect beside it, for which nobody waits.
 */
async function loadingOf(language: string): Promise<number> {
  const words = await engine.loadLanguage(language);
  const times = Array.from({ length: WARM_ROUNDS + ROUNDS }, () => {
    const start = performance.now();
    engine.extractFigures('5 %', { ...words }, REFERENCE_DAY);
    return performance.now() - start;
  });
  return rounded(median(times.slice(WARM_ROUNDS)));
}

const rounded = (value: number): number => Number(value.toPrecision(3));

interface Result {
  readonly node: string;
  readonly cpu: string;
  /** Average load of the last minute: other work on the machine makes all times longer. */
  readonly load: number;
  readonly rows: readonly Row[];
  readonly growth: Readonly<Record<string, number>>;
  readonly loading: Readonly<Record<string, number>>;
}

function describe({ node, cpu, load, rows, growth, loading }: Result): string {
  const table = rows.map(
    ({ language, kind, name, sample, milliseconds, toOurs, toFloor }) =>
      `| ${language} | ${kind} | ${name} | ${sample / 1000} | ${milliseconds} | ${toOurs} | ${toFloor} |`,
  );
  const each = (values: Readonly<Record<string, number>>, unit: string): string =>
    Object.entries(values)
      .map(([language, value]) => `${language} ${value}${unit}`)
      .join(', ');
  return [
    '# Speed of the figure engine',
    '',
    `\`npm run bench:figures\` on ${node}, ${cpu}, load ${load}. Fictional texts of 100 kB, all read in turns in one process:`,
    'an article with as many numbers as real ones have (10 in 1000 characters), and a release with three times as many.',
    `CPU time, ratios taken round by round; of ours and the scans, medians of ${ROUNDS} rounds among themselves, of all others of ${ROUNDS_OF_ALL} with`,
    'all. Slow readers read a sample in each turn and the scans read the text ten times; all times are those of 100 kB, in proportion.',
    'Recognizers-Text gets its sample in pieces of 500 characters, for its time grows faster than the text. Ours is the built module.',
    '',
    'The floor is the scan for digits of any script, which is what we look for: a regular expression goes from run to run, and no match is',
    'kept. One for the digits from 0 to 9 alone is shown beside it.',
    '',
    '| language | text | reader | kB in a turn | ms for 100 kB | times ours | times the scan |',
    '|---|---|---|---|---|---|---|',
    ...table,
    '',
    `Ten times the text takes so many times as long: ${each(growth, '')}.`,
    '',
    `From a language in memory to its first figure, warm, by the clock (median of ${ROUNDS} rounds): ${each(loading, ' ms')}.`,
    '',
  ].join('\n');
}

await main();
