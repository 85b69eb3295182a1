import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { waitUntil } from './wait-until';

/** Sends a command that Playwright's types do not know. */
export function send<Result>(session: CDPSession, method: string, params: object): Promise<Result> {
  return session.send(method as 'Target.getTargets', params) as unknown as Promise<Result>; // the protocol's form
}

export interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}

/** Loads an extension from its folder, allowed in private windows too; its id. */
export async function loadExtension(session: CDPSession, path: string): Promise<string> {
  const params = { path, enableInIncognito: true };
  return (await send<{ id: string }>(session, 'Extensions.loadUnpacked', params)).id;
}

/** The extension's service worker, once it runs. */
export const findWorker = (context: BrowserContext, id: string): Promise<Worker> =>
  waitUntil(
    async () => context.serviceWorkers().findLast((worker) => new URL(worker.url()).host === id) ?? null,
    'service worker of the extension',
  );

/** Stops the extension's service worker. */
export async function stopWorker(context: BrowserContext, session: CDPSession, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const own = await context.newCDPSession(page);
  await own.send('ServiceWorker.enable');
  await own.send('ServiceWorker.stopAllWorkers');
  await waitUntil(async () => !(await isRunning(session, id)), 'end of the service worker');
  await page.close();
}

async function isRunning(session: CDPSession, id: string): Promise<boolean> {
  const { targetInfos } = await send<{ targetInfos: readonly TargetInfo[] }>(session, 'Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  });
  return targetInfos.some(({ url }) => new URL(url).host === id);
}

/** Loads the extension anew from its folder. */
export async function reloadExtension(
  context: BrowserContext,
  session: CDPSession,
  path: string,
): Promise<void> {
  await Promise.all([context.waitForEvent('serviceworker'), loadExtension(session, path)]);
}

interface DeveloperPrivate {
  readonly developerPrivate: { readonly updateExtensionConfiguration: (update: object) => Promise<void> };
}

/** Chooses "on click" for the extension's access to sites, on the browser's own page for that. */
export async function restrictToClick(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (update) =>
      (
        globalThis as unknown as { chrome: DeveloperPrivate }
      ).chrome.developerPrivate.updateExtensionConfiguration(update), // what that page itself calls
    { extensionId, hostAccess: 'ON_CLICK' },
  );
  await page.close();
}

interface Windows {
  readonly windows: { readonly create: (options: object) => Promise<unknown> };
}

/** Opens a private window; its page. */
export async function openPrivatePage(context: BrowserContext, id: string): Promise<Page> {
  const worker = await findWorker(context, id);
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    worker.evaluate(
      (options) => (globalThis as unknown as { chrome: Windows }).chrome.windows.create(options), // runs in the worker
      { incognito: true, url: 'about:blank' },
    ),
  ]);
  return page;
}
