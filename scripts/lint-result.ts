/** One finding of web-ext's linter. */
export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** What web-ext's linter prints as JSON, as far as it matters here. */
export interface LintResult {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
  readonly notices: readonly LintMessage[];
}

/** The linter's name for assigned markup: Preact's own code for a property that nothing here uses. */
const ALLOWED_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

/** The findings that must not be: everything but one warning about the markup that Preact can assign. */
export function findUnwanted({ errors, warnings, notices }: LintResult): LintMessage[] {
  const isKnown = ({ code }: LintMessage): boolean => code === ALLOWED_WARNING;
  const known = warnings.filter(isKnown);
  const others = warnings.filter((warning) => !isKnown(warning));
  return [...errors, ...notices, ...others, ...known.slice(1)];
}
