import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** A script for a page, with all that it imports. */
export const bundleForPage = (entry: string): Promise<string> => bundle(entry, 'iife');

/**
 * The module with all that it imports, as a build makes it: what compiles the sources of scripts on the fly keeps the
 * names of all functions, which costs time at every call.
 */
export async function importBundled(entry: string): Promise<unknown> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
  const file = path.join(folder, 'bundle.cjs');
  writeFileSync(file, await bundle(entry, 'cjs'));
  const loaded: unknown = createRequire(import.meta.url)(file);
  rmSync(folder, { recursive: true });
  return loaded;
}

async function bundle(entry: string, format: 'iife' | 'cjs'): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: [format], name: 'bench' },
      target: 'es2023',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundled] = Array.isArray(output) ? output : [output];
  if (!bundled || !('output' in bundled)) throw new Error(`${entry} gave no bundle`);
  return bundled.output[0].code;
}
