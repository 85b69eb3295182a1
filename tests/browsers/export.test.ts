import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import type { RealBrowser, RealPopup } from '../../scripts/browsers/real-browser';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { findViolations } from './find-violations';
import { fold, pickForm, press } from './page-functions';

describe.each(browsersUnderTest)('leaving the popup in $name', ({ launch }) => {
  let server: PageServer;
  let browser: RealBrowser;
  let popup: RealPopup;

  beforeAll(async () => {
    server = await servePages(PAGES);
    browser = await launch();
  });
  afterEach(async () => {
    await popup?.close().catch(() => undefined);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('saves a table whose file is complete though the popup closes at once', async () => {
    popup = await openPopupOver(browser, `${server.origin}/release-en/`);
    await popup.evaluate(press, fold(en.actions.export));
    const csv = await popup.evaluate(pickForm, en.exports.format.csv);
    await popup.evaluate(press, fold(en.exports.save));
    await popup.close();
    const saved = async (): Promise<string> => {
      const names = (await readdir(browser.downloads)).filter((name) => name.endsWith('.csv'));
      return names[0] ? readFile(path.join(browser.downloads, names[0]), 'utf8') : '';
    };
    await expect.poll(saved).toMatch(/\r\n$/);
    const preview = csv.replace(/ …$/, '');
    expect((await saved()).replaceAll('\r\n', '\n')).toContain(preview);
    expect(preview).toMatch(/^\uFEFF?key,kind,/);
  });

  it.each([
    [en.exports.format.chicago, 'Press release, March 12, 2026, via PR Newswire.'],
    [en.exports.format.wikipedia, '|agency=PR Newswire'],
    [en.exports.format.biblatex, '@report{lindholm-2026-'],
  ])('cites the release as %s', async (form, words) => {
    popup = await openPopupOver(browser, `${server.origin}/release-en/`);
    await popup.evaluate(press, fold(en.actions.cite));
    expect(await popup.evaluate(pickForm, form)).toContain(words);
  });

  it.each(['light', 'dark'] as const)(
    'has a sheet without violations of accessibility, %s',
    async (scheme) => {
      popup = await openPopupOver(browser, `${server.origin}/release-vi/`);
      await popup.preferColorScheme(scheme);
      await popup.evaluate(press, fold(en.actions.cite));
      await popup.evaluate(pickForm, en.exports.format.apa);
      expect(await findViolations(popup)).toEqual([]);
    },
  );
});
