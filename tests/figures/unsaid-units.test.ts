import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('an amount that leaves its unit to another', () => {
  it.each([
    ['de', 'Der Umsatz beträgt 2,4 Milliarden Euro (Vorjahr: 2,3 Mrd.).', [2.4e9, 2.3e9], 'EUR'],
    ['en', 'Profit was $1.3 billion, up from 1.1 billion a year earlier.', [1.3e9, 1.1e9], 'USD'],
    [
      'fr',
      "Le bénéfice atteint 1,27 milliard d'euros, contre 948 millions un an plus tôt.",
      [1.27e9, 948e6],
      'EUR',
    ],
    ['en', 'It sailed 45 boats in 2024, of which about 12 were new.', [45, 12], 'boats'],
    ['en', 'Profit rose to $1.3 billion from about 1.1 billion.', [1.3e9, 1.1e9], 'USD'],
    [
      'he',
      'במאי נרשמו 45 אלף כניסות תיירים, לעומת 38 אלף בחודשים יולי-אוגוסט 2025.',
      [45_000, 38_000],
      'כניסות תיירים',
    ],
    ['nl', 'De winst was 45 miljoen euro, tegen 38 miljoen een jaar eerder.', [45e6, 38e6], 'EUR'],
    ['fi', 'Velka kasvoi 47 miljoonasta 90 miljoonaan euroon.', [47e6, 90e6], 'EUR'],
    ['hu', 'A nyereség 47 millióról 90 millió forintra nőtt.', [47e6, 90e6], 'HUF'],
    ['en', 'The trust gave 45 million euros, an increase of 5 million from 2024.', [45e6], 'EUR'],
    ['de', 'Er sammelte 45 Millionen Euro ein, 5 Millionen mehr als im Vorjahr.', [45e6], 'EUR'],
    ['fr', 'Le salaire passera de 1 426 à 1 450 euros.', [1426, 1450], 'EUR'],
    ['nl', 'Het kost 3,4 miljard euro, waarvan 1,2 miljard voor de brug.', [3.4e9, 1.2e9], 'EUR'],
    [
      'es',
      'Cuesta 340 millones de euros, de los que 120 millones son para el muelle.',
      [340e6, 120e6],
      'EUR',
    ],
    ['ro', 'Costă 340 de milioane de lei, din care 120 de milioane pentru pod.', [340e6, 120e6], 'RON'],
    ['da', 'Overskuddet blev 1,2 milliarder kroner mod 1,09 milliarder året før.', [1.2e9, 1.09e9], 'DKK'],
    ['nb', 'Resultatet ble 1,2 milliarder kroner, mot 1,09 milliarder i fjor.', [1.2e9, 1.09e9], 'NOK'],
    [
      'es',
      'Ingresó 9.820 millones de euros, frente a los 10.145 millones de un año antes.',
      [9.82e9, 10.145e9],
      'EUR',
    ],
    ['it', 'Il fondo passa da 1 a 1,5 miliardi di euro.', [1e9, 1.5e9], 'EUR'],
    ['cs', 'Dluh 90 milionů korun na 12 milionů.', [90e6, 12e6], 'CZK'],
    [
      'it',
      "L'utile è di 2,77 miliardi di euro, rispetto ai 2,56 miliardi del 2024.",
      [2.77e9, 2.56e9],
      'EUR',
    ],
    [
      'it',
      "I ricavi sono di 312 milioni di euro, in crescita dell'8% rispetto ai 289 milioni del 2024.",
      [312e6, 289e6],
      'EUR',
    ],
    [
      'fr',
      "Le revenu atteint 30 millions d'euros, en hausse de 8 % par rapport aux 27 millions de 2024.",
      [30e6, 27e6],
      'EUR',
    ],
    ['pt', 'A safra é de 9 milhões de toneladas, contra 8 milhões em maio.', [9e6, 8e6], 'tonne'],
    ['en', 'Oakmere made 1.4 million tonnes, down from 1.6 million in May.', [1.4e6, 1.6e6], 'tonne'],
    ['fr', 'Orla a reçu 2,4 millions de passagers, contre 2,1 millions avant.', [2.4e6, 2.1e6], 'passagers'],
  ] as const)('%s: %s', async (language, text, values, unit) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.value, figure.unit])).toEqual(
      values.map((value) => [value, unit]),
    );
  });

  it.each([
    ['en', 'It employs 300 people, down from 420 a year ago.', [300, 420], 'people'],
    ['en', 'It employs 300 people (up from 280).', [300, 280], 'people'],
    ['it', 'Ha venduto 1.293.366 barche contro le 1.328.727 del 2024.', [1_293_366, 1_328_727], 'barche'],
    ['fr', 'Il a vendu 1 293 bateaux contre les 1 328 de 2024.', [1293, 1328], 'bateaux'],
    ['en', 'It flew 71.7 million guests compared to 62.8 million in 2024.', [71.7e6, 62.8e6], 'guests'],
    ['en', 'It moved 3.4 million tonnes, up from 3.1 million.', [3.4e6, 3.1e6], 'tonne'],
    ['en', 'It employs 300 people, up 7% from 280.', [300, 280], 'people'],
    ['en', 'There were 21 fires, compared with 18 on Friday.', [21, 18], 'fires'],
    ['en', 'Some 79 people were hurt, including 50 who were in the car.', [79, 50], 'people'],
    ['en', 'So far 191 of the nearly 250 files are public.', [191, 250], 'files'],
    ['en', 'Only 55 of 75 boats came.', [55, 75], 'boats'],
    ['en', 'He says 93 people died in Oakmere, 69 in Talweg, 43 in the hills.', [93, 69, 43], 'people'],
    ['de', 'Das Haus hat 300 Betten, gegenüber 280 im Vorjahr.', [300, 280], 'Betten'],
    ['en', 'It has 2.3 million readers, up from 1.9 million.', [2.3e6, 1.9e6], 'readers'],
    ['de', 'Sie hat 2,3 Millionen Leser, nach 1,9 Millionen im Jahr 2024.', [2.3e6, 1.9e6], 'Leser'],
    ['es', 'Tiene 2,3 millones de lectores, frente a los 1,9 millones de 2024.', [2.3e6, 1.9e6], 'lectores'],
  ] as const)('counts what the number before it does: %s: %s', async (language, text, values, unit) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.value, figure.unit])).toEqual(
      values.map((value) => [value, unit]),
    );
  });

  it.each([
    ['en', 'Exports fell to 75,400 tonnes from 97,070 in December.', [75_400, 97_070], 'tonne'],
    ['en', 'Output rose to 3.4 million tonnes, compared with 3.1 million.', [3.4e6, 3.1e6], 'tonne'],
    ['de', 'Die Ernte sank auf 412 Tonnen, nach 480 im Vorjahr.', [412, 480], 'tonne'],
    ['en', 'Inflation eased to 2.4 from 2.6 percent.', [2.4, 2.6], 'percent'],
    ['da', 'Væksten var henholdsvis 40 og 25 pct.', [40, 25], 'percent'],
    ['nb', 'Veksten var henholdsvis 40 og 25 prosent.', [40, 25], 'percent'],
    ['en', 'Turnout was 62.4%, up from 58.', [62.4, 58], 'percent'],
    ['en', 'The rate was 4.2 percent, compared with 4.5 a year earlier.', [4.2, 4.5], 'percent'],
    ['de', 'Die Quote lag bei 8,4 Prozent (Vorjahr: 7,9).', [8.4, 7.9], 'percent'],
    ['de', 'Die Ernte betrug 412 Tonnen (Vorjahr: 480).', [412, 480], 'tonne'],
    [
      'en',
      'It was $75 million in 2024, 82 million in 2025 and 90 million in 2026.',
      [75e6, 82e6, 90e6],
      'USD',
    ],
    ['fr', "Il a reçu 75 millions d'euros en 2024 et 82 millions en 2025.", [75e6, 82e6], 'EUR'],
    ['en', 'Exports were 412 tonnes in May, 380 in June.', [412, 380], 'tonne'],
  ] as const)('measures what the number before it does: %s: %s', async (language, text, values, unit) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.value, figure.unit])).toEqual(
      values.map((value) => [value, unit]),
    );
  });

  it.each([
    ['en', 'The school has 7,990 students, up 340 from 2024.', 7990, 'up', 340, '2024'],
    ['en', 'The firm has 12,300 employees, 450 more than in 2024.', 12_300, 'up', 450, '2024'],
    ['en', 'There were 212 fires (18 fewer than in 2024).', 212, 'down', 18, '2024'],
    ['en', 'Exports were 15 million tonnes, up 1.5 million compared to 2024.', 15e6, 'up', 1.5e6, '2024'],
    ['vi', 'Trường tuyển 7.990 sinh viên, tăng 340 so với năm 2024.', 7990, 'up', 340, '2024'],
    ['vi', 'Xe có giá 689 triệu đồng, giảm 50 triệu so với năm 2024.', 689e6, 'down', 50e6, '2024'],
    ['it', 'Ha 12.300 dipendenti, 450 in più rispetto al 2024.', 12_300, 'up', 450, '2024'],
    ['vi', 'Có 1.250 ca mắc, giảm 85 ca so với năm 2024.', 1250, 'down', 85, '2024', 'ca'],
    ['pl', 'Firma zatrudnia 12 300 osób, o 450 więcej niż w 2024 roku.', 12_300, 'up', 450, '2024'],
    ['ru', 'Музей принял 7990 гостей, на 340 больше, чем в 2024 году.', 7990, 'up', 340, '2024'],
    ['ru', 'Завод выпустил 7990 лодок — на 340 меньше, чем в 2024 году.', 7990, 'down', 340, '2024'],
    ['fr', "L'école compte 7 990 élèves, soit 340 de plus qu'en 2024.", 7990, 'up', 340, '2024'],
  ] as const)('%s: %s', async (language, text, value, direction, step, since, unit?: string) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.value, figure.change])).toEqual([
      [value, expect.objectContaining({ direction, value: step, unit: unit ?? figures[0]?.unit, since })],
    ]);
  });

  it.each([
    'Wheat was 58 lbs, 35 over May.',
    'It has 300 rooms, up 12 stairs from the quay.',
    'It has 300 rooms, up 12.',
  ])('no step: %s', async (text) => {
    const { figures } = await read('en', text);
    expect(figures[0]?.change).toBeNull();
  });

  it.each([
    ['It drove 300 km from 12 Talweg Road.', [300]],
    ['It weighs 300 kg and 12 in the bag are red.', [300]],
    ['It weighs 300 kg in May, 12 in the bag.', [300]],
    ['It lasts 30 days, compared with 12 before.', [30]],
  ] as const)('measures nothing that is not told against it: %s', async (text, values) => {
    const { figures } = await read('en', text);
    expect(figures.filter(({ kind }) => kind === 'measure').map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['Shares fell 3% from 41.20.', [3]],
    ['It was a 3% rise from 41.20.', [3]],
    ['The stock closed down 3%, compared with 41.20.', [3]],
    ['The index rose 3% (2025: 412).', [3]],
    ['Some 3% (12 on Friday) came.', [3]],
    ['It cut the rate to 8 percent from 7-1/4.', [8]],
  ] as const)('no share is what a share changed or stands beside: %s', async (text, values) => {
    const { figures } = await read('en', text);
    expect(figures.filter(({ kind }) => kind === 'percent').map(({ value }) => value)).toEqual(values);
  });

  it.each([
    'It moved 300 people from 10 Talweg Road.',
    'It met 300 people from 9 to 5.',
    'It hired 300 people as prices rose from 12 to 14.',
    'It lists 300 films, including 12 Angry Quills.',
    'It won 300 games, up from 3-1 in May.',
    'It sold 300 boats, compared with 290.5 a year ago.',
    'It opens 300 doors, up from 4pm.',
    'It has 300 rooms, 9 to 5 on Monday.',
    'It has 300 boats, Orla 12 in the bay.',
    'It has 300 boats, including Orla 12 and Orla 7.',
  ])('counts nothing that is no bare number, or is tied to something else: %s', async (text) => {
    const { figures } = await read('en', text);
    expect(figures.filter(({ kind }) => kind === 'count').map(({ value }) => value)).toEqual([300]);
  });

  it.each([
    ['en', 'It spent $5 million as its users grew from 3 million to 4 million.'],
    ['en', 'It spent $5 million. That is up from 3 million before.'],
    ['fr', "Il vaut 5 millions d'euros et 2 %, contre 3 millions avant."],
  ] as const)('%s: %s has no other amount of money', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.filter(({ kind }) => kind === 'money').map(({ value }) => value)).toEqual([5e6]);
  });
});

