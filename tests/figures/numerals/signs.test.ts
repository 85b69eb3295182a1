import { describe, expect, it } from 'vitest';
import { read } from '../read';

describe('what makes an amount negative', () => {
  it.each([
    ['en', 'Cash flow was -$18.6 million.', '-$18.6 million', -18_600_000],
    ['en', 'Net income was −US$3.2 million.', '−US$3.2 million', -3_200_000],
    ['en', 'Free cash flow was negative $18.6 million.', 'negative $18.6 million', -18_600_000],
    ['en', 'The result was $-3.2 million.', '$-3.2 million', -3_200_000],
    ['en', 'Loss per share was $(0.14).', '$(0.14)', -0.14],
    ['en', 'Net loss was $(3.2) million.', '$(3.2) million', -3_200_000],
    ['sv', 'Resultatet blev –48 Mkr.', '–48 Mkr', -48_000_000],
    ['de', 'Das EBIT fiel auf –€ 3 Mio.', '–€ 3 Mio.', -3_000_000],
    ['fr', 'Le résultat ressort à (– 12 M€).', '– 12 M€', -12_000_000],
    ['fr', 'Le résultat ressort à – 12 M€.', '– 12 M€', -12_000_000],
    ['he', 'ההפסד הסתכם בכ -40 מיליון שקל.', '40 מיליון שקל', 40_000_000],
    ['sv', 'Nätterna blir kalla (15°F/-9°C).', '-9°C', -9],
  ])('%s: %s', async (language, text, quote, value) => {
    expect((await read(language, text)).figures).toContainEqual(expect.objectContaining({ quote, value }));
  });

  it.each([
    ['sv', '– 12 procent är mycket, säger hon.', 12],
    ['sv', 'Hon jublar\n–12 procent är mycket.', 12],
    ['en', 'Tickets - $5 each.', 5],
    ['en', 'A mid-$20 million deal was signed.', 20_000_000],
    ['en', 'The profit was ($4.5 million).', 4_500_000],
    ['ru', 'Подавайте рыбу с густым белым соусом тартар – 100 г на порцию.', 100],
    ['fr', 'De nos vergers, le jus Valmora – 250 ml.', 250],
    ['en', 'The dial may be off by +/-5%.', 5],
  ])('and what does not: %s: %s', async (language, text, value) => {
    expect((await read(language, text)).figures.map((figure) => figure.value)).toEqual([value]);
  });
});

describe('signs in ranges', () => {
  it.each([
    ['de', 'Es wird minus 5 bis minus 2 Grad kalt.', -5, -2],
    ['de', 'Es wird –5 bis –2 Grad kalt.', -5, -2],
    ['de', 'Nachts sind es minus 2 bis plus 3 Grad.', -2, 3],
    ['de', 'Heute sind es 14 bis 9 Grad.', 9, 14],
    ['en', 'It costs $10 -15 million.', 10_000_000, 15_000_000],
    ['en', 'It costs $3 -$5.', 3, 5],
  ])('%s: %s', async (language, text, value, upper) => {
    expect((await read(language, text)).figures).toMatchObject([{ value, upper }]);
  });

  it('takes a sign behind a bracket for no range', async () => {
    const { figures } = await read('sv', 'Resultatet blev –12 Mkr (–3 Mkr) och marginalen –5,2 % (-3,6 %).');
    expect(figures.map(({ value, upper }) => [value, upper])).toEqual([
      [-12_000_000, null],
      [-3_000_000, null],
      [-5.2, null],
      [-3.6, null],
    ]);
  });
});
