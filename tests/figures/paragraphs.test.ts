import { expect, it } from 'vitest';
import { read } from './read';

const figuresOf = async (language: string, text: string) =>
  (await read(language, text)).figures.map(({ quote, value, upper, comparator }) => [
    quote,
    value,
    upper,
    comparator,
  ]);

it.each([
  ['a minus', 'The port pays -\n5 million euros for it.', '5 million euros', 5_000_000],
  ['a range', 'The port counted 5 -\n10 million euros came in.', '10 million euros', 10_000_000],
  ['a comparator', 'This is what they want more than\n5 million euros for it.', '5 million euros', 5_000_000],
])('does not reach over the end of a paragraph: %s', async (_, text, quote, value) => {
  expect(await figuresOf('en', text)).toEqual([[quote, value, null, 'exactly']]);
});

it('reads hundredths in the same paragraph alone', async () => {
  expect((await figuresOf('en', 'It costs 25 euros\n50 cents are due.')).map(([quote]) => quote)).toEqual([
    '25 euros',
    '50 cents',
  ]);
});

it.each([
  ['nl', 'Er zijn 5 een op de twee'],
  ['pl', 'Mamy 5 jedną czwartą'],
])('%s: counts no words that are a figure of their own: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ kind }) => kind)).toEqual(['percent']);
});

it('takes the whole sentence where a dot stands in the figure', async () => {
  const text = 'Il coûte U.S.$5.';
  const { figures } = await read('fr', text);
  expect(figures.map(({ sentence }) => text.slice(...sentence))).toEqual([text]);
});
