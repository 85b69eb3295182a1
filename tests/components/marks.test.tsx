// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '../../components/popup-actions';
import type { PageMarks } from '../../reading/article/highlight';
import { expectAccessible, read, renderPopup, textOf } from './render-view';
import { SAMPLE, SAMPLE_REPORT } from './sample-report';

/** A page that marks what it is told. */
function standInPage(first: PageMarks = { count: 0, at: null }) {
  let marks = first;
  const set = async (next: PageMarks): Promise<PageMarks> => {
    marks = next;
    return marks;
  };
  return {
    markFigures: vi.fn<PopupActions['markFigures']>(({ length }) => set({ count: length, at: null })),
    stepMark: vi.fn<PopupActions['stepMark']>((by) => set({ ...marks, at: (marks.at ?? -1) + by })),
    askMarks: vi.fn<PopupActions['askMarks']>(async () => marks),
    clearMarks: vi.fn<PopupActions['clearMarks']>(() => set({ count: 0, at: null })),
    showFigure: async () => (await set({ ...marks, at: 4 })) !== null,
  };
}

const toggle = (): HTMLElement => screen.getByRole('button', { name: 'Mark in page' });
const findTally = (words: string, timeout?: number) =>
  waitFor(() => expect(textOf(document.querySelector('.marks [role=status]'))).toBe(words), {
    ...(timeout && { timeout }),
  });

describe('the marks', () => {
  it('are put on all figures, gone through and taken away', async () => {
    const page = standInPage();
    const { container } = renderPopup(read(SAMPLE), page);
    expect(toggle().getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(toggle());
    await findTally('9 marked');
    expect(page.markFigures).toHaveBeenCalledExactlyOnceWith(SAMPLE_REPORT.figures);
    expect(toggle().getAttribute('aria-pressed')).toBe('true');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    await findTally('1 of 9');
    fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true });
    await findTally('2 of 9');
    fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true });
    await findTally('1 of 9');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(document.querySelector('.marks')).toBeNull());
    expect(page.clearMarks).toHaveBeenCalledOnce();
  });

  it('tell which of them a row has led to', async () => {
    renderPopup(read(SAMPLE), standInPage());
    fireEvent.click(toggle());
    await findTally('9 marked');
    fireEvent.click(screen.getByRole('button', { name: /57 EFLOPS tổng công suất/ }));
    await findTally('5 of 9');
  });

  it('are known from an earlier opening', async () => {
    renderPopup(read(SAMPLE), standInPage({ count: 9, at: 2 }));
    await findTally('3 of 9');
    fireEvent.click(toggle());
    await waitFor(() => expect(document.querySelector('.marks')).toBeNull());
  });

  it('stay away when the answer to an earlier step comes late', async () => {
    let answer: (marks: PageMarks) => void = () => undefined;
    const late = new Promise<PageMarks>((resolve) => {
      answer = resolve;
    });
    renderPopup(read(SAMPLE), { ...standInPage(), stepMark: () => late });
    fireEvent.click(toggle());
    await findTally('9 marked');
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    fireEvent.click(toggle());
    await waitFor(() => expect(document.querySelector('.marks')).toBeNull());
    answer({ count: 9, at: 0 });
    await expect(findTally('1 of 9', 300)).rejects.toThrow();
  });

  it('leave Escape to an open sheet', async () => {
    const page = standInPage();
    renderPopup(read(SAMPLE), page);
    fireEvent.click(toggle());
    await findTally('9 marked');
    fireEvent.click(screen.getByRole('button', { name: 'Cite' }));
    // What the sheet loads is there before the test is over.
    const preview = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Preview' });
    await waitFor(() => expect(preview().value).not.toBe(''));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(page.clearMarks).not.toHaveBeenCalled();
  });
});
