import type { ArticleReport } from '../../reading/report';

/** A report of a page that says nothing: what samples fill in. */
export const BLANK_REPORT: ArticleReport = {
  schema: 1,
  pageUrl: 'https://blank.example/',
  language: 'en',
  verdict: 'press-release',
  confidence: 1,
  headline: null,
  text: '',
  attribution: {
    wire: null,
    issuer: null,
    dateline: null,
    publisher: { name: null, domain: null },
    bylines: [],
    publishedAt: null,
    modifiedAt: null,
    canonicalUrl: null,
    originalUrl: null,
    releaseId: null,
    labels: [],
    evidence: [],
  },
  figures: [],
  checks: [],
};
