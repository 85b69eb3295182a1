import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { diceOf } from '../fuzz/mutate-page';
import { mutatedFiles, testFiles } from './files';
import { findAgain, findMutants, type Mutant } from './mutants';
import { describeRun, type Run, type Tried } from './report';
import { drawSample } from './sample';
import { FOLDER, note, readLog, readSample, readTrial, startLog, TRIED } from './trial-log';

/** Mutants that are tried where no other number is given. */
const USUAL_SIZE = 400;
/** Milliseconds after which a mutant that gives no sign of life is ended with its process. */
const PATIENCE = 120_000;

/**
 * Tries how many small faults in what judges the unit tests find: `npm run mutation -- [--sample N] [--seed N] [FILE…]`.
 * Of named files every mutant is tried and printed; otherwise a sample of all, which `docs/bench/mutation.md` keeps.
 * `--missed` asks again for those of the last run that no test found, as after new tests.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string' }, missed: { type: 'boolean' } },
  });
  const named = positionals.length > 0;
  const groups = (named ? positionals : mutatedFiles()).map((file) =>
    findMutants(file, readFileSync(file, 'utf8')),
  );
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const seed = Number(values.seed ?? 1);
  const size = values.sample ? Number(values.sample) : named ? total : USUAL_SIZE;
  start(values.missed ? lastRun(groups) : drawSample(groups, size, diceOf(seed)).map(untried));
  await tryAll();
  const run = { total, seed, mutants: outcomes() };
  writeFileSync(path.join(FOLDER, 'report.json'), `${JSON.stringify(run, null, 2)}\n`);
  const text = describeRun(run);
  if (!named) {
    mkdirSync('docs/bench', { recursive: true });
    writeFileSync('docs/bench/mutation.md', text);
  }
  process.stdout.write(text);
}

const untried = (mutant: Mutant): Tried => ({ ...mutant, foundBy: null });

/** The mutants of the last run as they stand in the files now, with what found them. */
const lastRun = (groups: readonly (readonly Mutant[])[]): Tried[] =>
  outcomes().flatMap((mutant) => {
    const now = findAgain(mutant, groups.find(([first]) => first?.file === mutant.file) ?? []);
    return now ? [{ ...now, foundBy: mutant.foundBy }] : [];
  });

/** Begins a run in which those count as found that have been found before. */
function start(sample: readonly Tried[]): void {
  startLog(sample.map((mutant, index) => ({ ...mutant, id: index + 1 })));
  for (const [index, { foundBy }] of sample.entries())
    if (foundBy !== null) note({ killed: index + 1, by: foundBy });
}

/** Has the tests try the sample, in a new process for those that are left where one had to be ended. */
async function tryAll(): Promise<void> {
  for (let left = testFiles(); left.length > 0; ) {
    await runTests(left);
    const trial = readTrial();
    if (trial) note({ killed: trial.id, by: `${trial.test} (ended)` });
    const finished = new Set(readLog().flatMap((entry) => ('finished' in entry ? [entry.finished] : [])));
    const still = left.filter((file) => !finished.has(file));
    if (still.length === left.length && !trial) throw new Error(`tests that do not run: ${still.join(', ')}`);
    left = still;
  }
}

function runTests(files: readonly string[]): Promise<void> {
  const vitest = 'node_modules/vitest/vitest.mjs';
  const run = ['run', '--config', 'scripts/mutation/vitest.config.ts', ...files];
  const child = spawn(process.execPath, [vitest, ...run], {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '--no-warnings', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  const watch = setInterval(() => {
    const silence = Date.now() - (statSync(TRIED, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (readTrial() && silence > PATIENCE && child.pid) process.kill(-child.pid, 'SIGKILL');
  }, 5000);
  return new Promise((resolve) => {
    child.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

/** Each mutant of the sample with the test that found it. */
function outcomes(): Run['mutants'] {
  const found = new Map(
    readLog().flatMap((entry) => ('killed' in entry ? [[entry.killed, entry.by] as const] : [])),
  );
  return readSample().map((mutant) => ({ ...mutant, foundBy: found.get(mutant.id) ?? null }));
}

await main();
