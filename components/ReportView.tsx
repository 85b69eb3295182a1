import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ExportFormat, FigureForm } from '../citation/export-formats';
import type { Check, Figure } from '../reading/figures/figure';
import type { ArticleReport, LocatedReport } from '../reading/report';
import { ActionBar, type Outcome } from './ActionBar';
import { AttributionCard } from './AttributionCard';
import { CheckNote } from './CheckNote';
import type { ExportSheet } from './ExportSheet';
import { FigureList, splitFigures } from './FigureList';
import type { PopupActions } from './popup-actions';
import { usePresentation } from './presentation';
import { useMarks } from './use-marks';

interface ReportViewProps {
  readonly located: LocatedReport;
  readonly truncated: boolean;
  readonly actions: PopupActions;
}

interface OpenSheet {
  readonly View: typeof ExportSheet;
  readonly use: ExportFormat['use'];
}

/** A read article: its card, its figures, what to look at, and what to do with it. */
export function ReportView({ located, truncated, actions }: ReportViewProps): JSX.Element {
  const { words } = usePresentation();
  const [isOpen, setOpen] = useState(false);
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const restId = useId();
  const { report } = located;
  const { rest } = splitFigures(report.figures);
  const marks = useMarks(report.figures, actions);
  const { outcome, show, copy, copyFigure, save } = useOutcome(report, actions);
  const openSheet = async (use: ExportFormat['use']): Promise<void> => {
    // Most readers look and go: the sheet is loaded for those who ask.
    const { ExportSheet } = await import('./ExportSheet');
    setSheet({ View: ExportSheet, use });
  };
  return (
    <>
      <main>
        <AttributionCard located={located} onShowEvidence={(index) => show(actions.showEvidence(index))} />
        {truncated && <p class="truncated">{words.notices.truncated}</p>}
        <FigureList
          report={report}
          isOpen={isOpen}
          restId={restId}
          onShow={(figure) => void show(actions.showFigure(figure)).then(marks.refresh)}
          onCopy={copyFigure}
        />
        {inOrder(report.checks).map((check) => (
          <CheckNote key={check.kind + check.quote} check={check} language={report.language} />
        ))}
      </main>
      <ActionBar
        figureCount={report.figures.length}
        folded={rest.length > 0 ? { isOpen, id: restId, onToggle: () => setOpen(!isOpen) } : null}
        outcome={outcome}
        marks={marks}
        onCite={() => void openSheet('citation')}
        onExport={() => void openSheet('data')}
        onRetry={actions.retry}
      />
      {sheet && (
        <sheet.View
          report={report}
          use={sheet.use}
          loadExports={actions.loadExports}
          onCopy={copy}
          onSave={save}
          onClose={() => setSheet(null)}
        />
      )}
    </>
  );
}

/** What a reader can have done, and what the last of it came to. */
function useOutcome(report: ArticleReport, actions: PopupActions) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const show = async (found: Promise<boolean>): Promise<void> =>
    setOutcome((await found) ? null : 'placeLost');
  const copy = async (text: string): Promise<void> =>
    setOutcome((await actions.copyText(text)) ? 'copied' : 'copyFailed');
  const copyFigure = async (figure: Figure, form: FigureForm): Promise<void> => {
    const { FIGURE_FORMS } = await actions.loadExports();
    await copy(FIGURE_FORMS[form](figure, report));
  };
  const save: PopupActions['saveText'] = (...file) => {
    actions.saveText(...file);
    setOutcome('saved');
  };
  return { outcome, show, copy, copyFigure, save };
}

/** What contradicts itself before what merely adds up. */
const inOrder = (checks: readonly Check[]): readonly Check[] => [
  ...checks.filter((check) => check.expected !== null),
  ...checks.filter((check) => check.expected === null),
];
