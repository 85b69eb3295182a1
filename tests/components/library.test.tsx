// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureChart } from '../../components/library/FigureChart';
import { FigureTable } from '../../components/library/FigureTable';
import { KeepLine } from '../../components/library/KeepLine';
import { KeptTwins } from '../../components/library/KeptTwins';
import type { KeptState } from '../../components/library/kept-state';
import { LibraryPage } from '../../components/library/LibraryPage';
import type { LibraryActions } from '../../components/library/library-actions';
import { LibraryWordsContext } from '../../components/library/words';
import { en as libraryEn } from '../../components/library/words/en';
import { PresentationContext } from '../../components/presentation';
import { en } from '../../components/words/en';
import { compareStatements } from '../../library/compare-statements';
import { toRows } from '../../library/figure-table';
import { toCard } from '../../library/kept-report';
import { RELEASE } from '../library/fictional-release';
import { makeKept } from '../library/sample-reports';

afterEach(cleanup);

const show = (view: ComponentChildren) =>
  render(
    <PresentationContext.Provider value={{ words: en, locale: 'en', currencies: [] }}>
      <LibraryWordsContext.Provider value={libraryEn}>{view}</LibraryWordsContext.Provider>
    </PresentationContext.Provider>,
  );

async function samples() {
  const english = await makeKept({
    url: 'https://courier.example/cable',
    language: 'en',
    text: RELEASE.en,
    headline: 'A cable at sea',
    publishedAt: '2026-05-18T06:00:00Z',
  });
  const vietnamese = await makeKept({
    url: 'https://vi.example/cap',
    language: 'vi',
    text: RELEASE.vi,
    headline: 'Cáp biển',
  });
  return { english, vietnamese };
}

async function makeState(): Promise<KeptState> {
  const { english, vietnamese } = await samples();
  const [here, there] = [vietnamese.fingerprint.statements, english.fingerprint.statements];
  const comparison = compareStatements(here, there);
  const card = toCard(english.kept, english.kept.id);
  return { twins: [{ card, comparison, total: here.length }], isKept: false, trouble: null, dropped: 0 };
}

const ACTIONS: LibraryActions = {
  search: () => null,
  readKept: async () => [],
  pin: async () => undefined,
  remove: async () => undefined,
  removeAll: async () => undefined,
  saveTable: async () => undefined,
  exportAll: async () => undefined,
  importFile: async () => ({ imported: 0, skipped: 0, bad: [], dropped: 0, isFull: false }),
};

const text = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');

describe('the note in the popup', () => {
  it('says where the release was seen, and what agrees', async () => {
    const keep = vi.fn();
    const state = await makeState();
    show(
      <>
        <KeptTwins state={state} words={libraryEn} language="vi" />
        <KeepLine state={state} words={libraryEn} actions={{ keep, openLibrary: keep }} />
      </>,
    );
    expect(text()).toMatch(
      /You have seen this release: courier\.example, May 18, 2026 \(\d+ of \d+ figures the same\), in English\./,
    );
    expect(text()).toContain('218 km · 218 kilometers');
    fireEvent.click(screen.getByText(libraryEn.note.keep));
    expect(keep).toHaveBeenCalledOnce();
  });

  it.each(['full', 'newer', 'failed'] as const)('says what is wrong: %s', (trouble) => {
    const state = { twins: [], isKept: false, trouble, dropped: 0 };
    const actions = { keep: () => undefined, openLibrary: () => undefined };
    show(<KeepLine state={state} words={libraryEn} actions={actions} />);
    expect(text()).toContain(libraryEn.note[trouble]);
    expect(screen.queryByText(libraryEn.note.keep)).toBeNull();
  });

  it('says how many reports went to make room', () => {
    const state = { twins: [], isKept: true, trouble: null, dropped: 20 };
    const actions = { keep: () => undefined, openLibrary: () => undefined };
    show(<KeepLine state={state} words={libraryEn} actions={actions} />);
    expect(text()).toContain('the 20 oldest reports were dropped');
  });
});

