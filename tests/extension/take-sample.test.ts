import { describe, expect, it } from 'vitest';
import { takeSample } from '../../extension/take-sample';
import type { Line } from '../../reading/article/article';

const line = (text: string, parts: Partial<Line> = {}): Line => ({
  text,
  place: 'body',
  kind: 'paragraph',
  links: [],
  images: [],
  ...parts,
});

describe('takeSample', () => {
  it('takes what the body says before the names and numbers of its tables', () => {
    const lines = [
      line('Menu', { place: 'before' }),
      line('1 | Lia Marsh | 412', { kind: 'row' }),
      line('Os barcos voltam ao porto no domingo.'),
    ];
    expect(takeSample({ lines })).toBe('Os barcos voltam ao porto no domingo.\n1 | Lia Marsh | 412');
  });

  it('takes no more than tells the language', () => {
    expect(takeSample({ lines: [line('a'.repeat(5000))] })).toHaveLength(2000);
  });
});
