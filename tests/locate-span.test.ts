import { describe, expect, it } from 'vitest';
import { locate } from '../reading/locate-span';
import type { Span } from '../reading/text/span';
import { placeOf, SAMPLE, SAMPLE_REPORT } from './components/sample-report';

const located = {
  report: { ...SAMPLE_REPORT, text: 'One two.\nThree four.\nFive.' },
  paragraphs: [
    { line: 4, span: [10, 18] },
    { line: 6, span: [0, 11] },
    { line: 7, span: [2, 7] },
  ] as const,
  evidencePlaces: [],
  wireSite: null,
  oddNames: [],
};

describe('locate', () => {
  it.each<[string, Span, { line: number; span: Span }[]]>([
    ['a word of the first paragraph', [4, 7], [{ line: 4, span: [14, 17] }]],
    ['a whole paragraph', [9, 20], [{ line: 6, span: [0, 11] }]],
    [
      'words that cross two paragraphs',
      [4, 14],
      [
        { line: 4, span: [14, 18] },
        { line: 6, span: [0, 5] },
      ],
    ],
    [
      'the whole text',
      [0, 26],
      [
        { line: 4, span: [10, 18] },
        { line: 6, span: [0, 11] },
        { line: 7, span: [2, 7] },
      ],
    ],
    ['the break between two paragraphs', [8, 9], []],
    ['an empty span', [3, 3], []],
    ['a span behind the text', [40, 50], []],
  ])('%s', (_name, span, expected) => {
    expect(locate(located, span)).toEqual(expected);
  });

  it('cuts the same words out of the line', () => {
    const lines = SAMPLE_REPORT.text.split('\n');
    const [place] = locate(SAMPLE, placeOf('57 EFLOPS'));
    expect(lines[(place?.line ?? 0) - 3]?.slice(...(place?.span ?? [0, 0]))).toBe('57 EFLOPS');
  });
});
