import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { describeSource } from './cited-source';
import { toAmount, toChangeText } from './figure-amount';
import { toChicago } from './plain-citation';

const COLUMNS = ['Value', 'Unit', 'What it measures', 'As of', 'Change', 'Words of the article'] as const;

/**
 * The figures of a report as a Markdown table with their source below it, values in full and units as the report names
 * them. Only the source when there is no figure.
 */
export function toMarkdownTable(report: ArticleReport): string {
  const source = `Source: ${escapeCell(toChicago(describeSource(report)))}`;
  if (report.figures.length === 0) return `${source}\n`;
  const lines = [toLine(COLUMNS), toLine(COLUMNS.map(() => '---')), ...report.figures.map(toRow)];
  return `${lines.join('\n')}\n\n${source}\n`;
}

function toRow(figure: Figure): string {
  const { unit, subject, asOf, change, quote } = figure;
  const cells = [
    toAmount(figure),
    unit,
    subject ?? '',
    asOf ?? '',
    change ? toChangeText(change) : '',
    quote,
  ];
  return toLine(cells.map(escapeCell));
}

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Text that Markdown shows as it is, on one line. */
const escapeCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<|~]/g, '\\$&');
