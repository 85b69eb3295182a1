import { describe, expect, it } from 'vitest';
import { findBarrier, type PageBarrier } from '../../extension/page-access';

describe('findBarrier', () => {
  it.each<[string, PageBarrier | null]>([
    ['chrome://extensions/', 'browser-page'],
    ['chrome-extension://abcdef/popup.html', 'browser-page'],
    ['moz-extension://0f/popup.html', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x/y', 'add-on-store'],
    ['https://chrome.google.com/webstore/category/extensions', 'add-on-store'],
    ['https://chrome.google.com/', null],
    ['https://addons.mozilla.org/en-US/firefox/', 'add-on-store'],
    ['https://bay.example/report.PDF?page=2', 'document'],
    ['https://bay.example/photo.jpeg', 'document'],
    ['file:///home/mai/report.pdf', 'document'],
    ['blob:https://bay.example/0f', 'document'],
    ['data:text/html,hello', 'document'],
    ['view-source:https://bay.example/', 'source-view'],
    ['file:///home/mai/story.html', null],
    ['https://bay.example/how-we-read-a.pdf-file', null],
    ['https://bay.example/story?file=a.pdf', null],
    ['https://addons.mozilla.org.bay.example/', null],
    ['http://127.0.0.1:8080/story', null],
    ['', null],
  ])('%s: %s', (address, expected) => {
    expect(findBarrier(address)).toBe(expected);
  });
});
