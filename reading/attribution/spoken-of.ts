import type { Article } from '../article/article';
import type { Language } from '../languages/language';
import { foldName, wordEndingAt, wordStartingAt, wordsOf } from './words';

/** How much of a first paragraph is its opening: a page may put its whole text into one. */
const OPENING_LENGTH = 1000;
/** Paragraphs at the head of a text in which a release names its issuer. */
const OPENING_LINES = 4;

/**
 * Whether the headline or the head of the text speaks of somebody, with or without the legal form, over the line in
 * which the name was found.
 */
export function isSpokenOf(
  {
    article,
    language,
  }: { readonly article: Pick<Article, 'headline' | 'lines'>; readonly language: Language },
  name: string,
  nameLine = article.lines.length,
): boolean {
  const folded = foldName(withoutLegalForm(name, language));
  if (folded === '') return false;
  const body = article.lines
    .slice(0, nameLine)
    .filter((line) => line.place === 'body')
    .slice(0, OPENING_LINES);
  const opening = [article.headline ?? '', ...body.map((line) => line.text.slice(0, OPENING_LENGTH))];
  return foldName(opening.join(' ')).includes(folded);
}

/** A name as headlines have it: without the legal form before or behind it. */
function withoutLegalForm(name: string, language: Language): string {
  const forms = wordsOf(language, 'legalForms');
  let rest = name;
  for (let form: string | null = ''; form !== null; form = wordEndingAt(rest, rest.length, forms)) {
    rest = rest.slice(0, rest.length - form.length).replace(/[\s.,，(（]+$/, '');
  }
  const before = wordStartingAt(rest, 0, forms);
  const short = before ? rest.slice(before.length) : rest;
  return foldName(short) === '' ? name : short;
}
