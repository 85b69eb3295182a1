import type { Verdict } from '../reading/attribution/attribution';
import type { ArticleReport } from '../reading/report';
import type { Fingerprint } from './fingerprint';
import { shownOn } from './shown-on';

/** A report that a reader keeps. */
export interface KeptReport {
  /** The page's address without its fragment: a page is kept once. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  /** Whether it stays when room is made for newer ones. */
  readonly pinned: boolean;
  readonly report: ArticleReport;
}

/** What a list shows of a kept report, and what is searched in. */
export interface Card {
  readonly id: string;
  readonly keptAt: string;
  readonly pinned: boolean;
  /** The id that all reports of one release share. */
  readonly release: string;
  readonly verdict: Verdict;
  readonly headline: string | null;
  readonly issuer: string | null;
  readonly wire: string | null;
  readonly publisher: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Calendar day on which the page shows it; null for an undated page. */
  readonly day: string | null;
  readonly figureCount: number;
  /** Opening of the text, the figures' words and what they measure. */
  readonly searched: string;
}

/** A kept report as it is written: all parts in one transaction, or none. */
export interface LibraryEntry {
  readonly kept: KeptReport;
  readonly card: Card;
  readonly fingerprint: Fingerprint;
}

/** Characters of the text's opening that a search looks at. */
const SEARCHED_OPENING = 400;

/** The id under which a report is kept. */
export const idOf = ({ pageUrl, attribution }: ArticleReport): string =>
  (attribution.canonicalUrl ?? pageUrl).split('#', 1)[0] ?? pageUrl;

/**
 * A report as it is kept.
 * @param keptAt ISO 8601, UTC.
 */
export const toKept = (report: ArticleReport, keptAt: string): KeptReport => ({
  id: idOf(report),
  keptAt,
  pinned: false,
  report,
});

/**
 * What a list shows of a kept report.
 * @param release The id that all reports of its release share.
 */
export function toCard({ id, keptAt, pinned, report }: KeptReport, release: string): Card {
  const { verdict, headline, language, attribution, figures, text } = report;
  const { issuer, wire, publisher } = attribution;
  const words = figures.flatMap(({ quote, subject }) => (subject === null ? [quote] : [quote, subject]));
  return {
    id,
    keptAt,
    pinned,
    release,
    verdict,
    headline,
    issuer: issuer?.name ?? null,
    wire: wire?.name ?? null,
    publisher: publisher.name ?? publisher.domain,
    language,
    day: shownOn(report),
    figureCount: figures.length,
    searched: [text.slice(0, SEARCHED_OPENING), ...words].join(' '),
  };
}
