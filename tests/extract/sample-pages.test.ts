import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { ArticleReport } from '../../reading/report';
import { expectReport, samplePages } from '../sample-pages';

/** Runs the command as `npm run --silent extract` does. */
function extract(...parameters: readonly string[]): ArticleReport[] {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', ...parameters], {
    encoding: 'utf8',
  });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleReport); // the command's documented form
}

describe('extract on the sample pages', () => {
  const reports = extract(...samplePages.map(({ file }) => file));

  it('prints a report for each page', () => {
    expect(reports).toHaveLength(samplePages.length);
  });

  it.each(samplePages.map((page, index) => ({ page, report: reports[index] })))(
    '$page.slug says what the page says',
    ({ page, report }) => {
      if (!report) throw new Error('no report');
      expectReport(report, page);
    },
  );

  it('cuts every figure out of the text at its span', () => {
    for (const { text, figures } of reports) {
      for (const { span, quote } of figures) expect(text.slice(...span)).toBe(quote);
    }
  });
});
