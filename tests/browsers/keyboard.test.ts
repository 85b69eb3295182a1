import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en as library } from '../../components/library/words/en';
import { en } from '../../components/words/en';
import type { Chromium } from '../../scripts/browsers/chromium';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import { PAGES } from '../sample-pages';
import { launchBuiltChromium, openPopupOver } from './browsers-under-test';

/** More stops than this are a trap. */
const MOST_STOPS = 80;

/** What has the focus: its name, and whether all of it can be seen. Runs in the popup. */
function readFocus(): { name: string; isSeen: boolean } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const name = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
  // What lies under the bar of actions, or in no window, is not found at its own middle.
  const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    isSeen: found !== null && (focused.contains(found) || found.contains(focused)),
  };
}

/** What will have the focus in the moment in which the sheet goes: a key pressed then must not be lost. Runs in the popup. */
function watchFocus(): { withoutSheet: Promise<string | undefined> } {
  const withoutSheet = new Promise<string | undefined>((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('dialog')) return;
      observer.disconnect();
      resolve(document.activeElement?.textContent ?? undefined);
    }).observe(document.body, { childList: true, subtree: true });
  });
  return { withoutSheet };
}

describe('the popup by keyboard alone', () => {
  let server: PageServer;
  let chromium: Chromium;
  let popup: Page;

  beforeAll(async () => {
    server = await servePages(PAGES);
    chromium = await launchBuiltChromium();
    await openPopupOver(chromium, `${server.origin}/release-en/`);
    const opened = chromium.context.pages().find((page) => page.url().includes('/popup.html'));
    if (!opened) throw new Error('no popup');
    popup = opened;
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  /** All stops of the Tab key from the start on, in order. */
  async function tabThrough(): Promise<{ name: string; isSeen: boolean }[]> {
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops: { name: string; isSeen: boolean }[] = [];
    for (let at = 0; at < MOST_STOPS; at++) {
      await popup.keyboard.press('Tab');
      const focus = await popup.evaluate(readFocus);
      if (!focus || (stops[0] && focus.name === stops[0].name)) return stops;
      stops.push(focus);
    }
    return stops;
  }

  it('leads from top to bottom, each stop with a name and in sight', async () => {
    const stops = await tabThrough();
    const names = stops.map(({ name }) => name);
    expect(stops.filter(({ name, isSeen }) => name === '' || !isSeen)).toEqual([]);
    const order = [
      en.evidence.toggle,
      en.compare.toggle,
      en.sorting.toggle,
      en.actions.copyFigure,
      en.actions.copyLink,
      en.marks.toggle,
      en.actions.cite,
      en.actions.export,
    ].map((name) => names.indexOf(name));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each([en.compare.toggle, en.actions.cite, en.actions.export])(
    'opens the sheet behind “%s”, keeps the focus in it, and gives it back',
    async (name) => {
      await popup.getByRole('button', { name, exact: true }).focus();
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('dialog[open]');
      for (let at = 0; at < 12; at++) {
        await popup.keyboard.press('Tab');
        const isIn = await popup.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        );
        expect(isIn).toBe(true);
      }
      const focus = await popup.evaluateHandle(watchFocus);
      await popup.keyboard.press('Escape');
      expect(await focus.evaluate(({ withoutSheet }) => withoutSheet)).toBe(name);
    },
  );

  it.each([
    [en.actions.cite, en.exports.close],
    [en.actions.cite, en.exports.copy],
    [en.actions.export, en.exports.save],
    [en.compare.toggle, en.exports.close],
  ])('gives the focus back from the sheet behind “%s” by its button “%s” too', async (name, button) => {
    await popup.getByRole('button', { name, exact: true }).focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('dialog[open]');
    const focus = await popup.evaluateHandle(watchFocus);
    await popup.locator('dialog').getByRole('button', { name: button, exact: true }).press('Enter');
    expect(await focus.evaluate(({ withoutSheet }) => withoutSheet)).toBe(name);
  });

  it('loses the focus to nothing when the marks are taken away by their own button', async () => {
    const toggle = popup.getByRole('button', { name: en.marks.toggle, exact: true });
    await toggle.press('Enter');
    await popup.locator('.marks').getByRole('button', { name: en.marks.clear }).press('Enter');
    await popup.waitForSelector('.marks', { state: 'detached' });
    expect((await popup.evaluate(readFocus))?.name).toBe(en.marks.toggle);
  });

  it('loses it to nothing when the report was kept', async () => {
    await popup.getByRole('button', { name: library.note.keep }).press('Enter');
    await popup.getByRole('button', { name: library.note.open }).waitFor();
    expect((await popup.evaluate(readFocus))?.name).toBe(library.note.open);
  });

  it('picks a kind of figures with the arrows', async () => {
    await popup.getByRole('button', { name: en.sorting.toggle }).focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.tools');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowRight');
    expect(await popup.textContent('.list-head h2')).toContain(en.sorting.kind.money);
    await popup.keyboard.press('ArrowLeft');
  });

  it('cuts nothing at the side of its body at twice the size', async () => {
    await popup.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    const [shown, needed] = await popup.evaluate(() => {
      const { clientWidth, scrollWidth } = document.body;
      return [clientWidth, scrollWidth];
    });
    await popup.evaluate(() => document.documentElement.style.removeProperty('zoom'));
    expect(needed).toBeLessThanOrEqual(shown ?? 0);
  });

  it('shows the focus in forced colors, and moves nothing where motion is unwanted', async () => {
    await popup.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await popup.getByRole('button', { name: en.actions.cite }).focus();
    await popup.keyboard.press('Shift+Tab');
    const outline = await popup.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
    expect(await popup.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
