import type { LibraryWords } from './words';

/** Language -> the library's words in it, a chunk of its own. */
const LOADERS = {
  en: async () => (await import('./words/en')).en,
  vi: async () => (await import('./words/vi')).vi,
} satisfies Record<string, () => Promise<LibraryWords>>;

/** BCP 47 tags of the languages there are words for. */
export const LIBRARY_LANGUAGES: readonly string[] = Object.keys(LOADERS);

/**
 * The library's words in a language of the interface, else in English.
 * @param tag As the table of the other words calls itself.
 */
export const loadLibraryWords = (tag: string): Promise<LibraryWords> =>
  (new Map<string, () => Promise<LibraryWords>>(Object.entries(LOADERS)).get(tag) ?? LOADERS.en)();
