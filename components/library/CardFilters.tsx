import type { JSX } from 'preact';
import { type CardFilter, CHOSEN_BY, countValues } from '../../library/filter-cards';
import type { Card } from '../../library/kept-report';
import { formatLanguage } from '../format/format-language';
import { usePresentation } from '../presentation';
import { useLibraryWords } from './words';

interface CardFiltersProps {
  readonly cards: readonly Card[];
  readonly filter: CardFilter;
  readonly query: string;
  readonly onFilter: (filter: CardFilter) => void;
  readonly onQuery: (query: string) => void;
}

/** What the list is narrowed by: words, names, languages, days. */
export function CardFilters({ cards, filter, query, onFilter, onQuery }: CardFiltersProps): JSX.Element {
  const { page } = useLibraryWords();
  const { tag } = usePresentation().words;
  return (
    <search class="filters">
      <label class="query">
        {page.search}
        <input type="search" value={query} onInput={({ currentTarget }) => onQuery(currentTarget.value)} />
      </label>
      {CHOSEN_BY.map((field) => (
        <label key={field}>
          {page.field[field]}
          <select
            value={filter[field] ?? ''}
            onChange={({ currentTarget }) => onFilter({ ...filter, [field]: currentTarget.value || null })}
          >
            <option value="">{page.any}</option>
            {countValues(cards, field).map(([value, count]) => (
              <option key={value} value={value}>
                {field === 'language' ? (formatLanguage(value, tag) ?? value) : value} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {page.field[end]}
          <input
            type="date"
            value={filter[end] ?? ''}
            onChange={({ currentTarget }) => onFilter({ ...filter, [end]: currentTarget.value || null })}
          />
        </label>
      ))}
    </search>
  );
}
