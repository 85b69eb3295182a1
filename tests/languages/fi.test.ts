import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('fi', text);

describe('figures in Finnish', () => {
  it.each([
    ['Liikevaihto oli 512 miljoonaa euroa.', '512 miljoonaa euroa', 'money', 512e6, 'EUR'],
    ['Liikevaihto oli 512 milj. euroa.', '512 milj. euroa', 'money', 512e6, 'EUR'],
    ['Liikevaihto oli 512 Me.', '512 Me', 'money', 512e6, 'EUR'],
    ['Liikevaihto oli 512 milj. e ja kasvoi.', '512 milj. e', 'money', 512e6, 'EUR'],
    ['Silta maksaa 1,2 miljardia euroa.', '1,2 miljardia euroa', 'money', 1.2e9, 'EUR'],
    ['Yhtiö teki 3,5 miljoonan euron tappion.', '3,5 miljoonan euron', 'money', 3.5e6, 'EUR'],
    ['Kaupunki käyttää puolitoista miljoonaa euroa.', 'puolitoista miljoonaa euroa', 'money', 1.5e6, 'EUR'],
    ['Kaupunki käyttää puoli miljoonaa euroa.', 'puoli miljoonaa euroa', 'money', 500_000, 'EUR'],
    ['Tulos nousi kolmeen miljardiin euroon.', 'kolmeen miljardiin euroon', 'money', 3e9, 'EUR'],
    ['Velka on 45 M€.', '45 M€', 'money', 45e6, 'EUR'],
    ['Sakko on 12 500 euroa.', '12 500 euroa', 'money', 12_500, 'EUR'],
    ['Kauppa on 40 miljoonan dollarin arvoinen.', '40 miljoonan dollarin', 'money', 40e6, 'USD'],
    ['Osuus pysyi 4,2 prosentissa.', '4,2 prosentissa', 'percent', 4.2, 'percent'],
    ['Sähkö maksaa 95 senttiä.', '95 senttiä', 'money', 0.95, 'EUR'],
    ['Osuus on 14,8 prosenttia.', '14,8 prosenttia', 'percent', 14.8, 'percent'],
    ['Osuus on 14,8 %.', '14,8 %', 'percent', 14.8, 'percent'],
    ['Joka viides asunto on tyhjä.', 'Joka viides', 'percent', 20, 'percent'],
    ['Kaksi kolmasosaa tonteista on myyty.', 'Kaksi kolmasosaa', 'percent', 66.67, 'percent'],
    ['Ero on 1,4 prosenttiyksikköä.', '1,4 prosenttiyksikköä', 'percentage-point', 1.4, 'percentage-point'],
    ['Hallissa on 9 000 neliömetriä.', '9 000 neliömetriä', 'measure', 9000, 'square-meter'],
    ['Puisto tuottaa 60 megawattia.', '60 megawattia', 'measure', 60, 'megawatt'],
    ['Sopimus kestää neljä vuotta.', 'neljä vuotta', 'measure', 4, 'year'],
    ['Yhtiöllä on 1 900 työntekijää.', '1 900 työntekijää', 'count', 1900, 'työntekijää'],
    ['Ketju omistaa 214 uutta myymälää Nordbyssä.', '214 uutta myymälää', 'count', 214, 'myymälää'],
    [
      'Ketju omistaa 214 suomalaista myymälää.',
      '214 suomalaista myymälää',
      'count',
      214,
      'suomalaista myymälää',
    ],
    ['Paikalle tuli kaksikymmentäviisi vierasta.', 'kaksikymmentäviisi vierasta', 'count', 25, 'vierasta'],
    ['Paikalle tuli kolmesataa vierasta.', 'kolmesataa vierasta', 'count', 300, 'vierasta'],
    ['Kävijöitä oli 3,2 miljoonaa ihmistä.', '3,2 miljoonaa ihmistä', 'count', 3.2e6, 'ihmistä'],
    ['Tunneli on 2,5 kertaa pidempi.', '2,5 kertaa', 'multiple', 2.5, 'times'],
    ['Valitusten määrä kaksinkertaistui.', 'kaksinkertaistui', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Tulos on 670–690 miljoonaa euroa.', '670–690 miljoonaa euroa', 670e6, 690e6],
    ['Hinta on 20-30 euroa.', '20-30 euroa', 20, 30],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['Yli 40 myymälää avattiin.', 'moreThan'],
    ['Reilut 40 myymälää avattiin.', 'moreThan'],
    ['Noin 40 myymälää avattiin.', 'approximately'],
    ['Lähes 40 myymälää avattiin.', 'approximately'],
    ['Vajaat 40 myymälää avattiin.', 'approximately'],
    ['Vähintään 40 myymälää avattiin.', 'atLeast'],
    ['Jopa 40 myymälää avattiin.', 'atMost'],
    ['Alle 40 myymälää avattiin.', 'lessThan'],
  ])('%s: %s', async (text, comparator) => {
    expect(await one(text)).toMatchObject({ comparator });
  });

  it.each([
    ['Liikevaihto kasvoi 6,2 prosenttia 90 miljoonaan euroon.', 'up', 6.2, 'percent'],
    ['Osuus laski 1,4 prosenttiyksikköä 14 prosenttiin.', 'down', 1.4, 'percentage-point'],
    ['Liikevaihto oli 90 miljoonaa euroa, kasvua 8 prosenttia.', 'up', 8, 'percent'],
    ['Liikevaihto oli 90 miljoonaa euroa (+8 %).', 'up', 8, 'percent'],
    ['Voitto laski 36 prosenttia ollen 27 miljoonaa euroa.', 'down', 36, 'percent'],
  ])('change: %s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['Ketjulla oli 30.9.2025 yhteensä 40 myymälää.', '2025-09-30'],
    ['Ketjulla oli 30. syyskuuta 2025 yhteensä 40 myymälää.', '2025-09-30'],
    ['Syyskuussa 2025 ketjulla oli 40 myymälää.', '2025-09'],
    ['Vuoden 2025 kolmannella neljänneksellä ketjulla oli 40 myymälää.', '2025-35'],
    ['Tammi–syyskuussa 2025 ketjulla oli 40 myymälää.', '2025-01/2025-09'],
    ['Vuoden 2024 lopussa ketjulla oli 40 myymälää.', '2024-12-31'],
    ['Viime vuonna ketjulla oli 40 myymälää.', '2025'],
  ])('as of: %s', async (text, asOf) => {
    expect(await one(text)).toMatchObject({ quote: '40 myymälää', asOf });
  });

  it.each([
    ['Ketju aikoo avata 40 myymälää.', 'target'],
    ['Ketju odottaa avaavansa 40 myymälää.', 'forecast'],
    ['Ketjulla on 40 myymälää.', 'stated'],
  ])('%s: %s', async (text, status) => {
    expect(await one(text)).toMatchObject({ quote: '40 myymälää', status });
  });

  it.each([
    'Vuodesta 2019 on sovellettu artiklaa 17 ja lain 4 §.',
    'Kokous alkaa 24.10.2025 klo 10.30 salissa 12.',
    'Soita numeroon 040 555 0142 tai +358 40 555 0142.',
    'Joukkue voitti 3–1 ja on sijalla 4.',
    'Viisi vuotta sitten hän oli 35-vuotias.',
    'Muutama sata ihmistä näki 3. kerran version 4.2.',
  ])('no figure: %s', async (text) => {
    expect((await read('fi', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
