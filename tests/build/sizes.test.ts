import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../reading/languages/registry';

const BUILT = '.output/chrome-mv3';

/** Bytes that cross the wire, or lie in the browser's memory, for what is loaded in each place. */
const LIMITS = {
  detector: 6000,
  reader: 22_970,
  popup: 28_020,
  engine: 86_050,
  wires: 11_000,
  everyReading: 10_470,
  language: 12_330,
};

/** Languages with many forms of each word, that are over the limit still: what they take today, so that they do not grow. */
const LARGER_LANGUAGES: Readonly<Record<string, number>> = {
  hu: 12_350,
  tr: 12_770,
  fi: 12_850,
  he: 12_670,
  da: 12_720,
  nb: 12_770,
  ar: 14_180,
  bg: 14_130,
  cs: 13_940,
  de: 15_450,
  el: 16_030,
  en: 14_380,
  es: 15_850,
  fr: 15_870,
  hi: 14_750,
  it: 14_950,
  ja: 14_470,
  ko: 14_020,
  nl: 13_320,
  pl: 14_660,
  pt: 15_350,
  ro: 13_050,
  ru: 16_940,
  sv: 13_410,
  th: 13_490,
  uk: 16_540,
  zh: 17_770,
};

const contentOf = (file: string): string => readFileSync(path.join(BUILT, file), 'utf8');

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(contentOf(file)).length, 0);

const textsOf = (content: string, pattern: RegExp): string[] =>
  [...content.matchAll(pattern)].map(([, found = '']) => found);

/** A page's scripts and styles with all that they import before they run. */
const filesOf = (page: string): string[] => [
  ...new Set(
    textsOf(contentOf(page), /(?:src="|rel="stylesheet"[^>]* href=")\/([^"]+\.(?:js|css))"/g).flatMap(
      withImports,
    ),
  ),
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

/** The chunks of languages, by what they are called after: both scripts of Chinese share one. */
function languageChunks(): Map<string, string> {
  const chunks = readdirSync(path.join(BUILT, 'chunks')).filter((name) => name.startsWith('language-'));
  return new Map(
    chunks.map((name) => [name.replace(/^language-|-[\w-]{8}\.js$/g, ''), path.posix.join('chunks', name)]),
  );
}

describe('sizes of the built extension, gzipped', () => {
  it('the detector runs on every page', () => {
    const manifest = JSON.parse(contentOf('manifest.json')) as { content_scripts: { js: string[] }[] }; // as wxt.config.ts has it
    const files = manifest.content_scripts.flatMap(({ js }) => js);
    expect(files.length).toBeGreaterThan(0);
    expect(sizeOf(files)).toBeLessThanOrEqual(LIMITS.detector);
  });

  it('the detector has no Unicode properties: a browser works out each as it reads the script', () => {
    expect(contentOf('detector.js')).not.toContain('\\p{');
  });

  it('the reader runs in a page that is looked at', () => {
    expect(sizeOf(['reader.js'])).toBeLessThanOrEqual(LIMITS.reader);
  });

  it('what judges comes behind the popup’s skeleton', () => {
    const engines = readdirSync(path.join(BUILT, 'chunks')).filter((name) => name.startsWith('read-report-'));
    expect(engines).toHaveLength(1);
    expect(sizeOf(engines.map((name) => `chunks/${name}`))).toBeLessThanOrEqual(LIMITS.engine);
  });

  it('what every reading needs comes with it', () => {
    const shared = readdirSync(path.join(BUILT, 'chunks')).filter((name) =>
      name.startsWith('every-reading-'),
    );
    expect(sizeOf(shared.map((name) => `chunks/${name}`))).toBeLessThanOrEqual(LIMITS.everyReading);
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
    const files = filesOf('popup.html').filter((file) => !file.includes('every-reading-'));
    expect(files.map((file) => path.extname(file))).toEqual(expect.arrayContaining(['.js', '.css']));
    expect(sizeOf(files)).toBeLessThanOrEqual(LIMITS.popup);
  });

  it('a language is one chunk', () => {
    const chunks = languageChunks();
    const wanted = knownLanguages.map((tag) => tag.replace(/^zh-.*/, 'zh'));
    expect([...chunks.keys()].sort()).toEqual([...new Set(wanted)].sort());
    for (const [language, file] of chunks) {
      expect(sizeOf([file]), `language ${language}`).toBeLessThanOrEqual(
        LARGER_LANGUAGES[language] ?? LIMITS.language,
      );
    }
  });
});

describe('what the popup needs for its first figures', () => {
  const page = contentOf('popup.html');
  const fetched = new Set(textsOf(page, /(?:src|href)="\/([^"]+\.js)"/g));
  const startsWith = readdirSync(path.join(BUILT, 'chunks'))
    .filter((name) => /^(?:popup|every-page|every-reading|read-report|wire-services)-/.test(name))
    .map((name) => `chunks/${name}`);

  it('is fetched with its page, whatever imports it', () => {
    expect(startsWith).toHaveLength(5);
    expect([...fetched]).toEqual(expect.arrayContaining(startsWith.flatMap(withImports)));
  });

  it('is compiled while it is loaded', () => {
    const hint = '//# allFunctionsCalledOnLoad';
    const without = startsWith.filter((file) => !contentOf(file).startsWith(hint));
    expect(without.map((file) => file.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['chunks/every-page']);
  });
});
