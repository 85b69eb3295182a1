import { beforeEach, describe, expect, it, vi } from 'vitest';

const done: unknown[] = [];
let opens = true;

vi.mock('../../extension/browser', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => void done.push('remove all'),
      create: (item: object) => done.push(item),
    },
    i18n: { getMessage: (key: string) => `words of ${key}` },
    action: {
      setPopup: async (details: object) => void done.push(details),
      openPopup: async () => {
        done.push('open');
        if (!opens) throw new Error('no button here');
      },
    },
  },
}));

const { createMenus, openFromMenu } = await import('../../extension/menus');

beforeEach(() => {
  done.length = 0;
  opens = true;
});

describe('the menu', () => {
  it('has an item for web pages and one for what is selected on them, each once', async () => {
    await createMenus();
    expect(done).toEqual([
      'remove all',
      expect.objectContaining({ contexts: ['page'], title: 'words of keyFiguresOfPage' }),
      expect.objectContaining({ contexts: ['selection'], title: 'words of figuresInSelection' }),
    ]);
  });

  it('opens the popup', async () => {
    await openFromMenu('key-figures', 7);
    expect(done).toEqual(['open']);
  });

  it.each([true, false])(
    'opens it for the selection, and only this once, whether it opens: %s',
    async (does) => {
      opens = does;
      await openFromMenu('selected-figures', 7);
      expect(done).toEqual([
        { tabId: 7, popup: '/popup.html?selection' },
        'open',
        { tabId: 7, popup: '/popup.html' },
      ]);
    },
  );

  it('leaves other items alone', async () => {
    await openFromMenu('another', 7);
    expect(done).toEqual([]);
  });
});
