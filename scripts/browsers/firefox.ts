import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BidiClient, connectBidi } from './bidi-client';
import { startFirefox } from './firefox-process';
import {
  BADGE_TEXT,
  CLOSE_POPUP,
  DRAW_POPUP,
  EVALUATE_IN_POPUP,
  EXTENSION_HOST,
  IS_POPUP_CLOSED,
  IS_POPUP_OPEN,
  PREFER_COLOR_SCHEME,
  READ_REQUESTS,
  RECORD_REQUESTS,
  RELOAD_EXTENSION,
  RESTRICT_TO_CLICK,
  STOP_BACKGROUND,
  TRIGGER_ACTION,
} from './firefox-window';
import { toPageScript } from './page-script';
import type { Key, RealBrowser, RealPopup } from './real-browser';
import { waitUntil } from './wait-until';

/** How a headless Firefox with the extension is started. */
export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
  /** BCP 47 tag of the browser's own language; English unless given. */
  readonly language?: string;
}

/** A screenshot is looked at on fine screens too. */
const SCREENSHOT_SCALE = 2;

/** Starts a headless Firefox with a new profile and the extension in it. */
export async function launchFirefox({
  extensionDir,
  language = 'en-US',
}: FirefoxOptions): Promise<RealBrowser> {
  const firefox = await startFirefox(language);
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
  const window = await firstContext(client, { 'moz:scope': 'chrome' });
  const inWindow = <Result>(script: string, ...values: (string | number)[]): Promise<Result> =>
    callFunction(client, window, script, values);
  await inWindow(RECORD_REQUESTS);
  await client.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
  await closeWelcome(client);
  return {
    extensionUrl: `moz-extension://${await inWindow<string>(EXTENSION_HOST, id)}`,
    readRequests: async () => JSON.parse(await inWindow<string>(READ_REQUESTS)) as string[], // as the script writes it
    open: async (url) => {
      await client.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    evaluate: async (run, argument) => {
      const script = `async () => JSON.stringify({ value: await ${toPageScript(run, argument)} })`;
      return unwrap(await callFunction<string>(client, tab, script, []));
    },
    pressKeys: async (keys) => {
      await client.send('input.performActions', { context: tab, actions: [pressTogether(keys)] });
    },
    click: async (selector) => {
      const middle = await callFunction<string>(client, tab, FIND_MIDDLE, [selector]);
      const [x, y] = JSON.parse(middle) as [number, number]; // as the script writes it
      await client.send('input.performActions', { context: tab, actions: [clickAt(x, y)] });
    },
    badgeText: () => inWindow(BADGE_TEXT, id),
    stopBackground: () => inWindow(STOP_BACKGROUND, id),
    reloadExtension: () => inWindow(RELOAD_EXTENSION, id),
    restrictToClick: () => inWindow(RESTRICT_TO_CLICK, id),
    openPopup: (search = '') => openPopup(inWindow, id, search),
  };
}

/** Code points that stand for keys in WebDriver. */
const KEY_CODES: Readonly<Record<Key, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Escape: '\uE00C',
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

interface Context {
  readonly context: string;
  readonly url: string;
}

async function readContexts(client: BidiClient, scope: object): Promise<readonly Context[]> {
  const { contexts } = await client.send<{ contexts: Context[] }>('browsingContext.getTree', scope);
  return contexts;
}

async function firstContext(client: BidiClient, scope: object): Promise<string> {
  return waitUntil(async () => (await readContexts(client, scope))[0]?.context ?? null, 'Firefox window');
}

interface ScriptAnswer<Result> {
  readonly result?: { readonly value: Result };
  readonly exceptionDetails?: { readonly text: string };
}

async function callFunction<Result>(
  client: BidiClient,
  context: string,
  functionDeclaration: string,
  values: readonly (string | number)[],
): Promise<Result> {
  const { result, exceptionDetails } = await client.send<ScriptAnswer<Result>>('script.callFunction', {
    functionDeclaration,
    target: { context },
    awaitPromise: true,
    userActivation: true,
    arguments: values.map((value) => ({ type: typeof value, value })),
  });
  if (!result) throw new Error(exceptionDetails?.text ?? 'A script failed in Firefox');
  return result.value;
}

function unwrap<Result>(answer: string): Result {
  const { value, error } = JSON.parse(answer) as { value: Result; error?: string }; // as the scripts write it
  if (error !== undefined) throw new Error(error);
  return value;
}

type InWindow = <Result>(script: string, ...values: (string | number)[]) => Promise<Result>;

async function openPopup(inWindow: InWindow, id: string, search: string): Promise<RealPopup> {
  await inWindow(TRIGGER_ACTION, id, search);
  const evaluateScript = async <Result>(script: string): Promise<Result> =>
    unwrap<Result>(await inWindow(EVALUATE_IN_POPUP, script));
  await waitUntil(() => inWindow<boolean>(IS_POPUP_OPEN), 'popup');
  await waitUntil(() => evaluateScript<boolean>('document.readyState === "complete"'), 'loaded popup');
  return {
    evaluate: (run, argument) => evaluateScript(toPageScript(run, argument)),
    evaluateScript,
    preferColorScheme: (scheme) => inWindow(PREFER_COLOR_SCHEME, scheme),
    screenshot: async () => {
      const [, picture = ''] = (await inWindow<string>(DRAW_POPUP, SCREENSHOT_SCALE)).split(',');
      return Buffer.from(picture, 'base64');
    },
    close: async () => {
      await inWindow(CLOSE_POPUP);
      await waitUntil(() => inWindow<boolean>(IS_POPUP_CLOSED), 'closed popup');
    },
  };
}
