import { describe, expect, it } from 'vitest';
import { parseReaderMessage } from '../../extension/reader-message';

const PLACE = { line: 3, span: [4, 10] };

describe('a message to the reader', () => {
  it.each([
    { type: 'pressmark/show-place', place: PLACE },
    { type: 'pressmark/mark-places', marks: [[PLACE, PLACE], []] },
    { type: 'pressmark/step-mark', by: -1 },
    { type: 'pressmark/ask-marks' },
    { type: 'pressmark/ask-selection' },
    { type: 'pressmark/clear-highlights' },
  ])('is taken: %o', (message) => {
    expect(parseReaderMessage(message)).toBe(message);
  });

  it.each([
    [null],
    ['pressmark/ask-marks'],
    [{}],
    [{ type: 'pressmark/page-detected', verdict: 'article' }],
    [{ type: 'pressmark/show-place' }],
    [{ type: 'pressmark/show-place', place: { line: '3', span: [4, 10] } }],
    [{ type: 'pressmark/show-place', place: { line: 3, span: [4] } }],
    [{ type: 'pressmark/mark-places', marks: [PLACE] }],
    [{ type: 'pressmark/mark-places', marks: [[{ line: 3, span: ['4', '10'] }]] }],
    [{ type: 'pressmark/step-mark', by: 2 }],
  ])('is none of ours: %o', (message) => {
    expect(parseReaderMessage(message)).toBeNull();
  });
});
