import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What is mutated: all that judges, but no lists of words. */
const MUTATED = ['reading/figures', 'reading/attribution'];
const LISTS = 'reading/attribution/wire-services/';

/** Tests that are asked, those first that find most. */
const TESTS = [
  'tests/figures',
  'tests/attribution',
  'tests/languages',
  'tests/dates',
  'tests/library',
  'tests/hostile',
];

/** Tests of time and of pages and texts of any kind: minutes for what the others find in seconds. */
const LONG = /linear-time|huge-pages|any-|\.property\./;

export const mutatedFiles = (): string[] =>
  MUTATED.flatMap((folder) => filesIn(folder, '.ts')).filter((file) => !file.startsWith(LISTS));

export const testFiles = (): string[] =>
  TESTS.flatMap((folder) => filesIn(folder, '.test.ts')).filter((file) => !LONG.test(file));

/** From the project's root, on each system with slashes. */
export const fromRoot = (file: string): string =>
  path.relative(process.cwd(), file).replaceAll(path.sep, '/');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => fromRoot(path.join(folder, name)));
