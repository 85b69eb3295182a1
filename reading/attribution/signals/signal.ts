import type { Article, LinePlace } from '../../article/article';
import type { Language } from '../../languages/language';
import type { DatelineReading } from '../dateline';
import type { DisclosureLabel } from '../labels';
import type { ReleaseStatement } from '../release-statement';
import type { SourceLine } from '../source-line';
import type { WireService } from '../wire-services/wire-service';

/** What the signals look at: the article, and what was read of its frame before. */
export interface SignalContext {
  readonly article: Article;
  readonly language: Language;
  readonly dateline: DatelineReading | null;
  readonly sourceLine: SourceLine | null;
  readonly labels: readonly DisclosureLabel[];
  readonly statements: readonly ReleaseStatement[];
}

/** The kinds of trace that another's hand leaves on a page. `verdict.ts` weighs them. */
export type SignalName =
  | 'dateline'
  | 'closing'
  | 'release-closing'
  | 'syndicated'
  | 'canonical'
  | 'byline'
  | 'source-credit'
  | 'tracker'
  | 'wire-link'
  | 'section'
  | 'source-line'
  | 'source-in-capitals'
  | 'credit-line'
  | 'statement'
  | 'release-remark'
  | 'original'
  | 'full-dateline'
  | 'boilerplate'
  | 'label'
  | 'notice-label';

/** One trace: whose it is, in which exact words, standing where. */
export interface SignalHit {
  readonly signal: SignalName;
  /** The wire service it points to; null when it only tells that the text is a release. */
  readonly wire: WireService | null;
  readonly quote: string;
  /** Null when the quote is no visible text. */
  readonly place: LinePlace | null;
}

/** A way to find traces of one kind, as a value in a visible list. */
export type Signal = (context: SignalContext) => readonly SignalHit[];
