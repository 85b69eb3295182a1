import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import type { Chromium } from '../../scripts/browsers/chromium';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import { fillLibrary } from '../../scripts/screens/draw-library';
import { PAGES } from '../sample-pages';
import { launchBuiltChromium, openPopupOver } from './browsers-under-test';
import { fold, press } from './page-functions';

/** What of an element is drawn with which property. */
type Drawn = readonly [selector: string, property: 'fill' | 'stroke' | 'backgroundColor' | 'borderTopColor'];

/** Parts of the popup that mean something by being there. "::" before a pseudo-element. */
const IN_POPUP: readonly Drawn[] = [
  ['.chain li::before', 'backgroundColor'],
  ['.chain li::after', 'borderTopColor'],
  ['.value-bar', 'fill'],
  ['.baseline-bar', 'fill'],
  ['.whole', 'fill'],
  ['.figure-actions svg', 'stroke'],
  ['.mark', 'borderTopColor'],
  ['.forms input:checked + span', 'backgroundColor'],
  ['.actions [aria-pressed="true"]', 'backgroundColor'],
];

const IN_LIBRARY: readonly Drawn[] = [
  ['.tabs [aria-pressed="true"]', 'backgroundColor'],
  ['.chart circle', 'fill'],
  ['.chart line', 'stroke'],
];

/** Which of the parts have the color of the paper, or none. Runs in a page of ours. */
function findUnseen(drawn: readonly Drawn[]): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
  const paper = getComputedStyle(probe).color;
  probe.remove();
  return drawn.flatMap(([selector, property]) => {
    const [host = '', pseudo] = selector.split('::');
    const element = document.querySelector(host);
    const color = element && getComputedStyle(element, pseudo && `::${pseudo}`)[property];
    return !color || color === paper || /^rgba\(.*, 0\)$|^none$/.test(color) ? [`${selector}: ${color}`] : [];
  });
}

/** Whether the checked and the unchecked of a kind are drawn alike. Runs in a page of ours. */
function looksAlike([one, other]: readonly [string, string]): boolean {
  const [first, second] = [one, other].map((selector) => document.querySelector(selector));
  if (!first || !second) throw new Error(`${one} or ${other} is not there`);
  return getComputedStyle(first).backgroundColor === getComputedStyle(second).backgroundColor;
}

/** Colors behind the marks, behind the one that is looked at, and of the paper. Runs in the page. */
function readMarkColors(): string[] {
  const colorOf = (pseudo?: string): string => getComputedStyle(document.body, pseudo).backgroundColor;
  const paper = document.body.appendChild(document.createElement('i'));
  paper.style.backgroundColor = 'Canvas';
  const behind = getComputedStyle(paper).backgroundColor;
  paper.remove();
  return [colorOf('::highlight(pressmark-marks)'), colorOf('::highlight(pressmark)'), behind];
}

describe.each(['light', 'dark'] as const)('in forced colors, %s,', (colorScheme) => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await servePages(PAGES);
    chromium = await launchBuiltChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const force = async (page: Page): Promise<void> =>
    page.emulateMedia({ forcedColors: 'active', colorScheme });

  it('the popup shows its chain, bars, icons and what is chosen', async () => {
    await openPopupOver(chromium, `${server.origin}/release-en/`);
    const popup = chromium.context.pages().find((page) => page.url().includes('/popup.html'));
    if (!popup) throw new Error('no popup');
    await force(popup);
    await popup.getByRole('button', { name: en.sorting.toggle }).press('Enter');
    await popup.waitForSelector('.tools');
    await popup.getByRole('button', { name: en.marks.toggle }).press('Enter');
    await popup.waitForSelector('.marks');
    expect(await popup.evaluate(findUnseen, IN_POPUP)).toEqual([]);
    const chips = ['.forms input:checked + span', '.forms input:not(:checked) + span'] as const;
    expect(await popup.evaluate(looksAlike, chips)).toBe(false);
    const buttons = ['.actions [aria-pressed="true"]', '.actions button:not([aria-pressed])'] as const;
    expect(await popup.evaluate(looksAlike, buttons)).toBe(false);
    await popup.close();
  });

  it('the page shows its marks, and which of them is looked at', async () => {
    const [page] = chromium.context.pages();
    if (!page) throw new Error('no page');
    await force(page);
    const popup = await openPopupOver(chromium, `${server.origin}/release-en/`);
    await popup.evaluate(press, fold(en.marks.toggle));
    await expect.poll(() => popup.evaluate(press, fold(en.marks.next))).toBe(true);
    await expect.poll(async () => new Set(await page.evaluate(readMarkColors)).size).toBe(3);
    await popup.close();
  });

  it('the library shows its chart and which of its views is shown', async () => {
    const page = await chromium.context.newPage();
    await force(page);
    await page.goto(`${chromium.extensionUrl}/library.html`);
    await page.waitForSelector('h1');
    await fillLibrary(page);
    await page.press('.tabs button:nth-of-type(2)', 'Enter');
    await page.waitForSelector('.chart circle');
    expect(await page.evaluate(findUnseen, IN_LIBRARY)).toEqual([]);
    const tabs = ['.tabs [aria-pressed="true"]', '.tabs [aria-pressed="false"]'] as const;
    expect(await page.evaluate(looksAlike, tabs)).toBe(false);
    await page.close();
  });
});
