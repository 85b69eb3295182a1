import type { JSX } from 'preact';
import type { FigureForm } from '../citation/export-formats';
import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { FigureRow } from './FigureRow';
import { ListHead } from './ListHead';
import { usePresentation } from './presentation';
import { useAfterPaint } from './use-after-paint';
import type { ShownFigures } from './use-figures';

/** Figures that fit into the popup without scrolling. */
const FIRST_VIEW = 5;

interface FigureListProps {
  readonly report: ArticleReport;
  readonly shown: ShownFigures;
  /** Whether the folded figures are shown, and the id of their list. */
  readonly isOpen: boolean;
  readonly restId: string;
  readonly onShow: (figure: Figure) => void;
  readonly onCopy: (figure: Figure, form: FigureForm) => void;
  /** Null where no two amounts have one unit. */
  readonly onCompare: (() => void) | null;
}

/** The figures that a reader looks at, the key ones first unless the reader wants the text's order. */
export function FigureList(props: FigureListProps): JSX.Element {
  const { report, shown, isOpen, restId, onShow, onCopy, onCompare } = props;
  const { words } = usePresentation();
  const isPainted = useAfterPaint();
  const { first, rest } = shown.split;
  const rows = (figures: readonly Figure[]): JSX.Element[] =>
    figures.map((figure) => (
      <FigureRow key={figure.span[0]} figure={figure} report={report} onShow={onShow} onCopy={onCopy} />
    ));
  if (first.length === 0 && !shown.isSelection) return <p class="no-figures">{words.figures.none}</p>;
  return (
    <>
      <ListHead shown={shown} onCompare={onCompare} />
      {first.length === 0 && <p class="no-figures">{words.selection.none}</p>}
      <ol class="figures">{rows(isPainted ? first : first.slice(0, FIRST_VIEW))}</ol>
      {isOpen && rest.length > 0 && (
        <div id={restId} ref={bringIntoView}>
          <h2>{words.figures.more}</h2>
          <ol class="figures">{rows(rest)}</ol>
        </div>
      )}
    </>
  );
}

/** What was unfolded begins where the reader looks, not below the edge. */
const bringIntoView = (list: HTMLElement | null): void => list?.scrollIntoView({ block: 'start' });
