import { spawnSync } from 'node:child_process';
import { findUnwanted, type LintResult } from './lint-result';

const BUILT = '.output/firefox-mv3';

/** Lints the built Firefox extension as its store does, and fails on whatever is not known and harmless. */
function main(): void {
  for (const { code, message, file, line } of findUnwanted(lint())) {
    console.error([code, file && `${file}:${line}`, message].filter(Boolean).join(' '));
    process.exitCode = 1;
  }
}

function lint(): LintResult {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', BUILT, '--output', 'json'],
    { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  try {
    return JSON.parse(stdout) as LintResult; // web-ext's documented form
  } catch {
    throw new Error(`web-ext gave no result: ${stderr || stdout}`);
  }
}

main();
