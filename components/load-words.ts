import type { Words } from './words';
import { en } from './words/en';

/** English comes with the popup; other tables are loaded when a reader wants them. */
const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => en,
  vi: async () => (await import('./words/vi')).vi,
};

/**
 * The words of the first language in the reader's list that there is a table for, else English.
 * @param languages BCP 47 tags, most wanted first.
 */
export async function loadWords(languages: readonly string[]): Promise<Words> {
  for (const tag of languages) {
    const load = LOADERS[tag.toLowerCase().split('-', 1)[0] ?? ''];
    if (load) return load();
  }
  return en;
}
