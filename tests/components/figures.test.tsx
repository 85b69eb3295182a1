// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup';
import type { Figure } from '../../reading/figures/figure';
import { ENGLISH, expectAccessible, read, renderPopup, SUCCEEDING, textOf } from './render-view';
import { makeFigure, SAMPLE, SAMPLE_REPORT, sampleWith } from './sample-report';

const rows = (): Element[] => [...document.querySelectorAll('.figure')];
const withFigures = (...figures: Figure[]) => read(sampleWith({ figures, checks: [] }));

describe('a figure’s row', () => {
  it.each([
    [
      0,
      'more than 4.2 million 4,200,000 4,2 triệu container',
      'lượng container cảng Vịnh Lụa bốc dỡ31 Dec 2025 · ▲up 2×',
    ],
    [1, '23%', 'lượng hàng của cả vùng31 Dec 2025'],
    [
      2,
      'CN¥99.84bn CN¥99,840,000,000 99,84 tỷ nhân dân tệ',
      'dư nợ cho vay đóng tàu đối với các doanh nghiệp vận tải biển trong vùngSept 2025 · ▲up 29.82% since 1 Jan 2025 from CN¥76.91bn (computed)',
    ],
    [
      3,
      'CN¥11.35bn CN¥11,350,000,000 11,35 tỷ nhân dân tệ',
      'doanh thu vận tải xanh2025 · stated as US$1.56bn too',
    ],
    [4, 'target · at least 30% – 35%', 'điện tái tạo2030'],
    [5, '57 EFLOPS', 'tổng công suất'],
    [6, '26', '…57 EFLOPS, phủ 12,5 km vuông cho 26 tuyến tàu nội địa mới.'],
  ])('number %i shows value, words and circumstances', (index, value, what) => {
    renderPopup(read(SAMPLE));
    const row = rows()[index] ?? null;
    expect(textOf(row?.querySelector('.value') ?? null)).toBe(value);
    expect(textOf(row?.querySelector('.what') ?? null)).toBe(what);
  });

  it('begins no line with the dot that keeps two circumstances apart', () => {
    renderPopup(read(SAMPLE));
    expect(rows()[3]?.querySelector('.circumstances')?.textContent).toContain('2025\u00A0· stated');
  });

  it('does not say twice what value and subject say', () => {
    renderPopup(
      withFigures(makeFigure('14 ngân hàng', { value: 14, unit: 'ngân hàng', subject: 'ngân hàng' })),
    );
    expect(textOf(document.querySelector('.figure'))).toBe('14ngân hàng');
  });

  it('explains that a baseline is computed', () => {
    renderPopup(read(SAMPLE));
    expect(document.querySelector('abbr')?.title).toContain('the text does not state it');
  });

  it('shows a fall as a fall', () => {
    const change = {
      direction: 'down',
      value: 1_200,
      unit: 'container',
      since: null,
      quote: '1.200',
    } as const;
    renderPopup(
      withFigures(makeFigure('4,2 triệu container', { value: 4_200_000, unit: 'container', change })),
    );
    expect(textOf(document.querySelector('.change'))).toBe('▼down 1,200');
  });

  it('marks the article’s words with its language', () => {
    renderPopup(read(SAMPLE));
    expect(document.querySelector('.subject')?.getAttribute('lang')).toBe('vi');
    expect(document.querySelector('.quote')?.getAttribute('lang')).toBe('vi');
  });
});

