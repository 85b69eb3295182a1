import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { startChromium } from '../browsers/chromium-context';
import {
  countLayouts,
  type Footprint,
  firstTab,
  openFresh,
  type Tab,
  timeFirstRun,
  weigh,
} from './bench-page';
import { bundleForPage } from './bundle';
import type { Candidate } from './candidates';
import type { WarmOrder, WarmTimes } from './in-page';
import { type BenchPage, readBenchPages, syntheticPage } from './pages';
import { growth, median } from './ratios';
import { type ReadBench, toMarkdown } from './read-table';

const OWN: readonly Candidate[] = ['floor', 'detector', 'locator', 'locator and text', 'whole read'];
/** Cheap enough to be measured as often as our own. */
const CHEAP: WarmOrder = {
  names: [...OWN, 'isProbablyReaderable'],
  rounds: 7,
  sampleMs: 2,
  warmUpCalls: 200,
};
/** Defuddle changes pages, so it comes last. */
const HEAVY: WarmOrder = {
  names: ['floor', 'Readability, clone and parse', 'Defuddle'],
  rounds: 3,
  sampleMs: 1,
  warmUpCalls: 10,
};
const GROWTH = [1, 10, 100];
/** Calls before the smallest page is measured; larger ones take fewer, for all in them runs as often. */
const MOST_WARM_UP = 300;
/** Fresh processes take long: so many pages are measured cold, and so many traced. */
const COLD_PAGES = 25;
const TRACED_PAGES = 10;

/** Measures the reader in real Chromium, each time beside a walk over all text nodes of the same page. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { pages: { type: 'string', default: '150' } } });
  const most = Number(values.pages);
  const pages = readBenchPages(most);
  const scripts = await loadScripts();
  const context = await startChromium({ isHeadless: true });
  const tab = await firstTab(context);
  const bench: ReadBench = {
    machine: describeMachine(context),
    sample: describeSample(pages),
    warm: await inTurn(pages, (page) => measureWarm(tab, page, scripts)),
    cold: await inTurn(readBenchPages(Math.min(most, COLD_PAGES)), (page) => measureCold(tab, page, scripts)),
    growth: await measureGrowth(tab, scripts),
    footprint: await weighLargest(tab, pages, scripts),
    layouts: await inTurn(readBenchPages(Math.min(most, TRACED_PAGES)), (page) =>
      traceDetector(tab, page, scripts),
    ),
  };
  await context.close();
  mkdirSync('docs/bench', { recursive: true });
  const table = toMarkdown(bench);
  writeFileSync('docs/bench/read.md', table);
  writeFileSync('docs/bench/read.json', `${JSON.stringify(bench, null, 1)}\n`);
  console.log(table);
}

/** What the numbers were measured on, and what else it was doing: a busy machine tells little. */
function describeMachine(context: BrowserContext): string {
  const [cpu] = os.cpus();
  const load = os.loadavg()[0] ?? 0;
  return `${cpu?.model.trim()} (${os.cpus().length} cores, load ${load.toFixed(1)} at the start), Chromium ${context.browser()?.version()}`;
}

const describeSample = (pages: readonly BenchPage[]): string =>
  `${pages.length} pages spread evenly over ${path.dirname(pages[0]?.name ?? '')}`;

interface Scripts {
  readonly bench: string;
  readonly detector: string;
  readonly readerable: string;
  readonly readability: string;
  readonly defuddle: string;
}

async function loadScripts(): Promise<Scripts> {
  const text = (file: string): string => readFileSync(file, 'utf8');
  return {
    bench: await bundleForPage('scripts/bench/in-page.ts'),
    detector: text('.output/chrome-mv3/detector.js'),
    readerable: text('node_modules/@mozilla/readability/Readability-readerable.js'),
    readability: text('node_modules/@mozilla/readability/Readability.js'),
    defuddle: text('node_modules/defuddle/dist/index.js'),
  };
}

/** One after the other: two at a time would disturb each other. A page that cannot be measured is left out, and named. */
async function inTurn<Result>(
  pages: readonly BenchPage[],
  measure: (page: BenchPage) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const page of pages) {
    try {
      results.push(await measure(page));
    } catch (error) {
      console.error(`${page.name}: ${String(error)}`);
    }
  }
  return results;
}

