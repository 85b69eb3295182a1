import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type IsolatedWorld, openIsolatedWorld, showSavedPage } from '../browsers/saved-page';

/** A page that is shown, with a world for what is measured. */
export interface OpenPage extends Tab {
  readonly world: IsolatedWorld;
}

let shown = 0;

/** Shows a page at a site that was not shown yet: so the browser starts a new process for it. */
export async function openFresh(tab: Tab, bytes: Uint8Array): Promise<OpenPage> {
  await showSavedPage(tab.page, { bytes, isPlainText: false, address: `https://page-${++shown}.test/` });
  return { ...tab, world: await openIsolatedWorld(tab.session) };
}

/** The one tab in which all pages are shown: browsers slow down tabs in the background. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

/** The first tab of a browser. */
export async function firstTab(context: BrowserContext): Promise<Tab> {
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, session: await context.newCDPSession(page) };
}

/** What a script costs with its compilation, in a world that has run nothing yet, in milliseconds. */
export async function timeFirstRun({ world }: OpenPage, script: string): Promise<number> {
  const timed = `(() => {
    const script = ${JSON.stringify(script)};
    const start = performance.now();
    (0, eval)(script);
    return performance.now() - start;
  })()`;
  return Number(await world.evaluate(timed));
}

/** What a script leaves behind: bytes with and without its garbage, and nodes. */
export interface Footprint {
  readonly withGarbage: number;
  readonly held: number;
  readonly nodes: number;
}

/** Runs a script and weighs what it leaves. */
export async function weigh({ session, world }: OpenPage, script: string): Promise<Footprint> {
  const collect = () => session.send('HeapProfiler.collectGarbage');
  const bytes = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  const nodes = async () => (await session.send('Memory.getDOMCounters')).nodes;
  await collect();
  const [bytesBefore, nodesBefore] = [await bytes(), await nodes()];
  await world.evaluate(script);
  const withGarbage = (await bytes()) - bytesBefore;
  await collect();
  return { withGarbage, held: (await bytes()) - bytesBefore, nodes: (await nodes()) - nodesBefore };
}

const START = 'pressmark-start';
const END = 'pressmark-end';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly tid: number;
}

/** How often a script makes the browser lay out a page whose styles were just changed. */
export async function countLayouts({ page, world }: OpenPage, script: string): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser is gone');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  await world.evaluate(
    `document.documentElement.style.fontSize = '17px'; performance.mark('${START}'); ${script}; performance.mark('${END}'); 0`,
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  }; // the trace's form
  const start = traceEvents.find(({ name }) => name === START);
  const end = traceEvents.find(({ name }) => name === END);
  if (!start || !end) throw new Error('the trace has no marks');
  return traceEvents.filter(
    ({ name, tid, ts }) => name === 'Layout' && tid === start.tid && ts > start.ts && ts < end.ts,
  ).length;
}
