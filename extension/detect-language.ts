import type { Article } from '../reading/article/article';
import { browser } from './browser';

/** Characters of the body that are enough to tell its language. */
const SAMPLE_LENGTH = 2000;

/** Names that the browsers' detector uses, and the current ones: old codes, and Norwegian as it is mostly written. */
const CURRENT_NAMES: Readonly<Record<string, string>> = { iw: 'he', no: 'nb', nn: 'nb', in: 'id' };

/** BCP 47 tag of an article's language, told from the first part of its body; "und" when nobody knows. */
export async function detectLanguage(article: Article): Promise<string> {
  const detected = await browser.i18n.detectLanguage(takeSample(article));
  return chooseLanguage(detected, article.metadata.htmlLanguage);
}

/** The first characters of the body. */
export function takeSample({ lines }: Article): string {
  const body = lines.filter(({ place }) => place === 'body');
  return body
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE_LENGTH);
}

/** What a detector says, as `i18n.detectLanguage` gives it. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/**
 * The likeliest language where the detector is sure, with the page's own finer tag where that agrees ("zh-TW"); else the
 * declared one, else "und".
 */
export function chooseLanguage({ isReliable, languages }: Detection, declared: string | null): string {
  const declaredTag = toTag(declared);
  const [likeliest] = [...languages].sort((a, b) => b.percentage - a.percentage);
  if (!isReliable || !likeliest || likeliest.language === 'und') return declaredTag ?? 'und';
  const detected = CURRENT_NAMES[likeliest.language] ?? likeliest.language;
  return declaredTag && isSameLanguage(declaredTag, detected) ? declaredTag : detected;
}

/** Pages write "en_US" and worse; null for what is no tag. */
function toTag(declared: string | null): string | null {
  try {
    return declared && new Intl.Locale(declared.trim().replace(/_/g, '-')).toString();
  } catch {
    return null;
  }
}

const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-', 1)[0] === other.split('-', 1)[0];
