import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

/** What a language's sentences hold, each row its own case. */
export interface FigureTables {
  /** The one figure of a sentence; the unit tells its kind. */
  readonly figures: readonly (readonly [
    text: string,
    quote: string,
    value: number,
    unit: string,
    kind: string,
  ])[];
  readonly comparators: readonly (readonly [text: string, comparator: string])[];
  readonly ranges: readonly (readonly [text: string, quote: string, value: number, upper: number])[];
  /** All values of a sentence that tells a move. */
  readonly moves: readonly (readonly [text: string, values: readonly number[]])[];
  /** A level with the change it has. */
  readonly changes: readonly (readonly [
    text: string,
    level: number,
    direction: 'up' | 'down',
    value: number,
    unit: string,
  ])[];
  readonly statuses: readonly (readonly [text: string, status: string])[];
  readonly periods: readonly (readonly [text: string, asOf: string | null])[];
  readonly dates: readonly (readonly [text: string, quote: string, date: string])[];
  /** Sentences without a figure. */
  readonly nothing: readonly string[];
}

/** Holds a language to its tables. */
export function describeFigures(tag: string, tables: FigureTables): void {
  describe(`figures in ${tag}`, () => {
    it.each(tables.figures)('%s', async (text, quote, value, unit, kind) => {
      expect(await readOne(tag, text)).toMatchObject({ quote, value, unit, kind });
    });
    it.each(tables.comparators)('%s: %s', async (text, comparator) => {
      expect((await readOne(tag, text)).comparator).toBe(comparator);
    });
    it.each(tables.ranges)('%s: %s', async (text, quote, value, upper) => {
      expect(await readOne(tag, text)).toMatchObject({ quote, value, upper });
    });
    it.each(tables.moves)('%s', async (text, values) => {
      const { figures } = await read(tag, text);
      expect(figures.map((figure) => [figure.value, figure.upper, figure.change])).toEqual(
        values.map((value) => [value, null, null]),
      );
    });
    it.each(tables.changes)('%s', async (text, level, direction, value, unit) => {
      expect(await readOne(tag, text)).toMatchObject({ value: level, change: { direction, value, unit } });
    });
    it.each(tables.statuses)('%s: %s', async (text, status) => {
      expect((await readOne(tag, text)).status).toBe(status);
    });
    it.each(tables.periods)('%s: %s', async (text, asOf) => {
      expect((await readOne(tag, text)).asOf).toBe(asOf);
    });
    it.each(tables.nothing)('no figure: %s', async (text) => {
      const { figures } = await read(tag, text);
      expect(figures.map((figure) => figure.quote)).toEqual([]);
    });
  });

  it.each(tables.dates)(`date in ${tag}: %s`, async (text, quote, date) => {
    const { dates } = await read(tag, text);
    expect(dates.map((found) => [found.quote, found.date])).toEqual([[quote, date]]);
  });
}
