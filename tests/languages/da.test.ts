import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('da', text);

describe('figures in Danish', () => {
  it.each([
    ['Omsætningen blev på 512 mio. kr.', '512 mio. kr.', 'money', 512e6, 'DKK'],
    ['Broen koster 3,5 mia. kr. i alt.', '3,5 mia. kr.', 'money', 3.5e9, 'DKK'],
    ['Broen koster 1,2 milliarder kroner.', '1,2 milliarder kroner', 'money', 1.2e9, 'DKK'],
    ['Byen bruger halvanden million kroner.', 'halvanden million kroner', 'money', 1.5e6, 'DKK'],
    ['Byen bruger en halv million kroner.', 'en halv million kroner', 'money', 500_000, 'DKK'],
    ['Købet er på 40 mio. euro.', '40 mio. euro', 'money', 40e6, 'EUR'],
    ['Bøden er 12.500 kroner.', '12.500 kroner', 'money', 12_500, 'DKK'],
    ['Gælden er DKK 45 mio.', 'DKK 45 mio.', 'money', 45e6, 'DKK'],
    ['Strømmen koster 95 øre.', '95 øre', 'money', 0.95, 'DKK'],
    ['Marginen er 14,8 procent.', '14,8 procent', 'percent', 14.8, 'percent'],
    ['Marginen er 14,8 pct.', '14,8 pct.', 'percent', 14.8, 'percent'],
    ['Hver femte bolig er tom.', 'Hver femte', 'percent', 20, 'percent'],
    ['Tre ud af fire gæster kommer igen.', 'Tre ud af fire', 'percent', 75, 'percent'],
    ['Forskellen er 1,4 procentpoint.', '1,4 procentpoint', 'percentage-point', 1.4, 'percentage-point'],
    ['Hallen er på 9.000 kvadratmeter.', '9.000 kvadratmeter', 'measure', 9000, 'square-meter'],
    ['Parken yder 60 MW.', '60 MW', 'measure', 60, 'megawatt'],
    ['Aftalen løber fire år.', 'fire år', 'measure', 4, 'year'],
    ['Firmaet har 1.900 ansatte i Nordby.', '1.900 ansatte', 'count', 1900, 'ansatte'],
    ['Kæden driver 214 danske butikker.', '214 danske butikker', 'count', 214, 'danske butikker'],
    ['Der kom femogtyve gæster.', 'femogtyve gæster', 'count', 25, 'gæster'],
    ['Der kom toogtres gæster.', 'toogtres gæster', 'count', 62, 'gæster'],
    ['Der kom 3,2 millioner gæster.', '3,2 millioner gæster', 'count', 3.2e6, 'gæster'],
    ['Tunnelen er 2,5 gange så lang.', '2,5 gange', 'multiple', 2.5, 'times'],
    ['Antallet af klager er fordoblet.', 'fordoblet', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Resultatet bliver 670-690 mio. kr.', '670-690 mio. kr.', 670e6, 690e6],
    ['Der bygges mellem 350 og 400 boliger.', '350 og 400 boliger', 350, 400],
    ['Prisen er 20 til 30 kroner.', '20 til 30 kroner', 20, 30],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['Godt 40 butikker åbnede.', 'moreThan'],
    ['Flere end 40 butikker åbnede.', 'moreThan'],
    ['Knap 40 butikker åbnede.', 'approximately'],
    ['Cirka 40 butikker åbnede.', 'approximately'],
    ['Mindst 40 butikker åbnede.', 'atLeast'],
    ['Op til 40 butikker åbnede.', 'atMost'],
    ['Færre end 40 butikker åbnede.', 'lessThan'],
  ])('%s: %s', async (text, comparator) => {
    expect(await one(text)).toMatchObject({ comparator });
  });

  it.each([
    ['Omsætningen steg med 6,2 procent til 90 mio. kr.', 'up', 6.2, 'percent'],
    ['Andelen faldt med 1,4 procentpoint til 14 procent.', 'down', 1.4, 'percentage-point'],
    ['Omsætningen var 90 mio. kr., en stigning på 8 procent.', 'up', 8, 'percent'],
    ['Kæden har 90 butikker. Det er 8 procent flere end i 2024.', 'up', 8, 'percent'],
    ['Overskuddet blev 31 millioner kroner og var dermed 5 procent højere end før.', 'up', 5, 'percent'],
    ['Resultatet steg i første halvår med 65 mio. kr. til 152 mio. kr.', 'up', 65e6, 'DKK'],
  ])('change: %s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['Den 30. september 2025 var der 40 butikker.', '2025-09-30'],
    ['I 3. kvartal 2025 var der 40 butikker.', '2025-35'],
    ['I tredje kvartal 2025 var der 40 butikker.', '2025-35'],
    ['I første halvår 2025 var der 40 butikker.', '2025-01/2025-06'],
    ['Ved udgangen af 2024 var der 40 butikker.', '2024-12-31'],
    ['Sidste år var der 40 butikker.', '2025'],
  ])('as of: %s', async (text, asOf) => {
    expect(await one(text)).toMatchObject({ quote: '40 butikker', asOf });
  });

  it('leaves the day of the amount compared with to that amount', async () => {
    const { figures } = await read('da', 'Salget blev 12 mio. kr. mod 11 mio. kr. i 2024.');
    expect(figures.map((figure) => figure.asOf)).toEqual([null, '2024']);
  });

  it.each([
    ['Kæden vil åbne 40 butikker.', 'target'],
    ['Kæden venter 40 butikker.', 'forecast'],
    ['Kæden har 40 butikker.', 'stated'],
  ])('%s: %s', async (text, status) => {
    expect(await one(text)).toMatchObject({ quote: '40 butikker', status });
  });

  it.each([
    'Siden 2019 gælder artikel 17 og § 4 i loven.',
    'Den 24. oktober 2025 kl. 10.30 på side 12.',
    'Ring på tlf. 33 55 01 42 eller +45 33 55 01 42.',
    'Holdet vandt 3-1 og ligger på plads 4.',
    'For fem år siden var han 35 år gammel.',
    'Det er 3. gang i version 4.2.',
  ])('no figure: %s', async (text) => {
    expect((await read('da', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
