import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CardFilter, filterCards, NO_FILTER } from '../../library/filter-cards';
import type { Card } from '../../library/kept-report';
import { usePresentation } from '../presentation';
import { fillCount, fillTemplate } from '../templates';
import { CardFilters } from './CardFilters';
import { CardList } from './CardList';
import { Comparison } from './Comparison';
import { FigureTable } from './FigureTable';
import { keepFocus } from './keep-focus';
import { LibraryFile } from './LibraryFile';
import type { LibraryActions } from './library-actions';
import { useLibraryWords } from './words';

interface LibraryPageProps {
  /** The newest kept first. */
  readonly cards: readonly Card[];
  /** How many reports have gone to make room. */
  readonly dropped: number;
  readonly actions: LibraryActions;
}

/** Two reports that are compared, the earlier first. */
type ChosenPair = readonly [Card, Card];

/** All kept reports: to search, to narrow, to compare, to make tables of. */
export function LibraryPage(props: LibraryPageProps): JSX.Element {
  const [pair, setPair] = useState<ChosenPair | null>(null);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!pair && opener.current instanceof HTMLElement) opener.current.focus();
  }, [pair]);
  const compare = (chosen: ChosenPair): void => {
    opener.current = document.activeElement;
    setPair(chosen);
  };
  // The list stays as the reader left it.
  return (
    <>
      <Reports {...props} isHidden={pair !== null} onCompare={compare} />
      {pair && <Comparison pair={pair} readKept={props.actions.readKept} onBack={() => setPair(null)} />}
    </>
  );
}

interface ReportsProps extends LibraryPageProps {
  readonly isHidden: boolean;
  readonly onCompare: (pair: ChosenPair) => void;
}

function Reports({ cards, dropped, isHidden, onCompare, ...props }: ReportsProps): JSX.Element {
  const { page, note } = useLibraryWords();
  const presentation = usePresentation();
  const [filter, setFilter] = useState<CardFilter>(NO_FILTER);
  const [query, setQuery] = useState('');
  const [view, setView] = useState<'list' | 'figures'>('list');
  const main = useRef<HTMLElement>(null);
  const actions: LibraryActions = {
    ...props.actions,
    remove: (id) => keepFocus(main.current, () => props.actions.remove(id)),
    removeAll: () => keepFocus(main.current, props.actions.removeAll),
  };
  const shown = filterCards(cards, filter, actions.search(query));
  return (
    <main class="library" hidden={isHidden} ref={main}>
      <h1 tabIndex={-1}>
        {filter.issuer === null ? page.title : fillTemplate(page.releasesOf, { issuer: filter.issuer })}
      </h1>
      {cards.length === 0 ? (
        <p>{page.empty}</p>
      ) : (
        <>
          <CardFilters cards={cards} filter={filter} query={query} onFilter={setFilter} onQuery={setQuery} />
          <div class="tabs">
            {(['list', 'figures'] as const).map((name) => (
              <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
                {page.view[name]}
              </button>
            ))}
            <span role="status">
              {shown.length === 0 ? page.noMatch : fillCount(page.count, shown.length, presentation)}
            </span>
          </div>
          {view === 'list' ? (
            <CardList
              cards={shown}
              actions={actions}
              onIssuer={(issuer) => setFilter({ ...NO_FILTER, issuer })}
              onCompare={onCompare}
            />
          ) : (
            <FigureTable cards={shown} actions={actions} />
          )}
        </>
      )}
      {dropped > 0 && <p>{fillCount(note.dropped, dropped, presentation)}</p>}
      <LibraryFile actions={actions} isEmpty={cards.length === 0} />
    </main>
  );
}
