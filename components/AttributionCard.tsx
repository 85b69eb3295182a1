import type { ComponentChild, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Evidence } from '../reading/attribution/attribution';
import type { ArticleReport, LocatedReport } from '../reading/report';
import { AttributionSentence } from './AttributionSentence';
import { Chain } from './Chain';
import { Dotted } from './Dotted';
import { EvidenceList } from './EvidenceList';
import { formatLanguage } from './format/format-language';
import { formatDay } from './format/format-period';
import { type Presentation, usePresentation } from './presentation';
import { fillCount, fillTemplate } from './templates';

interface AttributionCardProps {
  readonly located: LocatedReport;
  readonly onShowEvidence: (index: number) => void;
}

/** What the article is, whose words it holds, and how the page shows it: the imprint. */
export function AttributionCard({ located, onShowEvidence }: AttributionCardProps): JSX.Element {
  const presentation = usePresentation();
  const { words } = presentation;
  const { report } = located;
  const signals = countSignals(report);
  return (
    <section class="card">
      <header>
        <span class={`mark ${report.verdict}`}>{words.verdict[report.verdict]}</span>
        {signals > 0 && <span class="sure">{fillCount(words.signalCount, signals, presentation)}</span>}
      </header>
      <h1 class="sentence">
        <AttributionSentence report={report} />
      </h1>
      <Chain verdict={report.verdict} attribution={report.attribution} language={report.language} />
      <Imprint located={located} onShowEvidence={onShowEvidence} />
    </section>
  );
}

function Imprint({ located, onShowEvidence }: AttributionCardProps): JSX.Element | null {
  const presentation = usePresentation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { report } = located;
  const parts = imprintParts(report, presentation);
  const hasEvidence = report.attribution.evidence.length > 0;
  if (parts.length === 0 && !hasEvidence) return null;
  return (
    <>
      <div class="imprint">
        <Dotted parts={parts} />
        {hasEvidence && (
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {presentation.words.evidence.toggle}
          </button>
        )}
      </div>
      {isOpen && <EvidenceList id={id} located={located} onShow={onShowEvidence} />}
    </>
  );
}

function imprintParts(
  { attribution, language }: ArticleReport,
  presentation: Presentation,
): ComponentChild[] {
  const { dateline, wire } = attribution;
  const { words } = presentation;
  const name = formatLanguage(language, words.tag);
  // The wire's station in the chain has the day already.
  const day = dateline?.date && !wire ? formatDay(dateline.date, presentation) : null;
  const place = dateline?.place && <span lang={language}>{dateline.place}</span>;
  return [place, day, name && fillTemplate(words.inLanguage, { language: name })].filter(Boolean);
}

/** Evidence for the site's own name and day says nothing of whose words an article holds. */
const SPEAKS_OF_ORIGIN: ReadonlySet<Evidence['supports']> = new Set([
  'wire',
  'issuer',
  'dateline',
  'label',
  'original',
]);

function countSignals({ verdict, attribution }: ArticleReport): number {
  if (verdict === 'article' || verdict === 'none') return 0;
  const speaking = attribution.evidence.filter(({ supports }) => SPEAKS_OF_ORIGIN.has(supports));
  return new Set(speaking.map(({ signal }) => signal)).size;
}
