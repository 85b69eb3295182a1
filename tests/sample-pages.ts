import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Attribution, Verdict } from '../reading/attribution/attribution';
import type { Check, Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';

/** Folder of the bundled sample pages: a fictional page and what its report must say in each of its folders. */
export const PAGES = fileURLToPath(new URL('pages', import.meta.url));

type ExpectedFigure = Partial<Figure> & Pick<Figure, 'quote'>;

/** What a report must say; a field that is not named is free. */
interface ExpectedReport {
  readonly verdict: Verdict;
  readonly language?: string;
  readonly headline?: string;
  readonly attribution: Partial<Attribution>;
  readonly body?: {
    readonly startsWith: string;
    readonly mustContain: readonly string[];
    readonly mustNotContain: readonly string[];
  };
  readonly figures: readonly ExpectedFigure[];
  readonly checks?: readonly Partial<Check>[];
}

/** A sample page. */
export interface SamplePage {
  readonly slug: string;
  /** Absolute path of the page. */
  readonly file: string;
  readonly expected: ExpectedReport;
}

/** All sample pages, by name. */
export const samplePages: readonly SamplePage[] = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    slug: name,
    file: path.join(
      PAGES,
      name,
      readdirSync(path.join(PAGES, name)).includes('source.txt') ? 'source.txt' : 'source.html',
    ),
    expected: JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8')) as ExpectedReport, // written by hand
  }));

/** The sample page of this name. */
export function samplePage(slug: string): SamplePage {
  const page = samplePages.find((sample) => sample.slug === slug);
  if (!page) throw new Error(`There is no sample page ${slug}`);
  return page;
}

/** Holds a report against what its page's folder expects. */
export function expectReport(report: ArticleReport, { expected }: SamplePage): void {
  const { body, figures, checks, ...head } = expected;
  expect(report).toMatchObject(head);
  if (body) {
    expect(report.text.slice(0, body.startsWith.length)).toBe(body.startsWith);
    for (const words of body.mustContain) expect(report.text).toContain(words);
    for (const words of body.mustNotContain) expect(report.text).not.toContain(words);
  }
  if (figures.length === 0) expect(report.figures).toEqual([]);
  for (const figure of figures) {
    expect(report.figures.map(({ quote }) => quote)).toContain(figure.quote);
    expect(report.figures.find(({ quote }) => quote === figure.quote)).toMatchObject(figure);
  }
  for (const check of checks ?? []) {
    expect(report.checks).toEqual(expect.arrayContaining([expect.objectContaining(check)]));
  }
}
