import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ARGUMENTS } from './chromium-context';
import { connectPipe, type DevtoolsPipe } from './devtools-pipe';
import { findChromium } from './find-browsers.mjs';
import { type Json, type PageFunction, toPageScript } from './page-script';
import { waitUntil } from './wait-until';

/** A headless Chromium with the extension that nobody debugs the pages of: it renders none ahead while one is debugged. */
export interface UnwatchedChromium {
  /** Runs a function in the extension's service worker and gives its result, which crosses as JSON. */
  readonly inWorker: <Argument extends Json, Result>(
    run: PageFunction<Argument, Result>,
    argument: Argument,
  ) => Promise<Result>;
  /** Titles of the pages that are shown. */
  readonly readTitles: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Starts one with a new profile. */
export async function launchUnwatchedChromium(extensionDir: string): Promise<UnwatchedChromium> {
  const program = findChromium();
  if (!program) throw new Error('Chromium or Chrome is missing: set CHROME_PATH.');
  const profile = await mkdtemp(path.join(tmpdir(), 'pressmark-chromium-'));
  const child = spawn(
    program,
    // As in chromium-context.ts: the root user of a container has no sandbox to run in.
    [...ARGUMENTS, '--headless', '--no-sandbox', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const close = async (): Promise<void> => {
    await end(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, , , toBrowser, fromBrowser] = child.stdio;
    const pipe = connectPipe(toBrowser as Writable, fromBrowser as Readable); // as started above
    return { ...(await connectExtension(pipe, extensionDir)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

/** What the extension opens when it is installed. */
const WELCOME = '/welcome.html';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly title: string;
  readonly url: string;
}

interface Answer<Result> {
  readonly result: { readonly value: Result };
  readonly exceptionDetails?: { readonly text: string };
}

async function connectExtension(
  { send }: DevtoolsPipe,
  extensionDir: string,
): Promise<Omit<UnwatchedChromium, 'close'>> {
  const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path: extensionDir });
  const readTargets = async (type: string): Promise<readonly Target[]> =>
    (await send<{ targetInfos: readonly Target[] }>('Target.getTargets', { filter: [{ type }] })).targetInfos;
  const worker = await waitUntil(
    async () => (await readTargets('service_worker')).find(({ url }) => new URL(url).host === id) ?? null,
    'service worker of the extension',
  );
  // Before the browser has opened it, it opens nothing else for the extension.
  await waitUntil(
    async () => (await readTargets('page')).some(({ url }) => url.endsWith(WELCOME)),
    'welcome page',
  );
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: true,
  });
  return {
    inWorker: async <Argument extends Json, Result>(
      run: PageFunction<Argument, Result>,
      argument: Argument,
    ) => {
      const { result, exceptionDetails } = await send<Answer<Result>>(
        'Runtime.evaluate',
        { expression: toPageScript(run, argument), awaitPromise: true, returnByValue: true },
        sessionId,
      );
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    readTitles: async () => (await readTargets('page')).map(({ title }) => title),
  };
}
