import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '../../components/excerpt';

const excerpt = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return cutExcerpt(text, [0, text.length], [start, start + quote.length]);
};

describe('cutExcerpt', () => {
  it('keeps a short beginning', () => {
    expect(excerpt('The port hired 26 pilots.', '26 pilots')).toEqual({
      before: 'The port hired ',
      after: '.',
    });
  });

  it('cuts a long beginning at a word', () => {
    const { before } = excerpt(
      'After a year of talks with the unions of the inner harbor it hired 26 pilots.',
      '26',
    );
    expect(before).toBe('…of the inner harbor it hired ');
  });

  it('cuts no character in two where the script has no spaces', () => {
    expect(excerpt(`${'𠮷'.repeat(40)}x26`, '26').before).toBe(`…${'𠮷'.repeat(17)}x`);
  });
});
