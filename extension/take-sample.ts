import type { Article } from '../reading/article/article';

/** Characters of the body that are enough to tell its language. */
const SAMPLE_LENGTH = 2000;

/** The first characters of the body, its sentences before its tables: rows of names and numbers are in no language. */
export function takeSample({ lines }: Pick<Article, 'lines'>): string {
  const body = lines.filter(({ place }) => place === 'body');
  const sentences = body.filter(({ kind }) => kind !== 'row');
  const rows = body.filter(({ kind }) => kind === 'row');
  return [...sentences, ...rows]
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE_LENGTH);
}
