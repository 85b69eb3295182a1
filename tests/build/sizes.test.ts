import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILT = '.output/chrome-mv3';

/** Bytes that cross the wire, or lie in the browser's memory, for what is loaded in each place. */
const LIMITS = { detector: 6000, reader: 20_000, popup: 45_000, language: 9000 };

const contentOf = (file: string): string => readFileSync(path.join(BUILT, file), 'utf8');

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(contentOf(file)).length, 0);

const textsOf = (content: string, pattern: RegExp): string[] =>
  [...content.matchAll(pattern)].map(([, found = '']) => found);

/** A page's scripts and styles with all that they import before they run. */
function filesOf(page: string): string[] {
  const found = textsOf(contentOf(page), /(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  for (const file of found) {
    const imports = textsOf(contentOf(file), /(?:from|import)\s*["`'](\.[^"`']+\.js)["`']/g);
    for (const name of imports) {
      const imported = path.posix.join(path.posix.dirname(file), name);
      if (!found.includes(imported)) found.push(imported);
    }
  }
  return found;
}

/** What tells a pack and an overlay from a language's other chunks: region names, words of newsrooms and of the popup. */
const PACK_OR_OVERLAY = /\bnumbers:\{decimal:|\bdates:\{order:/;

/** The chunks of language packs and overlays, by language. */
function languageChunks(): Map<string, string[]> {
  const chunks = new Map<string, string[]>();
  for (const name of readdirSync(path.join(BUILT, 'chunks'))) {
    const language = /^([a-z]{2,3})-(?:[a-z]+-)?[\w-]{8}\.js$/.exec(name)?.[1];
    const file = `chunks/${name}`;
    if (!language || !PACK_OR_OVERLAY.test(contentOf(file))) continue;
    chunks.set(language, [...(chunks.get(language) ?? []), file]);
  }
  return chunks;
}

describe('sizes of the built extension, gzipped', () => {
  it('the detector runs on every page', () => {
    const manifest = JSON.parse(contentOf('manifest.json')) as { content_scripts: { js: string[] }[] }; // as wxt.config.ts has it
    const files = manifest.content_scripts.flatMap(({ js }) => js);
    expect(files.length).toBeGreaterThan(0);
    expect(sizeOf(files)).toBeLessThanOrEqual(LIMITS.detector);
  });

  it('the reader runs in a page that is looked at', () => {
    expect(sizeOf(['reader.js'])).toBeLessThanOrEqual(LIMITS.reader);
  });

  it('the popup has its own code and no language', () => {
    const files = filesOf('popup.html');
    expect(files.map((file) => path.extname(file))).toEqual(expect.arrayContaining(['.js', '.css']));
    expect(sizeOf(files)).toBeLessThanOrEqual(LIMITS.popup);
  });

  it('a language is its pack and its overlay', () => {
    const chunks = languageChunks();
    expect([...chunks.keys()]).toEqual(expect.arrayContaining(['en', 'vi', 'zh']));
    for (const [language, files] of chunks) {
      expect(files, `chunks of language ${language}`).toHaveLength(language === 'und' ? 1 : 2);
      expect(sizeOf(files), `language ${language}: ${files.join(', ')}`).toBeLessThanOrEqual(LIMITS.language);
    }
  });
});
