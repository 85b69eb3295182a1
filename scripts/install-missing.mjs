// Installs what `npm start` and `npm test` need and the machine lacks. Plain Node: it runs before there are packages.
// Says nothing when nothing is missing, and never writes to standard output, which may be somebody's JSON.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium, findFirefox } from './browsers/find-browsers.mjs';
import { findMissingPackages } from './installed-packages.mjs';

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk'];

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs a command with its output on standard error; true when it succeeded. */
function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options }).status === 0;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function installPackages() {
  const lock = readJson('package-lock.json');
  if (!lock) fail('package-lock.json is missing or broken: get it back from the repository.');
  if (findMissingPackages(lock, readJson('node_modules/.package-lock.json')).length === 0) return;
  process.stderr.write('Installing packages with npm ci …\n');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const isInstalled = npm
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
  if (!isInstalled) fail('npm ci failed: see above.');
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function missingBrowsers() {
  return [
    ...(findChromium() ? [] : ['Chromium or Chrome (or set CHROME_PATH)']),
    ...(findFirefox() ? [] : ['Firefox 140 or later (or set FIREFOX_PATH)']),
  ];
}

function installBrowsers() {
  if (missingBrowsers().length === 0) return;
  if (isDebianRoot()) {
    process.stderr.write(`Installing ${DEBIAN_PACKAGES.join(', ')} with apt-get …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES];
    if (!run('apt-get', ['update'], { env }) || !run('apt-get', install, { env })) {
      fail('apt-get failed: see above.');
    }
  }
  const missing = missingBrowsers();
  if (missing.length > 0) fail(`Please install ${missing.join(' and ')}, then try again.`);
}

try {
  installPackages();
  if (process.argv.includes('browsers')) installBrowsers();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
