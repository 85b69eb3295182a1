import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('pl', text);

describe('figures in Polish', () => {
  it.each([
    ['Przychody wyniosły 1,3 mld zł.', '1,3 mld zł', 'money', 1.3e9, 'PLN'],
    ['Fundusz ma 1 mld 859 mln zł.', '1 mld 859 mln zł', 'money', 1.859e9, 'PLN'],
    ['Dywidenda to 1,20 zł na akcję.', '1,20 zł', 'money', 1.2, 'PLN'],
    ['Kara wyniosła 12 500 złotych.', '12 500 złotych', 'money', 12_500, 'PLN'],
    ['Bilet kosztuje 90 groszy.', '90 groszy', 'money', 0.9, 'PLN'],
    ['Inwestycja za 57 mln euro.', '57 mln euro', 'money', 57e6, 'EUR'],
    [
      'Dotacja to dwieście pięćdziesiąt tysięcy złotych.',
      'dwieście pięćdziesiąt tysięcy złotych',
      'money',
      250_000,
      'PLN',
    ],
    ['Nagroda to pół miliona dolarów.', 'pół miliona dolarów', 'money', 500_000, 'USD'],
    ['Kredyt na 2 miliony koron czeskich.', '2 miliony koron czeskich', 'money', 2e6, 'CZK'],
    ['Rentowność to 13,9 proc.', '13,9 proc.', 'percent', 13.9, 'percent'],
    ['Rentowność to 13,9% sprzedaży.', '13,9%', 'percent', 13.9, 'percent'],
    ['Różnica to 1,1 p.p. w skali kraju.', '1,1 p.p.', 'percentage-point', 1.1, 'percentage-point'],
    ['Różnica to 3 punkty procentowe.', '3 punkty procentowe', 'percentage-point', 3, 'percentage-point'],
    ['Głosowała połowa członków.', 'połowa', 'percent', 50, 'percent'],
    ['Hala ma 48 tys. m kw. powierzchni.', '48 tys. m kw.', 'measure', 48_000, 'square-meter'],
    ['Farma ma moc 6,2 MW.', '6,2 MW', 'measure', 6.2, 'megawatt'],
    ['Trasa liczy 35 km.', '35 km', 'measure', 35, 'kilometer'],
    ['Umowa trwa pięć lat.', 'pięć lat', 'measure', 5, 'year'],
    ['Spółka zatrudnia 2,4 tys. pracowników.', '2,4 tys. pracowników', 'count', 2400, 'pracowników'],
    ['Sprzedano sto tysięcy krzeseł.', 'sto tysięcy krzeseł', 'count', 100_000, 'krzeseł'],
    [
      'Powstało 12 sportowych i muzycznych klubów w gminie.',
      '12 sportowych i muzycznych klubów',
      'count',
      12,
      'sportowych i muzycznych klubów',
    ],
    ['Ruch wzrósł 2,5 razy szybciej.', '2,5 razy', 'multiple', 2.5, 'times'],
    ['Liczba wniosków podwoiła się.', 'podwoiła', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Działa ponad 300 sklepów.', 'moreThan'],
    ['Działa co najmniej 300 sklepów.', 'atLeast'],
    ['Działa ok. 300 sklepów.', 'approximately'],
    ['Działa prawie 300 sklepów.', 'approximately'],
    ['Powstanie do 300 sklepów.', 'atMost'],
    ['Działa niespełna 300 sklepów.', 'lessThan'],
    ['Udział wzrósł do 35%.', 'exactly'],
    ['Meble trafiają do 41 krajów.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect((await one(text)).comparator).toBe(comparator);
  });

  it.each([
    ['Przychody to 40 mln zł, o 25 proc. więcej niż rok wcześniej.', 'up', 25, 'percent'],
    ['Przychody wzrosły o 25%, do 40 mln zł.', 'up', 25, 'percent'],
    ['Zatrudnienie spadło o 10%, do 900 osób.', 'down', 10, 'percent'],
    ['Sklep obsłużył 310 tys. zamówień, czyli dwa razy więcej.', 'up', 2, 'times'],
    ['Marża wzrosła o 2 pkt proc., do 14%.', 'up', 2, 'percentage-point'],
    ['Zysk wyniósł 31 mln zł i był o 5 proc. wyższy niż wcześniej.', 'up', 5, 'percent'],
    ['Zysk wyniósł 31 mln zł i był niższy o 5 proc. niż wcześniej.', 'down', 5, 'percent'],
  ])('%s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it('reads ranges and equivalents', async () => {
    expect(await one('Pracę znajdzie od 500 do 550 osób.')).toMatchObject({ value: 500, upper: 550 });
    expect(await one('Koszt to 10-15 mln zł.')).toMatchObject({ value: 10e6, upper: 15e6 });
    const figure = await one('Inwestycja za 245 mln zł (ok. 57 mln euro).');
    expect(figure.equivalent).toMatchObject({ value: 57e6, unit: 'EUR' });
  });

  it.each([
    ['Do 2030 r. grupa chce otworzyć 40 sklepów.', 'target', '2030'],
    ['Na 2027 r. zarząd prognozuje 2 mln zł zysku.', 'forecast', '2027'],
    ['W pierwszym kwartale 2025 r. otwarto 40 sklepów.', 'stated', '2025-33'],
    ['W ubiegłym roku otwarto 40 sklepów.', 'stated', '2025'],
    ['Na koniec 2024 roku było 40 sklepów.', 'stated', '2024-12-31'],
  ])('%s: %s as of %s', async (text, status, asOf) => {
    expect(await one(text)).toMatchObject({ status, asOf });
  });
});

describe('dates in Polish', () => {
  it.each([
    ['24 marca 2026 r.', '2026-03-24'],
    ['24.03.2026', '2026-03-24'],
    ['we wrześniu 2024 roku', '2024-09'],
    ['w III kwartale 2025 r.', '2025-35'],
    ['w II półroczu 2025 r.', '2025-07/2025-12'],
    ['2025 rok', '2025'],
    ['za 2025 rok', '2025'],
  ])('%s is %s', async (text, date) => {
    expect((await read('pl', text)).dates.map((found) => found.date)).toEqual([date]);
  });
});

describe('no figures in Polish', () => {
  it.each([
    ['Kontakt: tel. 52 555 01 44'],
    ['Norma PN-EN 1728 obowiązuje.'],
    ['Na podstawie art. 17 rozporządzenia.'],
    ['Krzesła z serii Tapio 4 są lekkie.'],
    ['Zakład działa od 1992 r.'],
    ['Biuro przy ul. Gdańskiej 155.'],
    ['Spotkanie o 14:30.'],
    ['Mecz wygrali 3:1.'],
    ['Przeprowadził się pięć lat temu.'],
    ['To jeden z klubów.'],
    ['Związkowcy dwukrotnie protestowali.'],
  ])('%s', async (text) => {
    expect((await read('pl', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
