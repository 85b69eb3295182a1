import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../reading/article/read-article';
import { loadLanguage } from '../../reading/languages/registry';
import { readReport } from '../../reading/read-report';
import { detectLanguage } from '../detect-language';
import { decodePage, parsePage } from '../page-document';
import { brokenPromises } from './broken-promises';
import { diceOf, mutatePage } from './mutate-page';

const URL_OF_PAGE = 'https://news.example/fuzz.html';
/** Seconds, where no other time is given: an hour. */
const USUAL_TIME = 3600;
/** Milliseconds of the processor's time after which a page's reading is reported as slow. */
const SLOW = 20_000;

/**
 * Breaks saved pages in every way that pages break and reads them: `npm run fuzz -- FOLDER [--seconds N] [--seed N]`.
 * Prints a line for every page that breaks a promise of the reports, with the seed that makes it again:
 * `--only SEED` reads that page alone and prints its markup on standard output.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('usage: npm run fuzz -- FOLDER [--seconds N] [--seed N] [--only SEED]');
  const files = await findPages(folder);
  if (files.length === 0) throw new Error(`no .html file in ${folder}`);
  if (values.only !== undefined) {
    const { markup, failures } = await tryPage(files, Number(values.only));
    process.stdout.write(markup);
    for (const failure of failures) console.error(failure);
    process.exitCode = failures.length > 0 ? 1 : 0;
    return;
  }
  await run(files, Number(values.seed ?? 1), Number(values.seconds ?? USUAL_TIME));
}

async function run(files: readonly string[], firstSeed: number, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  let seed = firstSeed;
  let failed = 0;
  for (; performance.now() < end; seed++) {
    const { file, done, failures } = await tryPage(files, seed);
    if (failures.length === 0) continue;
    failed++;
    console.log(`seed ${seed}: ${file}, ${done.join(' and ')}`);
    for (const failure of failures) console.log(`  ${failure}`);
  }
  console.log(`${seed - firstSeed} broken pages read, seeds ${firstSeed} to ${seed - 1}; ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

interface Trial {
  readonly file: string;
  readonly markup: string;
  readonly done: readonly string[];
  readonly failures: readonly string[];
}

/** The page that a seed makes, and what went wrong in reading it. */
async function tryPage(files: readonly string[], seed: number): Promise<Trial> {
  const dice = diceOf(seed);
  const file = files[dice(files.length)] ?? '';
  const { markup, done } = mutatePage(decodePage(await readFile(file)), dice);
  return { file, markup, done, failures: await failuresOf(markup) };
}

async function failuresOf(markup: string): Promise<string[]> {
  const start = process.cpuUsage();
  try {
    const document = parsePage(markup, URL_OF_PAGE);
    const reading = readArticle(document, URL_OF_PAGE);
    const body = reading.article.lines.filter(({ place }) => place === 'body').map(({ text }) => text);
    const language = await loadLanguage(detectLanguage(body.join('\n')));
    const broken = brokenPromises(reading, readReport(reading.article, language));
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    return time > SLOW ? [...broken, `took ${Math.round(time / 1000)} s`] : broken;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** All saved pages in a folder and in those in it, in order. */
async function findPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}

await main();
