import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMissingPackages } from '../../scripts/installed-packages.mjs';

const SCRIPT = path.resolve('scripts/install-missing.mjs');
const PREACT = { 'node_modules/preact': { version: '11.2.0' } };

describe('findMissingPackages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      ...PREACT,
      'node_modules/mac-only': { version: '1.0.0', optional: true },
    },
  };
  it.each([
    ['all of them when nothing is installed', null, ['node_modules/preact']],
    ['none, optional ones aside', { packages: PREACT }, []],
    [
      'another version',
      { packages: { 'node_modules/preact': { version: '10.0.0' } } },
      ['node_modules/preact'],
    ],
    [
      'another version of an optional one',
      { packages: { ...PREACT, 'node_modules/mac-only': { version: '0.9.0' } } },
      ['node_modules/mac-only'],
    ],
    [
      'none when there is more than the lock file names',
      { packages: { ...PREACT, 'node_modules/left': { version: '1.0.0' } } },
      [],
    ],
  ])('%s', (_name, installed, missing) => {
    expect(findMissingPackages(lock, installed)).toEqual(missing);
  });
});

describe('install-missing', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pressmark-install-'));
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: PREACT }));
    // Stands in for npm: it says what it was asked, and fails when told to.
    writeFileSync(
      path.join(folder, 'npm.mjs'),
      'console.log("asked:", process.argv.slice(2).join(" ")); process.exit(Number(process.env.NPM_STATUS));',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function install(npmStatus: number, env: NodeJS.ProcessEnv = {}, ...parameters: string[]) {
    return spawnSync(process.execPath, [SCRIPT, ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        npm_execpath: path.join(folder, 'npm.mjs'),
        NPM_STATUS: String(npmStatus),
        ...env,
      },
    });
  }

  function markInstalled(): void {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: PREACT }));
  }

  it('says nothing when nothing is missing', () => {
    markInstalled();
    expect(install(1)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('runs npm ci when packages are missing, and leaves standard output alone', () => {
    const { status, stdout, stderr } = install(0);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('asked: ci ');
  });

  it('fails when npm ci fails', () => {
    expect(install(7)).toMatchObject({ status: 1, stdout: '' });
  });

  it('fails on a browser that is not where it was said to be', () => {
    markInstalled();
    const { status, stderr } = install(0, { FIREFOX_PATH: '/nowhere/firefox' }, 'browsers');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'FIREFOX_PATH is no program: /nowhere/firefox\n',
    });
  });
});
