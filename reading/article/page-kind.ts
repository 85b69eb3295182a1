import type { Article } from './article';
import { type JudgedPage, readFeatures } from './page-features';
import { PRIOR, TRAITS } from './page-traits';

/** What kind of page it is, and how sure that is. */
export type PageKind = Pick<Article, 'pageKind' | 'confidence'>;

/** Judges by its structure alone whether a page shows one article. */
export function judgePage(page: JudgedPage): PageKind {
  if (!page.lines.some((line) => line.place === 'body')) return { pageKind: 'none', confidence: 1 };
  const features = readFeatures(page);
  const odds = TRAITS.reduce((sum, { weight, of }) => sum + weight * Number(of(features)), PRIOR);
  const probability = 1 / (1 + Math.exp(-odds));
  return odds > 0
    ? { pageKind: 'article', confidence: probability }
    : { pageKind: 'none', confidence: 1 - probability };
}
