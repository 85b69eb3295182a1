import { describe, expect, it } from 'vitest';
import { readSentence } from '../../reading/figures/extract-figures';
import type { Language } from '../../reading/languages/language';
import { knownLanguages, loadLanguage } from '../../reading/languages/registry';

type Known = readonly [kind: string, unit: string, value: number, upper: number | null];

/** A way of writing, with `#` for a number and `##` for the upper end of a range, and the kind and unit that it states. */
type Way = readonly [written: string, kind: string, unit: string];

const AMOUNTS: readonly Way[] = [
  ['€#', 'money', 'EUR'],
  ['€ #', 'money', 'EUR'],
  ['EUR #', 'money', 'EUR'],
  ['# EUR', 'money', 'EUR'],
  ['#€', 'money', 'EUR'],
  ['#\u00A0€', 'money', 'EUR'],
  ['#%', 'percent', 'percent'],
  ['#\u00A0%', 'percent', 'percent'],
  ['#\u202F%', 'percent', 'percent'],
  ['# km', 'measure', 'kilometer'],
];
const RANGES: readonly Way[] = ['–', '-', ' – ', '—'].flatMap((dash): Way[] => [
  [`#${dash}##%`, 'percent', 'percent'],
  [`#${dash}## %`, 'percent', 'percent'],
  [`#%${dash}##%`, 'percent', 'percent'],
  [`#${dash}## €`, 'money', 'EUR'],
  [`€#${dash}##`, 'money', 'EUR'],
  [`€#${dash}€##`, 'money', 'EUR'],
  [`#${dash}## km`, 'measure', 'kilometer'],
]);

const write = (number: number, { pack }: Language): string =>
  String(number).replace('.', pack.numbers.decimal);

/** What is read of each text; brackets keep the text around it out. */
const readAll = (texts: readonly string[], language: Language): (readonly [string, Known[]])[] =>
  texts.map((text) => [
    text,
    readSentence(`(${text})`, language, null).figures.map(
      ({ kind, unit, value, upper }) => [kind, unit, value, upper] as const,
    ),
  ]);

describe.each(knownLanguages)('in %s', (tag) => {
  it('an amount is the same on either side of its sign', async () => {
    const language = await loadLanguage(tag);
    const known = AMOUNTS.flatMap(([way, kind, unit]) =>
      [12, 12.5, 0.75, 345].map(
        (value) => [way.replace('#', write(value, language)), [[kind, unit, value, null]]] as const,
      ),
    );
    const texts = known.map(([text]) => text);
    expect(readAll(texts, language)).toEqual(known);
  });

  it('a range has both of its ends', async () => {
    const language = await loadLanguage(tag);
    const known = RANGES.flatMap(([way, kind, unit]) =>
      [
        [12, 15],
        [1.5, 2.75],
      ].map(([low = 0, high = 0]) => {
        const text = way.replace('##', write(high, language)).replace('#', write(low, language));
        return [text, [[kind, unit, low, high]]] as const;
      }),
    );
    const texts = known.map(([text]) => text);
    expect(readAll(texts, language)).toEqual(known);
  });

  it('groups are parted by the language’s own sign, and by any blank where that is one', async () => {
    const language = await loadLanguage(tag);
    const { group } = language.pack.numbers;
    const signs = /\s/.test(group) ? [' ', '\u00A0', '\u202F', '\u2009'] : [group];
    const texts = signs.flatMap((sign) => [`12${sign}345${sign}678 €`, `€12${sign}345${sign}678`]);
    for (const [text, found] of readAll(texts, language))
      expect([text, found]).toEqual([text, [['money', 'EUR', 12_345_678, null]]]);
  });

  it('a scale counts on either side of the sign, for both ends of a range, and below zero', async () => {
    const language = await loadLanguage(tag);
    const [low, high] = [write(2.5, language), write(3.5, language)];
    const known = scalesOf(language).flatMap(({ power, form }): (readonly [string, Known[]])[] => {
      const [from, to] = [Number(`2.5e${power}`), Number(`3.5e${power}`)];
      const gap = /^[\p{Script=Han}\p{Script=Hangul}]/u.test(form) ? '' : ' ';
      return [
        [`€${low}${gap}${form}`, [['money', 'EUR', from, null]]],
        [`EUR ${low}${gap}${form}`, [['money', 'EUR', from, null]]],
        [`${low}${gap}${form} EUR`, [['money', 'EUR', from, null]]],
        [`${low}–${high}${gap}${form} €`, [['money', 'EUR', from, to]]],
        [`€${low}–${high}${gap}${form}`, [['money', 'EUR', from, to]]],
      ];
    });
    const below = ['-', '−'].map(
      (sign) => [`${sign}${low} %`, [['percent', 'percent', -2.5, null]]] as const,
    );
    const all = [...known, ...below];
    expect(
      readAll(
        all.map(([text]) => text),
        language,
      ),
    ).toEqual(all);
  });
});

/** Words of scale; letters scale only what is plainly money. */
const scalesOf = ({ pack }: Language): { power: number; form: string }[] =>
  Object.entries(pack.scales).flatMap(([power, forms]) =>
    forms
      .filter((form) => !/^\p{L}{1,2}\.?$/u.test(form) || /\p{Lo}/u.test(form))
      .map((form) => ({ power: Number(power), form })),
  );

const DIGITS = {
  ar: '٠١٢٣٤٥٦٧٨٩',
  hi: '०१२३४५६७८९',
  th: '๐๑๒๓๔๕๖๗๘๙',
  ja: '０１２３４５６７８９',
  zh: '０１２３４５６７８９',
  'zh-Hant': '０１２３４５６７８９',
};

it.each(Object.entries(DIGITS))('in %s, digits of its own are worth the same', async (tag, digits) => {
  const language = await loadLanguage(tag);
  for (const [ascii, value] of [
    ['12', 12],
    ['12345', 12_345],
    ['12,345', 12_345],
    ['12.5', 12.5],
    ['1,234,567.25', 1_234_567.25],
  ] as const) {
    const text = ascii.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
    expect([text, readSentence(`(${text})`, language, null).numerals[0]?.value]).toEqual([text, value]);
  }
});

it.each([
  ['١٫٢٣٤', 1.234],
  ['١٢٬٣٤٥٫٥', 12_345.5],
  ['١٢٬٣٤٥', 12_345],
  ['٠٫٢٥٠', 0.25],
  ['١٢٫٣٤٥', 12.345],
  ['12,345٫678', 12_345.678],
])('the Arabic decimal mark is one before any number of digits: %s', async (text, value) => {
  const { numerals } = readSentence(`(${text})`, await loadLanguage('ar'), null);
  expect(numerals).toEqual([{ span: [1, 1 + text.length], quote: text, value, upper: null }]);
});

it('two numbers with the Arabic decimal mark do not make decimals of other marks', async () => {
  const { numerals } = readSentence('(١٫٥) (٢٫٥) (1,234)', await loadLanguage('ar'), null);
  expect(numerals.map(({ value }) => value)).toEqual([1.5, 2.5, 1234]);
});

it.each(['1٫2٫3', '12.345٫5', '5٫'])('%s is no number with a fraction', async (text) => {
  const { numerals } = readSentence(`(${text})`, await loadLanguage('ar'), null);
  expect(numerals.map(({ quote }) => quote)).not.toContain(text);
});
