import type { Article, LinePlace } from '../../article/article';
import type { Language } from '../../languages/language';
import { closingLines } from '../closing-lines';
import { bodyWords, isSameName, openingWord, placeOf, withoutArticle, wordsOf } from '../words';

/** The longest heading over a paragraph about the issuer. */
const LONGEST_HEADING = 100;

/** A heading over a paragraph about somebody: whom, as named ("" for "About the company"), and where. */
export interface AboutHeading {
  readonly name: string;
  readonly place: LinePlace;
}

/** The headings at an article's end that open paragraphs about somebody, in page order. */
export function findAboutHeadings(article: Article, language: Language): AboutHeading[] {
  return closingLines(article).flatMap(({ line: { text, place }, index }) => {
    const name = place === 'body' ? nameInAbout(text, language) : null;
    return name === null ? [] : [{ name, place: placeOf(index, 0, text) }];
  });
}

/**
 * Whom a heading says that it is about: "" when it gives no name. Null for text that is no such heading.
 * @example nameInAbout('About Oakmere Ferries:', en) // 'Oakmere Ferries'
 */
export function nameInAbout(text: string, language: Language): string | null {
  const heading = text.replace(/^[■□▪●◆【\s]+|[\s:：.】]+$/g, '');
  if (heading.length > LONGEST_HEADING || heading === '' || isSentence(text)) return null;
  const opening = openingWord(heading, wordsOf(language, 'aboutOpenings'));
  const ending =
    opening ?? wordsOf(language, 'aboutEndings').find((word) => heading.toLowerCase().endsWith(word));
  if (!ending) return null;
  const named = heading.slice(opening?.length ?? 0, opening ? undefined : -ending.length).trim();
  const bare = withoutArticle(named, language);
  return isBodyNoun(bare, language) ? '' : toName(opening ? named : bare);
}

/** Whether words name nobody but say what kind of body is spoken of ("Über das Unternehmen"). */
export function isBodyNoun(name: string, language: Language): boolean {
  const nouns = [...wordsOf(language, 'companyNouns'), ...bodyWords(language)];
  return nouns.some((word) => word === word.toLowerCase() && isSameName(name, word));
}

/** A name begins as names do; other words ("about the future") make no heading about anybody. */
const toName = (name: string): string | null =>
  name === '' || (/^[«„“"「『]?[\p{Lu}\p{Lo}\d]/u.test(name) && !/[!?。]/.test(name)) ? name : null;

function isSentence(text: string): boolean {
  return /[.。]$/.test(text) && !/\b\p{Lu}\p{L}{0,4}\.$/u.test(text);
}
