import { describe, expect, it } from 'vitest';
import { explainRefusal } from '../../extension/explain-refusal';
import type { PageBarrier } from '../../extension/page-access';

describe('explainRefusal', () => {
  it.each<[string | null, string, PageBarrier]>([
    ['file:///home/mai/story.html', 'Missing host permission', 'local-file'],
    ['https://bay.example/story', 'Frame with ID 0 is showing error page', 'refused'],
    [
      'https://bay.example/story',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'refused',
    ],
    ['https://bay.example/story', 'Missing host permission for the tab', 'not-allowed'],
    [null, 'Error: Cannot access a chrome:// URL', 'browser-page'],
    [null, 'Cannot access contents of url "chrome-extension://abc/viewer.html"', 'browser-page'],
    [
      null,
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'not-allowed',
    ],
  ])('%s, "%s": %s', (address, message, expected) => {
    expect(explainRefusal(address, message, false)).toBe(expected);
  });

  it('misses no leave where all sites are allowed', () => {
    expect(explainRefusal(null, 'Missing host permission for the tab', true)).toBe('refused');
  });
});
