import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../browsers/chromium';
import { bundleForPage } from './bundle';
import { type Preparation, WAITS, type Wait } from './library-in-page';
import { growth, median } from './ratios';

/** Numbers of kept reports. */
const SIZES = [200, 2000, 20_000];
/** Everything is done in turns: so many rounds of each, so many times over. */
const TURNS = 4;
const ROUNDS_IN_TURN = 5;
/** Milliseconds that a reader does not notice, with 2,000 reports. */
const LIMITS: Partial<Record<Wait, number>> = { list: 100, search: 100, twins: 30, copies: 30 };
const LIMITS_HOLD_AT = 2000;
const FOLDER = 'docs/bench';

const WORDS: Readonly<Record<Wait, string>> = {
  list: 'list: all cards out of the database, narrowed and grouped',
  search: 'search: a query of two words',
  twins: 'twins of a release that is new to the library',
  copies: 'twins of a kept release in another language, which are found',
  keep: 'keep: look-up of twins and one transaction',
  floor: 'floor: one look whether an address is kept',
};

/** Milliseconds of one time: by the clock, and of the processor in all processes of the browser. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

interface Measured extends Preparation {
  readonly reports: number;
  /** Of the machine, afterwards. */
  readonly load: number;
  readonly costs: Readonly<Record<Wait, Cost>>;
}

async function main(): Promise<void> {
  const measured = await measure();
  const table = toTable(measured);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path.join(FOLDER, 'library.json'), `${JSON.stringify(measured, null, 1)}\n`);
  await writeFile(path.join(FOLDER, 'library.md'), `${describe()}\n\n${table}\n`);
  console.log(table);
  const held = measured.find(({ reports }) => reports === LIMITS_HOLD_AT);
  const slow = WAITS.filter((name) => {
    const limit = LIMITS[name];
    return limit !== undefined && !(held && fairly(held.costs[name]) <= limit);
  });
  if (slow.length > 0) console.log(`over the limit at ${LIMITS_HOLD_AT} reports: ${slow.join(', ')}`);
  process.exitCode = slow.length > 0 ? 1 : 0;
}

/** What a machine with nothing else to do takes at most. */
const fairly = ({ clock, processor }: Cost): number => Math.min(clock, processor);

/** Times the library in real Chromium, in the extension's own page. */
async function measure(): Promise<Measured[]> {
  const extensionDir = path.resolve('.output/chrome-mv3');
  const chromium = await launchChromium({ extensionDir, isHeadless: true });
  const measured: Measured[] = [];
  try {
    const page = await chromium.context.newPage();
    const session = await chromium.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser is gone');
    await page.goto(`${chromium.extensionUrl}/library.html`);
    await page.evaluate(await bundleForPage(path.resolve('scripts/bench/library-in-page.ts')));
    for (const reports of SIZES) {
      const preparation = await page.evaluate<Preparation>(`bench.prepare(${reports})`);
      const costs = await costsInTurns(page, session);
      measured.push({ reports, load: os.loadavg()[0] ?? 0, ...preparation, costs });
      console.log(JSON.stringify(measured.at(-1)));
    }
  } finally {
    await chromium.close();
  }
  return measured;
}

async function costsInTurns(page: Page, session: CDPSession): Promise<Record<Wait, Cost>> {
  const times = new Map(WAITS.map((name) => [name, { clock: [] as number[], processor: 0 }]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, spent] of times) {
      const before = await readProcessorTime(session);
      const from = turn * ROUNDS_IN_TURN;
      spent.clock.push(
        ...(await page.evaluate<number[]>(`bench.time('${name}', ${from}, ${ROUNDS_IN_TURN})`)),
      );
      spent.processor += (await readProcessorTime(session)) - before;
    }
  }
  return Object.fromEntries(
    [...times].map(([name, { clock, processor }]) => [
      name,
      { clock: median(clock), processor: processor / (TURNS * ROUNDS_IN_TURN) },
    ]),
  ) as Record<Wait, Cost>; // one for each
}

/** Milliseconds that all processes of the browser have had of the processor. */
async function readProcessorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

function toTable(measured: readonly Measured[]): string {
  const row = (words: string, cells: readonly (readonly number[])[]): string => {
    const growths = (cells[0] ?? []).map((_, at) =>
      growth(measured.map(({ reports }, size) => [reports, cells[size]?.[at] ?? Number.NaN])).toFixed(2),
    );
    return `| ${words} | ${cells.map((costs) => costs.map((cost) => cost.toFixed(1)).join(' / ')).join(' | ')} | ${growths.join(' / ')} |`;
  };
  return [
    `| ms, clock / processor | ${measured.map(({ reports }) => `${reports} reports`).join(' | ')} | growth |`,
    `|---|${measured.map(() => '---').join('|')}|---|`,
    ...(Object.keys(WORDS) as Wait[]).map((name) =>
      row(
        WORDS[name],
        measured.map(({ costs }) => [costs[name].clock, costs[name].processor]),
      ),
    ),
    row(
      'index of the search, once for a page',
      measured.map(({ index }) => [index]),
    ),
    row(
      'a report of 200 that are written at once',
      measured.map(({ fill }) => [fill]),
    ),
    `| load of the machine afterwards | ${measured.map(({ load }) => load.toFixed(1)).join(' | ')} | |`,
  ].join('\n');
}

const describe = (): string => `# The library's times

Written by \`npm run bench:library\` on ${os.cpus()[0]?.model.trim()} (${os.cpus().length} cores), in real Chromium, in the extension's own page,
over made-up reports of 350 words and 12 numbers. Each is done ${TURNS * ROUNDS_IN_TURN} times, in turns. By the clock they are medians, longer on a busy
machine, the floor's too; of the processor, means over all processes of the browser, which others' work hardly touches: an idle
machine's clock says no more, for the processes work side by side. Growth is the power of the number of reports with which a time grows
(1: in proportion, 0: not at all). Wanted with ${LIMITS_HOLD_AT} reports, by whichever of both is less: list and search under ${LIMITS.list} ms, twins under
${LIMITS.twins} ms.`;

await main();
