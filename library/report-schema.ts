import * as v from 'valibot';
import type { ArticleReport } from '../reading/report';
import type { KeptReport } from './kept-report';

const text = v.string();
const nullableText = v.nullable(v.string());
const address = v.pipe(text, v.url());
/** Addresses become links in pages of ours: a page's may be that of a file on the reader's disk, others are of the web. */
const pageAddress = v.pipe(address, v.regex(/^(?:https?|file|about):/i));
const webAddress = v.nullable(v.pipe(address, v.regex(/^https?:/i)));
const finite = v.pipe(v.number(), v.finite());
const units = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.strictTuple([units, units]),
  v.check(([start, end]) => start <= end, 'a span ends before it starts'),
);

const figure = v.object({
  span,
  quote: text,
  kind: v.picklist(['money', 'percent', 'percentage-point', 'count', 'measure', 'multiple']),
  value: finite,
  upper: v.nullable(finite),
  unit: text,
  comparator: v.picklist(['exactly', 'moreThan', 'atLeast', 'approximately', 'atMost', 'lessThan']),
  asOf: nullableText,
  status: v.picklist(['stated', 'target', 'forecast']),
  equivalent: v.nullable(v.object({ value: finite, unit: text, quote: text })),
  change: v.nullable(
    v.object({
      direction: v.picklist(['up', 'down']),
      value: finite,
      unit: text,
      since: nullableText,
      quote: text,
    }),
  ),
  baseline: v.nullable(v.object({ value: finite, unit: text })),
  subject: nullableText,
  sentence: span,
  key: v.boolean(),
});

const check = v.object({
  kind: v.picklist(['gloss-mismatch', 'implied-rate', 'change-mismatch', 'share-mismatch']),
  quote: text,
  stated: finite,
  expected: v.nullable(finite),
  unit: text,
  detail: text,
  terms: v.array(text),
  range: v.nullable(v.strictTuple([finite, finite])),
});

const attribution = v.object({
  wire: v.nullable(
    v.object({
      id: text,
      name: text,
      role: v.picklist(['newswire', 'newsAgency']),
      ownership: v.picklist(['private', 'cooperative', 'public', 'state']),
    }),
  ),
  issuer: v.nullable(
    v.object({
      name: text,
      kind: v.picklist(['political-party', 'government', 'company', 'university', 'association', 'other']),
    }),
  ),
  dateline: v.nullable(v.object({ place: nullableText, country: nullableText, date: nullableText })),
  publisher: v.object({ name: nullableText, domain: nullableText }),
  bylines: v.array(text),
  publishedAt: nullableText,
  modifiedAt: nullableText,
  canonicalUrl: webAddress,
  originalUrl: webAddress,
  releaseId: nullableText,
  labels: v.array(text),
  evidence: v.array(
    v.object({
      signal: text,
      quote: text,
      supports: v.picklist(['wire', 'issuer', 'dateline', 'publisher', 'published', 'label', 'original']),
    }),
  ),
});

/** A report as `npm run extract` prints it and as a library is exported. */
export const ReportSchema = v.pipe(
  v.object({
    schema: v.literal(1),
    pageUrl: pageAddress,
    language: v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)),
    verdict: v.picklist(['press-release', 'agency-story', 'sponsored', 'article', 'none']),
    confidence: finite,
    headline: nullableText,
    text,
    attribution,
    figures: v.array(figure),
    checks: v.array(check),
  }),
  v.check(
    ({ text, figures }) => figures.every(({ span, quote }) => text.slice(...span) === quote),
    'a figure’s words do not stand where it says',
  ),
) satisfies v.GenericSchema<unknown, ArticleReport>;

/** A line of an exported library. */
export const KeptReportSchema = v.object({
  id: pageAddress,
  keptAt: v.pipe(text, v.isoTimestamp()),
  pinned: v.boolean(),
  report: ReportSchema,
}) satisfies v.GenericSchema<unknown, KeptReport>;
