import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArticle } from '../reading/article/read-article';
import { loadLanguage } from '../reading/languages/registry';
import { readReport } from '../reading/read-report';
import type { ArticleReport } from '../reading/report';
import type { SavedPageReader } from './browsers/read-in-chromium';
import { detectLanguage } from './detect-language';
import { decodePage, parsePage, textPageDocument } from './page-document';

/** `-` stands for standard input. */
const STANDARD_INPUT = '-';

/** Reads saved pages in a light DOM. */
export const nodeReader: SavedPageReader = {
  read: async ({ bytes, isPlainText, address }) => {
    const text = decodePage(bytes);
    const document = isPlainText ? textPageDocument(text, address) : parsePage(text, address);
    return readArticle(document, address).article;
  },
  close: async () => undefined,
};

/** The report of a saved page; its address is the one given, else the canonical one, else the file's. */
export async function reportOnFile(
  file: string,
  url: string | null,
  { read }: SavedPageReader,
): Promise<ArticleReport> {
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