describe('the page of kept reports', () => {
  it('groups what is one release, narrows to an issuer, and has no violation', async () => {
    const { english, vietnamese } = await samples();
    const cards = [toCard(english.kept, 'one'), toCard(vietnamese.kept, 'one')];
    document.documentElement.lang = 'en';
    document.title = 'Library';
    show(<LibraryPage cards={cards} dropped={20} actions={ACTIONS} />);
    expect(document.querySelectorAll('.cards > li')).toHaveLength(1);
    expect(document.querySelectorAll('.card-row')).toHaveLength(2);
    fireEvent.click(screen.getAllByText('Halden Grid ASA', { selector: 'bdi' })[0] as HTMLElement);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All releases of Halden Grid ASA'),
    );
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('gives the focus to the first of the reports that it shows more of', async () => {
    const { english } = await samples();
    const card = toCard(english.kept, 'one');
    const cards = Array.from({ length: 60 }, (_, at) => ({
      ...card,
      id: `https://courier.example/${at}`,
      release: `${at}`,
      headline: `Report ${at}`,
    }));
    show(<LibraryPage cards={cards} dropped={0} actions={ACTIONS} />);
    expect(document.querySelectorAll('.card-row')).toHaveLength(50);
    fireEvent.click(screen.getByText(libraryEn.page.more));
    await waitFor(() => expect(document.querySelectorAll('.card-row')).toHaveLength(60));
    expect(document.activeElement?.textContent).toBe('Report 50');
  });

  it('says what came of a file', async () => {
    const importFile = async () => ({
      imported: 2,
      skipped: 1,
      bad: [{ line: 3, reason: 'no JSON' }],
      dropped: 0,
      isFull: false,
    });
    show(<LibraryPage cards={[]} dropped={0} actions={{ ...ACTIONS, importFile }} />);
    expect(text()).toContain(libraryEn.page.empty);
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.jsonl')] });
    fireEvent.change(input);
    await waitFor(() => expect(text()).toContain('Line 3 was not read: no JSON'));
    expect(text()).toContain('2 reports read. 1 was there already');
  });

  it('says so when a file could not be read into it', async () => {
    const importFile = () => Promise.reject(new Error('gone'));
    show(<LibraryPage cards={[]} dropped={0} actions={{ ...ACTIONS, importFile }} />);
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.jsonl')] });
    fireEvent.change(input);
    await waitFor(() => expect(text()).toContain(libraryEn.note.failed));
  });
});

describe('FigureTable', () => {
  it('shows what a figure measures, and the words around one that nothing names', async () => {
    const { kept } = await makeKept({
      url: 'https://courier.example/ferries',
      language: 'en',
      text: 'Repairs came to 12 million euros. The harbor paid 9 million euros to two yards.',
    });
    const actions = { ...ACTIONS, readKept: async () => [kept] };
    show(<FigureTable cards={[toCard(kept, kept.id)]} actions={actions} />);
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
    const measured = screen.getAllByRole('row').map((row) => row.children[1]?.textContent);
    expect(measured.slice(1)).toEqual(
      expect.arrayContaining(['Repairs', 'The harbor paid 9 million euros to two yards.']),
    );
  });
});

describe('FigureChart', () => {
  it.each([
    ['days', null, null, /Mar 2, 2026.*May 18, 2026/],
    ['quarters, where figures count for them', '2026-33', '2026-34', /Q1 2026.*Q2 2026/],
  ])(
    'says between which %s its dots stand, and how much the largest is',
    async (_what, first, last, ends) => {
      const { english } = await samples();
      const [row] = toRows([english.kept]);
      if (!row) throw new Error('the sample has no figure');
      const at = (day: string, value: number, asOf: string | null = null) => ({
        ...row,
        day,
        figure: { ...row.figure, asOf, value, span: [value, value + 1] as const },
      });
      show(
        <FigureChart
          rows={[at('2026-05-18', 40, last), at('2026-03-02', 7, first), at('2026-04-01', 12)]}
          name="Amounts over time"
        />,
      );
      expect(document.querySelectorAll('circle')).toHaveLength(3);
      expect(text()).toMatch(/40/);
      expect(text()).toMatch(ends);
    },
  );
});
