import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../../reading/figures/extract-figures';
import { loadLanguage } from '../../../../reading/languages/registry';

const changesOf = async (language: string, text: string): Promise<(number | null)[]> =>
  readSentence(text, await loadLanguage(language), '2025-05-01')
    .figures.filter(({ kind }) => kind === 'count')
    .map(({ change }) => change?.value ?? null);

describe('a count', () => {
  it.each([
    ['en', '12 stocks rose 5% on Monday.'],
    ['en', 'Shares of 12 breweries fell 5%.'],
    ['de', '12 Aktien stiegen um 5 %.'],
    ['es', '12 bodegas crecieron un 5 %.'],
    ['zh-Hans', '12只个股上涨5%。'],
    ['en', '40 ferries, up 5.5%.'],
  ])('that no whole number would have led to has not changed so: %s: %s', async (language, text) => {
    expect(await changesOf(language, text)).toEqual([null]);
  });

  it.each([
    ['en', 'The brewery has 21 shops, up 5% from 2023.', 5],
    ['en', 'The brewery has 3 shops, up 50%.', 50],
    ['en', 'The brewery has 12 shops, down 50%.', 50],
    ['en', 'The brewery has 40 ferries, up 11.1%.', 11.1],
    ['en', 'The brewery has 3,200 workers, up 5%.', 5],
    ['en', 'The brewery has more than 12 shops, up 5%.', 5],
    ['en', 'The brewery has 12 shops, up about 5%.', 5],
    ['en', 'The brewery has 0 debts, down 100%.', 100],
  ])('that some would have has: %s: %s', async (language, text, change) => {
    expect(await changesOf(language, text)).toEqual([change]);
  });
});
