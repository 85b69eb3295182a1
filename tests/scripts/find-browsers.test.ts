import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox, type Machine } from '../../scripts/browsers/find-browsers.mjs';

/** A machine that has these programs, and nothing in its environment but what is given. */
function machine(fields: Partial<Machine> & { readonly programs: readonly string[] }): Machine {
  const { programs, ...rest } = fields;
  return {
    platform: 'linux',
    env: {},
    home: '/home/reader',
    isProgram: (file) => programs.includes(file),
    list: () => [],
    ...rest,
  };
}

const PATH = { PATH: '/usr/local/bin:/usr/bin' };

describe('findChromium', () => {
  it.each([
    ['on the path', machine({ env: PATH, programs: ['/usr/bin/chromium'] }), '/usr/bin/chromium'],
    [
      'Chrome on the path',
      machine({ env: PATH, programs: ['/usr/bin/google-chrome'] }),
      '/usr/bin/google-chrome',
    ],
    [
      'the chosen one before others',
      machine({ env: { ...PATH, CHROME_PATH: '/opt/c' }, programs: ['/usr/bin/chromium', '/opt/c'] }),
      '/opt/c',
    ],
    [
      'a Mac application',
      machine({
        platform: 'darwin',
        programs: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      }),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'a Windows program',
      machine({
        platform: 'win32',
        env: { PROGRAMFILES: 'C:\\Program Files' },
        programs: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
      }),
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      "the newest of Playwright's cache",
      machine({
        list: () => ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1300', 'ffmpeg-1011'],
        programs: ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1300'].map((name) =>
          path.join('/home/reader/.cache/ms-playwright', name, 'chrome-linux/chrome'),
        ),
      }),
      '/home/reader/.cache/ms-playwright/chromium-1200/chrome-linux/chrome',
    ],
    ['none', machine({ env: PATH, programs: [] }), null],
    ['none on a platform nobody knows', machine({ platform: 'plan9', programs: [] }), null],
  ])('%s', (_name, given, expected) => {
    expect(findChromium(given)).toBe(expected);
  });

  it('says so when the chosen one is no program, though there is another', () => {
    const given = machine({ env: { ...PATH, CHROME_PATH: '/opt/gone' }, programs: ['/usr/bin/chromium'] });
    expect(() => findChromium(given)).toThrow('CHROME_PATH is no program: /opt/gone');
  });
});

describe('findFirefox', () => {
  it.each([
    [
      'the long-term one first',
      machine({ env: PATH, programs: ['/usr/bin/firefox', '/usr/bin/firefox-esr'] }),
      '/usr/bin/firefox-esr',
    ],
    [
      'a Mac application in the home folder',
      machine({
        platform: 'darwin',
        home: '/Users/r',
        programs: ['/Users/r/Applications/Firefox.app/Contents/MacOS/firefox'],
      }),
      '/Users/r/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'a Windows program',
      machine({
        platform: 'win32',
        env: { PROGRAMFILES: 'C:\\Programme' },
        programs: ['C:\\Programme\\Mozilla Firefox\\firefox.exe'],
      }),
      'C:\\Programme\\Mozilla Firefox\\firefox.exe',
    ],
    ['none, with only Chromium there', machine({ env: PATH, programs: ['/usr/bin/chromium'] }), null],
  ])('%s', (_name, given, expected) => {
    expect(findFirefox(given)).toBe(expected);
  });
});
