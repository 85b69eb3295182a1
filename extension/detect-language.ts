import type { Article } from '../reading/article/article';
import { browser } from './browser';
import { takeSample } from './take-sample';

/** What the browser's detector calls the language of an article's body, else what the page declares; "und" when nobody knows. */
export async function detectLanguage(article: Article): Promise<string> {
  const detected = await browser.i18n.detectLanguage(takeSample(article));
  return chooseLanguage(detected, article.metadata.htmlLanguage);
}

/** What a detector says, as `i18n.detectLanguage` gives it. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** The likeliest language where the detector is sure, else the declared one, else "und". */
export function chooseLanguage({ isReliable, languages }: Detection, declared: string | null): string {
  const [likeliest] = [...languages].sort((a, b) => b.percentage - a.percentage);
  if (isReliable && likeliest && likeliest.language !== 'und') return likeliest.language;
  return toTag(declared) ?? 'und';
}

/** Pages write "en_US" and worse; null for what is no tag. */
function toTag(declared: string | null): string | null {
  try {
    return declared && new Intl.Locale(declared.trim().replace(/_/g, '-')).toString();
  } catch {
    return null;
  }
}
