import type { LibraryWords } from './words';

/** Language -> the library's words in it, a chunk of its own. */
const LOADERS = {
  en: async () => (await import('./words/en')).en,
  vi: async () => (await import('./words/vi')).vi,
  'zh-Hans': async () => (await import('./words/zh-Hans')).zhHans,
  'zh-Hant': async () => (await import('./words/zh-Hant')).zhHant,
  ja: async () => (await import('./words/ja')).ja,
  ko: async () => (await import('./words/ko')).ko,
  de: async () => (await import('./words/de')).de,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  'pt-BR': async () => (await import('./words/pt-BR')).ptBR,
  id: async () => (await import('./words/id')).id,
  ar: async () => (await import('./words/ar')).ar,
} satisfies Record<string, () => Promise<LibraryWords>>;

/** BCP 47 tags of the languages there are words for. */
export const LIBRARY_LANGUAGES: readonly string[] = Object.keys(LOADERS);

/**
 * The library's words in a language of the interface, else in English.
 * @param tag As the table of the other words calls itself.
 */
export const loadLibraryWords = (tag: string): Promise<LibraryWords> =>
  (new Map<string, () => Promise<LibraryWords>>(Object.entries(LOADERS)).get(tag) ?? LOADERS.en)();
