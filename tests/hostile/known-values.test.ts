import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSentence } from '../../reading/figures/extract-figures';
import { knownLanguages, loadLanguage } from '../../reading/languages/registry';
import { numbersOf } from './number-grammar';

it.each(knownLanguages)(
  'in %s a number is worth what it was written for: bare, as euros, as a share',
  async (tag) => {
    const language = await loadLanguage(tag);
    fc.assert(
      fc.property(numbersOf(language), ({ text, value, isScaled }) => {
        const bare = readSentence(`(${text})`, language, null);
        expect(bare.numerals).toEqual([{ span: [1, 1 + text.length], quote: text, value, upper: null }]);
        const euros = readSentence(`(${text} €)`, language, null).figures;
        expect(euros.map(({ kind, unit, value }) => [kind, unit, value])).toEqual([['money', 'EUR', value]]);
        if (isScaled) return;
        const share = readSentence(`(${text} %)`, language, null).figures;
        expect(share.map(({ kind, value }) => [kind, value])).toEqual([['percent', value]]);
      }),
      { numRuns: 60, seed: 20261128 },
    );
  },
);