describe('a figure’s picture', () => {
  const widths = (kind: string): number[] =>
    [...document.querySelectorAll(`rect.${kind}`)].map((bar) => Number(bar.getAttribute('width')));
  const percent = (fields: Partial<Figure>): Figure =>
    makeFigure('23%', { kind: 'percent', unit: 'percent', value: 23, ...fields });

  it('fills a share of a whole', () => {
    renderPopup(withFigures(percent({})));
    expect(widths('whole')).toEqual([100]);
    expect(widths('value-bar')).toEqual([23]);
  });

  it('sets value and baseline to one scale', () => {
    const baseline = { value: 80, unit: 'CNY' };
    renderPopup(withFigures(makeFigure('23%', { kind: 'money', unit: 'CNY', value: 60, baseline })));
    expect(widths('value-bar')).toEqual([75]);
    expect(widths('baseline-bar')).toEqual([100]);
  });

  it.each<[string, Partial<Figure>]>([
    ['a share above the whole', { value: 123 }],
    ['a range that ends above the whole', { value: 90, upper: 110 }],
    ['a negative rate', { value: -2 }],
    [
      'a level with its change',
      { change: { direction: 'up', value: 2, unit: 'percent', since: null, quote: '2%' } },
    ],
    ['percentage points', { kind: 'percentage-point', unit: 'percentage-point' }],
    ['a baseline in another unit', { kind: 'money', unit: 'CNY', baseline: { value: 1, unit: 'USD' } }],
    ['a baseline below zero', { kind: 'money', unit: 'CNY', baseline: { value: -1, unit: 'CNY' } }],
  ])('leaves out %s', (_name, fields) => {
    renderPopup(withFigures(percent(fields)));
    expect(document.querySelector('.picture')).toBeNull();
  });
});

describe('the list', () => {
  it('shows the key figures and folds the others away', async () => {
    const { container } = renderPopup(read(SAMPLE));
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toBe('Key figures7 of 9');
    expect(rows()).toHaveLength(7);
    const toggle = screen.getByRole('button', { name: 'All 9 figures' });
    fireEvent.click(toggle);
    expect(rows()).toHaveLength(9);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')).not.toBeNull();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Key figures only' }));
    expect(rows()).toHaveLength(7);
  });

  it('is drawn to its end once its first view was painted', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    render(<Popup state={read(SAMPLE)} presentation={ENGLISH} actions={SUCCEEDING} />, container);
    expect(rows()).toHaveLength(5);
    expect(container.querySelector('.ends')).toBeNull();
    await waitFor(() => expect(rows()).toHaveLength(7));
    expect(container.querySelector('.ends')).not.toBeNull();
    render(null, container);
    container.remove();
  });

  it('shows the first few where none is key', () => {
    const figures = SAMPLE_REPORT.figures.map((figure) => ({ ...figure, key: false }));
    renderPopup(read(sampleWith({ figures })));
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toBe('Figures5 of 9');
    expect(rows()).toHaveLength(5);
  });

  it('has nothing to unfold where all are key', () => {
    renderPopup(withFigures(makeFigure('23%', { kind: 'percent', unit: 'percent', value: 23 })));
    expect(screen.queryByRole('button', { name: /figure/ })).toBeNull();
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toBe('Key figures');
  });

  it('leads to the figure in the page', () => {
    const showFigure = vi.fn(async () => true);
    renderPopup(read(SAMPLE), { showFigure });
    fireEvent.click(screen.getByRole('button', { name: /57 EFLOPS tổng công suất/ }));
    expect(showFigure.mock.calls).toEqual([[SAMPLE_REPORT.figures[5]]]);
  });
});

describe('the checks', () => {
  it('word what to look at before what merely adds up, and open to the arithmetic', async () => {
    const { container } = renderPopup(read(SAMPLE));
    expect([...container.querySelectorAll('.note summary')].map(textOf)).toEqual([
      'Worth a look. “nghìn tỷ tỷ tỷ phép tính mỗi giây” comes to 10³⁰; one EFLOPS is 10¹⁸.',
      'Arithmetic. “11,35 tỷ nhân dân tệ (1,56 tỷ USD)” implies 7.276 CNY/USD.',
    ]);
    expect([...container.querySelectorAll('.note p')].map(textOf)).toEqual([
      '1 EFLOPS = nghìn tỷ tỷ tỷ phép tính mỗi giây?',
      '11,35 tỷ nhân dân tệ ÷ 1,56 tỷ USD = 7.2756 CNY/USD',
    ]);
    await expectAccessible(container);
  });
});
