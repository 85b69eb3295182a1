import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase } from '../../reading/text/fold';

describe('foldCase', () => {
  it.each([
    ['US$ MÍT', 'us$ mít'],
    ['ＥＵＲ ５％', 'eur 5%'],
    ['İSTANBUL', 'istanbul'],
    ['L’an\u00A0dernier 5\u202F%', "l'an dernier 5 %"],
    ['أكثر إلى آلاف', 'اكثر الي الاف'],
    ['כ־5 מש״ח', 'כ-5 מש"ח'],
  ])('%s', (text, folded) => {
    expect(foldCase(text)).toBe(folded);
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldCase(text).length === text.length));
  });
});
