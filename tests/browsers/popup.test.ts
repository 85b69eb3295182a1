import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import { readPopup, type ShownPopup, unfoldFigures } from '../../scripts/browsers/read-popup';
import type { RealPopup } from '../../scripts/browsers/real-browser';
import { PAGES, samplePage } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { findViolations } from './find-violations';
import { fold, press, readHighlights } from './page-functions';
import { setStage } from './set-stage';

/** A badge that should not be there would be there by then. */
const BADGE_DELAY = 1000;

/** Quotes of the figures that no row of the popup shows. */
const missingOf = (figures: readonly { readonly quote: string }[], shown: ShownPopup): string[] =>
  figures
    .map(({ quote }) => quote)
    .filter((quote) => !shown.figures.some(({ text }) => fold(text).includes(fold(quote))));

/** The whole page as markup. Runs in the page. */
const readMarkup = (): string => new XMLSerializer().serializeToString(document);

describe.each(browsersUnderTest)('the extension in $name', ({ launch, ownPage }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  async function openPopup(slug: string): Promise<RealPopup> {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/${slug}/`);
    return stage.popup;
  }

  describe('the badge', () => {
    it.each([
      ['release-en', 'PR'],
      ['release-vi', 'PR'],
      ['agency-en', 'AG'],
    ])('marks %s', async (slug, text) => {
      await stage.browser.open(`${stage.server.origin}/${slug}/`);
      await expect.poll(() => stage.browser.badgeText(), { timeout: 10_000 }).toBe(text);
    });

    it.each(['article-en', 'listing-en'])('leaves %s alone, after a release', async (slug) => {
      await stage.browser.open(`${stage.server.origin}/release-en/`);
      await expect.poll(() => stage.browser.badgeText(), { timeout: 10_000 }).toBe('PR');
      await stage.browser.open(`${stage.server.origin}/${slug}/`);
      await new Promise((resolve) => setTimeout(resolve, BADGE_DELAY));
      expect(await stage.browser.badgeText()).toBe('');
    });
  });

  describe('the popup', () => {
    it.each([
      [
        'release-en',
        'Press release distributed by PR Newswire on behalf of Lindholm Tidal Power AS, shown by The Coastline Courier.',
      ],
      [
        'release-vi',
        'Press release distributed by PR Newswire on behalf of Lindholm Tidal Power AS, shown by Nhịp Vùng Vịnh.',
      ],
      ['agency-en', 'Story of Reuters, shown by Northgate Ledger.'],
      ['article-en', 'No wire marker found.'],
      ['listing-en', en.notices.noArticle.title],
    ])('says what %s is', async (slug, sentence) => {
      const shown = await (await openPopup(slug)).evaluate(readPopup, null);
      expect(shown.heading).toBe(sentence);
    });

    it.each(['release-en', 'release-vi', 'article-en'])('shows the figures of %s', async (slug) => {
      const { figures } = samplePage(slug).expected;
      const opened = await openPopup(slug);
      const key = figures.filter((figure) => figure.key);
      expect(missingOf(key, await opened.evaluate(readPopup, null))).toEqual([]);
      await opened.evaluate(unfoldFigures, null);
      expect(missingOf(figures, await opened.evaluate(readPopup, null))).toEqual([]);
    });

    it('shows nothing of a listing but that it is none', async () => {
      const { stations, figures } = await (await openPopup('listing-en')).evaluate(readPopup, null);
      expect({ stations, figures }).toEqual({ stations: [], figures: [] });
    });

    it('says why it cannot read a page of the browser', async () => {
      stage.popup = await openPopupOver(stage.browser, ownPage);
      const { heading, figures } = await stage.popup.evaluate(readPopup, null);
      expect(heading).toBe(en.notices.barrier['browser-page'].title);
      expect(figures).toEqual([]);
    });
  });

  describe('highlights', () => {
    it.each([
      ['release-en', '1.24 billion Norwegian kroner'],
      ['release-en', '86 turbines'],
      ['release-vi', '74,5 triệu krone Na Uy'],
    ])('on %s are the words of the figure that was pressed: %s', async (slug, quote) => {
      const opened = await openPopup(slug);
      const before = await stage.browser.evaluate(readMarkup, null);
      await opened.evaluate(unfoldFigures, null);
      expect(await opened.evaluate(press, fold(quote))).toBe(true);
      await expect
        .poll(() => stage.browser.evaluate(readHighlights, null))
        .toEqual({ words: [quote], isInView: true });
      expect(await stage.browser.evaluate(readMarkup, null)).toBe(before);
    });

    it('are the words of the evidence that was pressed', async () => {
      const opened = await openPopup('release-en');
      await opened.evaluate(press, fold(en.evidence.toggle));
      expect(await opened.evaluate(press, fold('SOURCE'))).toBe(true);
      await expect
        .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words.join())
        .toContain('SOURCE Lindholm Tidal Power AS');
    });

    it('are one at a time', async () => {
      const opened = await openPopup('release-en');
      await opened.evaluate(press, fold('412 gigawatt hours'));
      await opened.evaluate(press, fold('86 turbines'));
      await expect
        .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words)
        .toEqual(['86 turbines']);
    });
  });

  describe('the popup, by the rules of accessibility,', () => {
    it.each(['light', 'dark'] as const)('has no violation with all unfolded, %s', async (scheme) => {
      const opened = await openPopup('release-vi');
      await opened.preferColorScheme(scheme);
      await opened.evaluate(unfoldFigures, null);
      await opened.evaluate(press, fold(en.evidence.toggle));
      expect(await findViolations(opened)).toEqual([]);
    });

    it.each(['light', 'dark'] as const)('has no violation with a notice, %s', async (scheme) => {
      const opened = await openPopup('listing-en');
      await opened.preferColorScheme(scheme);
      expect(await findViolations(opened)).toEqual([]);
    });
  });
});
