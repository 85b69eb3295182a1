import type { ArticleReport } from '../reading/report';

/** What a page said at a moment: its report, and a digest by which the text can be told from a later one. */
export interface EvidenceSnapshot {
  readonly snapshot: 1;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** SHA-256 of `report.text` in UTF-8, in lower-case hexadecimal. */
  readonly textSha256: string;
  readonly report: ArticleReport;
}

/** Takes down a report with the time and the digest of its text. */
export async function takeSnapshot(report: ArticleReport, takenAt: Date): Promise<EvidenceSnapshot> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(report.text));
  const textSha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return { snapshot: 1, takenAt: takenAt.toISOString(), textSha256, report };
}
