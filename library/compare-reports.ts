import type { Attribution, Evidence } from '../reading/attribution/attribution';
import type { ArticleReport } from '../reading/report';
import { compareStatements, type StatementComparison } from './compare-statements';
import { compareTexts, type SentenceChange } from './compare-texts';
import { shownOn } from './shown-on';
import { findStatements } from './statements';

/** A sign of whose words a text is, with the words that showed it. */
export interface Marker {
  readonly supports: Evidence['supports'];
  readonly quote: string;
}

/** What became of a release between two pages that show it. */
export interface ReportComparison {
  /** Null for two languages: only figures can be compared there. */
  readonly sentences: readonly SentenceChange[] | null;
  /** The numbers of the later report ("here") beside those of the earlier. */
  readonly figures: StatementComparison;
  /** Signs of the earlier page for which the later shows nothing. */
  readonly markersRemoved: readonly Marker[];
  /** Writers whom the later page names and the earlier does not. */
  readonly bylinesAdded: readonly string[];
  /** Whole days from the earlier page to the later, negative if they are the other way around; null where one is undated. */
  readonly daysBetween: number | null;
}

/** What a page that shows a release made of it. */
export function compareReports(earlier: ArticleReport, later: ArticleReport): ReportComparison {
  const known = new Set(earlier.attribution.bylines);
  return {
    sentences:
      earlier.language === later.language ? compareTexts(earlier.text, later.text, later.language) : null,
    figures: compareStatements(findStatements(later.figures), findStatements(earlier.figures)),
    markersRemoved: findRemoved(earlier.attribution, later.attribution),
    bylinesAdded: later.attribution.bylines.filter((name) => !known.has(name)),
    daysBetween: countDays(shownOn(earlier), shownOn(later)),
  };
}

/** Whether a page carries a marker that supports this. */
const CARRIES: Partial<Record<Evidence['supports'], (attribution: Attribution) => boolean>> = {
  wire: ({ wire }) => wire !== null,
  issuer: ({ issuer }) => issuer !== null,
  dateline: ({ dateline }) => dateline !== null,
  label: ({ labels }) => labels.length > 0,
};

function findRemoved(earlier: Attribution, later: Attribution): Marker[] {
  const removed = earlier.evidence.filter(({ supports }) => {
    const carries = CARRIES[supports];
    return carries?.(earlier) && !carries(later);
  });
  const quotes = new Map(removed.map(({ quote, supports }) => [`${supports} ${quote}`, { quote, supports }]));
  return [...quotes.values()];
}

const MILLISECONDS_A_DAY = 86_400_000;

function countDays(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const days = (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
  return Number.isFinite(days) ? Math.round(days) : null;
}
