// Plain Node with types beside it: install-missing.mjs runs it before there is a TypeScript compiler.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** @type {import('./find-browsers.d.mts').findChromium} */
export function findChromium(machine = thisMachine()) {
  return findBrowser('CHROME_PATH', machine, [
    ...onPath(machine, ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
    ...inApplications(machine, ['Chromium', 'Google Chrome']),
    ...inProgramFiles(machine, ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe']),
    ...inPlaywrightCache(machine),
  ]);
}

/** @type {import('./find-browsers.d.mts').findFirefox} */
export function findFirefox(machine = thisMachine()) {
  return findBrowser('FIREFOX_PATH', machine, [
    ...onPath(machine, ['firefox-esr', 'firefox', 'firefox-developer-edition']),
    ...inApplications(machine, ['Firefox', 'Firefox Developer Edition'], 'firefox'),
    ...inProgramFiles(machine, ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe']),
  ]);
}

function thisMachine() {
  return { platform: process.platform, env: process.env, home: homedir(), isProgram, list };
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function findBrowser(variable, machine, places) {
  const chosen = machine.env[variable];
  if (!chosen) return places.find(machine.isProgram) ?? null;
  if (!machine.isProgram(chosen)) throw new Error(`${variable} is no program: ${chosen}`);
  return chosen;
}

function onPath({ platform, env }, names) {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function inApplications({ platform, home }, names, program) {
  if (platform !== 'darwin') return [];
  return ['/Applications', path.posix.join(home, 'Applications')].flatMap((folder) =>
    names.map((name) => path.posix.join(folder, `${name}.app/Contents/MacOS`, program ?? name)),
  );
}

function inProgramFiles({ platform, env }, programs) {
  if (platform !== 'win32') return [];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => programs.map((program) => path.win32.join(folder, program)));
}

/** Playwright's folders differ by version: the newest one first, whatever it calls its program. */
const PLAYWRIGHT = {
  linux: { cache: '.cache/ms-playwright', programs: ['chrome-linux64/chrome', 'chrome-linux/chrome'] },
  darwin: {
    cache: 'Library/Caches/ms-playwright',
    programs: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) =>
      ['Google Chrome for Testing', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
  },
  win32: {
    cache: 'AppData/Local/ms-playwright',
    programs: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  },
};

function inPlaywrightCache({ platform, env, home, list }) {
  const layout = PLAYWRIGHT[platform];
  if (!layout) return [];
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || path.join(home, layout.cache);
  return list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => layout.programs.map((program) => path.join(cache, name, program)));
}
