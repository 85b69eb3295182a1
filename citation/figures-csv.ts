import Papa from 'papaparse';
import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { linkToWords } from './text-fragment';

/** A cell that a spreadsheet would take for a formula; the pattern of OWASP's advice on CSV injection. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The figures of a report as CSV (RFC 4180, UTF-8 with the byte order mark that spreadsheets need): a row a figure,
 * numbers in full with a decimal point. What was computed has "computed" in its column's name. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front.
 */
export function toCsv(report: ArticleReport): string {
  const rows = report.figures.map((figure) => toRow(figure, report));
  return writeCsv(COLUMNS, rows);
}

/** Rows as CSV in the form of `toCsv`. */
export const writeCsv = (fields: string[], data: (string | number | null)[][]): string =>
  `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: FORMULA })}\r\n`;

const COLUMNS = [
  'key',
  'kind',
  'comparator',
  'value',
  'upper',
  'unit',
  'as of',
  'status',
  'change direction',
  'change',
  'change unit',
  'change since',
  'computed baseline',
  'equivalent',
  'equivalent unit',
  'subject',
  'quote',
  'sentence',
  'issuer',
  'distributor',
  'shown by',
  'page',
  'link to the words',
];

function toRow(figure: Figure, { text, pageUrl, attribution }: ArticleReport): (string | number | null)[] {
  const { key, kind, comparator, value, upper, unit, asOf, status, change, baseline, equivalent } = figure;
  const { issuer, wire, publisher } = attribution;
  return [
    key ? 'yes' : 'no',
    kind,
    comparator,
    value,
    upper,
    unit,
    asOf,
    status,
    change?.direction ?? null,
    change?.value ?? null,
    change?.unit ?? null,
    change?.since ?? null,
    baseline?.value ?? null,
    equivalent?.value ?? null,
    equivalent?.unit ?? null,
    figure.subject,
    figure.quote,
    text.slice(...figure.sentence).trim(),
    issuer?.name ?? null,
    wire?.name ?? null,
    publisher.name ?? publisher.domain,
    pageUrl,
    linkToWords(pageUrl, text, figure.span),
  ];
}
