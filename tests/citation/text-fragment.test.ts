import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../citation/text-fragment';
import type { Span } from '../../reading/text/span';

const PAGE = 'https://bay.example/story';
const TEXT =
  'The port took 4-5 ships, a record & more.\nBy noon 12 ships lay in the inner bay of the port, and 12 ships lay off it.';

describe('linkToWords', () => {
  const spanOf = (words: string, nth = 0): Span => {
    let start = TEXT.indexOf(words);
    for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
    return [start, start + words.length];
  };

  it.each<[string, string, Span, string]>([
    ['words that stand once', PAGE, spanOf('record'), '#:~:text=record'],
    [
      'signs of the directive',
      PAGE,
      spanOf('4-5 ships, a record & more'),
      '#:~:text=4%2D5%20ships%2C%20a%20record%20%26%20more',
    ],
    ['a page with a fragment', `${PAGE}#top`, spanOf('noon'), '#top:~:text=noon'],
    ['a page opened by such a link', `${PAGE}#:~:text=x`, spanOf('noon'), '#:~:text=noon'],
    [
      'the first of two by the words around it',
      PAGE,
      spanOf('12 ships'),
      '#:~:text=By%20noon-,12%20ships,-lay%20in%20the%20inner%20bay%20of%20the%20port%2C%20and',
    ],
    [
      'the second of two by the words around it',
      PAGE,
      spanOf('12 ships', 1),
      '#:~:text=lay%20in%20the%20inner%20bay%20of%20the%20port%2C%20and-,12%20ships,-lay%20off%20it.',
    ],
    [
      'several paragraphs by their ends',
      PAGE,
      [TEXT.indexOf('a record'), TEXT.indexOf(' lay')],
      '#:~:text=a%20record%20%26%20more.,By%20noon%2012%20ships',
    ],
    [
      'a long quote by its ends',
      PAGE,
      [0, TEXT.length],
      '#:~:text=The%20port%20took%204%2D5%20ships%2C%20a%20record%20%26,of%20the%20port%2C%20and%2012%20ships%20lay%20off%20it.',
    ],
  ])('names %s', (_name, page, span, expected) => {
    expect(linkToWords(page, TEXT, span)).toBe(`${PAGE}${expected}`);
  });

  it('writes a directive that parses for any text', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(word, word, word, (before, quote, after) => {
        const span: Span = [before.length, before.length + quote.length];
        const url = new URL(linkToWords(PAGE, before + quote + after, span));
        const directive = url.hash.slice('#:~:text='.length);
        expect(directive).toMatch(/^(?:[^,&-]+-,)?[^,&-]*(?:,[^,&-]*)?(?:,-[^,&-]+)?$/);
      }),
    );
  });
});
