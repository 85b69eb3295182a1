import { type Fingerprint, takeFingerprint } from '../../library/fingerprint';
import type { KeptReport } from '../../library/kept-report';
import { toKept } from '../../library/kept-report';
import { extractFigures } from '../../reading/figures/extract-figures';
import { loadLanguage } from '../../reading/languages/registry';
import type { ArticleReport } from '../../reading/report';
import { BLANK_REPORT } from '../../scripts/bench/blank-report';

/** What a sample report may say of itself. */
interface Sample {
  readonly url: string;
  readonly language: string;
  readonly text: string;
  readonly headline?: string;
  readonly issuer?: string | null;
  readonly publishedAt?: string | null;
}

/** A press release with the figures that the engine reads in its text. */
export async function makeReport(sample: Sample): Promise<ArticleReport> {
  const {
    url,
    language,
    text,
    headline = 'A release',
    issuer = 'Halden Grid ASA',
    publishedAt = null,
  } = sample;
  const { figures, checks } = extractFigures(text, await loadLanguage(language), '2026-05-18', headline);
  return {
    ...BLANK_REPORT,
    pageUrl: url,
    language,
    headline,
    text,
    attribution: {
      ...BLANK_REPORT.attribution,
      wire: { id: 'pr-newswire', name: 'PR Newswire', role: 'newswire', ownership: 'private' },
      issuer: issuer === null ? null : { name: issuer, kind: 'company' },
      publisher: { name: null, domain: new URL(url).hostname },
      publishedAt,
    },
    figures,
    checks,
  };
}

/** A kept sample and its fingerprint. */
export async function makeKept(
  sample: Sample,
  keptAt = '2026-05-18T08:00:00.000Z',
): Promise<{ readonly kept: KeptReport; readonly fingerprint: Fingerprint }> {
  const report = await makeReport(sample);
  return {
    kept: toKept(report, keptAt),
    fingerprint: takeFingerprint(report, await loadLanguage(sample.language)),
  };
}