async function measureWarm(tab: Tab, { bytes }: BenchPage, scripts: Scripts) {
  const { world } = await openFresh(tab, bytes);
  await world.evaluate(
    [scripts.readerable, scripts.readability, scripts.defuddle, scripts.bench].join(';\n'),
  );
  const measure = async (order: WarmOrder): Promise<WarmTimes> =>
    (await world.evaluate(`pressmarkBench.measureWarm(${JSON.stringify(order)})`)) as WarmTimes; // what it gives
  const own = await measure(CHEAP);
  const heavy = await measure(HEAVY);
  return {
    ...own,
    rounds: own.rounds.length,
    floorMs: median(own.rounds.map(({ floor }) => floor ?? 0)),
    ratios: { ...ratiosOf(own), ...ratiosOf(heavy) },
  };
}

/** The median of a page's ratios to the floor, by candidate. */
function ratiosOf({ rounds }: WarmTimes): Partial<Record<Candidate, number>> {
  const names = Object.keys(rounds[0] ?? {}) as Candidate[]; // as they were ordered
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((times) => (times[name] ?? 0) / (times.floor ?? 1)))]),
  );
}

const FIRST_WALK =
  'const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT); while (walker.nextNode());';

/** What a first run costs with its evaluation, each in a process of its own, as ratios to a first walk. */
async function measureCold(tab: Tab, { bytes }: BenchPage, scripts: Scripts) {
  const first = async (script: string) => timeFirstRun(await openFresh(tab, bytes), script);
  const floor = await first(FIRST_WALK);
  const ratios: Partial<Record<Candidate, number>> = {
    detector: (await first(scripts.detector)) / floor,
    'whole read': (await first(`${scripts.bench}; pressmarkBench.candidates['whole read']()`)) / floor,
    isProbablyReaderable: (await first(`${scripts.readerable}; isProbablyReaderable(document)`)) / floor,
    'Readability, clone and parse':
      (await first(`${scripts.readability}; new Readability(document.cloneNode(true)).parse()`)) / floor,
    Defuddle: (await first(`${scripts.defuddle}; new Defuddle(document).parse()`)) / floor,
  };
  return { floorMs: floor, ratios };
}

/** How the costs grow from a page to ones with ten and a hundred times as much of everything. */
async function measureGrowth(tab: Tab, { bench }: Scripts) {
  const measured: { textNodes: number; ms: Partial<Record<Candidate, number>> }[] = [];
  for (const times of GROWTH) {
    const open = await openFresh(tab, syntheticPage(times).bytes);
    await open.world.evaluate(`${bench};0`);
    const warmUpCalls = Math.ceil(MOST_WARM_UP / times);
    const order: WarmOrder = { names: OWN, rounds: 5, sampleMs: 20, warmUpCalls };
    const { textNodes, rounds } = (await open.world.evaluate(
      `pressmarkBench.measureWarm(${JSON.stringify(order)})`,
    )) as WarmTimes; // what it gives
    measured.push({
      textNodes,
      ms: Object.fromEntries(OWN.map((name) => [name, median(rounds.map((round) => round[name] ?? 0))])),
    });
  }
  const slope = (name: Candidate): number =>
    growth(measured.map(({ textNodes, ms }) => [textNodes, ms[name] ?? Number.NaN]));
  return { measured, slopes: Object.fromEntries(OWN.map((name) => [name, slope(name)])) };
}

async function weighLargest(tab: Tab, pages: readonly BenchPage[], { bench }: Scripts): Promise<Footprint> {
  const [largest] = [...pages].sort((a, b) => b.bytes.length - a.bytes.length);
  const open = await openFresh(tab, (largest ?? syntheticPage(10)).bytes);
  await open.world.evaluate(`${bench};0`);
  const kept = "globalThis.kept = pressmarkBench.candidates['whole read'](); 0";
  return weigh(open, kept);
}

async function traceDetector(tab: Tab, { bytes }: BenchPage, { bench }: Scripts): Promise<number> {
  const open = await openFresh(tab, bytes);
  await open.world.evaluate(`${bench};0`);
  return countLayouts(open, 'pressmarkBench.candidates.detector()');
}

await main();
