import type { Words } from './words';

/** Language -> its table of words, a chunk of its own that is loaded when a reader wants it. */
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
} satisfies Record<string, () => Promise<Words>>;

/** BCP 47 tags of the languages there are words for. */
export const UI_LANGUAGES: readonly string[] = Object.keys(LOADERS);

/**
 * The words of the first language in the reader's list that there is a table for, else English.
 * @param languages BCP 47 tags, most wanted first; regions are beside the point, scripts are not ("zh-TW" is written as "zh-Hant").
 */
export async function loadWords(languages: readonly string[]): Promise<Words> {
  const loaders = new Map(Object.entries(LOADERS).map(([tag, load]) => [nameWriting(tag), load]));
  const wanted = languages.map(nameWriting).find((writing) => loaders.has(writing));
  return (loaders.get(wanted ?? '') ?? LOADERS.en)();
}

/** A language with the script it is written in: "zh-Hant" of "zh-TW", "pt-Latn" of "pt"; empty where the tag is none. */
function nameWriting(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return '';
  }
}
