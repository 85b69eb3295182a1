import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, CDPSession, Request } from 'playwright-core';
import { type ChromiumStart, startChromium } from './chromium-context';
import {
  findWorker,
  loadExtension,
  openPrivatePage,
  reloadExtension,
  restrictToClick,
  send,
  stopWorker,
} from './chromium-extension';
import { toWindow } from './chromium-window';
import type { RealBrowser } from './real-browser';
import { waitUntil } from './wait-until';

/** How a Chromium with the extension is started. */
export interface ChromiumOptions extends Omit<ChromiumStart, 'options'> {
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
}

/** A running Chromium with the extension. */
export interface Chromium extends RealBrowser {
  readonly context: BrowserContext;
}

/** Starts a Chromium with a new profile and the extension in it. */
export async function launchChromium({ extensionDir, ...start }: ChromiumOptions): Promise<Chromium> {
  const context = await startChromium(start);
  const downloads = await mkdtemp(path.join(tmpdir(), 'pressmark-downloads-'));
  const close = async (): Promise<void> => {
    await context.close();
    await rm(downloads, { recursive: true, force: true });
  };
  try {
    return { ...(await connectExtension(context, extensionDir, downloads)), downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the extension opens when it is installed; a test wants the page it opens itself. */
const WELCOME = '/welcome.html';

/** Whether a request led out of the browser: not into the extension, and not refused by a content security policy. */
const hasLeft = (request: Request): boolean =>
  /^(?:https?|wss?):/.test(request.url()) && !/csp/i.test(request.failure()?.errorText ?? '');

async function connectExtension(
  context: BrowserContext,
  extensionDir: string,
  downloadPath: string,
): Promise<Omit<Chromium, 'downloads' | 'close'>> {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const session = await browserSession(context);
  await send(session, 'Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const id = await loadExtension(session, extensionDir);
  await findWorker(context, id);
  const page = context.pages()[0] ?? (await context.newPage());
  const welcome = await waitUntil(
    async () => context.pages().find((opened) => opened.url().endsWith(WELCOME)) ?? null,
    'welcome page',
  );
  await welcome.close();
  const connection = { context, session, id };
  const extensionUrl = `chrome-extension://${id}`;
  const errors = recordErrors(context, extensionUrl);
  return {
    ...toWindow(connection, page),
    context,
    extensionUrl,
    readErrors: async () => errors,
    readRequests: async () => requests.filter(hasLeft).map((request) => request.url()),
    evaluateScript: (script) => page.evaluate<string>(script),
    click: (selector) => page.click(selector),
    pressKeys: (keys) => page.keyboard.press(keys.join('+')),
    stopBackground: () => stopWorker(context, session, id),
    reloadExtension: () => reloadExtension(context, session, extensionDir),
    restrictToClick: () => restrictToClick(context, id),
    openPrivateWindow: async () => toWindow(connection, await openPrivatePage(context, id)),
  };
}

/** A list that grows by each error of a script from these addresses. */
function recordErrors(context: BrowserContext, from: string): readonly string[] {
  const errors: string[] = [];
  context.on('weberror', (thrown) => {
    const { message, stack = '' } = thrown.error();
    if (stack.includes(from)) errors.push(message);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(from)) errors.push(message.text());
  });
  return errors;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone');
  return browser.newBrowserCDPSession();
}
