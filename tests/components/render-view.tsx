import { cleanup, configure, type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import { Popup, type PopupState } from '../../components/Popup';
import type { PopupActions } from '../../components/popup-actions';
import type { Presentation } from '../../components/presentation';
import { en } from '../../components/words/en';
import type { Article } from '../../reading/article/article';
import type { Figure } from '../../reading/figures/figure';
import type { LocatedReport } from '../../reading/report';

afterEach(cleanup);
// What is loaded when it is asked for takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** English words and British forms, whatever machine the tests run on. */
export const ENGLISH: Presentation = { words: en, locale: 'en-GB', currencies: [] };

const NOTHING_MARKED = { count: 0, at: null };

/** Actions of which each does what it should. */
export const SUCCEEDING: PopupActions = {
  showFigure: async () => true,
  showEvidence: async () => true,
  markFigures: async ({ length }) => ({ count: length, at: null }),
  stepMark: async () => NOTHING_MARKED,
  askMarks: async () => NOTHING_MARKED,
  clearMarks: async () => NOTHING_MARKED,
  copyText: async () => true,
  saveText: () => undefined,
  loadExports: () => import('../../citation/export-formats'),
  retry: () => undefined,
  allowSites: () => undefined,
};

/** The popup in a state, with actions that succeed unless others are given. */
export function renderPopup(
  state: PopupState,
  actions: Partial<PopupActions> = {},
  presentation: Presentation = ENGLISH,
): RenderResult {
  document.documentElement.lang = presentation.words.tag;
  document.title = 'Pressmark';
  return render(<Popup state={state} presentation={presentation} actions={{ ...SUCCEEDING, ...actions }} />);
}

/** The state of a page that was read. */
export const read = (
  located: LocatedReport,
  leftOut: Article['leftOut'] = [],
  selected: readonly Figure[] | null = null,
): PopupState => ({ kind: 'read', located, leftOut, selected, library: null });

/** Text of an element with white space collapsed, as a reader sees it. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Holds a view to axe's rules; color contrast needs a real browser and is checked there. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
