import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageFolder, writeLicenses } from '../../scripts/build/shipped-licenses';

describe('the package of a module', () => {
  it.each([
    ['/home/ada/pressmark/node_modules/preact/dist/preact.mjs', 'node_modules/preact'],
    ['C:\\work\\node_modules\\@scope\\name\\index.js', 'node_modules/@scope/name'],
    ['/work/node_modules/wxt/node_modules/defu/index.js', 'node_modules/wxt/node_modules/defu'],
    ['\0/work/node_modules/papaparse/papaparse.js?commonjs-proxy', 'node_modules/papaparse'],
    ['/work/reading/read-report.ts', null],
    ['virtual:wxt-background-entrypoint', null],
  ])('%j is %j', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});

describe('the licenses that ship', () => {
  let root: string;
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'pressmark-licenses-'));
    write('LICENSE', 'Our license\n');
    write('node_modules/tide/package.json', '{"name":"tide","version":"2.0.1","license":"ISC"}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are ours and then each package’s, with its version and its text', () => {
    write('node_modules/tide/LICENSE.md', 'Ebb and flow\r\nfor all.\n');
    const text = writeLicenses(root, ['node_modules/tide']);
    expect(text.indexOf('Our license')).toBeLessThan(
      text.indexOf('tide 2.0.1 (ISC)\n\nEbb and flow\nfor all.\n'),
    );
  });

  it.each([
    { homepage: 'https://tide.example' },
    { repository: { url: 'https://tide.example' } },
    { repository: 'https://tide.example' },
  ])('say where the makers are when a package brings no text: %j', (address) => {
    const tide = { name: 'tide', version: '2.0.1', license: 'ISC', ...address };
    write('node_modules/tide/package.json', JSON.stringify(tide));
    expect(writeLicenses(root, ['node_modules/tide'])).toContain('its makers are at https://tide.example');
  });

  it('are not written while a package states none', () => {
    write('node_modules/tide/package.json', '{"name":"tide","version":"2.0.1"}');
    expect(() => writeLicenses(root, ['node_modules/tide'])).toThrow('tide states no license');
  });

  it('are not written while a package brings neither text nor address', () => {
    expect(() => writeLicenses(root, ['node_modules/tide'])).toThrow('nor an address');
  });
});
