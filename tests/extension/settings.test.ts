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

const {
  DEFAULT_SETTINGS,
  deleteSettings,
  loadSettings,
  marksUnasked,
  parseSettings,
  readSettingsFile,
  saveSettings,
  writeSettingsFile,
} = await import('../../extension/settings');

describe('the settings', () => {
  beforeEach(() => {
    stored = {};
  });

  it('are as at first before anything was chosen', async () => {
    expect(await loadSettings()).toEqual({
      look: 'every-page',
      quietSites: [],
      badge: true,
      language: null,
      numbers: null,
      currencies: [],
      theme: 'system',
    });
  });

  it('come back as they were saved, until they are deleted', async () => {
    const chosen = { ...DEFAULT_SETTINGS, look: 'on-click', quietSites: ['bay.example'] } as const;
    await saveSettings({ ...chosen, quietSites: [...chosen.quietSites] });
    expect(await loadSettings()).toEqual(chosen);
    await deleteSettings();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no object', 'dark'],
    ['an unknown choice', { theme: 'sepia', badge: 'yes', numbers: 'x_y' }],
  ])('are as at first where %s is stored', async (_name, settings) => {
    stored = { settings };
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep the valid choices beside one that is not', async () => {
    stored = { settings: { theme: 'sepia', badge: false, later: 1 } };
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false });
  });

  it.each<[string, unknown]>([
    ['an address for a host', { quietSites: ['https://bay.example/'] }],
    ['a currency that is none', { currencies: ['euros'] }],
    ['a tag that is none', { numbers: 'not a tag' }],
  ])('are not %s', (_name, chosen) => {
    expect(parseSettings(chosen)).toBeNull();
  });

  it('are taken in the forms that people write', () => {
    expect(parseSettings({ quietSites: [' Bay.Example '], currencies: ['eur'] })).toEqual({
      ...DEFAULT_SETTINGS,
      quietSites: ['bay.example'],
      currencies: ['EUR'],
    });
  });

  it.each([
    ['an ordinary page', {}, 'news.example', true],
    ['any page of a reader who asks', { look: 'on-click' as const }, 'news.example', false],
    ['a quiet site', { quietSites: ['bay.example'] }, 'bay.example', false],
    ['a subdomain of a quiet site', { quietSites: ['bay.example'] }, 'www.bay.example', false],
    ['a site whose name ends alike', { quietSites: ['bay.example'] }, 'oldbay.example', true],
  ])('let the button of %s be marked unasked, or not', (_name, chosen, host, expected) => {
    expect(marksUnasked({ ...DEFAULT_SETTINGS, ...chosen }, host)).toBe(expected);
  });

  it('come back from their file', () => {
    const chosen = { ...DEFAULT_SETTINGS, theme: 'dark', currencies: ['EUR'] } as const;
    expect(readSettingsFile(writeSettingsFile({ ...chosen, currencies: ['EUR'] }))).toEqual(chosen);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another file', '{"look":"on-click"}'],
    ['settings that are not valid', '{"pressmarkSettings":1,"settings":{"theme":"sepia"}}'],
  ])('are not in %s', (_name, json) => {
    expect(readSettingsFile(json)).toBeNull();
  });
});
