import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('hu', text);

describe('figures in Hungarian', () => {
  it.each([
    ['Az árbevétel 1,8 milliárd forint volt.', '1,8 milliárd forint', 'money', 1.8e9, 'HUF'],
    ['A beruházás 350 millió forintba került.', '350 millió forintba', 'money', 350e6, 'HUF'],
    ['A bírság 12 500 Ft volt.', '12 500 Ft', 'money', 12_500, 'HUF'],
    ['A támogatás 14 millió euró.', '14 millió euró', 'money', 14e6, 'EUR'],
    ['A hitel 3 milliárd dolláros.', '3 milliárd dolláros', 'money', 3e9, 'USD'],
    ['A díj kétszázezer forint.', 'kétszázezer forint', 'money', 200_000, 'HUF'],
    ['A díj félmillió forint.', 'félmillió forint', 'money', 500_000, 'HUF'],
    ['A nyereség 240 MFt volt.', '240 MFt', 'money', 240e6, 'HUF'],
    ['A részesedés 15,2 százalék.', '15,2 százalék', 'percent', 15.2, 'percent'],
    ['A részesedés 15,2% volt.', '15,2%', 'percent', 15.2, 'percent'],
    ['A különbség 0,7 százalékpont.', '0,7 százalékpont', 'percentage-point', 0.7, 'percentage-point'],
    ['A tagok kétharmada szavazott.', 'kétharmada', 'percent', 66.67, 'percent'],
    ['A csarnok 9400 négyzetméteres.', '9400 négyzetméteres', 'measure', 9400, 'square-meter'],
    ['Az erőmű 2,4 MW teljesítményű.', '2,4 MW', 'measure', 2.4, 'megawatt'],
    ['Betakarítottak 120 ezer tonna búzát.', '120 ezer tonna', 'measure', 120_000, 'tonne'],
    ['A jótállás tíz évre szól.', 'tíz évre', 'measure', 10, 'year'],
    ['A cég 820 dolgozót foglalkoztat.', '820 dolgozót', 'count', 820, 'dolgozót'],
    ['Ezer néző jött.', 'Ezer néző', 'count', 1000, 'néző'],
    ['A forgalom megduplázódott.', 'megduplázódott', 'multiple', 2, 'times'],
    ['A kiadások a 2,1-szeresükre nőttek.', '2,1-szeresükre', 'multiple', 2.1, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Több mint 60 szabadalma van.', 'moreThan'],
    ['Legalább 60 szabadalma van.', 'atLeast'],
    ['Mintegy 60 szabadalma van.', 'approximately'],
    ['Csaknem 60 szabadalma van.', 'approximately'],
    ['Legfeljebb 60 szabadalma van.', 'atMost'],
    ['Kevesebb mint 60 szabadalma van.', 'lessThan'],
    ['A költség 5 millió forint feletti.', 'moreThan'],
    ['A cégnek 60 szabadalma van.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect((await one(text)).comparator).toBe(comparator);
  });

  it.each([
    ['Az árbevétel 40 millió forint volt, 14 százalékkal több.', 'up', 14, 'percent'],
    ['Az árbevétel 40 millió forint volt, 14%-kal magasabb.', 'up', 14, 'percent'],
    ['A létszám 900 fő, 10 százalékkal kevesebb.', 'down', 10, 'percent'],
    ['A bevételek 14 százalékkal 208 milliárd forintra nőttek.', 'up', 14, 'percent'],
  ])('%s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it('reads ranges and equivalents', async () => {
    expect(await one('A díj 10-15 millió forint.')).toMatchObject({ value: 10e6, upper: 15e6 });
    const figure = await one('A beruházás 350 millió forint (mintegy 900 ezer euró).');
    expect(figure.equivalent).toMatchObject({ value: 900_000, unit: 'EUR' });
  });

  it.each([
    ['2028-ig a cél 40 üzlet.', 'target', '2028'],
    ['2027-ben 2 millió forint nyereség várható.', 'forecast', '2027'],
    ['Tavaly 40 üzlet nyílt.', 'stated', '2025'],
    ['2025 első negyedévében 40 üzlet nyílt.', 'stated', '2025-33'],
    ['2024 végén 40 üzlet volt.', 'stated', '2024-12-31'],
  ])('%s: %s as of %s', async (text, status, asOf) => {
    expect(await one(text)).toMatchObject({ status, asOf });
  });
});

it('takes two sizes of one change for no level and its change', async () => {
  const { figures } = await read('hu', 'A bevétel 16 milliárd forinttal, 11 százalékkal nőtt.');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [16e9, null],
    [11, null],
  ]);
});

describe('dates in Hungarian', () => {
  it.each([
    ['2026. március 12.', '2026-03-12'],
    ['2026. március 12-én', '2026-03-12'],
    ['2026.03.12.', '2026-03-12'],
    ['2024 szeptemberében', '2024-09'],
    ['2025 második félévében', '2025-07/2025-12'],
    ['2025 első kilenc hónapjában', '2025-01/2025-09'],
    ['2025. első félévi', '2025-01/2025-06'],
    ['2025 második negyedévi', '2025-34'],
    ['1994-ben', '1994'],
    ['2025. évi', '2025'],
  ])('%s is %s', async (text, date) => {
    expect((await read('hu', text)).dates.map((found) => found.date)).toEqual([date]);
  });
});

describe('no figures in Hungarian', () => {
  it.each([
    ['Telefon: +36 1 555 0118'],
    ['Az ISO 13485 szabvány.'],
    ['Az 5. helyen végzett.'],
    ['A cég 1994-ben alakult.'],
    ['A találkozó 14:30-kor kezdődik.'],
    ['A meccs 3:1 lett.'],
    ['Tíz évvel ezelőtt költözött.'],
    ['A 45 éves vezető nyilatkozott.'],
    ['Az M7 autópálya lezárva.'],
    ['Az ötlet jó hatással volt.'],
  ])('%s', async (text) => {
    expect((await read('hu', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
