import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import { isPopupReady, readPopup } from '../../scripts/browsers/read-popup';
import { PAGES } from '../sample-pages';
import { browsersUnderTest } from './browsers-under-test';
import { setStage } from './set-stage';

const { 'not-allowed': notAllowed } = en.notices.barrier;

/** What of the browser's interface is used here; both browsers have it by this name. */
interface ExtensionInterface {
  readonly tabs: { readonly create: (options: object) => Promise<{ readonly id: number }> };
  readonly permissions: {
    request: (wanted: object, answer?: (isAllowed: boolean) => void) => Promise<boolean> | undefined;
  };
}

/** Opens a tab behind the others. Runs in a page of the extension. */
const openBehind = async (url: string): Promise<number> => {
  const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
  return (await chrome.tabs.create({ url, active: false })).id;
};

/** The way on that a notice offers. Runs in the popup. */
const readWay = (): string => document.querySelector('main button')?.textContent ?? '';

/** Says no in the reader's place, in a dialog that is no page, and notes what was asked for. Runs in the popup. */
function refuse(): void {
  const { chrome, browser } = globalThis as unknown as Record<
    'chrome' | 'browser',
    ExtensionInterface | undefined
  >;
  for (const name of [chrome, browser])
    if (name)
      name.permissions.request = (wanted, answer) => {
        document.title = JSON.stringify(wanted);
        answer?.(false);
        return Promise.resolve(false);
      };
}

const readTitle = (): string => document.title;

describe.each(browsersUnderTest)('access to sites in $name', ({ name, launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  const heading = async (): Promise<string> => (await stage.browser.evaluate(readPopup, null)).heading;
  const words = (): Promise<string> => stage.browser.evaluate(() => document.body.textContent ?? '', null);
  const openOptions = (): Promise<void> => stage.browser.open(`${stage.browser.extensionUrl}/options.html`);

  /** The popup over a page on which its button was not pressed. */
  async function openUnpressed(): Promise<void> {
    await openOptions();
    const tabId = await stage.browser.evaluate(openBehind, `${stage.server.origin}/release-en/`);
    await stage.browser.open(`${stage.browser.extensionUrl}/popup.html?tabId=${tabId}`);
    await expect.poll(() => stage.browser.evaluate(isPopupReady, null)).toBe(true);
  }

  it('is whole at first, and nothing is said of it', async () => {
    await openOptions();
    await expect.poll(words).toContain(en.options.look.name);
    expect(await words()).not.toContain(en.options.sitesClosed);
  });

  it('is missed in the settings as soon as it is taken away', async () => {
    await openOptions();
    await expect.poll(words).toContain(en.options.look.name);
    await stage.browser.restrictToClick();
    await expect.poll(words).toContain(en.options.sitesClosed);
  });

  it('is asked for in the popup, which says so where it may not read', async () => {
    await openUnpressed();
    expect(await heading()).toBe(notAllowed.title);
    expect(await stage.browser.evaluate(readWay, null)).toBe(en.actions.allowSites);
    await stage.browser.evaluate(refuse, null);
    await stage.browser.click('main button');
    await expect
      .poll(() => stage.browser.evaluate(readTitle, null))
      .toBe(JSON.stringify({ origins: ['http://*/*', 'https://*/*'] }));
    expect(await heading()).toBe(notAllowed.title);
  });

  // Chrome asks in a dialog that nothing can press; Firefox is told to let us (scripts/browsers/firefox-process.ts).
  if (name === 'Firefox')
    it('is given by a press, and the page is read', async () => {
      await openUnpressed();
      await stage.browser.click('main button');
      await expect.poll(heading).toContain('PR Newswire');
      await openOptions();
      await expect.poll(words).toContain(en.options.look.name);
      expect(await words()).not.toContain(en.options.sitesClosed);
    });
});
