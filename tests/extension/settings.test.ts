import { beforeEach, describe, expect, it, vi } from 'vitest';

let stored: Record<string, unknown> = {};
vi.mock('../../extension/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
      },
    },
  },
}));

const { DEFAULT_SETTINGS, loadSettings, marksUnasked } = await import('../../extension/settings');

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
      keepReleases: false,
      theme: 'system',
    });
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

  it.each([
    ['an ordinary page', {}, 'news.example', true],
    ['any page of a reader who asks', { look: 'on-click' as const }, 'news.example', false],
    ['a quiet site', { quietSites: ['bay.example'] }, 'bay.example', false],
    ['a subdomain of a quiet site', { quietSites: ['bay.example'] }, 'www.bay.example', false],
    ['a site whose name ends alike', { quietSites: ['bay.example'] }, 'oldbay.example', true],
  ])('let the button of %s be marked unasked, or not', (_name, chosen, host, expected) => {
    expect(marksUnasked({ ...DEFAULT_SETTINGS, ...chosen }, host)).toBe(expected);
  });
});
