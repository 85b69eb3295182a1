import type { ArticleReport } from '../reading/report';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A citation of the article's source as text, in English: of the release or the agency's story rather than the copy
 * that shows it. Parts that the page does not tell are left out.
 * @example formatCitation(report) // 'Lumen Bay Port Authority. “Port opens third terminal.” Press release, 4 March 2026, via PR Newswire. Shown by Bay Courier: https://…'
 */
export function formatCitation(report: ArticleReport): string {
  const { headline, attribution } = report;
  const author = findAuthor(report);
  const shownBy = attribution.publisher.name ?? attribution.publisher.domain;
  const url = attribution.originalUrl ?? withoutFragment(attribution.canonicalUrl ?? report.pageUrl);
  const isCopy = attribution.originalUrl === null && shownBy !== null && shownBy !== author;
  const parts = [
    author && sentence(author),
    headline && `“${sentence(headline)}”`,
    sentence(findDescription(report)),
    isCopy ? `Shown by ${shownBy}: ${url}` : url,
  ];
  return parts.filter(Boolean).join(' ');
}

function findAuthor({ verdict, attribution }: ArticleReport): string | null {
  if (verdict === 'press-release') return attribution.issuer?.name ?? null;
  if (verdict === 'agency-story') return attribution.wire?.name ?? null;
  return attribution.bylines.length > 0 ? attribution.bylines.join(', ') : attribution.publisher.name;
}

/** Kind, day and distributor: "Press release, 4 March 2026, via PR Newswire". */
function findDescription({ verdict, attribution }: ArticleReport): string {
  const { dateline, publishedAt, wire } = attribution;
  const isRelease = verdict === 'press-release';
  // A release is of its dateline's day; everything else of the day it was published.
  const stated = isRelease ? (dateline?.date ?? publishedAt) : publishedAt;
  const parts = [
    isRelease && 'Press release',
    stated && formatDay(stated),
    isRelease && wire && `via ${wire.name}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function formatDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 'YYYY-MM-DD'.length).split('-');
  const name = MONTHS[Number(month) - 1];
  return name && day ? `${Number(day)} ${name} ${year}` : (year ?? '');
}

/** Ends a part with a period, unless it ends with a mark of its own; nothing stays nothing. */
const sentence = (part: string): string => (part === '' || /[.!?…。！？]$/.test(part) ? part : `${part}.`);

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
