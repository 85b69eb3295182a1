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
    ['The share rose 1/2 to 35 dollars.', ['35']],
    ['The share rose 3 to 35 dollars.', ['35']],
    ['The share rose 3 to 5 dollars.', ['3..5']],
    ['Sales fell by $5 million to about $1.2 billion.', ['1200000000 by 5000000']],
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

  it.each([
    ['en', 'Costs of $10-15k remain.', 10_000, 15_000, '$10-15k'],
    ['en', 'Costs of $10k–$15k remain.', 10_000, 15_000, '$10k–$15k'],
    ['en', 'It costs 900 dollars to 1.2 million dollars.', 900, 1.2e6, '900 dollars to 1.2 million dollars'],
    ['en', 'Expect 3 - ~8 grams of dust.', 3, 8, '3 - ~8 grams'],
    ['en', 'It uses 10-15 tonnes (-3%).', 10, 15, '10-15 tonnes'],
    ['ko', '매출은 2–4억원으로 예상된다.', 2e8, 4e8, '2–4억원'],
    ['en', 'It takes 300 firms to 500 firms.', 300, 500, '300 firms to 500 firms'],
    ['zh-Hans', '交付量在8.0万辆至8.5万辆之间。', 80_000, 85_000, '8.0万辆至8.5万辆'],
    ['ja', '3から5人、東京に集まる。', 3, 5, '3から5人'],
    ['pl', 'Przyjdzie 5-dwieście osób.', 5, 200, '5-dwieście osób'],
    ['de', 'Es hat 14 bis 9 Grad.', 9, 14, '14 bis 9 Grad'],
    ['de', 'Es hat 14 Grad bis 9 Grad.', 9, 14, '14 Grad bis 9 Grad'],
  ])('whose ends have one scale and unit: %s: %s', async (language, text, value, upper, quote) => {
    expect(await readOne(language, text)).toMatchObject({ value, upper, quote });
  });

  it.each([
    ['en', 'Tickets are $9 – €12.', ['$9', '€12']],
    ['en', 'Tickets are £9–10 euros.', ['£9', '10 euros']],
    ['en', 'It sells 5% or 6% of them.', ['5%', '6%']],
    ['en', 'It gives 5% – 7 shops have it.', ['5%', '7 shops']],
    ['en', 'From room 14, to 20 euros each.', ['20 euros']],
    ['en', 'It takes 5 to say 9 days.', ['9 days']],
    ['en', 'The pond cooled 14 to 9 degrees.', ['9 degrees']],
    ['de', 'Es hat 14–9 Grad.', []],
    ['de', 'Der Preis liegt bei 15 bis 9 Euro.', ['9 Euro']],
    ['de', 'Es hat 9 bis 9 Grad.', ['9 Grad']],
    ['de', 'Es kostet 5–0 Euro.', ['0 Euro']],
    ['de', 'Er zahlt 200 Euro bis 31. Mai 2026.', ['200 Euro']],
    ['en', 'It needs 20 to one million euros.', ['one million euros']],
    ['ja', '3から5人の社員にバッグを配る。', ['5人の社員']],
  ])('none of what has two units, falls or is no number: %s: %s', async (language, text, quotes) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ quote, upper }) => (upper === null ? quote : `${quote} up to ${upper}`))).toEqual(
      quotes,
    );
  });

  it.each([
    ['Sales rose by $5 million to $30 million.', '$30 million'],
    ['Sales rose by about $5 million to $30 million.', '$30 million'],
    ['Sales rose about $5 million to $30 million.', '$30 million'],
    ['Salget steg med 5 millioner kroner til 30 millioner kroner.', '30 millioner kroner', 'nb'],
    ['Salget steg rundt 5 millioner kroner til 30 millioner kroner.', '30 millioner kroner', 'nb'],
    ['De omzet steeg met 5 miljoen euro tot 30 miljoen euro.', '30 miljoen euro', 'nl'],
    ['I ricavi sono saliti di 5 milioni di euro a 30 milioni di euro.', '30 milioni di euro', 'it'],
  ])('none of what it changed by and what it reached: %s', async (text, quote, language = 'en') => {
    expect(await readOne(language, text)).toMatchObject({ quote, change: { direction: 'up', value: 5e6 } });
  });

  it.each([
    ['en', 'Fares fell by 3.8-1.2%.', 1.2, 3.8],
    ['uk', 'На 3,8–1,2% подешевшали квитки.', 1.2, 3.8],
  ])('of two shares the larger of which stands first: %s: %s', async (language, text, value, upper) => {
    expect(await readOne(language, text)).toMatchObject({ value, upper });
  });

  it.each([
    ['Prices will rise by 4 to 9 euros.', 4, 9],
    ['Prices will rise by 5 euros to 9 euros from January.', 5, 9],
    ['Le prix augmentera de 5 % à 7 %.', 5, 7, 'fr'],
  ])('one of sizes that lie near each other: %s', async (text, value, upper, language = 'en') => {
    expect(await readOne(language, text)).toMatchObject({ value, upper, change: null });
  });

  it.each([
    ['en', 'Prices rose by 5 euros to 9 euros in 12 months.', ['5 euros to 9 euros', '12 months']],
    ['en', 'Output tripled from 10 to 30 tonnes.', ['10', '30 tonnes']],
    ['en', 'The share rose from 3 to 5%. It costs from 10 to 20 euros.', ['3', '5%', '10 to 20 euros']],
  ])(
    'as two numbers where something moves, or with what else is said: %s: %s',
    async (language, text, quotes) => {
      const { figures } = await read(language, text);
      expect(figures.map(({ quote }) => quote)).toEqual(quotes);
    },
  );

  it('reads a move as two figures', async () => {
    const { figures } = await read('en', 'The share rose from 12% to 15%.');
    expect(figures.map((f) => [f.value, f.upper])).toEqual([
      [12, null],
      [15, null],
    ]);
  });
});
