import type { JSX } from 'preact';
import type { FigureForm } from '../citation/export-formats';
import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { FigureRow } from './FigureRow';
import { usePresentation } from './presentation';
import { fillTemplate, formatCount } from './templates';

/** Figures shown at first where the text has no key figure. */
const FIRST_FIGURES = 5;

/** An article's figures: those at the top of the popup, and those folded away. */
export interface FigureSplit {
  readonly first: readonly Figure[];
  readonly rest: readonly Figure[];
}

/** The key figures and the others, in the order of the text; where none is key, the first few. */
export function splitFigures(figures: readonly Figure[]): FigureSplit {
  const key = figures.filter((figure) => figure.key);
  if (key.length > 0) return { first: key, rest: figures.filter((figure) => !figure.key) };
  return { first: figures.slice(0, FIRST_FIGURES), rest: figures.slice(FIRST_FIGURES) };
}

interface FigureListProps {
  readonly report: ArticleReport;
  /** Whether the folded figures are shown, and the id of their list. */
  readonly isOpen: boolean;
  readonly restId: string;
  readonly onShow: (figure: Figure) => void;
  readonly onCopy: (figure: Figure, form: FigureForm) => void;
}

/** The figures of an article, the key ones first. */
export function FigureList({ report, isOpen, restId, onShow, onCopy }: FigureListProps): JSX.Element {
  const { words } = usePresentation();
  const { first, rest } = splitFigures(report.figures);
  if (first.length === 0) return <p class="no-figures">{words.figures.none}</p>;
  const rows = (figures: readonly Figure[]): JSX.Element[] =>
    figures.map((figure) => (
      <FigureRow key={figure.span[0]} figure={figure} report={report} onShow={onShow} onCopy={onCopy} />
    ));
  return (
    <>
      <h2>
        {first[0]?.key ? words.figures.key : words.figures.found}
        {rest.length > 0 && <Tally shown={first.length} total={report.figures.length} />}
      </h2>
      <ol class="figures">{rows(first)}</ol>
      {isOpen && (
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

function Tally({ shown, total }: { readonly shown: number; readonly total: number }): JSX.Element {
  const { words, locale } = usePresentation();
  const fillings = { shown: formatCount(shown, locale), total: formatCount(total, locale) };
  return <span class="tally">{fillTemplate(words.figures.shownOfAll, fillings)}</span>;
}
