import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('an amount told in a unit and smaller ones', () => {
  it.each([
    ['en', 'The toll is $20 and 43 cents.', '$20 and 43 cents', 20.43, 'USD'],
    ['ar', 'الرسوم 20$ 43c', '20$ 43c', 20.43, 'USD'],
    ['es', 'El peaje es de 3 gbp y 1 centavo.', '3 gbp y 1 centavo', 3.01, 'GBP'],
    ['nb', 'Prisen er 2 sveitsiske franc og 23 rp.', '2 sveitsiske franc og 23 rp', 2.23, 'CHF'],
    ['ru', 'Проезд стоит 20 долларов 43ц.', '20 долларов 43ц', 20.43, 'USD'],
    ['ro', 'Taxa este de 2 dolari și 23 de cenți.', '2 dolari și 23 de cenți', 2.23, 'USD'],
    ['zh-Hans', '票价为50元6角3分。', '50元6角3分', 50.63, 'CNY'],
    ['zh-Hans', '票价为7块5毛。', '7块5毛', 7.5, 'CNY'],
    ['en', 'The mast is 7 feet 10 inches tall.', '7 feet 10 inches', 94, 'inch'],
    ['en', 'The mast is 7 feet, 10 inches.', '7 feet, 10 inches', 94, 'inch'],
    ['en', 'The mast is 12 ft 2 in tall.', '12 ft 2 in', 146, 'inch'],
    ['en', 'It weighs 8 pounds and 4 ounces.', '8 pounds and 4 ounces', 132, 'ounce'],
    ['en', 'The mast is 7 feet 0 inches tall.', '7 feet 0 inches', 84, 'inch'],
    ['zh-Hans', '票价为50元0角3分。', '50元0角3分', 50.03, 'CNY'],
    ['en', 'The 6-foot-4 guard signed.', '6-foot-4', 76, 'inch'],
    ['en', 'The 5-foot-11 guard signed.', '5-foot-11', 71, 'inch'],
    ['en', 'The rope is 1 mile 20 yards long.', '1 mile 20 yards', 1780, 'yard'],
    ['en', 'The rope is 2 yards 1 foot long.', '2 yards 1 foot', 7, 'foot'],
    ['en', 'The rope is 1 mile 3 inches long.', '1 mile 3 inches', 63_363, 'inch'],
    ['de', 'Das Boot liegt 2 km 300 m vor dem Hafen.', '2 km 300 m', 2300, 'meter'],
    ['de', 'Der Mast misst 1 m 20 cm.', '1 m 20 cm', 120, 'centimeter'],
    ['de', 'Der Spalt misst 3 cm 4 mm.', '3 cm 4 mm', 34, 'millimeter'],
    ['de', 'Der Weg misst 1 km 4 mm.', '1 km 4 mm', 1_000_004, 'millimeter'],
    ['de', 'Das Boot wiegt 2 Tonnen 300 kg.', '2 Tonnen 300 kg', 2300, 'kilogram'],
    ['de', 'Das Pulver wiegt 3 g 20 mg.', '3 g 20 mg', 3020, 'milligram'],
    ['de', 'Das Boot wiegt 1 Tonne 5 mg.', '1 Tonne 5 mg', 1_000_000_005, 'milligram'],
    ['fr', 'Il pèse 3 kg 200 g.', '3 kg 200 g', 3200, 'gram'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });

  it.each([
    ['en', 'It fell from 2 dollars to 50 cents.', ['2 dollars', '50 cents']],
    ['en', 'It costs 1 dollar or 50 cents.', ['1 dollar', '50 cents']],
    ['de', 'Der Preis fiel von 2 Euro auf 50 Cent.', ['2 Euro', '50 Cent']],
    ['en', 'They won the 5 km, 800 m and 400 m races.', ['5 km', '800 m', '400 m']],
    ['en', 'The boards are 6 feet and 14 inches long.', ['6 feet', '14 inches']],
    ['fr', 'Ils pèsent 3 kg et 200 g.', ['3 kg', '200 g']],
    ['en', 'It is 5 million feet, 3 inches more than before.', ['5 million feet', '3 inches']],
    ['nb', 'Han betalte 20 franc, 43 rap fulgte.', ['20 franc', '43 rap']],
  ])('two amounts: %s: %s', async (language, text, quotes) => {
    expect((await read(language, text)).figures.map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('inches as a mark behind digits', () => {
  it.each([
    ['The 27" display costs more.', 27],
    ['They showed a 9.7″ tablet.', 9.7],
    ['She said “it is new” of the 55” screen.', 55],
  ])('%s', async (text, value) => {
    expect(await readOne('en', text)).toMatchObject({ value, unit: 'inch' });
  });

  it.each([
    ['en', 'He said "we have 5" and left.'],
    ['en', 'They call it “Harbor 11” at home.'],
    ['de', 'Sie nutzen „Harbor 11" zu Hause.'],
    ['en', 'She wrote "we have 6" and then "we have 7" again.'],
  ])('closes a quotation: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});
