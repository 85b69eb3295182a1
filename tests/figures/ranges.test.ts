import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

describe('ranges', () => {
  it.each([
    ['en', 'It will rise by between 2 and 2.5 per cent.', 2, 2.5, '2 and 2.5 per cent'],
    ['en', 'Sales of $320 million to $330 million are seen.', 320e6, 330e6, '$320 million to $330 million'],
    ['en', 'Costs of $10-15 million remain.', 10e6, 15e6, '$10-15 million'],
    ['en', 'Costs of $3.9bn-$4.2bn remain.', 3.9e9, 4.2e9, '$3.9bn-$4.2bn'],
    ['en', 'It uses 380,000-400,000 tonnes.', 380_000, 400_000, '380,000-400,000 tonnes'],
    ['en', 'It employs 10–12 people.', 10, 12, '10–12 people'],
    ['vi', 'Thu nhập 15-20 triệu đồng.', 15e6, 20e6, '15-20 triệu đồng'],
    ['vi', 'Từ 20 đến 30 tỷ đồng.', 20e9, 30e9, '20 đến 30 tỷ đồng'],
    ['vi', 'Cần 600.000 đến 650.000 tấn.', 600_000, 650_000, '600.000 đến 650.000 tấn'],
  ])('%s: %s', async (language, text, value, upper, quote) => {
    expect(await readOne(language, text)).toMatchObject({ value, upper, quote });
  });

  it('reads a move as two figures', async () => {
    const { figures } = await read('en', 'The share rose from 12% to 15%.');
    expect(figures.map((f) => [f.value, f.upper])).toEqual([
      [12, null],
      [15, null],
    ]);
  });
});
