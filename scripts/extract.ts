import { parseArgs } from 'node:util';
import { openChromiumReader } from './browsers/read-in-chromium';
import { nodeReader, reportOnFile } from './read-saved-page';

/** Prints the report of each saved page as a line of JSON, in the order given; a page that cannot be read, an error line. */
async function main(): Promise<void> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, browser: { type: 'boolean', default: false } },
  });
  if (files.length === 0)
    throw new Error('usage: npm run --silent extract -- [--url URL] [--browser] FILE...');
  const reader = values.browser ? await openChromiumReader() : nodeReader;
  for (const file of files) {
    const line = await reportOnFile(file, values.url ?? null, reader).catch((error: unknown) =>
      errorLine(file, error),
    );
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  await reader.close();
}

function errorLine(file: string, error: unknown): { error: string; file: string } {
  process.exitCode = 1;
  return { error: error instanceof Error ? error.message : String(error), file };
}

await main();
