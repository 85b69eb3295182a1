import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('nb', text);

describe('figures in Norwegian', () => {
  it.each([
    ['Omsetningen ble på 512 mill. kroner.', '512 mill. kroner', 'money', 512e6, 'NOK'],
    ['Broen koster 3,5 mrd. kr i alt.', '3,5 mrd. kr', 'money', 3.5e9, 'NOK'],
    ['Broen koster 1,2 milliarder kroner.', '1,2 milliarder kroner', 'money', 1.2e9, 'NOK'],
    ['Byen bruker halvannen million kroner.', 'halvannen million kroner', 'money', 1.5e6, 'NOK'],
    ['Byen bruker en halv million kroner.', 'en halv million kroner', 'money', 500_000, 'NOK'],
    ['Kommunen brukar 45 millionar kroner.', '45 millionar kroner', 'money', 45e6, 'NOK'],
    ['Kommunen brukar 4 milliardar kroner.', '4 milliardar kroner', 'money', 4e9, 'NOK'],
    ['Gjelden er NOK 45 millioner.', 'NOK 45 millioner', 'money', 45e6, 'NOK'],
    ['Gjelden er 45 MNOK.', '45 MNOK', 'money', 45e6, 'NOK'],
    ['Boten er 12 500 kroner.', '12 500 kroner', 'money', 12_500, 'NOK'],
    ['Boten er kr 500.', 'kr 500', 'money', 500, 'NOK'],
    ['Kjøpet er på 40 millioner euro.', '40 millioner euro', 'money', 40e6, 'EUR'],
    ['Strømmen koster 95 øre.', '95 øre', 'money', 0.95, 'NOK'],
    ['Marginen er 14,8 prosent.', '14,8 prosent', 'percent', 14.8, 'percent'],
    ['Hver femte bolig er tom.', 'Hver femte', 'percent', 20, 'percent'],
    ['Tre av fire gjester kommer igjen.', 'Tre av fire', 'percent', 75, 'percent'],
    ['Forskjellen er 1,4 prosentpoeng.', '1,4 prosentpoeng', 'percentage-point', 1.4, 'percentage-point'],
    ['Hallen er på 9000 kvadratmeter.', '9000 kvadratmeter', 'measure', 9000, 'square-meter'],
    ['Parken yter 60 MW.', '60 MW', 'measure', 60, 'megawatt'],
    ['Avtalen løper fire år.', 'fire år', 'measure', 4, 'year'],
    ['Firmaet har 1 900 ansatte i Nordby.', '1 900 ansatte', 'count', 1900, 'ansatte'],
    ['Kjeden driver 214 norske butikker.', '214 norske butikker', 'count', 214, 'norske butikker'],
    ['Det kom tjuefem gjester.', 'tjuefem gjester', 'count', 25, 'gjester'],
    ['Det kom 3,2 millioner gjester.', '3,2 millioner gjester', 'count', 3.2e6, 'gjester'],
    ['Tunnelen er 2,5 ganger så lang.', '2,5 ganger', 'multiple', 2.5, 'times'],
    ['Tallet på klager er doblet.', 'doblet', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Resultatet blir 670–690 millioner kroner.', '670–690 millioner kroner', 670e6, 690e6],
    ['Det bygges mellom 350 og 400 boliger.', '350 og 400 boliger', 350, 400],
    ['Prisen er 20 til 30 kroner.', '20 til 30 kroner', 20, 30],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['Drøyt 40 butikker åpnet.', 'moreThan'],
    ['Flere enn 40 butikker åpnet.', 'moreThan'],
    ['Nesten 40 butikker åpnet.', 'approximately'],
    ['Om lag 40 butikker åpnet.', 'approximately'],
    ['Minst 40 butikker åpnet.', 'atLeast'],
    ['Opptil 40 butikker åpnet.', 'atMost'],
    ['Færre enn 40 butikker åpnet.', 'lessThan'],
  ])('%s: %s', async (text, comparator) => {
    expect(await one(text)).toMatchObject({ comparator });
  });

  it.each([
    ['Omsetningen økte med 6,2 prosent til 90 millioner kroner.', 'up', 6.2, 'percent'],
    ['Andelen falt med 1,4 prosentpoeng til 14 prosent.', 'down', 1.4, 'percentage-point'],
    ['Omsetningen var 90 millioner kroner, en økning på 8 prosent.', 'up', 8, 'percent'],
    ['Kjeden har 90 butikker. Det er 8 prosent flere enn i 2024.', 'up', 8, 'percent'],
    ['Overskuddet ble 31 millioner kroner og var dermed 5 prosent høyere enn før.', 'up', 5, 'percent'],
  ])('change: %s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['Den 30. september 2025 var det 40 butikker.', '2025-09-30'],
    ['I 3. kvartal 2025 var det 40 butikker.', '2025-35'],
    ['I tredje kvartal 2025 var det 40 butikker.', '2025-35'],
    ['I første halvår 2025 var det 40 butikker.', '2025-01/2025-06'],
    ['Ved utgangen av 2024 var det 40 butikker.', '2024-12-31'],
    ['I fjor var det 40 butikker.', '2025'],
  ])('as of: %s', async (text, asOf) => {
    expect(await one(text)).toMatchObject({ quote: '40 butikker', asOf });
  });

  it('leaves the day of the level a move started from to that level', async () => {
    const { figures } = await read(
      'nb',
      'Salget økte til 12 millioner kroner fra 11 millioner kroner i 2024.',
    );
    expect(figures.map((figure) => figure.asOf)).toEqual([null, '2024']);
  });

  it.each([
    ['Kjeden skal åpne 40 butikker.', 'target'],
    ['Kjeden venter 40 butikker.', 'forecast'],
    ['Kjeden har 40 butikker.', 'stated'],
  ])('%s: %s', async (text, status) => {
    expect(await one(text)).toMatchObject({ quote: '40 butikker', status });
  });

  it.each([
    'Siden 2019 gjelder artikkel 17 og § 4 i loven.',
    'Den 24. oktober 2025 kl. 10.30 på side 12.',
    'Ring tlf. 33 55 01 42 eller +47 33 55 01 42.',
    'Laget vant 3-1 og ligger på plass 4.',
    'For fem år siden var han 35 år gammel.',
    'Det er 3. gang i versjon 4.2.',
  ])('no figure: %s', async (text) => {
    expect((await read('nb', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});

it('is read under the code of all Norwegian, too', async () => {
  expect(await readOne('no', 'Det kostet 3 millioner kroner.')).toMatchObject({ value: 3e6, unit: 'NOK' });
});
