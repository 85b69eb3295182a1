import type { Article, StatedAuthor } from '../article/article';
import type { Language } from '../languages/language';
import { linesByHeadline } from './headline-lines';
import { wireCredited, wireNamed } from './wire-names';
import { findWord, foldName, isOneOf, isSameName, openingWord, wordsOf } from './words';

/** A writer's name has at most so many units; a longer byline is a sentence about somebody. */
const LONGEST_BYLINE = 60;

/** Where names of authors are stated, most trusted first; elements named as bylines hold buttons and roles as well. */
const SOURCES: readonly StatedAuthor['from'][] = ['json-ld', 'microdata', 'meta', 'byline'];

/**
 * The writers whom the page credits by name: no agencies, organizations, desks and photo credits. Where it states none,
 * those of a line by the headline that opens with the language's word for it, else those of the dateline.
 */
export function readBylines(
  article: Article,
  language: Language,
  ofDateline: readonly string[] = [],
): string[] {
  for (const source of SOURCES) {
    const stated = article.metadata.authors.filter(
      ({ from, type }) => from === source && type !== 'Organization',
    );
    const names = stated.flatMap(({ name, type }) => toWriters(name, type, article, language));
    if (names.length > 0) return unique(names);
  }
  const shown = shownWriters(article, language);
  return unique(
    shown.length > 0 ? shown : ofDateline.flatMap((name) => toWriters(name, null, article, language)),
  );
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((known) => isSameName(known, name)) === index);
}

/** Where the names in a line of credits end: a day, an office, a city follows. */
const BEHIND_NAMES = / ?(?:[|·•(/–—\p{Nd}]| - )/u;

const namesIn = (text: string): string => text.split(BEHIND_NAMES, 1)[0] ?? '';

/** Writers in a line that opens or closes with the word for it, where all that is left is names. */
function shownWriters(article: Article, language: Language): string[] {
  const openings = wordsOf(language, 'bylineOpenings');
  for (const { line } of linesByHeadline(article)) {
    const credit = namesIn(withoutCreditWord(line.text, openings));
    const rest = withoutCreditWord(credit, openings);
    if (rest === namesIn(line.text)) continue;
    const names = toWriters(rest, null, article, language);
    if (names.length > 0 && names.every(isFullName)) return names;
  }
  return [];
}

/** Two words at least with a capital, or a short name in a script that has none: a sentence that opens alike is no credit. */
function isFullName(name: string): boolean {
  if (/[.!?…:;]$/u.test(name)) return false;
  const words = name.split(/\s+/);
  const isCased = /\p{Ll}|\p{Lu}/u.test(name);
  return isCased
    ? words.length <= MOST_WORDS && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2
    : name.length <= LONGEST_UNCASED && words.length <= MOST_WORDS;
}

/** Words in a name, and units of one in a script without capitals. */
const MOST_WORDS = 5;
const LONGEST_UNCASED = 12;

function toWriters(
  byline: string,
  type: StatedAuthor['type'],
  { metadata: { publisher } }: Article,
  language: Language,
): string[] {
  const desks = [...wordsOf(language, 'deskNames'), publisher ?? ''];
  const isDesk = (name: string): boolean =>
    name
      .replace(`${publisher} `, '')
      .split(jointIn(name, language))
      .every((part) => isOneOf(part, desks));
  const legalForms = wordsOf(language, 'legalForms');
  const isSite = (name: string): boolean =>
    type !== 'Person' && publisher !== null && foldName(publisher).includes(foldName(name));
  return splitNames(toWriter(byline, language), language).filter(
    (name) =>
      isNameShaped(name) && !isSite(name) && !wireNamed(name) && !isDesk(name) && !findWord(name, legalForms),
  );
}

/** The last word of a byline, which a small one joins ("Ada Quill with AFP"). */
const WITH_ANOTHER = /,?\s\p{Ll}{1,4}\s(\S+)$/u;

/** A byline without the word before the name and the agency behind it. */
function toWriter(byline: string, language: Language): string {
  const name = withoutCreditWord(byline, wordsOf(language, 'bylineOpenings')).replace(
    WITH_ANOTHER,
    (credit, other: string) => (wireNamed(other) ? '' : credit),
  );
  return wireCredited(name) && name.includes(',') ? name.slice(0, name.lastIndexOf(',')).trim() : name;
}

/** A credit without the word that opens it ("By") or, as a word of its own, closes it ("기자"). */
export function withoutCreditWord(credit: string, words: readonly string[]): string {
  const opening = openingWord(credit, words) ?? '';
  const rest = credit
    .slice(opening.length)
    .replace(/^[\s:：/／]+/u, '')
    .trimEnd();
  const gap = rest.lastIndexOf(' ');
  return gap > 0 && isOneOf(rest.slice(gap + 1), words) ? rest.slice(0, gap).trimEnd() : rest;
}

/** The names that one byline joins by the language's word for "and"; commas part them where that word is there too. */
function splitNames(byline: string, language: Language): string[] {
  const joint = jointIn(byline, language);
  const at = byline.lastIndexOf(joint);
  if (at < 0) return [byline];
  const names = [...byline.slice(0, at).split(/,\s+/), byline.slice(at + joint.length)].map((name) =>
    name.trim(),
  );
  return names.every((name) => name.includes(' ')) ? names : [byline];
}

/** " and " as a byline has it; a line's end, which none has, where it joins no names. */
const jointIn = (byline: string, { overlay: { ands } }: Language): string =>
  ands.map((and) => ` ${and} `).find((joint) => byline.includes(joint)) ?? '\n';

/** Whether a byline can be a writer's name: neither an address, a site's name nor an account's. */
function isNameShaped(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_BYLINE) return false;
  return (
    !/[/@|_]|https?:|[\p{L}\p{Nd}]\.(?:\p{Ll}{2,}\s|\p{L}{2,}$)/u.test(name) && /[\p{Lu}\p{Lo}]/u.test(name)
  );
}
