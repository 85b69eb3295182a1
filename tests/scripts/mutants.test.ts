import { describe, expect, it } from 'vitest';
import { findAgain, findMutants } from '../../scripts/mutation/mutants';

/** What each mutant of a text turns into what, without its place. */
const changesIn = (text: string): string[] =>
  findMutants('boat.ts', text).map(({ original, replacement }) => `${original} → ${replacement}`);

describe('the mutants of', () => {
  it.each<[text: string, ...changes: string[]]>([
    ['f(a < b);', 'f(a < b) → undefined', 'a < b → a <= b', 'a < b → a >= b'],
    ['const isBoat = (a) => a === b;', 'a === b → a !== b'],
    ['const c = a && b;', 'a && b → a', 'a && b → b', 'a && b → (a) || (b)'],
    ['const c = a ?? b;', 'a ?? b → a', 'a ?? b → b'],
    ['const c = !a;', '!a → a'],
    ['if (a) b = c;', 'a → true', 'a → false', 'b = c → undefined'],
    ['while (a) b++;', 'a → false', 'b++ → undefined'],
    ['const c = a + b;', 'a + b → a - b'],
    ['const c = a % b;', 'a % b → a * b'],
    ['const c = -a;', '-a → a'],
    ["const c = 'boat';", "'boat' → ''"],
    ["const c = '';", "'' → 'mutant'"],
    ['const c = 7;', '7 → 7 + 1'],
    ['const c = true;', 'true → false'],
    ['const c = [a, b];', '[a, b] → []'],
    ['const c = a.some(f);', 'a.some(f) → a.every(f)'],
    ['const c = a.filter(f);', 'a.filter(f) → a'],
    ['function f(): number { return a; }', 'a → 0'],
    ['function f(): Boat | null { return a; }', 'a → null'],
    ['const f = (): readonly string[] => a;', 'a → []'],
    ['const c = /^a+b/u;', '/^a+b/u → /a+b/u', '/^a+b/u → /^ab/u'],
  ])('%s', (text, ...changes) => {
    expect(changesIn(text)).toEqual(changes);
  });

  it.each([
    ["import { a } from './boat';"],
    ["type A = 'boat' | 7;"],
    ["const load = () => import('./boat');"],
    ['const c = [];'],
    ['[a, b] = c;', '[a, b] = c → undefined'],
    ['for ([a, b] of c) {}'],
  ])('%s are none that would not run', (text, ...changes) => {
    expect(changesIn(text)).toEqual(changes);
  });

  it('a chain of conditions leave each of them out once', () => {
    const left = changesIn('const d = a && b && c;').filter((change) => !change.includes('||'));
    expect(left).toEqual(['a && b && c → a && b', 'a && b → a', 'a && b → b']);
  });

  it('a call in an optional chain are not those that would cut the chain short', () => {
    expect(changesIn('const c = a?.b.trim().length;')).toEqual([]);
    expect(changesIn('const c = a?.b.trim();')).toEqual(['a?.b.trim() → a?.b']);
  });

  it('one place tell its line, and whether it is worked out as the module loads', () => {
    const mutants = findMutants(
      'boat.ts',
      'const a = 7;\nconst f = () => 8;\nclass B { c = 9; m() { return 9; } }',
    );
    expect(mutants.map(({ line, atLoad }) => [line, atLoad])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [3, false],
    ]);
  });
});

it('a mutant is found again where the file has changed around it', () => {
  const before = findMutants('boat.ts', 'const a = 7;\nconst b = 7;');
  const now = findMutants('boat.ts', 'const a = 7;\nconst quay = 8;\nconst b = 7;');
  expect(before.map((mutant) => findAgain(mutant, now)?.line)).toEqual([1, 3]);
  expect(before.map((mutant) => findAgain(mutant, findMutants('boat.ts', 'const a = 7;'))?.line)).toEqual([
    1,
    undefined,
  ]);
});
