import { beforeEach, describe, expect, it, vi } from 'vitest';

const { sendMessage, download, fake } = vi.hoisted(() => {
  const sendMessage = vi.fn();
  const download = vi.fn();
  const fake = {
    runtime: { sendMessage },
    downloads: { download },
    contextMenus: {} as object | undefined,
    extension: { inIncognitoContext: true },
  };
  return { sendMessage, download, fake };
});
vi.mock('../../extension/browser', () => ({ browser: fake }));

const { parseSaveText, saveInBackground, saveText } = await import('../../extension/save-text');

const MESSAGE = {
  type: 'pressmark/save-text',
  fileName: 'bay.csv',
  mediaType: 'text/csv',
  text: 'a,b',
  isPrivate: true,
} as const;

describe('saving a text where the background can', () => {
  beforeEach(() => {
    for (const mock of [sendMessage, download]) mock.mockReset();
  });

  it('leaves it to the background, which outlives the popup', () => {
    saveText('bay.csv', 'text/csv', 'a,b');
    expect(sendMessage.mock.calls).toEqual([[MESSAGE]]);
  });

  it('is a download of the text under its name', async () => {
    await saveInBackground(MESSAGE);
    const [[{ url, ...options }]] = download.mock.calls as [[{ url: string }]];
    expect(options).toEqual({ filename: 'bay.csv', incognito: true });
    expect(await (await fetch(url)).text()).toBe('a,b');
  });

  it('is a link that is followed on a phone, where no such download ends', () => {
    const link = { href: '', download: '', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    fake.contextMenus = undefined;
    saveText('bay.csv', 'text/csv', 'ä,b');
    fake.contextMenus = {};
    vi.unstubAllGlobals();
    expect(link).toMatchObject({ href: 'data:text/csv;charset=utf-8,%C3%A4%2Cb', download: 'bay.csv' });
    expect(link.click).toHaveBeenCalledOnce();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['another message', { ...MESSAGE, type: 'pressmark/page-detected' }],
    ['a text that is none', { ...MESSAGE, text: 1 }],
    ['nothing', null],
  ])('is not asked for by %s', (_name, message) => {
    expect(parseSaveText(message)).toBeNull();
    expect(parseSaveText(MESSAGE)).toEqual(MESSAGE);
  });
});
