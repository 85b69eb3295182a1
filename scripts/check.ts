import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { type StepResult, sumSteps, type TestCounts } from './check-totals';

/** All that `npm test` checks, in this order: npm scripts, the first that fails ends the run. */
const STEPS = ['types', 'lint', 'arrows', 'test:unit', 'build', 'lint:extension', 'test:browsers'] as const;

/** Where the steps that run tests leave their counts. */
const REPORTS: Partial<Record<(typeof STEPS)[number], string>> = {
  'test:unit': 'out/tests/unit.json',
  'test:browsers': 'out/tests/browsers.json',
};

/** Runs every step and ends with one line that counts the tests of all of them. */
function main(): void {
  const results: StepResult[] = [];
  for (const step of STEPS) {
    console.log(`\n— ${step}`);
    const result = run(step);
    results.push(result);
    if (!result.isPassed) break;
  }
  const { passed, failed } = sumSteps(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function run(step: (typeof STEPS)[number]): StepResult {
  const report = REPORTS[step];
  if (report) rmSync(report, { force: true });
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', shell: isWindows });
  return { isPassed: status === 0, counts: report ? readCounts(report) : null };
}

function readCounts(report: string): TestCounts | null {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return null;
  }
}

main();
