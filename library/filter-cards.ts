import type { Card } from './kept-report';

/** What a list is narrowed by; null is anything. */
export interface CardFilter {
  readonly issuer: string | null;
  readonly wire: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Calendar days, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTER: CardFilter = {
  issuer: null,
  wire: null,
  publisher: null,
  language: null,
  from: null,
  to: null,
};

/** What a card can be chosen by among the values that there are. */
export const CHOSEN_BY = ['issuer', 'wire', 'publisher', 'language'] as const;

/**
 * The cards that a filter lets through, in their order, or in that of a search.
 * @param found Ids that a search found, best first; null without one.
 */
export function filterCards(
  cards: readonly Card[],
  filter: CardFilter,
  found: readonly string[] | null,
): readonly Card[] {
  const known = new Map(cards.map((card) => [card.id, card]));
  const ordered = found ? found.flatMap((id) => known.get(id) ?? []) : cards;
  return ordered.filter(
    (card) =>
      CHOSEN_BY.every((field) => filter[field] === null || card[field] === filter[field]) &&
      (filter.from === null || (card.day !== null && card.day >= filter.from)) &&
      (filter.to === null || (card.day !== null && card.day <= filter.to)),
  );
}

/** Cards of one release together, in the order of the first of each. */
export function groupByRelease(cards: readonly Card[]): readonly (readonly Card[])[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const group = groups.get(card.release);
    if (group) group.push(card);
    else groups.set(card.release, [card]);
  }
  return [...groups.values()];
}

/** The values of a field with the number of cards that have each, the most common first. */
export function countValues(
  cards: readonly Card[],
  field: (typeof CHOSEN_BY)[number],
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { [field]: value } of cards) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
