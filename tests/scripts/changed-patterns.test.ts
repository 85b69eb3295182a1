import { expect, it } from 'vitest';
import { changedPatterns } from '../../scripts/mutation/patterns';

it.each<[literal: string, ...changed: string[]]>([
  ['/ab/'],
  ['/a*?b/u', '/ab/u'],
  ['/a{2,3}/u', '/a/u'],
  ['/^a$/u', '/a$/u', '/^a/u'],
  ['/\\ba/u', '/a/u'],
  ['/[ab]/u', '/[^ab]/u'],
  ['/[^a+]/u', '/[a+]/u'],
  ['/\\p{L}\\d/u', '/\\P{L}\\d/u', '/\\p{L}\\D/u'],
  ['/a(?=b)/u', '/a(?!b)/u'],
  ['/(?<!a)b/u', '/(?<=a)b/u'],
  ['/(?<name>a)/u'],
  ['/\\+a/u'],
  ['/a/iu', '/a/u'],
])('changes %s', (literal, ...changed) => {
  expect(changedPatterns(literal)).toEqual(changed);
});
