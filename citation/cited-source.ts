import type { ArticleReport } from '../reading/report';

/** What a citation names: the release or the agency's story itself rather than the copy that shows it. */
export interface CitedSource {
  readonly kind: 'press-release' | 'news';
  /** The issuer of a release, the agency of its story, else the writers or the site; [] when the page names none. */
  readonly authors: readonly string[];
  readonly title: string | null;
  /** Calendar day "YYYY-MM-DD", or as much of it as is known. A release is of its dateline's day. */
  readonly issued: string | null;
  /** The dateline's place, as written. */
  readonly place: string | null;
  /** The newswire of a release or the agency of a story. */
  readonly distributor: string | null;
  /** The site that shows it; null when it is the author, or when the address is that of the original. */
  readonly shownBy: string | null;
  /** Of the release itself where the page tells it, else of the copy. */
  readonly url: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
}

/** What is to be cited when a reader cites what a report tells. */
export function describeSource(report: ArticleReport): CitedSource {
  const { verdict, headline, language, attribution } = report;
  const { originalUrl, canonicalUrl, dateline, publishedAt, wire, publisher } = attribution;
  const isRelease = verdict === 'press-release';
  const authors = findAuthors(report);
  const site = publisher.name ?? publisher.domain;
  const stated = isRelease ? (dateline?.date ?? publishedAt) : publishedAt;
  return {
    kind: isRelease ? 'press-release' : 'news',
    authors,
    title: headline,
    issued: stated?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    place: isRelease ? (dateline?.place ?? null) : null,
    distributor: isRelease || verdict === 'agency-story' ? (wire?.name ?? null) : null,
    shownBy: originalUrl === null && site !== null && !authors.includes(site) ? site : null,
    url: originalUrl ?? withoutFragment(canonicalUrl ?? report.pageUrl),
    language,
  };
}

function findAuthors({ verdict, attribution }: ArticleReport): readonly string[] {
  const { issuer, wire, bylines, publisher } = attribution;
  if (verdict === 'press-release') return toList(issuer?.name);
  if (verdict === 'agency-story') return toList(wire?.name);
  return bylines.length > 0 ? bylines : toList(publisher.name);
}

const toList = (name: string | null | undefined): readonly string[] => (name ? [name] : []);

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

/** The distributor where it is not the author as well, as an agency is of its own stories. */
export const otherDistributor = ({ distributor, authors }: CitedSource): string | null =>
  distributor !== null && !authors.includes(distributor) ? distributor : null;

/** The numbers of an ISO day, as many as there are: [2026, 3, 4]. */
export const dayParts = (iso: string): number[] => iso.split('-').map(Number);

/** A text on one line, as the line-based formats need it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
