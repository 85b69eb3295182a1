import { describe, expect, it } from 'vitest';
import { resolve } from '../../reading/article/address';

const BASE = 'https://paper.example.test/2025/03/story.html';

describe('addresses', () => {
  it.each([
    '/plain/path?a=1&b=2#part',
    'https://other.example.test/a/b.html',
    '//cdn.example.test/a',
    '/../up/./here',
    'https://other.example.test/a/../b',
    'https://other.example.test',
    'HTTPS://Other.Example.TEST/A',
    'https://other.example.test:443/a',
    'https://127.1/a',
    'https://other.example.test/%7Ea/é?q=\'x"',
    'https://xn--.test/a',
    'next.html',
    '?page=2',
    'mailto:desk@example.test',
    '/a b',
    '/a\\b',
  ])('reads %s as the page means it', (stated) => {
    const expected = URL.canParse(stated, BASE) ? new URL(stated, BASE).href : null;
    expect(resolve(stated, BASE)).toBe(expected);
  });

  it.each([null, '', '  ', 'https://'])('has none of %s', (stated) => {
    expect(resolve(stated, BASE)).toBeNull();
  });

  it('leaves an odd base to the URL', () => {
    expect(resolve('/a', 'HTTPS://Paper.Example.test:443/x')).toBe('https://paper.example.test/a');
  });
});
