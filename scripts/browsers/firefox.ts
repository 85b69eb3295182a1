import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BidiClient, connectBidi } from './bidi-client';
import { type Preferences, startFirefox } from './firefox-process';
import {
  type Context,
  callFunction,
  firstContext,
  type InWindow,
  inWindowOf,
  readContexts,
  runScript,
  toWindow,
} from './firefox-tab';
import {
  ALLOW_IN_PRIVATE,
  CLOSE_WINDOW,
  EXTENSION_HOST,
  FOCUS_PAGE,
  OPEN_PRIVATE_WINDOW,
  READ_ERRORS,
  READ_REQUESTS,
  RECORD_REQUESTS,
  RELOAD_EXTENSION,
  RESTRICT_TO_CLICK,
  STOP_BACKGROUND,
} from './firefox-window';
import type { BrowserWindow, Key, RealBrowser } from './real-browser';
import { waitUntil } from './wait-until';

/** How a headless Firefox with the extension is started. */
export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
  /** BCP 47 tag of the browser's own language; English unless given. */
  readonly language?: string;
  /** What `about:config` says besides; nothing unless given. */
  readonly preferences?: Preferences;
}

/** Starts a headless Firefox with a new profile and the extension in it. */
export async function launchFirefox({
  extensionDir,
  language = 'en-US',
  preferences = {},
}: FirefoxOptions): Promise<RealBrowser> {
  const firefox = await startFirefox(language, preferences);
  let client: BidiClient | null = null;
  const close = async (): Promise<void> => {
    client?.close();
    await firefox.close();
  };
  try {
    client = await connectBidi(firefox.address);
    const extension = await connectExtension(client, extensionDir);
    return { ...extension, downloads: firefox.downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readExtensionId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  }; // as wxt.config.ts writes it
  return manifest.browser_specific_settings.gecko.id;
}

async function connectExtension(
  client: BidiClient,
  extensionDir: string,
): Promise<Omit<RealBrowser, 'downloads' | 'close'>> {
  const id = await readExtensionId(extensionDir);
  const tab = await firstContext(client, {});
  const window = await firstContext(client, WINDOWS);
  const inWindow = inWindowOf(client, window);
  await inWindow(RECORD_REQUESTS);
  await inWindow(ALLOW_IN_PRIVATE, id);
  await client.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
  await closeWelcome(client);
  return {
    ...toWindow(client, id, { window, tab }),
    extensionUrl: `moz-extension://${await inWindow<string>(EXTENSION_HOST, id)}`,
    readRequests: async () => JSON.parse(await inWindow<string>(READ_REQUESTS)) as string[], // as the script writes it
    readErrors: async () => JSON.parse(await inWindow<string>(READ_ERRORS, id)) as string[], // as the script writes it
    evaluateScript: (script) => runScript(client, tab, script),
    pressKeys: async (keys) => {
      await inWindow(FOCUS_PAGE);
      await client.send('input.performActions', { context: tab, actions: [pressTogether(keys)] });
    },
    click: async (selector) => {
      let middle = '';
      // What is still being laid out would not be under the click when that comes.
      await waitUntil(async () => {
        const before = middle;
        middle = await callFunction<string>(client, tab, FIND_MIDDLE, [selector]);
        return middle === before;
      }, `${selector} at rest`);
      const [x, y] = JSON.parse(middle) as [number, number]; // as the script writes it
      await client.send('input.performActions', { context: tab, actions: [clickAt(x, y)] });
    },
    stopBackground: () => inWindow(STOP_BACKGROUND, id),
    reloadExtension: () => inWindow(RELOAD_EXTENSION, id),
    restrictToClick: () => inWindow(RESTRICT_TO_CLICK, id),
    openPrivateWindow: () => openPrivateWindow(client, id, inWindow),
  };
}

/** Code points that stand for keys in WebDriver. */
const KEY_CODES: Readonly<Record<Key, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Enter: '\uE006',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
  ' ': ' ',
};

/** Presses keys one after the other and lets go of them in the other direction. */
function pressTogether(keys: readonly Key[]): object {
  const down = keys.map((key) => ({ type: 'keyDown', value: KEY_CODES[key] }));
  const up = keys.map((key) => ({ type: 'keyUp', value: KEY_CODES[key] })).reverse();
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}

/** (selector) -> the JSON of the middle of an element, in CSS pixels of the window. */
const FIND_MIDDLE = `(selector) => {
  const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
  return JSON.stringify([Math.round(left + width / 2), Math.round(top + height / 2)]);
}`;

const clickAt = (x: number, y: number): object => ({
  type: 'pointer',
  id: 'mouse',
  actions: [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/** What the extension opens when it is installed; a test wants the page it opens itself. */
async function closeWelcome(client: BidiClient): Promise<void> {
  const context = await waitUntil(
    async () =>
      (await readContexts(client, {})).find(({ url }) => url.endsWith('/welcome.html'))?.context ?? null,
    'welcome page',
  );
  await client.send('browsingContext.close', { context });
}

const WINDOWS = { 'moz:scope': 'chrome' };

async function openPrivateWindow(client: BidiClient, id: string, inWindow: InWindow): Promise<BrowserWindow> {
  const [windows, tabs] = await Promise.all([readContexts(client, WINDOWS), readContexts(client, {})]);
  await inWindow(OPEN_PRIVATE_WINDOW);
  const window = await newContext(client, WINDOWS, windows);
  const tab = await newContext(client, {}, tabs);
  return {
    ...toWindow(client, id, { window, tab }),
    close: () => inWindowOf(client, window)(CLOSE_WINDOW),
  };
}

/** The context of a scope that was not there before. */
const newContext = (client: BidiClient, scope: object, before: readonly Context[]): Promise<string> =>
  waitUntil(async () => {
    const known = new Set(before.map(({ context }) => context));
    return (await readContexts(client, scope)).find(({ context }) => !known.has(context))?.context ?? null;
  }, 'private window');
