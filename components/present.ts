import { loadWords } from './load-words';
import type { Presentation } from './presentation';

/** How a reader wants to be spoken to; null is as the browser says. */
export interface PresentationChoice {
  /** BCP 47 tag of the words. */
  readonly language: string | null;
  /** BCP 47 tag of the number and date forms. */
  readonly numbers: string | null;
  /** ISO 4217 codes, most wanted first. */
  readonly currencies: readonly string[];
  readonly theme: 'system' | 'light' | 'dark';
}

/** Loads a reader's words, and gives a page their language, direction and colors. */
export async function present(
  page: Document,
  choice: PresentationChoice,
  browserLanguages: readonly string[],
): Promise<Presentation> {
  const { language, numbers, currencies, theme } = choice;
  const words = await loadWords(language ? [language, ...browserLanguages] : browserLanguages);
  const root = page.documentElement;
  root.lang = words.tag;
  root.dir = words.direction;
  root.dataset.theme = theme;
  return { words, locale: numbers ?? navigator.language, currencies };
}
