import { describe, expect, it } from 'vitest';
import { findSentences, sentenceAt } from '../../reading/text/sentences';

const cutAll = (text: string, language: string, abbreviations: readonly string[] = []): string[] =>
  findSentences(text, language, abbreviations).map((span) => text.slice(...span));

describe('findSentences', () => {
  it('cuts at full stops and at line breaks', () => {
    expect(cutAll('One came. Two left.\nThree stayed', 'en')).toEqual([
      'One came.',
      'Two left.',
      'Three stayed',
    ]);
  });

  it('goes on after an abbreviation and after an initial', () => {
    expect(cutAll('Dr. Ona Vell spoke. She sat.', 'en', ['dr.'])).toEqual([
      'Dr. Ona Vell spoke.',
      'She sat.',
    ]);
    expect(cutAll('Led by J. Brook today. Then rain.', 'en')).toEqual([
      'Led by J. Brook today.',
      'Then rain.',
    ]);
  });

  it('does not take a word that ends like an abbreviation for one', () => {
    expect(cutAll('They saw a kandr. It flew.', 'en', ['dr.'])).toHaveLength(2);
  });

  it('cuts scripts without spaces', () => {
    expect(cutAll('公司成立。员工十人。', 'zh-Hans')).toEqual(['公司成立。', '员工十人。']);
  });

  it('survives lone surrogates and blank text', () => {
    expect(findSentences('\ud800 a.\n\n  ', 'en', [])).toHaveLength(1);
    expect(findSentences('', 'und', [])).toEqual([]);
  });
});

describe('sentenceAt', () => {
  it('finds the sentence that holds an offset, and none in the gap', () => {
    const sentences = findSentences('One came. Two left.', 'en', []);
    expect(sentenceAt(sentences, 0)).toEqual([0, 9]);
    expect(sentenceAt(sentences, 12)).toEqual([10, 19]);
    expect(sentenceAt(sentences, 9)).toBeNull();
  });
});
