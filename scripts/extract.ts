import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readArticle } from '../reading/article/read-article';
import { loadLanguage } from '../reading/languages/registry';
import { readReport } from '../reading/read-report';
import type { ArticleReport } from '../reading/report';
import { openChromiumReader, type SavedPageReader } from './browsers/read-in-chromium';
import { detectLanguage } from './detect-language';
import { decodePage, parsePage, textPageDocument } from './page-document';

/** `-` stands for standard input. */
const STANDARD_INPUT = '-';

/** Prints the report of each saved page as a line of JSON, in the order given; a page that cannot be read, an error line. */
async function main(): Promise<void> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, browser: { type: 'boolean', default: false } },
  });
  if (files.length === 0)
    throw new Error('usage: npm run --silent extract -- [--url URL] [--browser] FILE...');
  const reader = values.browser ? await openChromiumReader() : NODE_READER;
  for (const file of files) {
    const line = await reportOf(file, values.url ?? null, reader).catch((error: unknown) =>
      errorLine(file, error),
    );
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  await reader.close();
}

/** Reads saved pages in a light DOM. */
const NODE_READER: SavedPageReader = {
  read: async ({ bytes, isPlainText, address }) => {
    const text = decodePage(bytes);
    const document = isPlainText ? textPageDocument(text, address) : parsePage(text, address);
    return readArticle(document, address).article;
  },
  close: async () => undefined,
};

function errorLine(file: string, error: unknown): { error: string; file: string } {
  process.exitCode = 1;
  return { error: error instanceof Error ? error.message : String(error), file };
}

/** The report of a saved page; its address is the one given, else the canonical one, else the file's. */
async function reportOf(file: string, url: string | null, { read }: SavedPageReader): Promise<ArticleReport> {
  const address = url ?? (file === STANDARD_INPUT ? 'about:blank' : pathToFileURL(resolve(file)).href);
  const article = await read({ bytes: await readBytes(file), isPlainText: file.endsWith('.txt'), address });
  const body = article.lines.filter((line) => line.place === 'body').map((line) => line.text);
  const language = await loadLanguage(detectLanguage(body.join('\n')));
  return readReport({ ...article, pageUrl: url ?? article.metadata.canonicalUrl ?? address }, language)
    .report;
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks);
}

await main();
