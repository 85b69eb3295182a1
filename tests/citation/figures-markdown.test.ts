import { describe, expect, it } from 'vitest';
import { toMarkdownTable } from '../../citation/figures-markdown';
import type { ArticleReport } from '../../reading/report';
import { makeFigure, sampleWith } from '../components/sample-report';

describe('toMarkdownTable', () => {
  const table = (report: Partial<ArticleReport>): string[] =>
    toMarkdownTable(sampleWith(report).report).split('\n');

  it('has a row for each figure, values in full, and the source below', () => {
    const lines = table({});
    expect(lines.slice(0, 2)).toEqual([
      '| Value | Unit | What it measures | As of | Change | Words of the article |',
      '| --- | --- | --- | --- | --- | --- |',
    ]);
    expect(lines[2]).toBe(
      '| > 4,200,000 | container | lượng container cảng Vịnh Lụa bốc dỡ | 2025-12-31 | +2 times | 4,2 triệu container |',
    );
    expect(lines[4]).toContain('| 99,840,000,000 | CNY |');
    expect(lines[4]).toContain('| +29.82 percent since 2025-01-01 | 99,84 tỷ nhân dân tệ |');
    expect(lines[6]).toContain('| ≥ 30–35 (target) | percent | điện tái tạo | 2030 |  | 30-35% |');
    expect(lines).toHaveLength(2 + 9 + 3);
    expect(lines.at(-2)).toMatch(/^Source: Silk Bay Port Committee/);
  });

  it('keeps the text of the page from being read as Markdown or as cells', () => {
    const subject = 'a|b <b>*x*</b>\n[c](d) `e` ~f~ \\';
    const [, , row] = table({ figures: [makeFigure('23%', { value: 0.1, unit: 'x_y', subject })] });
    expect(row).toBe(
      '| 0.1 | x\\_y | a\\|b \\<b>\\*x\\*\\</b> \\[c\\](d) \\`e\\` \\~f\\~ \\\\ |  |  | 23% |',
    );
  });

  it('is the source alone where there is no figure', () => {
    expect(table({ figures: [] })).toEqual([expect.stringMatching(/^Source: /), '']);
  });
});
