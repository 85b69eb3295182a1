import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { describeSource } from '../citation/cited-source';
import { toMarkdownTable } from '../citation/figures-markdown';
import { toChicago } from '../citation/plain-citation';
import type { Check, Figure } from '../reading/figures/figure';
import type { LocatedReport } from '../reading/report';
import { ActionBar, type Outcome } from './ActionBar';
import { AttributionCard } from './AttributionCard';
import { CheckNote } from './CheckNote';
import { FigureList, splitFigures } from './FigureList';
import { usePresentation } from './presentation';

/** What the views ask of the browser; each promise tells what came of it. */
export interface PopupActions {
  /** Scrolls the page to a figure; false when its words are no longer there. */
  readonly showFigure: (figure: Figure) => Promise<boolean>;
  /** Scrolls the page to the piece of evidence of this index; false when its words are no longer there. */
  readonly showEvidence: (index: number) => Promise<boolean>;
  /** Puts a text on the clipboard; false when the browser refuses. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Reads the page again. */
  readonly retry: () => void;
}

interface ReportViewProps {
  readonly located: LocatedReport;
  readonly truncated: boolean;
  readonly actions: PopupActions;
}

/** A read article: its card, its figures, what to look at, and what to do with it. */
export function ReportView({ located, truncated, actions }: ReportViewProps): JSX.Element {
  const { words } = usePresentation();
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const restId = useId();
  const { report } = located;
  const { rest } = splitFigures(report.figures);
  const show = async (found: Promise<boolean>): Promise<void> =>
    setOutcome((await found) ? null : 'placeLost');
  const copy = async (text: string, done: Outcome): Promise<void> =>
    setOutcome((await actions.copyText(text)) ? done : 'copyFailed');
  return (
    <>
      <main>
        <AttributionCard located={located} onShowEvidence={(index) => show(actions.showEvidence(index))} />
        {truncated && <p class="truncated">{words.notices.truncated}</p>}
        <FigureList
          report={report}
          isOpen={isOpen}
          restId={restId}
          onShow={(figure) => show(actions.showFigure(figure))}
        />
        {inOrder(report.checks).map((check) => (
          <CheckNote key={check.kind + check.quote} check={check} language={report.language} />
        ))}
      </main>
      <ActionBar
        figureCount={report.figures.length}
        folded={rest.length > 0 ? { isOpen, id: restId, onToggle: () => setOpen(!isOpen) } : null}
        outcome={outcome}
        onCopy={() => copy(toMarkdownTable(report), 'copied')}
        onCite={() => copy(toChicago(describeSource(report)), 'cited')}
        onRetry={actions.retry}
      />
    </>
  );
}

/** What contradicts itself before what merely adds up. */
const inOrder = (checks: readonly Check[]): readonly Check[] => [
  ...checks.filter((check) => check.expected !== null),
  ...checks.filter((check) => check.expected === null),
];
