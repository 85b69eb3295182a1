import type { JSX } from 'preact';
import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { cutExcerpt } from './excerpt';

interface MeasuredProps {
  readonly figure: Figure;
  readonly report: ArticleReport;
}

/** What is measured in the article's words; where it names no such thing, the words around the figure. */
export function Measured({ figure, report }: MeasuredProps): JSX.Element {
  if (figure.subject !== null) {
    return (
      <bdi class="subject" lang={report.language}>
        {figure.subject}
      </bdi>
    );
  }
  const { before, after } = cutExcerpt(report.text, figure.sentence, figure.span);
  return (
    <bdi class="subject excerpt" lang={report.language}>
      {before}
      <b>{figure.quote}</b>
      {after}
    </bdi>
  );
}
