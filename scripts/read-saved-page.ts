import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeSample } from '../extension/take-sample';
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

/** A page's bytes, the address it is known by, and the one it is read at where none is known. */
interface SavedBytes {
  readonly bytes: Uint8Array;
  readonly isPlainText: boolean;
  readonly url: string | null;
  readonly place: string;
}

/** The report of a saved page; its address is the one given, else the canonical one, else the file's. */
export async function reportOnFile(
  file: string,
  url: string | null,
  reader: SavedPageReader,
): Promise<ArticleReport> {
  const place = file === STANDARD_INPUT ? 'about:blank' : pathToFileURL(resolve(file)).href;
  return reportOnBytes(
    { bytes: await readBytes(file), isPlainText: file.endsWith('.txt'), url, place },
    reader,
  );
}

/** The report of a page's markup. */
export function reportOnMarkup(
  html: string,
  url: string | null,
  reader: SavedPageReader,
): Promise<ArticleReport> {
  // The mark says which encoding this is, whatever the markup declares.
  const bytes = new TextEncoder().encode(`\uFEFF${html}`);
  return reportOnBytes({ bytes, isPlainText: false, url, place: 'about:blank' }, reader);
}

async function reportOnBytes(
  { bytes, isPlainText, url, place }: SavedBytes,
  { read }: SavedPageReader,
): Promise<ArticleReport> {
  const address = url ?? place;
  const article = await read({ bytes, isPlainText, address });
  const language = await loadLanguage(detectLanguage(takeSample(article), article.metadata.htmlLanguage));
  return readReport({ ...article, pageUrl: url ?? article.metadata.canonicalUrl ?? address }, language)
    .report;
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks);
}
