import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ExportFormat, FigureForm } from '../citation/export-formats';
import type { Article } from '../reading/article/article';
import type { Figure } from '../reading/figures/figure';
import type { ArticleReport, LocatedReport } from '../reading/report';
import { ActionBar, type Outcome } from './ActionBar';
import { AttributionCard } from './AttributionCard';
import { groupByUnit } from './arrange-figures';
import type { CompareSheet } from './CompareSheet';
import type { ExportSheet } from './ExportSheet';
import { FigureList } from './FigureList';
import type { LibraryViews } from './library/kept-state';
import { Notes } from './Notes';
import type { PopupActions } from './popup-actions';
import { preferCurrency } from './preferred-currency';
import { usePresentation } from './presentation';
import { useAfterPaint } from './use-after-paint';
import { useFigures } from './use-figures';
import { useMarks } from './use-marks';
import { WireLinks } from './WireLinks';

interface ReportViewProps {
  readonly located: LocatedReport;
  readonly leftOut: Article['leftOut'];
  /** The figures in the reader's selection; null when nothing of the page was asked for in particular. */
  readonly selected: readonly Figure[] | null;
  readonly library: LibraryViews | null;
  readonly actions: PopupActions;
}

/** A read article: its card, its figures, what to look at, and what to do with it. */
export function ReportView({ located, leftOut, selected, library, actions }: ReportViewProps): JSX.Element {
  const { currencies } = usePresentation();
  const [isOpen, setOpen] = useState(false);
  const restId = useId();
  const { report } = located;
  const shown = useFigures(report.figures, selected);
  const marks = useMarks(shown.chosen, actions);
  const { outcome, show, copy, copyFigure, save } = useOutcome(report, actions);
  const { sheet, open, close } = useSheet();
  const showFigure = (figure: Figure): void => void show(actions.showFigure(figure)).then(marks.refresh);
  const groups = groupByUnit(shown.figures.map((figure) => preferCurrency(figure, currencies)));
  return (
    <>
      <main>
        <AttributionCard located={located} onShowEvidence={(index) => show(actions.showEvidence(index))} />
        {library?.twins}
        <LeftOut parts={leftOut} />
        <FigureList
          report={report}
          shown={shown}
          isOpen={isOpen}
          restId={restId}
          onShow={showFigure}
          onCopy={copyFigure}
          onCompare={groups.length > 0 ? () => void open('compare') : null}
        />
        <Ends located={located} keep={library?.keep} />
      </main>
      <ActionBar
        figureCount={report.figures.length}
        folded={shown.split.rest.length > 0 ? { isOpen, id: restId, onToggle: () => setOpen(!isOpen) } : null}
        outcome={outcome}
        marks={marks}
        onCite={() => void open('citation')}
        onExport={() => void open('data')}
        onRetry={actions.retry}
      />
      {sheet?.use === 'compare' && (
        <sheet.View report={report} groups={groups} onShow={showFigure} onClose={close} />
      )}
      {sheet && sheet.use !== 'compare' && (
        <sheet.View
          report={report}
          use={sheet.use}
          loadExports={actions.loadExports}
          onCopy={copy}
          onSave={save}
          onClose={close}
        />
      )}
    </>
  );
}

interface EndsProps {
  readonly located: LocatedReport;
  readonly keep: ComponentChildren;
}

/** What to look at, and the ways on: below the first view. */
function Ends({ located, keep }: EndsProps): JSX.Element | null {
  if (!useAfterPaint()) return null;
  return (
    <>
      <Notes located={located} />
      <div class="ends">
        <WireLinks located={located} />
        {keep}
      </div>
    </>
  );
}

/** What of the page was not read. */
function LeftOut({ parts }: { readonly parts: Article['leftOut'] }): JSX.Element[] {
  const { notices } = usePresentation().words;
  return parts.map((part) => (
    <p key={part} class="left-out">
      {notices.leftOut[part]}
    </p>
  ));
}

type Sheet =
  | { readonly use: 'compare'; readonly View: typeof CompareSheet }
  | { readonly use: ExportFormat['use']; readonly View: typeof ExportSheet };

/** The sheet that lies over the popup, if one does. Most readers look and go: sheets are loaded for those who ask. */
function useSheet() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const open = async (use: Sheet['use']): Promise<void> =>
    setSheet(
      use === 'compare'
        ? { use, View: (await import('./CompareSheet')).CompareSheet }
        : { use, View: (await import('./ExportSheet')).ExportSheet },
    );
  return { sheet, open, close: () => setSheet(null) };
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
