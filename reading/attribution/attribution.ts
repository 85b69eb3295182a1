import type { LinePlace } from '../article/article';

/** What an article turned out to be. `article`: no sign of another's hand was found. */
export type Verdict = 'press-release' | 'agency-story' | 'sponsored' | 'article' | 'none';

/** Who speaks in an article, and how the page shows it. Parts that the page does not tell are null or []. */
export interface Attribution {
  /** The distributor whose marker the page carries. */
  readonly wire: WireCredit | null;
  /** On whose behalf a release was distributed, as the source line names it. */
  readonly issuer: Issuer | null;
  readonly dateline: Dateline | null;
  /** The site that shows the article. */
  readonly publisher: Publisher;
  /** Writers credited by name, agencies and photo credits left out. */
  readonly bylines: readonly string[];
  /** ISO 8601, with the page's own zone. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** As the page declares it. */
  readonly canonicalUrl: string | null;
  /** Where the release itself lives, when the page tells. */
  readonly originalUrl: string | null;
  /** The wire's own id of the release, when the page carries it. */
  readonly releaseId: string | null;
  /** Disclosure words that the page itself shows. */
  readonly labels: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface WireCredit {
  readonly id: string;
  readonly name: string;
  /** A newswire distributes issuers' texts for a fee; a news agency writes its own. */
  readonly role: 'newswire' | 'newsAgency';
  readonly ownership: Ownership;
}

export type Ownership = 'private' | 'cooperative' | 'public' | 'state';

export type IssuerKind =
  | 'political-party'
  | 'government'
  | 'company'
  | 'university'
  | 'association'
  | 'other';

export interface Issuer {
  readonly name: string;
  readonly kind: IssuerKind;
}

/** The place and day that open a story, as written there. */
export interface Dateline {
  readonly place: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Calendar day, YYYY-MM-DD. */
  readonly date: string | null;
}

export interface Publisher {
  readonly name: string | null;
  readonly domain: string | null;
}

/** A conclusion's proof: which signal said so, in which words, standing where. */
export interface Evidence {
  readonly signal: string;
  /** The exact words (of the page's text, a link's address or a meta tag). */
  readonly quote: string;
  readonly supports: 'wire' | 'issuer' | 'dateline' | 'publisher' | 'published' | 'label' | 'original';
}

/** The lines of the body that are the text itself: dateline, source line, repeated headline and contacts cut off. */
export type BodyExcerpt = readonly LinePlace[];

/** What `attribute` concludes from an article. */
export interface AttributionReading {
  readonly verdict: Verdict;
  /** 0..1, of the verdict. */
  readonly confidence: number;
  readonly attribution: Attribution;
  /** Where each piece of `attribution.evidence` stands in the visible text, in the same order; null when it is not there. */
  readonly evidencePlaces: readonly (LinePlace | null)[];
  readonly body: BodyExcerpt;
  /** The distributor's own site, where the text can be looked for; null without a distributor. */
  readonly wireSite: string | null;
}
