import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import { readPopup, type ShownPopup, unfoldFigures } from '../../scripts/browsers/read-popup';
import { PAGES, samplePage } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { findViolationsInSchemes } from './find-violations';
import { fold, press, readHighlights } from './page-functions';
import { setPopup, setStage } from './set-stage';

/** A badge that should not be there would be there by then. */
const BADGE_DELAY = 1000;

/** A popup is as high as what it shows by then. */
const SIZING_DELAY = 500;

/** How much of its height a popup's lower scroll bar takes, in pixels. Runs in the popup. */
const barBelow = (): number => innerHeight - document.documentElement.clientHeight;

/** Quotes of the figures that no row of the popup shows. */
const missingOf = (figures: readonly { readonly quote: string }[], shown: ShownPopup): string[] =>
  figures
    .map(({ quote }) => quote)
    .filter((quote) => !shown.figures.some(({ text }) => fold(text).includes(fold(quote))));

/** The whole page as markup. Runs in the page. */
const readMarkup = (): string => new XMLSerializer().serializeToString(document);

describe.each(browsersUnderTest)('the extension in $name', ({ launch, ownPage }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  describe('the badge', () => {
    it.each([
      ['release-en', 'PR'],
      ['release-vi', 'PR'],
      ['agency-en', 'AG'],
    ])('marks %s', async (slug, text) => {
      await stage.browser.open(`${stage.server.origin}/${slug}/`);
      await expect.poll(() => stage.browser.badgeText()).toBe(text);
    });

    it.each(['article-en', 'listing-en'])('leaves %s alone, after a release', async (slug) => {
      await stage.browser.open(`${stage.server.origin}/release-en/`);
      await expect.poll(() => stage.browser.badgeText()).toBe('PR');
      await stage.browser.open(`${stage.server.origin}/${slug}/`);
      await new Promise((resolve) => setTimeout(resolve, BADGE_DELAY));
      expect(await stage.browser.badgeText()).toBe('');
    });
  });

  describe.each([
    [
      'release-en',
      'Distributed by PR Newswire on behalf of Lindholm Tidal Power AS',
      ['1.24 billion Norwegian kroner', '86 turbines'],
    ],
    [
      'release-vi',
      'Distributed by PR Newswire on behalf of Lindholm Tidal Power AS',
      ['74,5 triệu krone Na Uy'],
    ],
    ['article-en', 'No wire marker found', []],
  ])('the popup over %s', (slug, sentence, quotes) => {
    const over = setPopup(stage, slug);

    it('says what it is', async () => {
      expect((await over.popup.evaluate(readPopup, null)).heading).toBe(sentence);
    });

    it('shows its key figures, and all when they are unfolded', async () => {
      const { figures } = samplePage(slug).expected;
      const key = figures.filter((figure) => figure.key);
      expect(missingOf(key, await over.popup.evaluate(readPopup, null))).toEqual([]);
      await over.popup.evaluate(unfoldFigures, null);
      expect(missingOf(figures, await over.popup.evaluate(readPopup, null))).toEqual([]);
    });

    it.each(quotes)('highlights the words of the figure that was pressed: %s', async (quote) => {
      const before = await stage.browser.evaluate(readMarkup, null);
      expect(await over.popup.evaluate(press, fold(quote))).toBe(true);
      await expect
        .poll(() => stage.browser.evaluate(readHighlights, null))
        .toEqual({ words: [quote], isInView: true });
      expect(await stage.browser.evaluate(readMarkup, null)).toBe(before);
    });
  });

  describe('the popup over a press release', () => {
    const over = setPopup(stage, 'release-vi');

    it('highlights the words of the evidence that was pressed', async () => {
      await over.popup.evaluate(press, fold(en.evidence.toggle));
      expect(await over.popup.evaluate(press, fold('NGUỒN'))).toBe(true);
      await expect
        .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words.join())
        .toContain('NGUỒN: Lindholm Tidal Power AS');
    });

    it('highlights one at a time', async () => {
      await over.popup.evaluate(press, fold('412 GWh'));
      await over.popup.evaluate(press, fold('86 tua-bin'));
      await expect
        .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words)
        .toEqual(['86 tua-bin']);
    });

    it('keeps to the rules of accessibility with all unfolded', async () => {
      await over.popup.evaluate(unfoldFigures, null);
      expect(await findViolationsInSchemes(over.popup)).toEqual([]);
    });
  });

  it('scrolls down only', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-en/`);
    await new Promise((resolve) => setTimeout(resolve, SIZING_DELAY));
    expect(await stage.popup.evaluate(barBelow, null)).toBe(0);
  });

  it('says what the story of an agency is', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/agency-en/`);
    const { heading } = await stage.popup.evaluate(readPopup, null);
    expect(heading).toBe('Story by Reuters');
  });

  it('says of a listing that it is none, shows nothing of it, and keeps to the rules of accessibility', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/listing-en/`);
    const { heading, stations, figures } = await stage.popup.evaluate(readPopup, null);
    expect(heading).toBe(en.notices.noArticle.title);
    expect({ stations, figures }).toEqual({ stations: [], figures: [] });
    expect(await findViolationsInSchemes(stage.popup)).toEqual([]);
  });

  it('says why it cannot read a page of the browser', async () => {
    stage.popup = await openPopupOver(stage.browser, ownPage);
    const { heading, figures } = await stage.popup.evaluate(readPopup, null);
    expect(heading).toBe(en.notices.barrier['browser-page'].title);
    expect(figures).toEqual([]);
  });
});
