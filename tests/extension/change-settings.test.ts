import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

let stored: Record<string, unknown> = {};
vi.mock('../../extension/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (items: object) => Object.assign(stored, items),
        remove: async (key: string) => {
          stored = Object.fromEntries(Object.entries(stored).filter(([name]) => name !== key));
        },
      },
    },
  },
}));

const { areSettingsNewer, changeSettings, deleteSettings, readSettingsFile, writeSettingsFile } =
  await import('../../extension/change-settings');
const { DEFAULT_SETTINGS, loadSettings } = await import('../../extension/settings');

beforeEach(() => {
  stored = {};
});

describe('a change of the settings', () => {
  it('is kept until all are deleted', async () => {
    const chosen = { ...DEFAULT_SETTINGS, look: 'on-click', quietSites: ['bay.example'] };
    expect(await changeSettings(chosen)).toBe('saved');
    expect(await loadSettings()).toEqual(chosen);
    await deleteSettings();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[string, unknown]>([
    ['an address for a host', { quietSites: ['https://bay.example/'] }],
    ['a currency that is none', { currencies: ['euros'] }],
    ['a tag that is none', { numbers: 'not a tag' }],
  ])('is not %s', async (_name, chosen) => {
    expect(await changeSettings(chosen)).toBe('not-valid');
    expect(stored).toEqual({});
  });

  it('is taken in the forms that people write', async () => {
    await changeSettings({ quietSites: [' Bay.Example '], currencies: ['eur'] });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      quietSites: ['bay.example'],
      currencies: ['EUR'],
    });
  });
});

describe('a file of settings', () => {
  it('brings them back', async () => {
    const chosen = { ...DEFAULT_SETTINGS, theme: 'dark' as const, currencies: ['EUR'] };
    expect(await readSettingsFile(writeSettingsFile(chosen))).toBe('saved');
    expect(await loadSettings()).toEqual(chosen);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another file', '{"look":"on-click"}'],
    ['settings that are not valid', '{"pressmarkSettings":1,"settings":{"theme":"sepia"}}'],
  ])('is not %s', async (_name, json) => {
    expect(await readSettingsFile(json)).toBe('not-valid');
    expect(stored).toEqual({});
  });

  it('of a newer build is left alone, and called so', async () => {
    expect(await readSettingsFile('{"pressmarkSettings":99,"settings":{"theme":"dark"}}')).toBe('newer');
    expect(stored).toEqual({});
  });
});

describe('settings of a newer build', () => {
  const newer = { version: 99, theme: 'dark', look: { sites: 'some' }, tide: 'high' };
  beforeEach(() => {
    stored = { settings: structuredClone(newer) };
  });

  it('are followed where they are understood', async () => {
    expect(await areSettingsNewer()).toBe(true);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('are left as they are by a change and by a file', async () => {
    expect(await changeSettings(DEFAULT_SETTINGS)).toBe('newer');
    expect(await readSettingsFile(writeSettingsFile(DEFAULT_SETTINGS))).toBe('newer');
    expect(stored).toEqual({ settings: newer });
  });

  it('can be deleted, and then chosen anew', async () => {
    await deleteSettings();
    expect(await changeSettings({ theme: 'light' })).toBe('saved');
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });
});

/** What builds have stored and saved to files, one of each form there ever was; never change one. */
const KEPT = 'tests/extension/stored-settings';

/** What was chosen in every one of them that knew of it. */
const CHOSEN = {
  look: 'on-click',
  quietSites: ['bay.example', 'www.ledger.example'],
  badge: false,
  language: 'vi',
  numbers: 'de-CH',
  currencies: ['EUR', 'VND'],
  theme: 'dark',
  keepReleases: true,
};

describe('settings of an older build', () => {
  const readKept = (name: string): { stored: object; file: object } =>
    JSON.parse(readFileSync(path.join(KEPT, name), 'utf8'));
  /** What nobody could choose yet is as it is without a choice. */
  const chosenIn = (name: string) => ({
    ...CHOSEN,
    keepReleases: 'keepReleases' in readKept(name).stored,
  });

  it.each(readdirSync(KEPT))('open, stored as in %s', async (name) => {
    stored = { settings: readKept(name).stored };
    expect(await loadSettings()).toEqual(chosenIn(name));
    expect(await areSettingsNewer()).toBe(false);
    expect(await changeSettings({ ...CHOSEN, theme: 'light' })).toBe('saved');
    expect(await loadSettings()).toEqual({ ...CHOSEN, theme: 'light' });
  });

  it.each(readdirSync(KEPT))('open, in a file as in %s', async (name) => {
    expect(await readSettingsFile(JSON.stringify(readKept(name).file))).toBe('saved');
    expect(await loadSettings()).toEqual(chosenIn(name));
  });

  it('are kept in the form that this build writes', async () => {
    await changeSettings(CHOSEN);
    const forms = readdirSync(KEPT).map((name) => readKept(name).stored);
    expect(forms).toContainEqual(stored.settings);
  });
});
