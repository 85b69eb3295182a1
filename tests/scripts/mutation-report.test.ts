import { expect, it } from 'vitest';
import { describeRun, type Tried } from '../../scripts/mutation/report';

const tried = (file: string, line: number, foundBy: string | null): Tried => ({
  file,
  span: [line, line + 1],
  line,
  kind: 'number',
  original: '7',
  replacement: '7 + 1',
  nth: 0,
  atLoad: false,
  foundBy,
});

it('tells the score of all and of each file, and what no test found, in the order of the text', () => {
  const mutants = [tried('quay.ts', 9, null), tried('quay.ts', 3, null), tried('boat.ts', 1, 'boat.test.ts')];
  const text = describeRun({ total: 50, seed: 1, mutants });
  expect(text).toContain('**1: 33.3 %** (95 % interval of all: 6.1 to 79.2 %');
  expect(text).toContain('| quay.ts | 2 | 0 | 2 |\n| boat.ts | 1 | 1 | 0 |');
  expect(text).toContain('- quay.ts:3 (number): `` 7 `` → `` 7 + 1 ``\n- quay.ts:9 (number)');
  expect(text).not.toContain('- boat.ts');
});
