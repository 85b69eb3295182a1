import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groupByRelease } from '../../library/filter-cards';
import type { Card } from '../../library/kept-report';
import { CardRow } from './CardRow';
import type { LibraryActions } from './library-actions';
import { useLibraryWords } from './words';

/** Rows that are drawn at a time: a thousand take longer than a reader waits. */
const ROWS_AT_ONCE = 50;

interface CardListProps {
  readonly cards: readonly Card[];
  readonly actions: LibraryActions;
  readonly onIssuer: (issuer: string) => void;
  readonly onCompare: (pair: readonly [Card, Card]) => void;
}

/** Kept reports as a list, those of one release together where the reader wants it; two can be chosen to compare. */
export function CardList({ cards, actions, onIssuer, onCompare }: CardListProps): JSX.Element {
  const { page } = useLibraryWords();
  const [isGrouped, setGrouped] = useState(true);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [chosen, setChosen] = useState<readonly Card[]>([]);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    // The button that shows more goes down, or away: the focus goes to the first of what it has shown.
    if (limit > ROWS_AT_ONCE) list.current?.children[limit - ROWS_AT_ONCE]?.querySelector('a')?.focus();
  }, [limit]);
  const groups = isGrouped ? groupByRelease(cards) : cards.map((card) => [card]);
  const choose = (card: Card, isChosen: boolean): void =>
    setChosen((before) => {
      const others = before.filter(({ id }) => id !== card.id);
      return isChosen ? [...others, card].slice(-2) : others;
    });
  return (
    <>
      <p class="list-options">
        <label class="check">
          <input
            type="checkbox"
            checked={isGrouped}
            onChange={({ currentTarget }) => setGrouped(currentTarget.checked)}
          />
          {page.grouped}
        </label>
        <CompareButton chosen={chosen} onCompare={onCompare} />
      </p>
      <ol class="cards" ref={list}>
        {groups.slice(0, limit).map((group) => (
          <li key={group[0]?.id}>
            {group.map((card) => (
              <CardRow
                key={card.id}
                card={card}
                actions={actions}
                isChosen={chosen.some(({ id }) => id === card.id)}
                onChoose={(isChosen) => choose(card, isChosen)}
                onIssuer={onIssuer}
              />
            ))}
          </li>
        ))}
      </ol>
      {groups.length > limit && (
        <button type="button" onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          {page.more}
        </button>
      )}
    </>
  );
}

interface CompareButtonProps {
  readonly chosen: readonly Card[];
  readonly onCompare: CardListProps['onCompare'];
}

function CompareButton({ chosen, onCompare }: CompareButtonProps): JSX.Element {
  const { page } = useLibraryWords();
  const [one, other] = chosen;
  const compare = (): void => {
    if (one && other) onCompare(whenOf(one) <= whenOf(other) ? [one, other] : [other, one]);
  };
  return (
    <button type="button" disabled={!other} onClick={compare}>
      {page.compare}
    </button>
  );
}

/** The day a report was shown on, else kept on. */
const whenOf = ({ day, keptAt }: Card): string => day ?? keptAt;
