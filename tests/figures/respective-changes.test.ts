import { describe, expect, it } from 'vitest';
import { read } from './read';

/** Each figure of a text with its change, if it has one. */
async function changesOf(language: string, text: string): Promise<string[]> {
  const { figures } = await read(language, text);
  return figures.map(
    ({ quote, change }) => `${quote}: ${change ? `${change.direction} ${change.value}` : '-'}`,
  );
}

describe('several changes of several levels in their order', () => {
  it.each([
    [
      'en',
      'Sales were $120 million, profit $86 million and debt $30 million, up 4.3%, 2.1% and 1.5%, respectively.',
      ['$120 million: up 4.3', '$86 million: up 2.1', '$30 million: up 1.5'],
    ],
    [
      'en',
      'Of 900 boats, sales were $120 million and profit $86 million, up 4.3% and 2.1%, respectively.',
      ['900 boats: -', '$120 million: up 4.3', '$86 million: up 2.1'],
    ],
    [
      'en',
      'Sales and profit, respectively $120 million and $86 million, rose 4.3% and 2.1%.',
      ['$120 million: up 4.3', '$86 million: up 2.1'],
    ],
    [
      'id',
      'Penjualan dan produksi masing-masing turun 5% dan 3% menjadi 51.205 unit dan 6.691 unit.',
      ['51.205 unit: down 5', '6.691 unit: down 3'],
    ],
  ])('%s: %s', async (language, text, changes) => {
    expect(await changesOf(language, text)).toEqual(changes);
  });

  it.each([
    [
      'in another order where no word for "to" leads to the levels',
      'id',
      'Penjualan dan produksi masing-masing turun 5% dan 3%, 51.205 unit dan 6.691 unit.',
      ['5%: -', '3%: -', '51.205 unit: -', '6.691 unit: -'],
    ],
    [
      'for shares',
      'en',
      'Sales were $120 million and the margin 41%, up 4.3% and 2.1%, respectively.',
      ['$120 million: -', '41%: -', '4.3%: -', '2.1%: -'],
    ],
    [
      'for shares with more than a short word between',
      'en',
      'Sales were $120 million and profit $86 million, up 4.3% after months of hard work and 2.1%, respectively.',
      ['$120 million: -', '$86 million: up 4.3', '2.1%: -'],
    ],
    [
      'for durations',
      'en',
      'Rates of 3 years and 5 years rose 4.3% and 2.1%, respectively.',
      ['3 years: -', '5 years: -', '4.3%: -', '2.1%: -'],
    ],
    [
      'for fewer levels than changes',
      'en',
      'Sales were $120 million, up 4.3% and 2.1%, respectively, in May and June.',
      ['$120 million: up 4.3', '2.1%: -'],
    ],
    [
      'for what stands in two sentences',
      'en',
      'Sales were $120 million. Profit of $86 million and debt, up 4.3% and 2.1%, respectively.',
      ['$120 million: -', '$86 million: up 4.3', '2.1%: -'],
    ],
    [
      'where the word speaks of what follows',
      'en',
      'Profit of $86 million and sales of $120 million, up 4.3% and 2.1% as the harbor and its piers opened in May and June respectively.',
      ['$86 million: -', '$120 million: up 4.3', '2.1%: -'],
    ],
  ])('are none %s', async (_, language, text, changes) => {
    expect(await changesOf(language, text)).toEqual(changes);
  });
});
