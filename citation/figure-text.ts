import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { describeSource } from './cited-source';
import { toAmount } from './figure-amount';
import { toChicago } from './plain-citation';
import { linkToWords } from './text-fragment';

/** A figure with its sentence, its source and a link to its very words, for pasting anywhere. */
export function toFigureText(figure: Figure, report: ArticleReport): string {
  const { quote, span, sentence } = figure;
  const words = report.text.slice(...sentence).trim();
  return [
    `${quote} (${toAmount(figure)} ${figure.unit})`,
    `“${words}”`,
    toChicago(describeSource(report)),
    linkToWords(report.pageUrl, report.text, span),
  ].join('\n');
}
