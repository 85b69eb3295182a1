import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import wxtConfig from '../../wxt.config';

const { fake } = vi.hoisted(() => ({ fake: { contextMenus: undefined as object | undefined } }));
vi.mock('../../extension/browser', () => ({ browser: fake }));
const { isOnPhone } = await import('../../extension/on-phone');

/** When a browser got a part of its interface, and lost it again; false where it never had it. */
interface Support {
  readonly version_added: string | false;
  readonly version_removed?: string;
}

/** Mozilla's table of who has what, as far as it is read here: each part holds its own parts. */
interface Part {
  readonly __compat?: { readonly support: { readonly firefox_android: Support | readonly Support[] } };
  readonly [name: string]: unknown;
}

const TABLE = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as {
  readonly webextensions: { readonly api: Part };
};

/** Firefox's own name of what it has by Chrome's as well. */
const OWN_NAMES: Readonly<Record<string, string>> = { contextMenus: 'menus' };

const manifestOf = async (): Promise<{
  browser_specific_settings: { gecko_android: { strict_min_version: string } };
}> => {
  const { manifest } = wxtConfig as { manifest: (of: { browser: string }) => never }; // as wxt.config.ts writes it
  return manifest({ browser: 'firefox' });
};

/** What is called of the browser's interface, as "tabs.query". */
function calledParts(): string[] {
  const files = ['extension', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const calls = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/\bbrowser\s*\.(\w+)\s*\.(\w+)/g),
  ]);
  return [...new Set(calls.map(([, namespace, name]) => `${namespace}.${name}`))].sort();
}

/** Whether Firefox for Android has a part in this version. */
function isThere(called: string, version: number): boolean {
  const [namespace = '', name = ''] = called.split('.');
  const of = TABLE.webextensions.api[OWN_NAMES[namespace] ?? namespace] as Part | undefined;
  const support = (of?.[name] as Part | undefined)?.__compat?.support.firefox_android ?? [];
  return [support]
    .flat()
    .some(
      ({ version_added: added, version_removed: removed }) =>
        added !== false && Number(added) <= version && !(Number(removed) <= version),
    );
}

describe('on a phone', () => {
  it('is known by the menus that are not there', () => {
    expect(isOnPhone()).toBe(true);
    fake.contextMenus = {};
    expect(isOnPhone()).toBe(false);
  });

  it('nothing is missing that is called, but what is called elsewhere only', async () => {
    const { gecko_android: android } = (await manifestOf()).browser_specific_settings;
    const version = Number(android.strict_min_version);
    const called = calledParts();
    expect(called).toContain('tabs.query');
    expect(called.filter((part) => !isThere(part, version))).toEqual([
      'commands.getAll',
      'contextMenus.create',
      'contextMenus.onClicked',
      'contextMenus.removeAll',
      'downloads.download',
    ]);
  });
});
