import { describe, expect, it } from 'vitest';
import { parseCompoundNumber } from '../../reading/languages/compound-numbers';
import { loadLanguage } from '../../reading/languages/registry';

describe('number words written together', () => {
  it.each([
    ['de', 'einundzwanzig', 21],
    ['de', 'zweihundertfünfzig', 250],
    ['de', 'zwölftausend', 12_000],
    ['de', 'dreihundertsiebenundsiebzigtausendneunhundertachtundachtzig', 377_988],
    ['de', 'eintausend', 1000],
    ['de', 'hundertzehn', 110],
    ['cs', 'pětadvacet', 25],
    ['cs', 'dvaatřicet', 32],
    ['hu', 'tizenöt', 15],
    ['hu', 'százöt', 105],
    ['hu', 'kétmillió', 2_000_000],
    ['it', 'millecinquecento', 1500],
    ['it', 'trentatré', 33],
  ] as const)('%s: %s', async (tag, word, value) => {
    expect(parseCompoundNumber(word, await loadLanguage(tag))).toBe(value);
  });

  it.each([
    ['de', 'einundzwanzigste'],
    ['de', 'hunderttausend'],
    ['de', 'zweidrei'],
    ['de', 'zwanzigdreißig'],
    ['de', 'undzwanzig'],
    ['de', 'zwanzigund'],
    ['de', 'achtung'],
    ['de', 'zwei'],
    ['cs', 'adam'],
    ['cs', 'dvaceta'],
    ['en', 'twentyone'],
  ] as const)('%s: %s is none', async (tag, word) => {
    expect(parseCompoundNumber(word, await loadLanguage(tag))).toBeNull();
  });
});
