import { beforeEach, describe, expect, it, vi } from 'vitest';

let shown: Record<string, unknown> = {};
let settings: object = {};
const record = (name: string) => async (details: object) => {
  shown[name] = details;
};

vi.mock('../../extension/browser', () => ({
  browser: {
    action: {
      setBadgeText: record('text'),
      setTitle: record('title'),
      setBadgeBackgroundColor: record('background'),
      setBadgeTextColor: record('color'),
    },
    storage: { local: { get: async () => ({ settings }) } },
    i18n: { getMessage: (key: string) => `words of ${key}` },
  },
}));

const { markTab } = await import('../../extension/badge');

describe('the badge of a tab', () => {
  beforeEach(() => {
    shown = {};
    settings = {};
  });

  it('says nothing to a reader who wants no marks', async () => {
    settings = { badge: false };
    await markTab(7, 'press-release');
    expect(shown).toEqual({});
  });

  it.each([
    ['press-release', 'PR'],
    ['agency-story', 'AG'],
    ['sponsored', 'SP'],
    ['article', ''],
    ['none', ''],
  ] as const)('says of a page that is %s %j', async (verdict, text) => {
    await markTab(7, verdict);
    expect(shown.text).toEqual({ tabId: 7, text });
    expect(shown.title).toMatchObject({ tabId: 7 });
  });

  it('has a title of its own for each mark', async () => {
    await markTab(7, 'press-release');
    expect(shown.title).toEqual({ tabId: 7, title: 'words of pressRelease' });
  });
});
