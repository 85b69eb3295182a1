import { beforeEach, describe, expect, it, vi } from 'vitest';
import { judgePage, type PageReading } from '../../entrypoints/popup/judge-page';
import { PageBarredError } from '../../extension/read-tab';
import { sketchArticle } from '../attribution/article-fixture';

const { detectLanguage, sendMessage } = vi.hoisted(() => ({ detectLanguage: vi.fn(), sendMessage: vi.fn() }));

vi.mock('../../extension/browser', () => ({
  browser: { i18n: { detectLanguage }, tabs: { sendMessage } },
}));

const ARTICLE = sketchArticle({ body: ['The ferries carried 1.5 million people in 2024, up 8% from 2023.'] });

const readingOf = (parts: Partial<PageReading>): PageReading => ({
  tab: { id: 7, address: null, isPrivate: false },
  article: Promise.resolve(ARTICLE),
  engine: import('../../reading/read-report'),
  isForSelection: false,
  ...parts,
});

beforeEach(() => {
  detectLanguage.mockResolvedValue({ isReliable: true, languages: [{ language: 'en', percentage: 99 }] });
});

describe('judgePage', () => {
  it('judges the article in the language of its text, whatever the page declares', async () => {
    const article = { ...ARTICLE, metadata: { ...ARTICLE.metadata, htmlLanguage: 'de' } };
    const state = await judgePage(readingOf({ article: Promise.resolve(article) }));
    expect(state).toMatchObject({ kind: 'read', leftOut: [], selected: null, library: null });
    const report = state.kind === 'read' ? state.located.report : null;
    expect(report?.language).toBe('en');
    expect(report?.figures.map(({ value }) => value)).toContain(1_500_000);
  });

  it('finds the figures in what is selected', async () => {
    sendMessage.mockResolvedValue({ selected: [{ line: 0, span: [0, 40] }] });
    const state = await judgePage(readingOf({ isForSelection: true }));
    expect(state).toMatchObject({ selected: [{ value: 1_500_000 }] });
  });

  it('tells why a page is barred', async () => {
    const article = Promise.reject(new PageBarredError('document'));
    expect(await judgePage(readingOf({ article }))).toEqual({ kind: 'barred', barrier: 'document' });
  });

  it('tells that something broke, with the reason in the console', async () => {
    const tell = vi.spyOn(console, 'error').mockReturnValue();
    const article = Promise.reject(new Error('boom'));
    expect(await judgePage(readingOf({ article }))).toEqual({ kind: 'failed' });
    expect(tell).toHaveBeenCalledWith(new Error('boom'));
    tell.mockRestore();
  });
});
