// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
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
  theme: 'system',
};

function renderOptions(actions: Partial<OptionActions> = {}, shortcut: string | null = null) {
  const succeeding: OptionActions = {
    save: async () => true,
    exportFile: () => undefined,
    importFile: async () => true,
    deleteAll: async () => undefined,
    changeShortcut: () => undefined,
  };
  return render(
    <PresentationContext.Provider value={ENGLISH}>
      <OptionsPage values={VALUES} shortcut={shortcut} actions={{ ...succeeding, ...actions }} />
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
    const save = vi.fn<OptionActions['save']>(async () => true);
    renderOptions({ save });
    change();
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(save.mock.calls).toEqual([[{ ...VALUES, ...expected }]]);
  });

  it('say when something is not valid', async () => {
    renderOptions({ save: async () => false });
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
    renderOptions({ importFile: async () => false });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) fireEvent.change(input, { target: { files: [new File(['x'], 'x.json')] } });
    expect(await screen.findByText('This file holds no settings of Pressmark.')).toBeTruthy();
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
