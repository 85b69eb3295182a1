// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type OptionActions, OptionsPage, type OptionValues } from '../../components/OptionsPage';
import { PresentationContext } from '../../components/presentation';
import { WelcomePage } from '../../components/WelcomePage';
import { ENGLISH, expectAccessible, textOf } from './render-view';

afterEach(cleanup);

const VALUES: OptionValues = {
  look: 'every-page',
  quietSites: ['bay.example'],
  badge: true,
  language: null,
  numbers: null,
  currencies: [],
  keepReleases: false,
  theme: 'system',
};

function renderOptions(
  actions: Partial<OptionActions> = {},
  shortcut: string | null = null,
  isNewer = false,
  areSitesClosed = false,
) {
  const succeeding: OptionActions = {
    save: async () => 'saved',
    exportFile: () => undefined,
    importFile: async () => 'saved',
    deleteAll: async () => undefined,
    openLibrary: () => undefined,
    allowSites: () => undefined,
    changeShortcut: () => undefined,
  };
  return render(
    <PresentationContext.Provider value={ENGLISH}>
      <OptionsPage
        values={VALUES}
        isNewer={isNewer}
        areSitesClosed={areSitesClosed}
        shortcut={shortcut}
        version="1.2.3"
        actions={{ ...succeeding, ...actions }}
      />
    </PresentationContext.Provider>,
  );
}

describe('the settings', () => {
  it('are accessible, and say which keys open the popup', async () => {
    const { container } = renderOptions({}, 'Alt+Shift+P');
    expect(textOf(container)).toContain('Alt+Shift+P');
    await expectAccessible(container);
  });

  const type = (name: RegExp, value: string): void => {
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
  };
  const select = (name: RegExp, value: string): void => {
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  };

  it.each<[string, () => void, Partial<OptionValues>]>([
    ['when to look', () => fireEvent.click(screen.getByLabelText(/^Only when/)), { look: 'on-click' }],
    [
      'quiet sites',
      () => type(/^Not on these/, 'a.example\n b.example,c.example'),
      { quietSites: ['a.example', 'b.example', 'c.example'] },
    ],
    ['the badge', () => fireEvent.click(screen.getByLabelText(/^Show on the button/)), { badge: false }],
    ['the language', () => select(/^Language/, 'vi'), { language: 'vi' }],
    ['the number forms', () => select(/^Numbers/, 'de-CH'), { numbers: 'de-CH' }],
    ['currencies', () => type(/^Currencies/, 'EUR, USD'), { currencies: ['EUR', 'USD'] }],
    ['colors', () => fireEvent.click(screen.getByLabelText('dark')), { theme: 'dark' }],
  ])('keep %s at once', async (_name, change, expected) => {
    const save = vi.fn<OptionActions['save']>(async () => 'saved');
    renderOptions({ save });
    change();
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(save.mock.calls).toEqual([[{ ...VALUES, ...expected }]]);
  });

  it('say when something is not valid', async () => {
    renderOptions({ save: async () => 'not-valid' });
    type(/^Currencies/, 'money');
    expect(await screen.findByText('This is not valid; nothing was saved.')).toBeTruthy();
  });

  it('are deleted at the second press only', async () => {
    const deleteAll = vi.fn(async () => undefined);
    renderOptions({ deleteAll });
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(deleteAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Press again to delete everything' }));
    expect(deleteAll).toHaveBeenCalledOnce();
  });

  it('say when a file holds none', async () => {
    renderOptions({ importFile: async () => 'not-valid' });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) fireEvent.change(input, { target: { files: [new File(['x'], 'x.json')] } });
    expect(await screen.findByText('This file holds no settings of Pressmark.')).toBeTruthy();
  });

  it('say that a newer build wrote them, at once and at a change', async () => {
    const { container } = renderOptions({ save: async () => 'newer' }, null, true);
    const note = /^These settings were written by a newer version/;
    expect(screen.getAllByText(note)).toHaveLength(1);
    fireEvent.click(screen.getByLabelText('dark'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(note));
    await expectAccessible(container);
  });

  it('say that the browser keeps sites closed, and ask for them', async () => {
    const allowSites = vi.fn();
    const { container } = renderOptions({ allowSites }, null, false, true);
    expect(textOf(container)).toContain('The browser does not let Pressmark look at all pages by itself');
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
    expect(allowSites).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('say nothing of keys where the browser has none, as on phones', () => {
    expect(textOf(renderOptions().container)).toContain('Opens from the keyboard with');
    cleanup();
    expect(textOf(renderOptions({ changeShortcut: null }).container)).not.toContain(
      'Opens from the keyboard with',
    );
  });

  it('name the version, and lead to the licenses of what is in it', () => {
    const { container } = renderOptions();
    expect(textOf(container)).toContain('Pressmark 1.2.3');
    expect(screen.getByRole('link', { name: /^Licenses/ }).getAttribute('href')).toBe('/licenses.txt');
  });
});

describe('the welcome page', () => {
  it('says what is read and what never leaves, and leads to the settings', async () => {
    const open = vi.fn();
    const { container } = render(
      <PresentationContext.Provider value={ENGLISH}>
        <WelcomePage onOpenSettings={open} />
      </PresentationContext.Provider>,
    );
    expect(textOf(container)).toContain('Pressmark makes no network request, ever.');
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(open).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
