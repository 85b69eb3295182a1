import { describe, expect, it } from 'vitest';
import { read } from '../figures/read';

/** Counted from 16 March 2026. */
describe('a day, week or edge of this month', () => {
  it.each([
    ['es', 'El 10 de este mes abrieron 300 tiendas.', '2026-03-10'],
    ['es', 'En la tercera semana de este mes abrieron 300 tiendas.', '2026-03-16/2026-03-22'],
    ['fr', 'Le 10 de ce mois, 300 magasins ont ouvert.', '2026-03-10'],
    ['pt', 'No dia 10 deste mês abriram 300 lojas.', '2026-03-10'],
    ['pt', 'A 10 deste mês havia 300 lojas.', '2026-03-10'],
    ['ru', '10 числа этого месяца открылись 300 магазинов.', '2026-03-10'],
    ['uk', '10 числа цього місяця відкрилися 300 крамниць.', '2026-03-10'],
    ['pl', 'Do końca tego miesiąca otwarto 300 sklepów.', '2026-03-31'],
    ['de', 'Am letzten Tag des Oktobers 2024 gab es 300 Läden.', '2024-10-31'],
    ['sv', 'Den sista dagen i oktober 2024 fanns 300 butiker.', '2024-10-31'],
    ['it', 'A genn. 2024 c’erano 300 negozi.', '2024-01'],
  ])('%s: %s', async (tag, text, date) => {
    const { dates, figures } = await read(tag, text);
    expect(dates.map((mention) => mention.date)).toEqual([date]);
    expect(figures.map(({ value, asOf }) => [value, asOf])).toEqual([[300, date]]);
  });
});
