import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (...values: unknown[]) => unknown;

const { heard, fake, done } = vi.hoisted(() => {
  const heard = new Map<string, Listener>();
  const done: unknown[] = [];
  const event = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) });
  const tell = (name: string) => async (value?: unknown) => void done.push([name, value]);
  const fake = {
    runtime: {
      id: 'own',
      getURL: (of: string) => `extension://own/${of}`,
      onInstalled: event('installed'),
      onMessage: event('message'),
    },
    tabs: { create: tell('tab') },
    storage: { local: { get: async () => ({}) } },
    i18n: { getMessage: (key: string) => key },
    action: {
      setBadgeText: tell('badge'),
      setTitle: tell('title'),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    contextMenus: undefined as object | undefined,
  };
  return { heard, fake, done };
});
vi.mock('../../extension/browser', () => ({ browser: fake }));

const { default: background } = await import('../../entrypoints/background');

/** What a browser on a desk has and one on a phone has not. */
const MENUS = {
  removeAll: async () => void done.push(['no menus']),
  create: ({ id }: { readonly id: string }) => done.push(['menu', id]),
  onClicked: { addListener: (listener: Listener) => heard.set('menu', listener) },
};

beforeEach(() => {
  heard.clear();
  done.length = 0;
});

describe.each([
  ['on a desk', MENUS, ['menu', 'key-figures']],
  ['on a phone, which has no menus', undefined, null],
])('the background %s', (_where, contextMenus, menu) => {
  beforeEach(() => {
    fake.contextMenus = contextMenus;
    background.main();
  });

  it('shows the first page to a new reader, and puts its items where there is a menu', async () => {
    await heard.get('installed')?.({ reason: 'install' });
    await vi.waitFor(() => expect(done).toContainEqual(['tab', { url: '/welcome.html' }]));
    expect(heard.has('menu')).toBe(menu !== null);
    if (menu) await vi.waitFor(() => expect(done).toContainEqual(menu));
  });

  it('marks the tab of a release', async () => {
    const message = { type: 'pressmark/page-detected', verdict: 'press-release' };
    heard.get('message')?.(message, { id: 'own', url: 'https://bay.example/a', tab: { id: 7 } });
    await vi.waitFor(() => expect(done).toContainEqual(['badge', { tabId: 7, text: 'PR' }]));
  });

  it('marks nothing for what is not ours', async () => {
    const message = { type: 'pressmark/page-detected', verdict: 'press-release' };
    heard.get('message')?.(message, { id: 'other', url: 'https://bay.example/a', tab: { id: 7 } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toEqual([]);
  });
});
