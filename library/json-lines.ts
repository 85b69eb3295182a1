import * as v from 'valibot';
import { type KeptReport, toKept } from './kept-report';
import { KeptReportSchema, ReportSchema } from './report-schema';

/** What a line of a file to be imported holds. */
export type ImportedLine =
  | { readonly kind: 'kept'; readonly kept: KeptReport }
  | { readonly kind: 'bad'; readonly reason: string };

/** A kept report as a line of JSON, its end included. */
export const toLine = (kept: KeptReport): string => `${JSON.stringify(kept)}\n`;

/**
 * What a line holds: a report that a library exported, or one that `npm run extract` printed.
 * @param now ISO 8601, UTC: when a report is kept that does not say so itself.
 */
export function parseImportedLine(line: string, now: string): ImportedLine {
  const data = parseJson(line);
  if (data === undefined) return { kind: 'bad', reason: 'no JSON' };
  const isReport = typeof data === 'object' && data !== null && 'schema' in data;
  const parsed = isReport ? v.safeParse(ReportSchema, data) : v.safeParse(KeptReportSchema, data);
  if (!parsed.success) return { kind: 'bad', reason: describe(parsed.issues[0]) };
  const kept = 'schema' in parsed.output ? toKept(parsed.output, now) : parsed.output;
  if (kept.report.verdict === 'none') return { kind: 'bad', reason: 'no article' };
  return { kind: 'kept', kept };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** "report.figures.0.value: Invalid type: Expected number but received null". */
function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
