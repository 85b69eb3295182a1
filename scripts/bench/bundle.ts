import { build } from 'vite';

/** A script for a page, with all that it imports. */
export async function bundleForPage(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' }, target: 'es2023' },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} gave no bundle`);
  return bundle.output[0].code;
}
