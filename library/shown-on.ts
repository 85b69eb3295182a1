import type { ArticleReport } from '../reading/report';

/** The calendar day on which a page shows a report, as it says itself; else its dateline's. */
export function shownOn({ attribution }: Pick<ArticleReport, 'attribution'>): string | null {
  return attribution.publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? attribution.dateline?.date ?? null;
}
