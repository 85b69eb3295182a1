import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { extractFigures } from '../../reading/figures/extract-figures';
import { loadLanguage } from '../../reading/languages/registry';
import { type Contender, contendersOf } from './figure-contenders';
import { ratioOf, timeInterleaved } from './interleave';
import { median } from './ratios';
import { releaseText } from './release-text';

/** Where the results are kept. */
const FOLDER = 'docs/bench';

/** Of the text that everything is timed on, and of the one that is ten times as long, in UTF-16 units. */
const LENGTH = 100_000;

/** Rounds that are counted, behind one that warms up. */
const ROUNDS = 5;

/** Of a contender that takes seconds for every piece only so much is read, and its time is scaled up. */
const SAMPLE = 500;

interface Row {
  readonly language: string;
  readonly name: string;
  readonly milliseconds: number;
  /** Its time by ours. */
  readonly toOurs: number;
  /** Its time by that of the scan for digits. */
  readonly toFloor: number;
}

/** Compares the figure engine with other readers of numbers on the same texts, and writes what it measured. */
async function main(): Promise<void> {
  const rows: Row[] = [];
  const growth: Record<string, number> = {};
  const loading: Record<string, number> = {};
  for (const language of ['en', 'vi']) {
    loading[language] = await loadingOf(language);
    rows.push(...(await compare(language)));
    growth[language] = await growthOf(language);
  }
  const result = {
    node: process.version,
    cpu: os.cpus()[0]?.model ?? '',
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

async function compare(language: string): Promise<Row[]> {
  const text = releaseText(language, LENGTH);
  const contenders = await contendersOf(language);
  const runs = contenders.map((contender) => () => readAll(contender, text));
  timeInterleaved(runs, 1);
  const times = timeInterleaved(runs, ROUNDS).map((list, index) =>
    list.map((time) => (time * LENGTH) / lengthRead(contenders[index])),
  );
  const [ours = [], floor = []] = times;
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      language,
      name,
      milliseconds: rounded(median(own)),
      toOurs: rounded(ratioOf(own, ours)),
      toFloor: rounded(ratioOf(own, floor)),
    };
  });
}

const lengthRead = (contender: Contender | undefined): number =>
  contender && contender.atMost < LENGTH ? SAMPLE : LENGTH;

/** Reads the text, or the sample of it, in the pieces that the contender can bear. */
function readAll(contender: Contender, text: string): void {
  const end = lengthRead(contender);
  const step = Math.min(contender.atMost, end);
  for (let at = 0; at < end; at += step) contender.read(text.slice(at, at + step));
}

/** Our time for ten times the text by that for the text. */
async function growthOf(language: string): Promise<number> {
  const words = await loadLanguage(language);
  const runs = [LENGTH, LENGTH / 10].map((length) => {
    const text = releaseText(language, length);
    return () => extractFigures(text, words, '2026-03-16');
  });
  const [long = [], short = []] = timeInterleaved(runs, ROUNDS * 2);
  return rounded(ratioOf(long, short));
}

/** Milliseconds from a language's modules, once they are in memory, to its first figure: its lexicon is made anew. */
async function loadingOf(language: string): Promise<number> {
  const words = await loadLanguage(language);
  const runs = [() => extractFigures('5 %', { ...words }, '2026-03-16')];
  timeInterleaved(runs, ROUNDS);
  return rounded(median(timeInterleaved(runs, ROUNDS)[0] ?? []));
}

const rounded = (value: number): number => Number(value.toPrecision(3));

interface Result {
  readonly node: string;
  readonly cpu: string;
  readonly rows: readonly Row[];
  readonly growth: Readonly<Record<string, number>>;
  readonly loading: Readonly<Record<string, number>>;
}

function describe({ node, cpu, rows, growth, loading }: Result): string {
  const table = rows.map(
    ({ language, name, milliseconds, toOurs, toFloor }) =>
      `| ${language} | ${name} | ${milliseconds} | ${toOurs} | ${toFloor} |`,
  );
  const each = (values: Readonly<Record<string, number>>, unit: string): string =>
    Object.entries(values)
      .map(([language, value]) => `${language} ${value}${unit}`)
      .join(', ');
  return [
    '# Speed of the figure engine',
    '',
    `\`npm run bench:figures\` on ${node}, ${cpu}. Fictional releases of 100 kB, all read in turns in one process;`,
    `CPU time, medians of ${ROUNDS} rounds, ratios taken round by round. Recognizers-Text reads the first ${SAMPLE} characters,`,
    'for its time grows faster than the text, and its time is scaled up.',
    '',
    '| language | reader | ms for 100 kB | times ours | times the scan |',
    '|---|---|---|---|---|',
    ...table,
    '',
    `Ten times the text takes so many times as long: ${each(growth, '')}.`,
    '',
    `From a language in memory to its first figure, warm: ${each(loading, ' ms')}.`,
    '',
  ].join('\n');
}

await main();