describe('a unit that stands behind the second of two numbers', () => {
  it.each([
    ['It weighs 28 +/-6 grams.', [28]],
    ['We counted 28 houses, ± 6 % of them empty.', [28, 6]],
    ['The pin is 12.5 ± 0.4 wide.', []],
    ['The pin is 12 ± wide.', []],
  ])('how far a number may be off: %s', async (text, values) => {
    const { figures } = await read('en', text);
    expect(figures.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['vi', 'Từ 20 lên 30 tỷ đồng.', ['20', '30 tỷ đồng']],
    ['vi', 'Từ 20, lên 30 tỷ đồng.', ['30 tỷ đồng']],
    ['vi', 'Nhà máy số 3 lên 30 tỷ đồng.', ['30 tỷ đồng']],
    ['vi', 'Giá tăng 5 lên 30 tỷ đồng.', ['30 tỷ đồng']],
    ['en', 'It fell from 5 in 7 hours.', ['7 hours']],
    ['en', 'Of 3 million by 5 million dollars less.', ['5 million dollars']],
    ['ja', '35億、27億ドルを投じた。', ['35億', '27億ドル']],
    ['en', 'The club has shops in 7 and 3 million euros in the bank.', ['3 million euros']],
  ])('two numbers, or the one with a unit: %s: %s', async (language, text, quotes) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ quote }) => quote)).toEqual(quotes);
  });
});
