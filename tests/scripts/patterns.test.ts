import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KeptPatterns, patternsIn } from '../../scripts/patterns';

const kept = JSON.parse(readFileSync('tests/patterns.json', 'utf8')) as KeptPatterns; // `npm run patterns` writes it
const literals = new Set(patternsIn('reading').map(({ literal }) => literal));

describe('the patterns of reading/', () => {
  it('are proved to be linear, or listed with the reason why they may stay: `npm run patterns`', () => {
    const known = new Set([...kept.proved, ...Object.keys(kept.unproved)]);
    expect([...literals].filter((literal) => !known.has(literal))).toEqual([]);
  });

  it('are the ones that the list knows', () => {
    const listed = [...kept.proved, ...Object.keys(kept.unproved)];
    expect(listed.filter((literal) => !literals.has(literal))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('have a reason each where they are not proved', () => {
    expect(Object.values(kept.unproved).filter((reason) => reason.length < 20)).toEqual([]);
  });
});
