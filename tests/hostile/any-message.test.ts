import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

vi.mock('../../extension/browser', () => ({ browser: {} }));

const { parsePageDetected } = await import('../../extension/page-detected');
const { parseReaderMessage } = await import('../../extension/reader-message');
const { parseSaveText } = await import('../../extension/save-text');

const PARSERS = [parsePageDetected, parseReaderMessage, parseSaveText] as const;

const TYPES = [
  'pressmark/page-detected',
  'pressmark/show-place',
  'pressmark/mark-places',
  'pressmark/step-mark',
  'pressmark/ask-marks',
  'pressmark/clear-highlights',
  'pressmark/save-text',
] as const;

const NAMES = [
  'verdict',
  'place',
  'marks',
  'by',
  'fileName',
  'mediaType',
  'text',
  'line',
  'span',
  '__proto__',
] as const;

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A message of ours with anything in its parts: what crosses a message is a structured clone, so it has no accessors. */
const nearMiss = fc
  .tuple(fc.constantFrom(...TYPES), fc.array(fc.tuple(fc.constantFrom(...NAMES), anything), { maxLength: 5 }))
  .map(([type, parts]): unknown => ({ ...Object.fromEntries(parts), type }));

it('whatever arrives is refused or is a message whose every part can be used', () => {
  fc.assert(
    fc.property(fc.oneof(anything, nearMiss), (message) => {
      for (const parse of PARSERS) {
        const taken = parse(message);
        if (taken !== null) expect(isUsable(taken)).toBe(true);
      }
    }),
    { numRuns: 3000, seed: 20261128 },
  );
});

/** Told anew, in other words than those of the parsers. */
function isUsable(message: object): boolean {
  const parts = message as Readonly<Record<string, unknown>>;
  switch (parts.type) {
    case 'pressmark/page-detected':
      return /^(?:press-release|agency-story|sponsored|article|none)$/.test(String(parts.verdict));
    case 'pressmark/save-text':
      return ['fileName', 'mediaType', 'text'].every((name) => typeof parts[name] === 'string');
    case 'pressmark/step-mark':
      return Math.abs(Number(parts.by)) === 1;
    case 'pressmark/show-place':
      return isPlace(parts.place);
    case 'pressmark/mark-places':
      return [parts.marks].flat(2).every(isPlace);
    default:
      return parts.type === 'pressmark/ask-marks' || parts.type === 'pressmark/clear-highlights';
  }
}

function isPlace(value: unknown): boolean {
  const { line, span } = Object(value) as Readonly<Record<string, unknown>>;
  return [line, ...[span].flat()].map((part) => typeof part).join() === 'number,number,number';
}

it.each([
  ['NaN', { line: Number.NaN, span: [0, 1] }],
  ['no whole number', { line: 0.5, span: [0, 1] }],
  ['less than nothing', { line: -1, span: [0, 1] }],
  ['a span that ends before it begins', { line: 0, span: [5, 1] }],
  ['a span without end', { line: 0, span: [0, Number.POSITIVE_INFINITY] }],
])('a place with %s is none', (_, place) => {
  expect(parseReaderMessage({ type: 'pressmark/show-place', place })).toBeNull();
  expect(parseReaderMessage({ type: 'pressmark/mark-places', marks: [[place]] })).toBeNull();
});
