import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { fromRoot, testFiles } from './files';
import { readSample } from './trial-log';
import { weave } from './weave';

const sample = readSample();
const tests = testFiles();
const placeOf = ({ moduleId }: TestSpecification): number => tests.indexOf(fromRoot(moduleId));

class BestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

/** One process for all tests, in which each file under test has all its mutants in it (`weave.ts`). */
export default defineConfig({
  plugins: [
    {
      name: 'weave-mutants',
      enforce: 'pre',
      load: (id) => {
        const file = fromRoot(id);
        const mutants = sample.filter((mutant) => mutant.file === file);
        return mutants.length > 0 ? weave(file, readFileSync(id, 'utf8'), mutants) : null;
      },
    },
  ],
  test: {
    include: tests,
    runner: './scripts/mutation/trial-runner.ts',
    sequence: { sequencer: BestFirst },
    reporters: ['dot'],
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
