import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { servePages } from '../../scripts/browsers/page-server';
import { isPopupReady, readPopup, unfoldFigures } from '../../scripts/browsers/read-popup';
import type { RealBrowser } from '../../scripts/browsers/real-browser';
import { PAGES } from '../sample-pages';
import { FINGER, findOverflow, findSmall } from './find-misfits';
import { fold, pickForm, press, readWords } from './page-functions';
import { setStage } from './set-stage';

/** A phone's window, in CSS pixels. */
const WIDTH = 360;
const HEIGHT = 740;

/** What is pressed is touched, nothing hovers (bits of Gecko's own table of pointers), and scrollbars lie over the page. */
const AS_ON_PHONES = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'ui.useOverlayScrollbars': 1,
};

interface Manifest {
  readonly permissions: readonly string[];
  readonly commands: object;
}

/** What of the browser's interface is used here. */
interface ExtensionInterface {
  readonly tabs: {
    readonly create: (options: object) => Promise<{ readonly id: number }>;
    readonly get: (id: number) => Promise<{ readonly status: string; readonly url: string }>;
  };
}

/** Opens a tab behind the others and waits until its page is there. Runs in a page of the extension. */
const openBehind = async (url: string): Promise<number> => {
  const { tabs } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome;
  const { id } = await tabs.create({ url, active: false });
  const isThere = async (): Promise<boolean> => {
    const tab = await tabs.get(id);
    return tab.status === 'complete' && tab.url === url;
  };
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 20));
  return id;
};

/** Which parts of the browser's interface are there. Runs in a page of the extension. */
const readParts = (): Record<string, boolean> => {
  const { browser } = globalThis as unknown as { browser: Record<string, unknown> };
  return Object.fromEntries(
    ['contextMenus', 'commands', 'downloads'].map((name) => [name, browser[name] !== undefined]),
  );
};

/**
 * Firefox for Android runs nowhere here. This one is as it is in what matters: a small window that is touched, the popup as
 * a page of its own, and neither menus nor keys in the browser's interface, which no manifest asks for.
 */
describe('Firefox as on a phone', () => {
  const folders: string[] = [];

  async function launch(): Promise<RealBrowser> {
    const extensionDir = await mkdtemp(path.join(tmpdir(), 'pressmark-phone-'));
    folders.push(extensionDir);
    await cp('.output/firefox-mv3', extensionDir, { recursive: true });
    const file = path.join(extensionDir, 'manifest.json');
    const built = JSON.parse(await readFile(file, 'utf8')) as Manifest; // as wxt.config.ts writes it
    const permissions = built.permissions.filter((name) => name !== 'contextMenus');
    await writeFile(file, JSON.stringify({ ...built, permissions, commands: undefined }));
    const browser = await launchFirefox({ extensionDir, preferences: AS_ON_PHONES });
    await browser.resize(WIDTH, HEIGHT);
    return browser;
  }

  const stage = setStage(launch, () => servePages(PAGES));
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  const show = (address: string): Promise<void> =>
    stage.browser.open(`${stage.browser.extensionUrl}${address}`);

  async function openPopupPage(slug: string): Promise<void> {
    await show('/options.html');
    const tabId = await stage.browser.evaluate(openBehind, `${stage.server.origin}/${slug}/`);
    await show(`/popup.html?tabId=${tabId}`);
    await expect.poll(() => stage.browser.evaluate(isPopupReady, null)).toBe(true);
    expect((await stage.browser.evaluate(readPopup, null)).figures).not.toEqual([]);
  }

  const misfits = async (): Promise<unknown> => ({
    ...(await stage.browser.evaluate(findOverflow, WIDTH)),
    small: await stage.browser.evaluate(findSmall, FINGER),
  });

  it('has the interface of a phone', async () => {
    await show('/options.html');
    expect(await stage.browser.evaluate(readParts, null)).toEqual({
      contextMenus: false,
      commands: false,
      downloads: true,
    });
    const isTouched = (): boolean => matchMedia('(hover: none) and (pointer: coarse)').matches;
    expect(await stage.browser.evaluate(isTouched, null)).toBe(true);
  });

  it('marks a release', async () => {
    await stage.browser.open(`${stage.server.origin}/release-en/`);
    await expect.poll(() => stage.browser.badgeText()).toBe('PR');
  });

  it('shows a popup that fits the screen and the finger', async () => {
    await openPopupPage('release-en');
    await stage.browser.evaluate(press, fold(en.evidence.toggle));
    await stage.browser.evaluate(unfoldFigures, null);
    expect(await misfits()).toEqual({ width: WIDTH, wide: [], small: [] });
  });

  it('saves a table', async () => {
    await openPopupPage('release-en');
    await stage.browser.evaluate(press, fold(en.actions.export));
    const csv = await stage.browser.evaluate(pickForm, en.exports.format.csv);
    await stage.browser.evaluate(press, fold(en.exports.save));
    const { downloads } = stage.browser;
    const saved = async (): Promise<string> => {
      const [name] = (await readdir(downloads)).filter((each) => each.endsWith('.csv'));
      return name ? readFile(path.join(downloads, name), 'utf8') : '';
    };
    await expect.poll(saved).toMatch(/\r\n$/);
    expect((await saved()).replaceAll('\r\n', '\n')).toContain(csv.replace(/ …$/, ''));
  });

  it('shows the settings, without keys', async () => {
    await show('/options.html');
    await expect.poll(() => stage.browser.evaluate(readWords, null)).toContain(en.options.look.name);
    expect(await stage.browser.evaluate(readWords, null)).not.toContain(en.options.shortcut.name);
    expect(await misfits()).toEqual({ width: WIDTH, wide: [], small: [] });
  });

  it('is asked for nothing that it has not', async () => {
    const errors = await stage.browser.readErrors();
    expect(errors.filter((error) => error.startsWith('TypeError'))).toEqual([]);
  });
});
