import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { findViolationsInSchemes } from './find-violations';
import { fold, pickForm, press, previewTop } from './page-functions';
import { setStage } from './set-stage';

describe.each(browsersUnderTest)('leaving the popup in $name', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  it('saves a table whose file is complete though the popup closes at once', async () => {
    const popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-en/`);
    await popup.evaluate(press, fold(en.actions.export));
    const csv = await popup.evaluate(pickForm, en.exports.format.csv);
    await popup.evaluate(press, fold(en.exports.save));
    await popup.close();
    const { downloads } = stage.browser;
    const saved = async (): Promise<string> => {
      const names = (await readdir(downloads)).filter((name) => name.endsWith('.csv'));
      return names[0] ? readFile(path.join(downloads, names[0]), 'utf8') : '';
    };
    await expect.poll(saved).toMatch(/\r\n$/);
    const preview = csv.replace(/ …$/, '');
    expect((await saved()).replaceAll('\r\n', '\n')).toContain(preview);
    expect(preview).toMatch(/^\uFEFF?key,kind,/);
  });

  it('shows each form from its beginning', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-en/`);
    await stage.popup.evaluate(press, fold(en.actions.export));
    expect(await stage.popup.evaluate(previewTop, null)).toBe(0);
    await stage.popup.evaluate(pickForm, en.exports.format.json);
    expect(await stage.popup.evaluate(previewTop, null)).toBe(0);
  });

  it('cites the release in each form', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-en/`);
    await stage.popup.evaluate(press, fold(en.actions.cite));
    for (const [form, words] of [
      [en.exports.format.chicago, 'Press release, March 12, 2026, via PR Newswire.'],
      [en.exports.format.wikipedia, '|agency=PR Newswire'],
      [en.exports.format.biblatex, '@report{lindholm-2026-'],
    ] as const)
      expect(await stage.popup.evaluate(pickForm, form)).toContain(words);
  });

  it('has a sheet without violations of accessibility, light or dark', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-vi/`);
    await stage.popup.evaluate(press, fold(en.actions.cite));
    await stage.popup.evaluate(pickForm, en.exports.format.apa);
    expect(await findViolationsInSchemes(stage.popup)).toEqual([]);
  });
});
