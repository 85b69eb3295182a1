import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { build } from 'wxt';
import { launchChromium } from '../browsers/chromium';
import { servePages } from '../browsers/page-server';
import { ratioOf } from './interleave';
import { median, quantile } from './ratios';

/** We want to open in at most so many times what an empty popup takes. */
const WANTED = 1.5;
/** Rounds before the measured ones: the first opening compiles what later ones find compiled. */
const WARM_UP = 3;
const SAMPLE_PAGE = '/release-en/';
const EMPTY_POPUP = 'scripts/bench/empty-popup';

/** Measures how long our popup takes to its first figures, beside an empty Preact popup built the same way, in turns. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '30' },
      out: { type: 'string', default: 'docs/bench' },
    },
  });
  const server = await servePages('tests/pages');
  const emptyDir = await buildEmptyPopup();
  const chromium = await launchChromium({
    extensionDir: path.resolve('.output/chrome-mv3'),
    isHeadless: true,
  });
  try {
    await chromium.open(server.origin + SAMPLE_PAGE);
    const opener = await findOpener(chromium.context, server.origin);
    const ids = [new URL(chromium.extensionUrl).host, await opener.load(emptyDir)];
    const [own = [], empty = []] = await timeInTurns(ids, Number(values.rounds), opener);
    save(values.out, own, empty);
  } finally {
    await chromium.close();
    await server.close();
    rmSync(path.dirname(emptyDir), { recursive: true });
  }
}

/** Builds the empty popup with the tools and options that ours is built with, and gives its folder. */
async function buildEmptyPopup(): Promise<string> {
  const outDir = path.join(tmpdir(), `pressmark-empty-popup-${process.pid}`);
  await build({
    root: EMPTY_POPUP,
    outDir,
    configFile: false,
    imports: false,
    manifestVersion: 3,
    logger: {
      debug() {},
      log() {},
      info() {},
      warn() {},
      error: console.error,
      fatal: console.error,
      success() {},
      level: 0,
    },
    manifest: { name: 'Empty popup', version: '1.0' },
    vite: () => ({ plugins: [preact()], build: { modulePreload: false } }),
  });
  // Types for an editor, which nobody opens.
  rmSync(path.join(EMPTY_POPUP, '.wxt'), { recursive: true, force: true });
  return path.join(outDir, 'chrome-mv3');
}

interface Opener {
  /** Loads an unpacked extension and gives its id. */
  readonly load: (folder: string) => Promise<string>;
  /** Opens an extension's popup over the page, and closes it once it has painted; milliseconds to that paint. */
  readonly time: (id: string) => Promise<number>;
}

async function findOpener(context: BrowserContext, origin: string): Promise<Opener> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone');
  const { targetInfos } = await send<{ targetInfos: readonly { targetId: string; url: string }[] }>(
    session,
    'Target.getTargets',
    { filter: [{ type: 'tab' }] },
  );
  const targetId = targetInfos.find(({ url }) => url.startsWith(origin))?.targetId;
  return {
    load: async (folder) =>
      (await send<{ id: string }>(session, 'Extensions.loadUnpacked', { path: folder })).id,
    time: async (id) => {
      const isPopup = (page: Page): boolean => page.url().startsWith(`chrome-extension://${id}/popup.html`);
      const [popup] = await Promise.all([
        context.waitForEvent('page', { predicate: isPopup }),
        send(session, 'Extensions.triggerAction', { id, targetId }),
      ]);
      await popup.waitForSelector('main');
      const painted = await popup.evaluate(lastPaint);
      await popup.close();
      return painted;
    },
  };
}

/** Sends a command that Playwright's types do not know. */
function send<Result>(session: CDPSession, method: string, params: object): Promise<Result> {
  return session.send(method as 'Target.getTargets', params) as unknown as Promise<Result>; // the protocol's form
}

/** When the largest text of `main` was painted, from the start of the popup's navigation. Runs in the popup. */
function lastPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paints = list.getEntries() as (PerformanceEntry & { readonly element: Element | null })[]; // of this type
      const painted = paints.find(({ element }) => element?.closest('main'));
      if (painted) resolve(painted.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** The times of each contender, one a round; every round is begun by another. */
async function timeInTurns(ids: readonly string[], rounds: number, { time }: Opener): Promise<number[][]> {
  const times: number[][] = ids.map(() => []);
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (let turn = 0; turn < ids.length; turn++) {
      const at = (round + turn) % ids.length;
      const taken = await time(ids[at] ?? '');
      if (round >= WARM_UP) times[at]?.push(taken);
    }
  }
  return times;
}

function save(folder: string, own: readonly number[], empty: readonly number[]): void {
  const table = toMarkdown(own, empty);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'popup.md'), table);
  writeFileSync(path.join(folder, 'popup.json'), `${JSON.stringify({ own, empty }, null, 1)}\n`);
  console.log(table);
}

function toMarkdown(own: readonly number[], empty: readonly number[]): string {
  const row = (name: string, times: readonly number[]): string =>
    `| ${name} | ${median(times).toFixed(0)} ms | ${quantile(times, 0.95).toFixed(0)} ms |`;
  return [
    '# Opening the popup in real Chromium',
    '',
    `\`npm run bench:popup\`: ${own.length} openings of each over the sample page ${SAMPLE_PAGE}, in turns, after ${WARM_UP} that are not counted; from the`,
    'start of the popup’s navigation to the paint of its largest text, which comes with the first figures. Both popups are',
    'watched by the same debugger, which delays both alike.',
    '',
    '| | median | 95th percentile |',
    '|---|---|---|',
    row('ours, to the first figures', own),
    row('an empty Preact popup', empty),
    '',
    `The median of the ratios, round by round: ${ratioOf(own, empty).toFixed(2)} (to reach: ${WANTED}).`,
    '',
  ].join('\n');
}

await main();
