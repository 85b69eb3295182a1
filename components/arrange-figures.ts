import type { Figure, FigureKind } from '../reading/figures/figure';

/** Figures shown at first where the text has no key figure. */
const FIRST_FIGURES = 5;

/** Which figures a reader wants to see, and in which order. */
export interface FigureChoice {
  /** Null for all kinds. */
  readonly kind: FigureKind | null;
  /** By rank the key figures come first; by place all stand as in the text. */
  readonly order: 'rank' | 'place';
}

/** An article's figures: those at the top of the popup, and those folded away. */
export interface FigureSplit {
  readonly first: readonly Figure[];
  readonly rest: readonly Figure[];
}

/** The key figures and the others folded away; where none is key, the first few. Who chooses sees all at once. */
export function arrangeFigures(figures: readonly Figure[], { kind, order }: FigureChoice): FigureSplit {
  const wanted = figures.filter((figure) => kind === null || figure.kind === kind);
  if (order === 'place') return { first: wanted, rest: [] };
  const key = wanted.filter((figure) => figure.key);
  const others = wanted.filter((figure) => !figure.key);
  if (kind !== null) return { first: [...key, ...others], rest: [] };
  if (key.length > 0) return { first: key, rest: others };
  return { first: wanted.slice(0, FIRST_FIGURES), rest: wanted.slice(FIRST_FIGURES) };
}

const KINDS: readonly FigureKind[] = ['money', 'percent', 'percentage-point', 'count', 'measure', 'multiple'];

/** The kinds that are among some figures, with how many there are of each. */
export function kindsOf(figures: readonly Figure[]): readonly { kind: FigureKind; count: number }[] {
  return KINDS.map((kind) => ({
    kind,
    count: figures.filter((figure) => figure.kind === kind).length,
  })).filter(({ count }) => count > 0);
}

/** Figures that are amounts of one unit. */
export interface UnitGroup {
  readonly unit: string;
  readonly figures: readonly Figure[];
}

const isSameAmount = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.upper === b.upper && a.subject === b.subject;

/** The units that several figures are amounts of, those with most figures first; equals as in the text. */
export function groupByUnit(figures: readonly Figure[]): readonly UnitGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.unit) ?? [];
    // What a text says twice is one amount.
    if (!group.some((other) => isSameAmount(other, figure))) groups.set(figure.unit, [...group, figure]);
  }
  return [...groups]
    .filter(([unit, { length }]) => unit !== '' && length > 1)
    .map(([unit, own]) => ({ unit, figures: own }))
    .sort((a, b) => b.figures.length - a.figures.length);
}
