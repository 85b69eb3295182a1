import type { Change, Comparator, Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { formatCitation } from './release-citation';

const BOUNDS: Readonly<Record<Comparator, string>> = {
  exactly: '',
  moreThan: '> ',
  atLeast: '≥ ',
  approximately: '≈ ',
  atMost: '≤ ',
  lessThan: '< ',
};

const COLUMNS = ['Value', 'Unit', 'What it measures', 'As of', 'Change', 'Words of the article'] as const;

/**
 * The figures of a report as a Markdown table with their source below it, values in full and units as the report names
 * them. Only the source when there is no figure.
 */
export function toMarkdownTable(report: ArticleReport): string {
  const source = `Source: ${escapeCell(formatCitation(report))}`;
  if (report.figures.length === 0) return `${source}\n`;
  const lines = [toLine(COLUMNS), toLine(COLUMNS.map(() => '---')), ...report.figures.map(toRow)];
  return `${lines.join('\n')}\n\n${source}\n`;
}

function toRow(figure: Figure): string {
  const status = figure.status === 'stated' ? '' : ` (${figure.status})`;
  const value = `${BOUNDS[figure.comparator]}${toRange(figure)}${status}`;
  const change = figure.change ? toChange(figure.change) : '';
  const cells = [value, figure.unit, figure.subject ?? '', figure.asOf ?? '', change, figure.quote];
  return toLine(cells.map(escapeCell));
}

const toRange = ({ value, upper }: Figure): string =>
  upper === null ? toDigits(value) : `${toDigits(value)}–${toDigits(upper)}`;

function toChange({ direction, value, unit, since }: Change): string {
  const sign = direction === 'up' ? '+' : '−';
  return `${sign}${toDigits(value)} ${unit}${since ? ` since ${since}` : ''}`;
}

/** All digits, in groups of three. */
const toDigits = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value);

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Text that Markdown shows as it is, on one line. */
const escapeCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<|~]/g, '\\$&');
