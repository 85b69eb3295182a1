import { findDates } from '../../dates/find-dates';
import type { Language } from '../../languages/language';
import { bodyWords, withoutArticle, withoutNoun, wordStartingAt, wordsOf } from '../words';
import { isBodyName } from './issuer-kind';
import { isWithinSentence, toStatement } from './syllabic-names';

/** Letters with which a word begins in all its cases. */
const STEM = 4;
/** A name in quotation marks. */
const QUOTED = /^\s["“„«][^"”“»]{2,60}["”“»]/;
/** Any day: whether words name one does not hang on the year they leave out. */
const ANY_DAY = '2000-01-01';

/**
 * The name of a body with which a text begins, its article left out: words with capitals, of which the first tell the
 * kind ("University of X", but no "Members of the Union of X"), up to a small one that joins none to it; or a word for
 * the kind and what quotation marks enclose. Empty where a list, an adjective or a year may go on ("Ministry of Health,
 * Labor and …", "Ferries 1901"): half a name is another body's.
 * @param body All of the article: a capital within a sentence, and a name without its genitive, may stand elsewhere in it.
 */
export function bodyAtHead(text: string, body: string, language: Language): string {
  const { genitives, ands, counts } = language.overlay;
  const kinds = bodyWords(language);
  const begin = withoutArticle(text, language);
  const named = /^\p{Ll}/u.test(begin) ? withoutNoun(begin, language) : begin;
  const kind = wordStartingAt(named, 0, kinds) ?? '';
  const quoted = QUOTED.exec(named.slice(kind.length))?.[0];
  if (kind && quoted) return kind + quoted;
  const joins = [...genitives, ...ands, ...wordsOf(language, 'articles')];
  const name = toStatement(named, kind.length, { kinds, openings: [], joins, ands });
  const isTold =
    named !== begin ||
    (name.includes(' ') &&
      (kind !== '' || begin !== text || isWithinSentence(name.slice(0, STEM), body)) &&
      isBodyName(kind || name.replace(/\s\p{Ll}.*/u, ''), language));
  const isWhole =
    name.length > kind.length &&
    !/^ 1[89]\d\d /.test(named.slice(name.length)) &&
    !counts.adjectives?.ends.some((ending) => name.endsWith(ending)) &&
    !(name.endsWith('s') && body.includes(`${name.slice(0, -1)} `));
  return isTold && isWhole && findDates(name, language, ANY_DAY).length === 0 ? name : '';
}
