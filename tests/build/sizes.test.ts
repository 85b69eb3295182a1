import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../reading/languages/registry';

const BUILT = '.output/chrome-mv3';

/** Bytes that cross the wire, or lie in the browser's memory, for what is loaded in each place. */
const LIMITS = {
  detector: 6000,
  reader: 21_400,
  popup: 27_600,
  engine: 51_500,
  wires: 11_000,
  language: 9000,
};

/** Languages with many forms of each word, that are over the limit still: what they take today, so that they do not grow. */
const LARGER_LANGUAGES: Readonly<Record<string, number>> = {
  ar: 9100,
  cs: 9100,
  de: 9500,
  el: 10_800,
  en: 9400,
  es: 10_000,
  fr: 10_000,
  hi: 9400,
  it: 9400,
  pl: 9600,
  pt: 9700,
  ru: 10_600,
  uk: 10_900,
};

const contentOf = (file: string): string => readFileSync(path.join(BUILT, file), 'utf8');

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(contentOf(file)).length, 0);

const textsOf = (content: string, pattern: RegExp): string[] =>
  [...content.matchAll(pattern)].map(([, found = '']) => found);

/** A page's scripts and styles with all that they import before they run. */
const filesOf = (page: string): string[] => [
  ...new Set(textsOf(contentOf(page), /(?:src|href)="\/([^"]+\.(?:js|css))"/g).flatMap(withImports)),
];

/** A chunk with all that it imports before it runs. */
function withImports(file: string): string[] {
  const found = [file];
  for (const each of found) {
    for (const name of textsOf(contentOf(each), /(?:from|import)\s*["`'](\.[^"`']+\.js)["`']/g)) {
      const imported = path.posix.join(path.posix.dirname(each), name);
      if (!found.includes(imported)) found.push(imported);
    }
  }
  return found;
}

/** Chunks named after a language ("zh-hant-<hash>.js") whose content says what they are, by the language in small letters. */
function chunksByLanguage(content: RegExp): Map<string, string> {
  const chunks = readdirSync(path.join(BUILT, 'chunks')).map((name) => `chunks/${name}`);
  return new Map(
    chunks
      .filter((file) => content.test(contentOf(file)))
      .map((file) => [
        path
          .basename(file)
          .replace(/-[\w-]{8}\.js$/, '')
          .toLowerCase(),
        file,
      ]),
  );
}

const PACK = /\bnumbers:\{decimal:/;
const OVERLAY = /as overlay\b/;

/** CLDR calls simplified Chinese by its language alone. */
const PACK_NAMES: Readonly<Record<string, string>> = { 'zh-hans': 'zh' };

/** The chunks of language packs and overlays, by language. */
function languageChunks(): Map<string, string[]> {
  const packs = chunksByLanguage(PACK);
  return new Map(
    [...chunksByLanguage(OVERLAY)].map(([language, overlay]) => [
      language,
      [packs.get(PACK_NAMES[language] ?? language) ?? 'no pack', ...withImports(overlay)],
    ]),
  );
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

  it('what judges comes behind the popup’s skeleton', () => {
    const engines = readdirSync(path.join(BUILT, 'chunks')).filter((name) => name.startsWith('read-report-'));
    expect(engines).toHaveLength(1);
    expect(sizeOf(engines.map((name) => `chunks/${name}`))).toBeLessThanOrEqual(LIMITS.engine);
  });

  it('the wire services are beside it, and nowhere else', () => {
    const chunks = readdirSync(path.join(BUILT, 'chunks')).map((name) => `chunks/${name}`);
    const services = chunks.filter((file) => file.startsWith('chunks/wire-services-'));
    expect(services).toHaveLength(1);
    expect(sizeOf(services)).toBeLessThanOrEqual(LIMITS.wires);
    const holders = [...chunks, 'detector.js', 'reader.js', 'background.js'].filter((file) =>
      /imageHosts:/.test(contentOf(file)),
    );
    expect(holders).toEqual(services);
  });

  it('the popup has its own code and no language', () => {
    const files = filesOf('popup.html');
    expect(files.map((file) => path.extname(file))).toEqual(expect.arrayContaining(['.js', '.css']));
    expect(sizeOf(files)).toBeLessThanOrEqual(LIMITS.popup);
  });

  it('a language is its pack and its overlay', () => {
    const chunks = languageChunks();
    expect([...chunks.keys()].sort()).toEqual(knownLanguages.map((tag) => tag.toLowerCase()).sort());
    for (const [language, files] of chunks) {
      expect(sizeOf(files), `language ${language}: ${files.join(', ')}`).toBeLessThanOrEqual(
        LARGER_LANGUAGES[language] ?? LIMITS.language,
      );
    }
  });
});
