import { describe, expect, it } from 'vitest';
import { diceOf, mutatePage } from '../../scripts/fuzz/mutate-page';

const PAGE = `<html><body><article>${'<p>The quay &amp; the ferry cost &lt;5 million.</p>'.repeat(40)}</article></body></html>`;
const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const mutantOf = (seed: number, page = PAGE) => mutatePage(page, diceOf(seed));

describe('dice', () => {
  it('fall the same way for a seed, and another way for another', () => {
    const throwsOf = (seed: number): number[] => {
      const dice = diceOf(seed);
      return Array.from({ length: 20 }, () => dice(1000));
    };
    expect(throwsOf(7)).toEqual(throwsOf(7));
    expect(throwsOf(7)).not.toEqual(throwsOf(8));
  });

  it('show every side about as often, and none beyond', () => {
    const dice = diceOf(3);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let count = 0; count < 6000; count++) {
      const side = dice(6);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    expect(counts).toHaveLength(6);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('a broken page', () => {
  it('is the same for a seed', () => {
    for (const seed of seeds) expect(mutantOf(seed)).toEqual(mutantOf(seed));
  });

  it('was broken one to three times, in each way at some time', () => {
    const all = seeds.map((seed) => mutantOf(seed));
    for (const { done } of all) expect([1, 2, 3]).toContain(done.length);
    expect(new Set(all.flatMap(({ done }) => done))).toEqual(
      new Set(['cut', 'leftOut', 'duplicated', 'nested', 'moved', 'broken', 'unescaped']),
    );
    const changed = all.filter(({ markup }) => markup !== PAGE);
    expect(changed.length).toBeGreaterThan(all.length * 0.95);
  });

  it.each<[way: string, holds: (markup: string) => boolean]>([
    ['cut', (markup) => PAGE.startsWith(markup)],
    ['leftOut', (markup) => markup.length <= PAGE.length],
    ['duplicated', (markup) => markup.length >= PAGE.length],
    ['nested', (markup) => markup.replaceAll('<div><span>', '') === PAGE],
    ['moved', (markup) => sorted(markup) === sorted(PAGE)],
    ['unescaped', (markup) => markup !== PAGE],
  ])('%s in one way alone is what the name says', (way, holds) => {
    const alone = seeds.map((seed) => mutantOf(seed)).filter(({ done }) => done.join() === way);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.map(({ markup }) => holds(markup))).not.toContain(false);
  });

  it('may have been empty', () => {
    for (const seed of seeds) expect(typeof mutantOf(seed, '').markup).toBe('string');
  });
});

const sorted = (text: string): string => text.split('').sort().join('');
