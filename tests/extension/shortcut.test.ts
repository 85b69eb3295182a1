import { beforeEach, describe, expect, it, vi } from 'vitest';

const { create, fake } = vi.hoisted(() => {
  const create = vi.fn();
  const fake = {
    tabs: { create },
    contextMenus: {} as object | undefined,
    commands: undefined as object | undefined,
  };
  return { create, fake };
});
vi.mock('../../extension/browser', () => ({ browser: fake }));

const { changeShortcut, findShortcut } = await import('../../extension/shortcut');

const commandsOf = (shortcut: string) => ({
  getAll: async () => [
    { name: 'another', shortcut: 'Ctrl+B' },
    { name: '_execute_action', shortcut },
  ],
});

describe('the keys that open the popup', () => {
  beforeEach(() => {
    create.mockReset();
    fake.contextMenus = {};
    fake.commands = commandsOf('Alt+Shift+P');
  });

  it('are those of the button', async () => {
    expect(await findShortcut()).toBe('Alt+Shift+P');
  });

  it('are none where the reader took them away', async () => {
    fake.commands = commandsOf('');
    expect(await findShortcut()).toBeNull();
  });

  it('are none on a phone, which has no such interface', async () => {
    fake.contextMenus = undefined;
    fake.commands = undefined;
    expect(await findShortcut()).toBeNull();
  });

  it('are changed on a page of Chrome’s, and by Firefox itself', async () => {
    await changeShortcut();
    expect(create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
    const openShortcutSettings = vi.fn();
    fake.commands = { openShortcutSettings };
    await changeShortcut();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(create).toHaveBeenCalledOnce();
  });
});
