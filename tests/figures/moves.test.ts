import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('changes told by a sign, by a verb behind the level or by the next sentence', () => {
  it.each([
    ['en', 'Sales were $84.6 million (+8 %).', '$84.6 million', 'up', 8],
    ['en', 'Sales were $84.6 million (-3%).', '$84.6 million', 'down', 3],
    ['de', 'Der Umsatz ist um 8 Prozent auf 30 Mio. Euro gestiegen.', '30 Mio. Euro', 'up', 8],
    ['de', 'Der Verlust war um 4 Prozent auf 7 Mio. Euro gesunken.', '7 Mio. Euro', 'down', 4],
    ['de', 'Das Werk verkaufte 684 Anlagen. Das sind 8 Prozent mehr.', '684 Anlagen', 'up', 8],
    [
      'de',
      'Der Bestand lag bei 90 Mio. Euro. Das entspricht einem Minus von 5 %.',
      '90 Mio. Euro',
      'down',
      5,
    ],
  ] as const)('%s: %s', async (language, text, quote, direction, value) => {
    const { figures } = await read(language, text);
    expect(figures.map((f) => f.quote)).toEqual([quote]);
    expect(figures[0]?.change).toMatchObject({ direction, value, unit: 'percent' });
  });

  it.each([
    ['de', 'Das Werk verkaufte 684 Anlagen und 90 Tore. Das sind 8 Prozent mehr.'],
    ['de', 'Das Werk verkaufte 684 Anlagen. Die Preise lagen 8 Prozent höher.'],
    ['de', 'Die Quote sank von 3 Prozent auf 2 Prozent.'],
  ] as const)('%s: %s has no such change', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.filter((f) => f.change !== null)).toEqual([]);
  });
});
