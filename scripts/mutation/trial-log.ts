import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NumberedMutant } from './weave';

/** Where a run keeps what it does, so that it can go on after a process that had to be ended. */
export const FOLDER = 'out/mutation';

const SAMPLE = path.join(FOLDER, 'sample.json');
const LOG = path.join(FOLDER, 'log.jsonl');
export const TRIED = path.join(FOLDER, 'tried');

/** What is told of a mutant or of a test file as soon as it is known. */
export type Entry =
  | { readonly killed: number; readonly by: string }
  | { readonly reached: number }
  | { readonly fails: string; readonly error: string }
  | { readonly finished: string };

export function startLog(sample: readonly NumberedMutant[]): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(SAMPLE, JSON.stringify(sample));
}

export const readSample = (): NumberedMutant[] => JSON.parse(readFileSync(SAMPLE, 'utf8'));

export const note = (entry: Entry): void => appendFileSync(LOG, `${JSON.stringify(entry)}\n`);

export const readLog = (): Entry[] =>
  existsSync(LOG)
    ? readFileSync(LOG, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];

/** A mutant that is being tried, and the test: the process may never come back to tell. */
export interface Trial {
  readonly id: number;
  readonly test: string;
}

export const noteTrial = (trial: Trial | null): void => writeFileSync(TRIED, JSON.stringify(trial));

export const readTrial = (): Trial | null =>
  existsSync(TRIED) ? JSON.parse(readFileSync(TRIED, 'utf8') || 'null') : null;
