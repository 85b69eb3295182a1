import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What we read of a built manifest. */
interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: object;
}

const BUILT = { Chrome: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

/** A policy's directives with their sources. */
const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );

/** The scripts that a build is made of, by their path in it. */
const scriptsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

describe.each(Object.entries(BUILT))('the manifest for %s', (name, folder) => {
  const manifest = readManifest(folder);

  it('forbids all network and all code but the extension’s own', () => {
    expect(directives(manifest.content_security_policy.extension_pages)).toEqual({
      'default-src': "'none'",
      'connect-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('asks for what docs/store/permissions.md gives reasons for, and nothing else', () => {
    const reasons = readFileSync('docs/store/permissions.md', 'utf8');
    const justified = [...reasons.matchAll(/^## `(\w+)`(?: \((Firefox|Chrome) only\))?$/gm)]
      .filter(([, , only]) => only === undefined || only === name)
      .map(([, permission]) => permission);
    expect([...manifest.permissions].sort()).toEqual(justified.sort());
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    for (const permission of manifest.permissions) expect(privacy).toContain(`| \`${permission}\``);
  });

  it('asks for no right to read sites before the reader presses for it, and lets no page reach in', () => {
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'externally_connectable',
      'web_accessible_resources',
      'update_url',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  it('runs the detector and nothing else on pages', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_idle' },
    ]);
  });

  it('is of the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('comes with no script that makes code of text', () => {
    const pattern = /\beval\(|\bnew Function\b|\bimportScripts\(/;
    expect(
      scriptsOf(folder).filter((file) => pattern.test(readFileSync(path.join(folder, file), 'utf8'))),
    ).toEqual([]);
  });

  it('comes with no script that asks the network, but Papa Parse, whose way there we never take', () => {
    // A search index has a method of that name, called on itself.
    const pattern =
      /(?<!\.)\bfetch\((?!\w+,\w+\)\{)|\b(?:globalThis|self|window)\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeer/;
    const asking = scriptsOf(folder).filter((file) =>
      pattern.test(readFileSync(path.join(folder, file), 'utf8')),
    );
    expect(asking).toEqual([expect.stringMatching(/^chunks.figures-csv-/)]);
    expect(readFileSync(path.join(folder, asking[0] ?? ''), 'utf8').includes('PAPA_WORKER')).toBe(true);
  });

  it('comes with the licenses of all that is in it', () => {
    const licenses = readFileSync(path.join(folder, 'licenses.txt'), 'utf8');
    const named = [...licenses.matchAll(/^-{80}\n(\S+) [\d.]+ \(.+\)$/gm)].map(([, found]) => found);
    expect(named).toEqual(
      expect.arrayContaining(['cldr-core', 'papaparse', 'preact', 'valibot', 'webextension-polyfill']),
    );
  });
});

describe('the manifest for Firefox', () => {
  it('says that no data is collected, and from which version on it runs, on phones too', () => {
    expect(readManifest(BUILT.Firefox).browser_specific_settings).toEqual({
      gecko: {
        id: 'pressmark@pressmark.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });
});
