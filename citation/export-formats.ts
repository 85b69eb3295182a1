import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { toBiblatex } from './biblatex';
import { describeSource } from './cited-source';
import { toCslItem } from './csl-json';
import { takeSnapshot } from './evidence-snapshot';
import { toFigureText } from './figure-text';
import { toCsv } from './figures-csv';
import { toMarkdownTable } from './figures-markdown';
import { toApa, toChicago } from './plain-citation';
import { toRis } from './ris';
import { linkToWords } from './text-fragment';
import { toWikipediaTemplate } from './wikipedia';

/** A form in which a report leaves the extension. */
export interface ExportFormat {
  readonly id: FormatId;
  /** Whether it cites the source or hands on what was read. */
  readonly use: 'citation' | 'data';
  /** File name extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** @param now When the reader asks for it: the day of access, the time of a snapshot. */
  readonly make: (report: ArticleReport, now: Date) => string | Promise<string>;
}

export type FormatId =
  | 'chicago'
  | 'apa'
  | 'wikipedia'
  | 'csl-json'
  | 'biblatex'
  | 'ris'
  | 'markdown'
  | 'csv'
  | 'json'
  | 'snapshot';

/** Every form, in the order in which a reader sees them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  cite('chicago', 'txt', 'text/plain', toChicago),
  cite('apa', 'txt', 'text/plain', toApa),
  cite('wikipedia', 'txt', 'text/plain', toWikipediaTemplate),
  cite('csl-json', 'json', 'application/vnd.citationstyles.csl+json', (source, accessed) =>
    toJson([toCslItem(source, accessed)]),
  ),
  cite('biblatex', 'bib', 'application/x-bibtex', toBiblatex),
  cite('ris', 'ris', 'application/x-research-info-systems', toRis),
  { id: 'markdown', use: 'data', extension: 'md', mediaType: 'text/markdown', make: toMarkdownTable },
  { id: 'csv', use: 'data', extension: 'csv', mediaType: 'text/csv', make: toCsv },
  { id: 'json', use: 'data', extension: 'json', mediaType: 'application/json', make: toJson },
  {
    id: 'snapshot',
    use: 'data',
    extension: 'json',
    mediaType: 'application/json',
    make: async (report, now) => toJson(await takeSnapshot(report, now)),
  },
];

/** A form in which one figure leaves. */
export type FigureForm = 'withSource' | 'link';

/** One figure as text: with its source, or as a link to its very words. */
export const FIGURE_FORMS: Readonly<Record<FigureForm, (figure: Figure, report: ArticleReport) => string>> = {
  withSource: toFigureText,
  link: ({ span }, { pageUrl, text }) => linkToWords(pageUrl, text, span),
};

function cite(
  id: FormatId,
  extension: string,
  mediaType: string,
  toText: (source: ReturnType<typeof describeSource>, accessed: string) => string,
): ExportFormat {
  const make = (report: ArticleReport, now: Date): string => toText(describeSource(report), toLocalDay(now));
  return { id, use: 'citation', extension, mediaType, make };
}

/** The calendar day where the reader is: "2026-03-04". */
function toLocalDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A name for a report's file: the words of its headline that every file system takes. */
export function nameFile({ headline, pageUrl }: ArticleReport, { id, extension }: ExportFormat): string {
  const words = (headline ?? new URL(pageUrl).hostname).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let stem = '';
  for (const word of words) {
    if (stem.length + word.length >= LONGEST_STEM) break;
    stem = stem ? `${stem}-${word}` : word;
  }
  return `${stem || 'pressmark'}.${id === 'snapshot' ? 'snapshot.' : ''}${extension}`;
}

/** File systems take 255 bytes; most letters need up to three. */
const LONGEST_STEM = 60;
