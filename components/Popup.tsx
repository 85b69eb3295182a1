import type { JSX } from 'preact';
import type { Article } from '../reading/article/article';
import type { Figure } from '../reading/figures/figure';
import type { LocatedReport } from '../reading/report';
import type { LibraryViews } from './library/kept-state';
import { Notice } from './Notice';
import type { PopupActions } from './popup-actions';
import { type Presentation, PresentationContext } from './presentation';
import { ReportView } from './ReportView';
import { Skeleton } from './Skeleton';
import type { Barrier } from './words';

/** What the popup knows of its page. */
export type PopupState =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read';
      readonly located: LocatedReport;
      /** What of the page was not read, for it was too long. */
      readonly leftOut: Article['leftOut'];
      /** The figures in the reader's selection, where the popup was opened for it. */
      readonly selected: readonly Figure[] | null;
      /** What the reader's library tells of it; null until it is asked, and in private windows. */
      readonly library: LibraryViews | null;
    }
  | { readonly kind: 'barred'; readonly barrier: Barrier }
  | { readonly kind: 'failed' };

interface PopupProps {
  readonly state: PopupState;
  readonly presentation: Presentation;
  readonly actions: PopupActions;
}

/** The whole popup in each of its states. */
export function Popup({ state, presentation, actions }: PopupProps): JSX.Element {
  return (
    <PresentationContext.Provider value={presentation}>
      <StateView state={state} presentation={presentation} actions={actions} />
    </PresentationContext.Provider>
  );
}

function StateView({ state, presentation, actions }: PopupProps): JSX.Element {
  if (state.kind === 'reading') return <Skeleton />;
  if (state.kind === 'read' && state.located.report.verdict !== 'none') {
    return <ReportView {...state} actions={actions} />;
  }
  const { notices, actions: words } = presentation.words;
  const retry = { words: words.readAgain, go: actions.retry };
  const allow = { words: words.allowSites, go: actions.allowSites };
  return (
    <main>
      {state.kind === 'barred' ? (
        <Notice
          notice={notices.barrier[state.barrier]}
          way={state.barrier === 'refused' ? retry : state.barrier === 'not-allowed' ? allow : null}
        />
      ) : (
        <Notice notice={state.kind === 'read' ? notices.noArticle : notices.failed} way={retry} />
      )}
    </main>
  );
}
