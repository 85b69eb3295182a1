import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { samplePages } from '../sample-pages';

/** The command's lines for all sample pages. */
function extract(...options: readonly string[]): string[] {
  const files = samplePages.map(({ file }) => file);
  const parameters = ['--import', 'tsx', 'scripts/extract.ts', ...options, ...files];
  return execFileSync(process.execPath, parameters, { encoding: 'utf8' }).trimEnd().split('\n');
}

describe('extract --browser', () => {
  const inBrowser = extract('--browser');
  const inNode = extract();

  it.each(samplePages.map(({ slug }, index) => ({ slug, index })))(
    'gives the report on $slug that Node gives',
    ({ index }) => {
      expect(JSON.parse(inBrowser[index] ?? '')).toEqual(JSON.parse(inNode[index] ?? ''));
    },
  );
});
