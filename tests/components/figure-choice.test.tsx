// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../reading/figures/figure';
import { expectAccessible, read, renderPopup, textOf } from './render-view';
import { makeFigure, SAMPLE, SAMPLE_REPORT, sampleWith } from './sample-report';

const title = (): string => textOf(screen.getAllByRole('heading', { level: 2 })[0] ?? null);
const values = (): string[] =>
  [...document.querySelectorAll('.figures .number > bdi:first-child')].map((value) => textOf(value));

describe('a reader', () => {
  it('sees one kind of figures, or all in the order of the text', async () => {
    const { container } = renderPopup(read(SAMPLE));
    fireEvent.click(screen.getByRole('button', { name: 'Sort and filter' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Money 2' }));
    expect([title(), values()]).toEqual(['Money2 of 9', ['CN¥99.84bn', 'CN¥11.35bn']]);
    expect(screen.queryByRole('radio', { name: /Multiples/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'All 9 figures' })).toBeNull();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('radio', { name: 'All 9' }));
    fireEvent.click(screen.getByRole('radio', { name: 'As in the text' }));
    expect([title(), values().length]).toEqual(['Figures', 9]);
    fireEvent.click(screen.getByRole('button', { name: 'Sort and filter' }));
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
  });

  it('marks what is shown, and other figures when others are', async () => {
    const markFigures = vi.fn(async ({ length }: readonly Figure[]) => ({ count: length, at: null }));
    renderPopup(read(SAMPLE), { markFigures });
    fireEvent.click(screen.getByRole('button', { name: 'Mark in page' }));
    await waitFor(() => expect(document.querySelector('.marks')).not.toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Sort and filter' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Percent 2' }));
    await waitFor(() => expect(markFigures).toHaveBeenCalledTimes(2));
    expect(markFigures.mock.calls[1]?.[0].map(({ quote }) => quote)).toEqual(['23%', '30-35%']);
  });

  it('sees the figures of a selection alone, then all', async () => {
    const selected = SAMPLE_REPORT.figures.slice(6, 8);
    const { container } = renderPopup(read(SAMPLE, [], selected));
    expect([title(), values()]).toEqual(['Figures in the selection', ['26', '12.5']]);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'All figures of the page' }));
    expect(title()).toBe('Key figures7 of 9');
  });

  it('is told when a selection holds none', () => {
    const { container } = renderPopup(read(SAMPLE, [], []));
    expect(textOf(container)).toContain('The selection holds no figures.');
    expect(screen.getByRole('button', { name: 'All figures of the page' })).toBeTruthy();
  });
});

describe('amounts of one unit', () => {
  const bars = (stands: string): number[][] =>
    [...document.querySelectorAll(`.amount .${stands}`)].map((bar) =>
      ['x', 'width'].map((name) => Number(Number(bar.getAttribute(name)).toFixed(1))),
    );
  const money = (value: number, fields: Partial<Figure> = {}): Figure =>
    makeFigure('23%', { kind: 'money', unit: 'USD', value, subject: `thing ${value}`, ...fields });
  const compare = async (...figures: Figure[]) => {
    const spaced = figures.map((figure, at) => ({ ...figure, span: [at, at + 1] as const }));
    const view = renderPopup(read(sampleWith({ figures: spaced, checks: [] })));
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByRole('dialog');
    return view;
  };

  it('stand to one scale, the largest first, in words too', async () => {
    const { container } = await compare(
      money(10),
      money(40, { upper: 50, comparator: 'atLeast' }),
      money(25),
    );
    expect(bars('value-bar')).toEqual([
      [0, 80],
      [0, 50],
      [0, 20],
    ]);
    expect(bars('upper-bar')).toEqual([[80, 20]]);
    expect([...document.querySelectorAll('.amount')].map(textOf)).toEqual([
      'thing 40at least US$40–50',
      'thing 25US$25',
      'thing 10US$10',
    ]);
    await expectAccessible(container);
  });

  it('below zero go the other way', async () => {
    await compare(money(-20), money(60));
    expect(bars('value-bar')).toEqual([
      [25, 75],
      [0, 25],
    ]);
  });

  it('are picked by their unit and lead to the page', async () => {
    const showFigure = vi.fn(async () => true);
    renderPopup(read(SAMPLE), { showFigure });
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'CNY' }));
    fireEvent.click(screen.getByRole('button', { name: /^doanh thu vận tải xanh/ }));
    expect(showFigure).toHaveBeenCalledWith(expect.objectContaining({ quote: '11,35 tỷ nhân dân tệ' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('cannot be compared where there is one of each', () => {
    renderPopup(read(sampleWith({ figures: SAMPLE_REPORT.figures.slice(0, 2), checks: [] })));
    expect(screen.queryByRole('button', { name: 'Compare' })).toBeNull();
  });
});
