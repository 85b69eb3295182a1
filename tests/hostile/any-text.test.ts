import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSentence } from '../../reading/figures/extract-figures';
import { knownLanguages, loadLanguage } from '../../reading/languages/registry';
import { brokenFigures } from '../../scripts/fuzz/broken-promises';
import { wordsOf } from './words-of-language';

const SIGNS = [
  '%',
  '$',
  '€',
  '¥',
  '(',
  ')',
  '-',
  '–',
  ',',
  '.',
  '/',
  ':',
  '\n',
  '\n',
  ' ',
  '\u00A0',
  '\u200D',
  '\u202E',
  '\u0301',
  '\uD800',
  '・',
  '、',
];
const DIGITS = [
  '5',
  '12,5',
  '1.234',
  '0',
  '007',
  '1.2.3',
  '2024',
  '31',
  '٣٫٥',
  '५',
  '１２',
  '¾',
  '99999999999999999999',
  '1e400',
  '12',
];

it.each(knownLanguages)(
  'in %s any text of known words is read within its bounds, the same each time',
  async (tag) => {
    const language = await loadLanguage(tag);
    const piece = fc.oneof(
      fc.constantFrom(...wordsOf(language)),
      fc.constantFrom(...DIGITS),
      fc.constantFrom(...SIGNS),
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', '\n')), { maxLength: 24 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (text) => {
        const reading = readSentence(text, language, '2026-03-16');
        expect(brokenFigures({ text, figures: reading.figures })).toEqual([]);
        for (const { span, quote } of [...reading.numerals, ...reading.dates])
          expect(text.slice(...span)).toBe(quote);
        for (const { value, upper } of reading.numerals)
          expect([value, upper ?? 0].every(Number.isFinite)).toBe(true);
        expect(readSentence(text, language, '2026-03-16')).toEqual(reading);
      }),
      { numRuns: 120, seed: 20261128 },
    );
  },
);
