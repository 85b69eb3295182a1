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

  it.each([
    ['The share fell by $5 to $9 from $14.', ['9 by 5', '14']],
    ['The share fell by 5 euros to 9 from 12.', ['5']],
  ])('none of a size and the level that it led to: %s', async (text, values) => {
    const { figures } = await read('en', text);
    expect(
      figures.map(
        ({ value, upper, change }) =>
          `${value}${upper ? `..${upper}` : ''}${change ? ` by ${change.value}` : ''}`,
      ),
    ).toEqual(values);
  });

  it.each([
    ['en', 'Prices will rise by 5 to 9 euros from January.', 5, 9],
    ['en', 'Sales will rise by 2.5 to 10 percent.', 2.5, 10],
    ['en', 'It costs $2.5 to $10.', 2.5, 10],
    ['en', 'It needs between 2.5 and $10.', 2.5, 10],
    ['id', 'Harga Rp 2.000 hingga Rp 3.000.', 2000, 3000],
  ])('one of sizes: %s: %s', async (language, text, value, upper) => {
    expect(await readOne(language, text)).toMatchObject({ value, upper });
  });

  it('reads a move as two figures', async () => {
    const { figures } = await read('en', 'The share rose from 12% to 15%.');
    expect(figures.map((f) => [f.value, f.upper])).toEqual([
      [12, null],
      [15, null],
    ]);
  });
});
