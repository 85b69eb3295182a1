// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../components/Popup';
import type { PopupActions } from '../../components/popup-actions';
import { vi as vietnamese } from '../../components/words/vi';
import { expectAccessible, read, renderPopup, textOf } from './render-view';
import { SAMPLE, sampleWith } from './sample-report';

describe('every state has its own words', () => {
  it.each<[string, PopupState, string, boolean]>([
    ['reading', { kind: 'reading' }, 'Reading the page …', false],
    ['read', read(SAMPLE), 'Distributed by PR Newswire', false],
    ['no figures', read(sampleWith({ figures: [], checks: [] })), 'The text holds no figures.', false],
    ['cut text', read(SAMPLE, ['text']), 'The page is very long: only its first part was read.', false],
    ['cut data', read(SAMPLE, ['data']), 'The page’s data about itself are very long', false],
    [
      'no article',
      read(sampleWith({ verdict: 'none' })),
      'This page does not look like a single article.',
      true,
    ],
    ['failed', { kind: 'failed' }, 'This page could not be read.', true],
    ['browser page', { kind: 'barred', barrier: 'browser-page' }, 'one of the browser’s own pages', false],
    ['store', { kind: 'barred', barrier: 'add-on-store' }, 'the browser’s add-on store', false],
    ['document', { kind: 'barred', barrier: 'document' }, 'a document, not a web page', false],
    ['local file', { kind: 'barred', barrier: 'local-file' }, 'allow access to file addresses', false],
    ['source', { kind: 'barred', barrier: 'source-view' }, 'the source of a page', false],
    ['refused', { kind: 'barred', barrier: 'refused' }, 'The browser does not let us read this page.', true],
  ])('%s', async (_name, state, words, canRetry) => {
    const retry = vi.fn();
    const { container } = renderPopup(state, { retry });
    expect(textOf(container)).toContain(words);
    const button = screen.queryByRole('button', { name: 'Read again' });
    expect(button !== null).toBe(canRetry);
    if (button) fireEvent.click(button);
    expect(retry).toHaveBeenCalledTimes(canRetry ? 1 : 0);
    await expectAccessible(container);
  });

  it('asks for access where that is what is missing', async () => {
    const allowSites = vi.fn();
    const { container } = renderPopup({ kind: 'barred', barrier: 'not-allowed' }, { allowSites });
    expect(textOf(container)).toContain('Pressmark may not read this page yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
    expect(allowSites).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('shows no figures of a page that is no article', () => {
    renderPopup(read(sampleWith({ verdict: 'none' })));
    expect(document.querySelector('.figure')).toBeNull();
  });

  it('speaks Vietnamese without a word of English left', async () => {
    const { container } = renderPopup(read(SAMPLE), {}, { words: vietnamese, locale: 'vi', currencies: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Vì sao nói vậy' }));
    expect(textOf(container.querySelector('.number'))).toBe('4,2 triệu 4.200.000');
    expect(textOf(container)).not.toMatch(/\b(?:of|from|since|Issuer|Copy|Cite|figures?)\b(?! the Harbor)/);
    await expectAccessible(container);
  });
});

describe('the actions', () => {
  it.each([
    ['Cite', 'Chicago', true, 'Copied.', 'via PR Newswire'],
    ['Cite', 'Wikipedia', true, 'Copied.', '{{cite press release'],
    ['Export', 'Table (Markdown)', true, 'Copied.', '| Value | Unit |'],
    ['Export', 'Table (CSV)', false, 'The browser did not let us copy.', 'key,kind,'],
  ])('%s as %s, allowed: %s', async (name, form, isCopied, outcome, copied) => {
    const copyText = vi.fn<PopupActions['copyText']>(async () => isCopied);
    const { container } = renderPopup(read(SAMPLE), { copyText });
    fireEvent.click(screen.getByRole('button', { name }));
    fireEvent.click(await screen.findByRole('radio', { name: form }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Preview' }).value).toContain(copied),
    );
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(outcome)).toBe(container.querySelector('[role=status]'));
    expect(copyText.mock.calls[0]?.[0]).toContain(copied);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('saves a report under the words of its headline', async () => {
    const saveText = vi.fn<PopupActions['saveText']>();
    renderPopup(read(SAMPLE), { saveText });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Report (JSON)' }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Preview' }).value).toMatch(/^\{/),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(saveText).toHaveBeenCalledWith(
      'Cảng-Vịnh-Lụa-mở-bến-thứ-ba.json',
      'application/json',
      expect.stringContaining('"schema": 1'),
    );
    expect(await screen.findByText('Saved among your downloads.')).toBeTruthy();
  });

  it('closes the sheet and does nothing', async () => {
    renderPopup(read(SAMPLE));
    fireEvent.click(screen.getByRole('button', { name: 'Cite' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['Copy with its source', 'Press release, March 4, 2026'],
    ['Copy a link to these words', '#top:~:text=4%2C2%20tri%E1%BB%87u'],
  ])('%s', async (name, copied) => {
    const copyText = vi.fn<PopupActions['copyText']>(async () => true);
    renderPopup(read(SAMPLE), { copyText });
    const [first] = screen.getAllByRole('button', { name });
    if (first) fireEvent.click(first);
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(copyText.mock.calls[0]?.[0]).toContain(copied);
  });

  it('offers to read again when words are gone from the page', async () => {
    const retry = vi.fn();
    renderPopup(read(SAMPLE), { showFigure: async () => false, retry });
    fireEvent.click(screen.getByRole('button', { name: /57 EFLOPS tổng/ }));
    expect(await screen.findByText('These words are no longer on the page.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('has nothing to export where there is no figure', () => {
    renderPopup(read(sampleWith({ figures: [] })));
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Cite' })).toBeTruthy();
  });
});
