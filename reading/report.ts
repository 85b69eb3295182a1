import type { LinePlace } from './article/article';
import type { Attribution, Verdict } from './attribution/attribution';
import type { OddName } from './attribution/odd-names';
import type { Check, Figure } from './figures/figure';

/** What one page yields: the popup, the exports, the command line and the tests all use this object. */
export interface ArticleReport {
  readonly schema: 1;
  readonly pageUrl: string;
  /** BCP 47 tag of the article's text. */
  readonly language: string;
  readonly verdict: Verdict;
  /** 0..1, of the verdict. */
  readonly confidence: number;
  readonly headline: string | null;
  /** The body: paragraphs joined with "\n"; no headline, dateline, source line, byline or captions. */
  readonly text: string;
  readonly attribution: Attribution;
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
}

/** A report together with where its words stand on the page. */
export interface LocatedReport {
  readonly report: ArticleReport;
  /** One for each "\n"-separated paragraph of `report.text`: the line it was cut from, and where in it. */
  readonly paragraphs: readonly LinePlace[];
  /** One for each piece of evidence; null when its quote is not in the visible text. */
  readonly evidencePlaces: readonly (LinePlace | null)[];
  /** The distributor's own site, where the text can be looked for; null without a distributor. */
  readonly wireSite: string | null;
  /** Names on the page that may be taken for others; [] on an honest page. */
  readonly oddNames: readonly OddName[];
}
