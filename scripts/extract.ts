import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readLines } from '../library/read-lines';
import { openChromiumReader } from './browsers/read-in-chromium';
import { nodeReader, reportOnFile, reportOnMarkup } from './read-saved-page';

/** A page to read, and the name by which an error speaks of it. */
interface Wanted {
  readonly name: string;
  readonly report: () => Promise<object>;
}

/**
 * Prints the report of each saved page as a line of JSON, in the order given; a page that cannot be read, an error line.
 * With `--jsonl` the pages are named on standard input, a line each: a file's path, or JSON {"url", "html"}.
 */
async function main(): Promise<void> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      browser: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    },
  });
  if (values.jsonl === files.length > 0)
    throw new Error(
      'usage: npm run --silent extract -- [--url URL] [--browser] FILE...\n       npm run --silent extract -- [--browser] --jsonl < LINES',
    );
  const reader = values.browser ? await openChromiumReader() : nodeReader;
  const onFile = (file: string): Wanted => ({
    name: file,
    report: () => reportOnFile(file, values.url ?? null, reader),
  });
  const onLine = (line: string): Wanted =>
    line.startsWith('{')
      ? { name: line.slice(0, NAME_LENGTH), report: () => reportOnLine(line) }
      : onFile(line);
  const reportOnLine = (line: string): Promise<object> => {
    const { url, html } = parseLine(line);
    return reportOnMarkup(html, url, reader);
  };
  if (values.jsonl) {
    for await (const line of readLines(process.stdin)) if (line.trim()) await print(onLine(line.trim()));
  } else {
    for (const file of files) await print(onFile(file));
  }
  await reader.close();
}

/** Of a line that is no JSON, as much is shown as tells which it is. */
const NAME_LENGTH = 100;

function parseLine(line: string): { readonly url: string | null; readonly html: string } {
  const { url, html } = JSON.parse(line) as { readonly url?: unknown; readonly html?: unknown };
  if (typeof html !== 'string') throw new Error('the line has no "html"');
  if (url !== undefined && url !== null && (typeof url !== 'string' || !URL.canParse(url)))
    throw new Error('"url" is no address');
  return { url: url ?? null, html };
}

async function print({ name, report }: Wanted): Promise<void> {
  const line = await Promise.resolve()
    .then(report)
    .catch((error: unknown) => errorLine(name, error));
  // What reads us may be slower than we are: nothing piles up in memory.
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

function errorLine(file: string, error: unknown): { error: string; file: string } {
  process.exitCode = 1;
  return { error: error instanceof Error ? error.message : String(error), file };
}

await main();
