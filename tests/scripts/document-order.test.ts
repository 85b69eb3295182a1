import { describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/page-document';

describe('the order of nodes in Node', () => {
  const page = parsePage(
    '<body><div id="a"><div><h1 id="deep">x</h1></div></div><p id="b">y</p><p id="c">z</p></body>',
    'https://x.test/',
  );
  const positionOf = (from: string, to: string): number => {
    const other = page.getElementById(to);
    return other ? (page.getElementById(from)?.compareDocumentPosition(other) ?? -1) : -1;
  };

  it.each([
    ['b', 'deep', 2],
    ['deep', 'b', 4],
    ['c', 'b', 2],
    ['a', 'deep', 4 | 16],
    ['deep', 'a', 2 | 8],
    ['b', 'b', 0],
  ])('from %s to %s is that of browsers', (from, to, position) => {
    expect(positionOf(from, to)).toBe(position);
  });
});
