import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('sv', text);

describe('figures in Swedish', () => {
  it.each([
    ['Resultatet uppgick till 512 Mkr.', '512 Mkr', 'money', 512e6, 'SEK'],
    ['Intäkterna var 1 284 mkr.', '1 284 mkr', 'money', 1_284e6, 'SEK'],
    ['Obligationen är på 600 MSEK.', '600 MSEK', 'money', 600e6, 'SEK'],
    ['Bygget kostar 31,6 miljarder kronor.', '31,6 miljarder kronor', 'money', 31.6e9, 'SEK'],
    ['Bygget kostar 3,5 miljoner kr.', '3,5 miljoner kr.', 'money', 3.5e6, 'SEK'],
    ['Kommunen satsar två miljarder kronor.', 'två miljarder kronor', 'money', 2e9, 'SEK'],
    ['Kommunen satsar en halv miljon kronor.', 'en halv miljon kronor', 'money', 500_000, 'SEK'],
    ['Affären är värd 40 miljoner euro.', '40 miljoner euro', 'money', 40e6, 'EUR'],
    ['Biljetten kostar 2,25 kronor.', '2,25 kronor', 'money', 2.25, 'SEK'],
    ['Fonden fick $5 miljoner.', '$5 miljoner', 'money', 5e6, 'USD'],
    ['Resultatet uppgick till 210 (180) Mkr.', '210 (180) Mkr', 'money', 210e6, 'SEK'],
    ['Elen kostar 45 öre.', '45 öre', 'money', 0.45, 'SEK'],
    ['Graden var 73,9 procent.', '73,9 procent', 'percent', 73.9, 'percent'],
    ['Graden var 73,9 %.', '73,9 %', 'percent', 73.9, 'percent'],
    ['Var tredje bostad är tom.', 'Var tredje', 'percent', 33.33, 'percent'],
    ['Tre av fyra gäster återvänder.', 'Tre av fyra', 'percent', 75, 'percent'],
    ['Skillnaden är 1,4 procentenheter.', '1,4 procentenheter', 'percentage-point', 1.4, 'percentage-point'],
    ['Ytan är 742 000 kvadratmeter.', '742 000 kvadratmeter', 'measure', 742_000, 'square-meter'],
    ['Parken ger 60 MW.', '60 MW', 'measure', 60, 'megawatt'],
    ['Löptiden är fyra år.', 'fyra år', 'measure', 4, 'year'],
    ['Bolaget har 1 900 hyresgäster i Mälby.', '1 900 hyresgäster', 'count', 1900, 'hyresgäster'],
    ['Bolaget äger 214 fastigheter.', '214 fastigheter', 'count', 214, 'fastigheter'],
    ['Nu sysselsätter Norrlyft 1 200 personer.', '1 200 personer', 'count', 1200, 'personer'],
    ['Tjugofem lag ställer upp.', 'Tjugofem lag', 'count', 25, 'lag'],
    ['Det kom 3,2 miljoner besökare.', '3,2 miljoner besökare', 'count', 3.2e6, 'besökare'],
    ['Tunneln är 2,5 gånger så lång.', '2,5 gånger', 'multiple', 2.5, 'times'],
    ['Antalet klagomål har fördubblats.', 'fördubblats', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Resultatet landar på 670–690 Mkr.', '670–690 Mkr', 670e6, 690e6],
    ['De bygger mellan 350 och 400 bostäder.', '350 och 400 bostäder', 350, 400],
    ['Priset stannar på 20 till 30 kronor.', '20 till 30 kronor', 20, 30],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['Drygt 40 butiker öppnade.', 'moreThan'],
    ['Över 40 butiker öppnade.', 'moreThan'],
    ['Knappt 40 butiker öppnade.', 'approximately'],
    ['Cirka 40 butiker öppnade.', 'approximately'],
    ['Minst 40 butiker öppnade.', 'atLeast'],
    ['Upp till 40 butiker öppnade.', 'atMost'],
    ['Färre än 40 butiker öppnade.', 'lessThan'],
    ['Totalt 40 butiker öppnade.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect(await one(text)).toMatchObject({ comparator });
  });

  it.each([
    ['Intäkterna ökade med 6,2 procent till 1 284 Mkr.', 'up', 6.2, 'percent'],
    ['Graden förbättrades med 1,4 procentenheter till 73,9 procent.', 'up', 1.4, 'percentage-point'],
    ['Omsättningen var 90 Mkr, en ökning med 8 procent.', 'up', 8, 'percent'],
    ['Omsättningen var 90 Mkr, 8 procent lägre än 2024.', 'down', 8, 'percent'],
    ['Resultatet ökade med 8 procent och uppgick till 90 Mkr.', 'up', 8, 'percent'],
    ['Uthyrningen mer än fördubblades, till 38 Mkr.', 'up', 2, 'times'],
    ['Kedjan har 90 butiker. Det är 8 procent fler än 2024.', 'up', 8, 'percent'],
    ['Vinsten blev 31 miljoner kronor och var därmed 5 procent högre än tidigare.', 'up', 5, 'percent'],
  ])('change: %s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['Den 30 september 2025 fanns 40 butiker.', '2025-09-30'],
    ['Under tredje kvartalet 2025 fanns 40 butiker.', '2025-35'],
    ['Första halvåret 2025 fanns 40 butiker.', '2025-01/2025-06'],
    ['I slutet av 2024 fanns 40 butiker.', '2024-12-31'],
    ['I fjol fanns 40 butiker.', '2025'],
    ['Under januari–september 2025 fanns 40 butiker.', '2025-01/2025-09'],
  ])('as of: %s', async (text, asOf) => {
    expect(await one(text)).toMatchObject({ quote: '40 butiker', asOf });
  });

  it.each([
    ['Kedjan ska ha 40 butiker.', 'target'],
    ['Kedjan räknar med 40 butiker.', 'forecast'],
    ['Kedjan har 40 butiker.', 'stated'],
  ])('%s: %s', async (text, status) => {
    expect(await one(text)).toMatchObject({ quote: '40 butiker', status });
  });

  it.each([
    'Sedan 2019 gäller artikel 17 och 3 kap. 4 § i lagen.',
    'Den 24 oktober 2025 kl. 07.00 CEST på sidan 12.',
    'Ring 08-555 014 70 eller 0771 555 019.',
    'Laget vann med 3–1 och ligger på plats 4.',
    'För fem år sedan var han 35 år gammal.',
    'En kvinna i 40-årsåldern och en 43-årig man åkte E4.',
    'Det är 3:e gången i Miljöbyggnad 4.0.',
  ])('no figure: %s', async (text) => {
    expect((await read('sv', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
