import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findTab, readDeclaredLanguage, readTab } from '../../extension/read-tab';

const { executeScript, query, get, contains } = vi.hoisted(() => ({
  contains: vi.fn(),
  executeScript: vi.fn(),
  query: vi.fn(),
  get: vi.fn(),
}));

vi.mock('../../extension/browser', () => ({
  browser: { scripting: { executeScript }, tabs: { query, get }, permissions: { contains } },
}));

beforeEach(() => {
  for (const mock of [executeScript, query, get, contains]) mock.mockReset();
});

describe('readTab', () => {
  const tab = { id: 7, address: 'https://bay.example/story' };

  it('gives what the reader read', async () => {
    const article = { lines: [] };
    executeScript.mockResolvedValue([{ result: article }]);
    expect(await readTab(tab)).toBe(article);
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/reader.js'] }]]);
  });

  it('does not try pages that are barred by their address', async () => {
    await expect(readTab({ id: 7, address: 'about:config' })).rejects.toMatchObject({
      barrier: 'browser-page',
    });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['https://bay.example/story', false, 'not-allowed'],
    [null, false, 'not-allowed'],
    [null, true, 'refused'],
    ['file:///home/mai/story.html', false, 'local-file'],
  ])('explains the refusal of %s, all sites allowed: %s, as %s', async (address, isAllowed, barrier) => {
    executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    contains.mockResolvedValue(isAllowed);
    await expect(readTab({ id: 7, address })).rejects.toMatchObject({ name: 'PageBarredError', barrier });
  });

  it.each([[[]], [[{ result: null }]], [[{ result: 'x' }]], [[{ error: new Error('boom') }]]])(
    'tells a reader that broke: %o',
    async (injections) => {
      executeScript.mockResolvedValue(injections);
      await expect(readTab(tab)).rejects.toMatchObject({ name: 'ReaderFailedError' });
    },
  );
});

describe('findTab', () => {
  it('takes the active tab', async () => {
    query.mockResolvedValue([{ id: 3, url: 'https://bay.example/' }]);
    expect(await findTab(null)).toEqual({ id: 3, address: 'https://bay.example/' });
  });

  it('takes the tab of an id, whose address may be hidden', async () => {
    get.mockResolvedValue({ id: 5 });
    expect(await findTab(5)).toMatchObject({ id: 5, address: null });
  });

  it('finds none where there is none', async () => {
    query.mockResolvedValue([]);
    expect(await findTab(null)).toBeNull();
    get.mockRejectedValue(new Error('No tab with id: 9'));
    expect(await findTab(9)).toBeNull();
  });
});

describe('readDeclaredLanguage', () => {
  it('asks the page at once, loaded or not', async () => {
    executeScript.mockResolvedValue([{ result: 'vi' }]);
    expect(await readDeclaredLanguage(7)).toBe('vi');
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7 }, injectImmediately: true }),
    );
  });

  it('is null where the page declares none, or may not be read', async () => {
    executeScript.mockResolvedValue([{ result: '' }]);
    expect(await readDeclaredLanguage(7)).toBeNull();
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readDeclaredLanguage(7)).toBeNull();
  });
});
