import { writeCsv } from '../citation/figures-csv';
import { linkToWords } from '../citation/text-fragment';
import type { FigureRow } from './figure-table';

const COLUMNS = [
  ...['value', 'upper', 'unit', 'comparator', 'status', 'day', 'as of', 'subject', 'quote'],
  ...['headline', 'issuer', 'distributor', 'shown by', 'shown on', 'language', 'page', 'link to the words'],
];

/** Rows of a figure table as CSV, in the form of `citation/figures-csv.ts`. */
export const toTableCsv = (rows: readonly FigureRow[]): string =>
  writeCsv(
    COLUMNS,
    rows.map(({ card, report, figure, day }) => [
      figure.value,
      figure.upper,
      figure.unit,
      figure.comparator,
      figure.status,
      day,
      figure.asOf,
      figure.subject,
      figure.quote,
      card.headline,
      card.issuer,
      card.wire,
      card.publisher,
      card.day,
      card.language,
      card.id,
      linkToWords(card.id, report.text, figure.span),
    ]),
  );
