import type { RunnerTestCase, RunnerTestSuite, SerializedConfig } from 'vitest';
import { TestRunner } from 'vitest';
import { fromRoot } from './files';
import { MutantSwitch } from './switch';
import { note, noteTrial, readLog, readSample } from './trial-log';

/** Milliseconds of the processor's time that a test may take and still be asked about every mutant. */
const SLOW = 2000;

/** Milliseconds that a mutant has in a test, and how many times those that the test takes without it. */
const LEAST = 3000;
const TIMES = 20;

const mutants = new MutantSwitch();
Object.assign(globalThis, { mutants });

/** Runs each test as it is, and once more with each mutant awake that it comes by and that no test has found. */
export default class TrialRunner extends TestRunner {
  private readonly alive: Map<number, { readonly atLoad: boolean }>;

  constructor(config: SerializedConfig) {
    super(config);
    this.alive = new Map(readSample().map((mutant) => [mutant.id, mutant]));
    for (const entry of readLog()) if ('killed' in entry) this.alive.delete(entry.killed);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    mutants.sleep();
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > SLOW) return;
    const reached = mutants.takeReached();
    for (const [id, { atLoad }] of this.alive)
      if (atLoad || reached.includes(id)) await this.tryMutant(id, test, LEAST + TIMES * milliseconds);
  }

  private async tryMutant(id: number, test: RunnerTestCase, milliseconds: number): Promise<void> {
    const run = TestRunner.getTestFn(test);
    noteTrial({ id, test: nameOf(test) });
    try {
      mutants.wake(id, milliseconds);
      await run();
    } catch {
      mutants.sleep();
      await run(); // A test that fails the second time by itself has found nothing, and is named as failed.
      note({ killed: id, by: nameOf(test) });
      this.alive.delete(id);
    }
    mutants.sleep();
    noteTrial(null);
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (suite.file.id === suite.id) note({ finished: fromRoot(suite.file.filepath) });
  }
}

const nameOf = ({ file, name }: RunnerTestCase): string => `${fromRoot(file.filepath)}: ${name}`;
