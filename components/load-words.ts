import type { Words } from './words';

/** Language -> its table of words, loaded when a reader wants it. */
const LOADERS = {
  en: async (): Promise<Words> => (await import('./words/en')).en,
  vi: async (): Promise<Words> => (await import('./words/vi')).vi,
};

/** BCP 47 tags of the languages there are words for. */
export const UI_LANGUAGES: readonly string[] = Object.keys(LOADERS);

/**
 * The words of the first language in the reader's list that there is a table for, else English.
 * @param languages BCP 47 tags, most wanted first.
 */
export async function loadWords(languages: readonly string[]): Promise<Words> {
  const wanted = languages
    .map((tag) => tag.toLowerCase().split('-', 1)[0] ?? '')
    .find((tag) => tag in LOADERS);
  return LOADERS[(wanted ?? 'en') as keyof typeof LOADERS](); // `wanted` was found among its keys
}
