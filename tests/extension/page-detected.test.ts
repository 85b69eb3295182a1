import { describe, expect, it } from 'vitest';
import { isRenderedAhead, parsePageDetected } from '../../extension/page-detected';

describe('a message to the background', () => {
  it('is read when the detector may have sent it', () => {
    const message = { type: 'pressmark/page-detected', verdict: 'press-release' };
    expect(parsePageDetected(message)).toEqual(message);
  });

  it.each([
    null,
    'pressmark/page-detected',
    {},
    { type: 'pressmark/page-detected' },
    { type: 'pressmark/page-detected', verdict: 'fake' },
    { type: 'pressmark/show-place', verdict: 'article' },
  ])('is nothing when it is %j', (message) => {
    expect(parsePageDetected(message)).toBeNull();
  });

  it.each([
    ['prerender', true],
    ['active', false],
    [undefined, false],
  ])('of a page that is %s comes before it is shown: %s', (documentLifecycle, expected) => {
    const sender = { id: 'pressmark', documentLifecycle };
    expect(isRenderedAhead(sender)).toBe(expected);
  });
});
