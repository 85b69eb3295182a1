import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('cs', text);

describe('figures in Czech', () => {
  it.each([
    ['Tržby činily 1,8 miliardy korun.', '1,8 miliardy korun', 'money', 1.8e9, 'CZK'],
    ['Přístroj stojí 4,9 mil. Kč.', '4,9 mil. Kč', 'money', 4.9e6, 'CZK'],
    ['Pokuta byla 12 500 Kč.', '12 500 Kč', 'money', 12_500, 'CZK'],
    ['Pivo je za 69 korun.', '69 korun', 'money', 69, 'CZK'],
    ['Vstupné je 250,- pro dospělé.', '250,-', 'money', 250, 'CZK'],
    ['Přístroj stojí 1 250,- Kč.', '1 250,- Kč', 'money', 1250, 'CZK'],
    ['Hala stála 14 mil. eur.', '14 mil. eur', 'money', 14e6, 'EUR'],
    ['Grant je dvě stě padesát tisíc korun.', 'dvě stě padesát tisíc korun', 'money', 250_000, 'CZK'],
    ['Fond má půl milionu dolarů.', 'půl milionu dolarů', 'money', 500_000, 'USD'],
    ['Dluh je 3 mld. USD.', '3 mld. USD', 'money', 3e9, 'USD'],
    ['Marže je 15,2 % tržeb.', '15,2 %', 'percent', 15.2, 'percent'],
    ['Marže je 15 procent.', '15 procent', 'percent', 15, 'percent'],
    ['Rozdíl je 0,7 procentního bodu.', '0,7 procentního bodu', 'percentage-point', 0.7, 'percentage-point'],
    ['Hlasovala třetina členů.', 'třetina', 'percent', 33.33, 'percent'],
    ['Plocha je 9 400 m².', '9 400 m²', 'measure', 9400, 'square-meter'],
    ['Elektrárna má 2,4 MW výkonu.', '2,4 MW', 'measure', 2.4, 'megawatt'],
    ['Sklidili 120 tisíc tun obilí.', '120 tisíc tun', 'measure', 120_000, 'tonne'],
    ['Záruka platí deset let.', 'deset let', 'measure', 10, 'year'],
    ['Podnik zaměstnává 820 lidí.', '820 lidí', 'count', 820, 'lidí'],
    ['Dodali sto padesát mikroskopů.', 'sto padesát mikroskopů', 'count', 150, 'mikroskopů'],
    [
      'Otevřeli 12 městských a vesnických knihoven kraje.',
      '12 městských a vesnických knihoven',
      'count',
      12,
      'městských a vesnických knihoven',
    ],
    ['Vývoz je 2,5krát vyšší.', '2,5krát', 'multiple', 2.5, 'times'],
    ['Výrobu hodlá zdvojnásobit.', 'zdvojnásobit', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Má více než 60 patentů.', 'moreThan'],
    ['Má přes 60 patentů.', 'moreThan'],
    ['Má nejméně 60 patentů.', 'atLeast'],
    ['Má téměř 60 patentů.', 'approximately'],
    ['Má zhruba 60 patentů.', 'approximately'],
    ['Přijme až 60 techniků.', 'atMost'],
    ['Má méně než 60 patentů.', 'lessThan'],
    ['Vyváží do 38 zemí.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect((await one(text)).comparator).toBe(comparator);
  });

  it.each([
    ['Utržil 40 milionů korun, meziročně o 14 procent více.', 'up', 14, 'percent'],
    ['Marže se zvýšila o 0,7 procentního bodu na 15,2 %.', 'up', 0.7, 'percentage-point'],
    ['Počet zaměstnanců klesl o 10 % na 900 lidí.', 'down', 10, 'percent'],
    ['Zisk byl 31 milionů korun a byl o 5 procent vyšší než dříve.', 'up', 5, 'percent'],
    ['Tržby klesly o 700 milionů korun na 2,4 miliardy.', 'down', 700e6, 'CZK'],
    ['Na mosty má jít 580 milionů korun, meziročně o 15 milionů méně.', 'down', 15e6, 'CZK'],
  ])('%s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it('reads ranges and equivalents', async () => {
    expect(await one('Přijme 70 až 80 techniků.')).toMatchObject({ value: 70, upper: 80 });
    expect(await one('Stojí od 10 do 15 milionů korun.')).toMatchObject({ value: 10e6, upper: 15e6 });
    const figure = await one('Vloží 350 mil. Kč (zhruba 14 mil. eur).');
    expect(figure.equivalent).toMatchObject({ value: 14e6, unit: 'EUR' });
  });

  it.each([
    ['Do roku 2028 hodlá otevřít 40 prodejen.', 'target', '2028'],
    ['V roce 2027 očekává zisk 2 miliony korun.', 'forecast', '2027'],
    ['Loni otevřel 40 prodejen.', 'stated', '2025'],
    ['V prvním čtvrtletí 2025 otevřel 40 prodejen.', 'stated', '2025-33'],
    ['Ke konci roku 2024 měl 40 prodejen.', 'stated', '2024-12-31'],
  ])('%s: %s as of %s', async (text, status, asOf) => {
    expect(await one(text)).toMatchObject({ status, asOf });
  });
});

describe('dates in Czech', () => {
  it.each([
    ['12. března 2026', '2026-03-12'],
    ['12.3.2026', '2026-03-12'],
    ['12. 3. 2026', '2026-03-12'],
    ['v září 2024', '2024-09'],
    ['ve třetím čtvrtletí 2025', '2025-35'],
    ['v prvním pololetí roku 2025', '2025-01/2025-06'],
    ['v roce 1994', '1994'],
    ['před rokem', '2025'],
    ['koncem roku 2024', '2024-12-31'],
  ])('%s is %s', async (text, date) => {
    expect((await read('cs', text)).dates.map((found) => found.date)).toEqual([date]);
  });

  it('reads no month in "pro"', async () => {
    expect((await read('cs', 'Otevřeli 15 pro firmy.')).dates).toEqual([]);
  });
});

describe('no figures in Czech', () => {
  it.each([
    ['Kontakt: tel. +420 541 555 118'],
    ['Má certifikát ISO 13485.'],
    ['Model DV-8 stojí v pavilonu P, stánek 2.14.'],
    ['Skončil na 5. místě.'],
    ['Podle zákona č. 89 se platí.'],
    ['Vznikla v roce 1994.'],
    ['Setkání začne v 14:30.'],
    ['Zápas skončil 3:1.'],
    ['Přestěhoval se před pěti lety.'],
    ['IČO 05550123'],
  ])('%s', async (text) => {
    expect((await read('cs', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
