/** How many tests a step ran. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** What came of one step. */
export interface StepResult {
  readonly isPassed: boolean;
  /** Null for a step that runs no tests, or broke before it could count them. */
  readonly counts: TestCounts | null;
}

/** Tests of all steps together; a failed step counts as one failure where no failed test accounts for it. */
export function sumSteps(results: readonly StepResult[]): TestCounts {
  const passed = results.reduce((sum, { counts }) => sum + (counts?.passed ?? 0), 0);
  const failed = results.reduce(
    (sum, { isPassed, counts }) => sum + Math.max(counts?.failed ?? 0, isPassed ? 0 : 1),
    0,
  );
  return { passed, failed };
}
