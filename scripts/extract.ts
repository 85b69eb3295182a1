import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../reading/article/article';
import { readArticle } from '../reading/article/read-article';
import { loadLanguage } from '../reading/languages/registry';
import { readReport } from '../reading/read-report';
import type { ArticleReport } from '../reading/report';
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
  if (files.length === 0) throw new Error('usage: npm run --silent extract -- [--url URL] [--browser] FILE...');
  for (const file of files) {
    const line = await reportOf(file, values.url ?? null).catch((error: unknown) => errorLine(file, error));
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function errorLine(file: string, error: unknown): { error: string; file: string } {
  process.exitCode = 1;
  return { error: error instanceof Error ? error.message : String(error), file };
}

async function reportOf(file: string, url: string | null): Promise<ArticleReport> {
  const article = readSavedPage(file, await readBytes(file), url);
  const body = article.lines.filter((line) => line.place === 'body').map((line) => line.text);
  const language = await loadLanguage(detectLanguage(body.join('\n')));
  return readReport(article, language).report;
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks);
}

/** The page's article; its address is the one given, else the canonical one, else the file's. */
function readSavedPage(file: string, bytes: Uint8Array, url: string | null): Article {
  const address = url ?? (file === STANDARD_INPUT ? 'about:blank' : pathToFileURL(resolve(file)).href);
  const document = file.endsWith('.txt')
    ? textPageDocument(decodePage(bytes), address)
    : parsePage(decodePage(bytes), address);
  const { article } = readArticle(document, address);
  return { ...article, pageUrl: url ?? article.metadata.canonicalUrl ?? address };
}

await main();
