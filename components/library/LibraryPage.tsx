import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CardFilter, filterCards, NO_FILTER } from '../../library/filter-cards';
import type { Card } from '../../library/kept-report';
import { usePresentation } from '../presentation';
import { fillCount, fillTemplate } from '../templates';
import { CardFilters } from './CardFilters';
import { CardList } from './CardList';
import { Comparison } from './Comparison';
import { FigureTable } from './FigureTable';
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
export function LibraryPage({ cards, dropped, actions }: LibraryPageProps): JSX.Element {
  const { page, note } = useLibraryWords();
  const presentation = usePresentation();
  const [filter, setFilter] = useState<CardFilter>(NO_FILTER);
  const [query, setQuery] = useState('');
  const [view, setView] = useState<'list' | 'figures'>('list');
  const [pair, setPair] = useState<ChosenPair | null>(null);
  if (pair) return <Comparison pair={pair} readKept={actions.readKept} onBack={() => setPair(null)} />;
  const shown = filterCards(cards, filter, actions.search(query));
  return (
    <main class="library">
      <h1>
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
              onCompare={setPair}
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
