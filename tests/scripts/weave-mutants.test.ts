import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findMutants } from '../../scripts/mutation/mutants';
import { MutantSwitch } from '../../scripts/mutation/switch';
import { weave } from '../../scripts/mutation/weave';

const mutants = new MutantSwitch();

/** The module of a text, with all of its mutants in it. */
function load<T>(text: string): { readonly module: T; readonly idOf: (change: string) => number } {
  const all = findMutants('boat.ts', text).map((mutant, index) => ({ ...mutant, id: index + 1 }));
  const { outputText } = ts.transpileModule(weave('boat.ts', text, all), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS },
  });
  const module = {} as T; // the text gives it what it exports
  runInNewContext(outputText, { exports: module, mutants });
  const idOf = (change: string): number =>
    all.find(({ original, replacement }) => `${original} → ${replacement}` === change)?.id ?? Number.NaN;
  return { module, idOf };
}

describe('a module with its mutants in it', () => {
  const TEXT = 'export function isLong(boat: { length: number }): boolean { return boat.length > 4 + 5; }';

  it('does what it does while they sleep, and what one does while that is awake', () => {
    const { module, idOf } = load<{ isLong: (boat: { length: number }) => boolean }>(TEXT);
    const longBoats = (): number[] => [1, 8, 9, 10, 11].filter((length) => module.isLong({ length }));
    const unchanged = [10, 11];
    expect(longBoats()).toEqual(unchanged);
    for (const [change, expected] of [
      ['boat.length > 4 + 5 → boat.length >= 4 + 5', [9, 10, 11]],
      ['4 + 5 → 4 - 5', [1, 8, 9, 10, 11]],
      ['5 → 5 + 1', [11]],
      ['boat.length > 4 + 5 → false', []],
    ] as const) {
      mutants.wake(idOf(change), 1000);
      expect(longBoats()).toEqual(expected);
      mutants.sleep();
      expect(longBoats()).toEqual(unchanged);
    }
  });

  it('tells which of them it came by', () => {
    const { module, idOf } = load<{ f: (isBoat: boolean) => number }>(
      'export const f = (isBoat: boolean) => (isBoat ? 7 : 8);',
    );
    mutants.sleep();
    module.f(true);
    expect(mutants.takeReached()).toContain(idOf('7 → 7 + 1'));
    expect(mutants.takeReached()).not.toContain(idOf('8 → 8 + 1'));
  });

  it('works its constants and caches out again for each', () => {
    const { module, idOf } = load<{ sum: () => number; cache: Map<string, number>; LARGER: number }>(
      `export const LARGE: number = 9;
       export const LARGER = LARGE * 10, cache = new Map<string, number>();
       export const sum = () => cache.get('sum') ?? (cache.set('sum', LARGER + 1), LARGER + 1);`,
    );
    expect(module.sum()).toBe(91);
    mutants.wake(idOf('9 → 9 + 1'), 1000);
    expect([module.LARGER, module.sum()]).toEqual([100, 101]);
    mutants.sleep();
    expect([module.LARGER, module.cache.size, module.sum()]).toEqual([90, 0, 91]);
  });

  it('ends a loop for which its mutant takes too long', () => {
    const { module, idOf } = load<{ count: () => number }>(
      'export const count = () => { let boats = 0; while (boats < 9) { boats++; } return boats; };',
    );
    expect(module.count()).toBe(9);
    mutants.wake(idOf('boats++ → undefined'), 20);
    expect(() => module.count()).toThrow('loops');
    mutants.sleep();
    expect(module.count()).toBe(9);
  });
});
