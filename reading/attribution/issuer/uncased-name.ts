import type { Language } from '../../languages/language';
import { isUnspaced, runsTogether } from '../../text/characters';
import { countryOf } from '../places';
import {
  bodyWords,
  collectWords,
  findWord,
  foldName,
  placeOf,
  wordEndingAt,
  wordStartingAt,
  wordsOf,
} from '../words';
import { bodyOf, isRepeated } from './opening-name';
import { type FoundName, type Opening, openingOf, type ReleaseFacts } from './release-facts';

/** The longest name at the head of a text, and what ends it if no word does; a quote within a word shortens it. */
const LONGEST_NAME = 60;
const NAME_END = /[,，、。(（.!?:：;；،؛।「『“]|(?<!\p{L})"|"(?!\p{L})/u;
/** How much of a name in a script without spaces a headline has to repeat; two may be a country's. */
const SHORTEST_REPEATED = 3;

/** In scripts without capitals: the name of a body with which the text opens, or that stands near its head. */
export function findOpeningUncased(facts: ReleaseFacts): FoundName | null {
  const opening = openingOf(facts);
  if (!opening || !/\p{Lo}{2}/u.test(opening.text.slice(0, LONGEST_NAME))) return null;
  const head = opening.text.slice(0, LONGEST_NAME).split(NAME_END, 1)[0] ?? '';
  return (
    findBodyAtHead(opening, head, facts) ?? findSetOff(opening, facts) ?? findBehindWord(opening, head, facts)
  );
}

/** The words from the text's first to one that tells a body, of which the headline repeats the first. */
function findBodyAtHead({ text, line, from }: Opening, head: string, facts: ReleaseFacts): FoundName | null {
  const headline = facts.article.headline ?? '';
  const forms = wordsOf(facts.language, 'legalForms');
  const name = text.slice(0, endOfBody(text, head, facts));
  const core = name.slice(wordStartingAt(name, 0, forms)?.length ?? 0).trimStart();
  const repeated = wordEndingAt(name, name.length, forms) ? SHORTEST_REPEATED - 1 : SHORTEST_REPEATED;
  const first = runsTogether(core.charAt(0)) ? core.slice(0, repeated) : core.split(' ', 1)[0];
  if (!first || first === name) return null;
  const isSaid = foldName(headline).includes(foldName(first));
  return isSaid ? { name, place: placeOf(line, from, name) } : null;
}

/**
 * Where the first word for a body behind others ends, a legal form or another if what follows shows that the name ends; forms
 * right behind it are of the name. 0 where there is none.
 */
function endOfBody(text: string, head: string, { language }: ReleaseFacts): number {
  const bodies = bodyWords(language);
  const forms = wordsOf(language, 'legalForms');
  let end = 0;
  for (let at = 1; at < head.length && (end === 0 || at <= end + 1); at++) {
    const isStart = runsTogether(text.charAt(at)) || text.charAt(at - 1) === ' ';
    const word = isStart ? wordStartingAt(text, at, bodies) : null;
    const to = at + (word?.length ?? 0);
    const isEnd = word && (forms.includes(word) || (end === 0 && endsName(text, to, language)));
    if (isEnd) end = Math.max(end, to);
  }
  return end;
}

/** What stands right behind names. */
const wordsBehind = (language: Language): readonly string[] =>
  collectWords(language, ({ behindNames = [] }) => behindNames);

/** A bracket, a quote, a particle in hiragana, a syllable that ends a Korean word. */
const BEHIND_BODY = /^(?:[\p{Ps}\p{Pi}"\p{Script=Hiragana}]|\p{Script=Hangul}[\s\p{P}])/u;

/** Whether a name with which the text opens ends at a place, by what follows it. */
const endsName = (text: string, end: number, language: Language): boolean =>
  BEHIND_BODY.test(text.slice(end)) ||
  wordStartingAt(text, text.charAt(end) === ' ' ? end + 1 : end, wordsBehind(language)) !== null;

/** Whom a headline names before its first comma. */
const SET_OFF = /^([^,，、]{3,})[,，、]/;
/** Initials are measures as often as names ("GDP, …"). */
const INITIALS = /^\p{Lu}{3,4}$/u;
/** What follows a name: a sign, a particle in hiragana, one of one or two syllables that ends a Korean word. */
const BEHIND_NAME = /^(?:[\p{P}\s\p{Script=Hiragana}]|\p{Script=Hangul}{1,2}[\s\p{P}])/u;

/** "X, …": whom the headline sets off, when the text opens with the name or its legal form. */
function findSetOff({ text, line, from }: Opening, { article, language }: ReleaseFacts): FoundName | null {
  const name = SET_OFF.exec(article.headline ?? '')?.[1];
  const start = wordStartingAt(text, 0, wordsOf(language, 'legalForms'))?.length ?? 0;
  if (!name || INITIALS.test(name) || !text.startsWith(name, start) || countryOf(name, language)) return null;
  return BEHIND_NAME.test(text.slice(start + name.length))
    ? { name, place: placeOf(line, from + start, name) }
    : null;
}

/**
 * "أعلنت شركة X اليوم": words that the headline or the text repeats behind one for a company or another body, near the
 * text's head, up to one that is not of the name; in scripts without spaces up to the first blank.
 */
function findBehindWord({ text, line, from }: Opening, head: string, facts: ReleaseFacts): FoundName | null {
  const { article, language } = facts;
  const ends = wordsBehind(language);
  const bodies = bodyWords(language);
  const headline = ` ${foldName(article.headline ?? '')} `;
  for (const { index } of head.matchAll(/(?<!\S)\S/g)) {
    const body = wordStartingAt(head, index, bodies);
    if (!body) continue;
    const gap = isUnspaced(body) ? '' : ' ';
    const start = index + body.length;
    let end = start;
    for (const [words] of head.slice(start).matchAll(gap ? /\s\S+/g : /^\s?\S+/g)) {
      const name = head.slice(start, end + words.length);
      const isShort = end === start && words.length <= SHORTEST_WORD;
      const isRepeatedName =
        headline.includes(gap + foldName(name) + gap) || isRepeated(body + name, bodyOf(article));
      if (isShort || !isRepeatedName || findWord(words, ends)) break;
      end += words.length;
    }
    const name = head.slice(index, end);
    const isEnd = !gap || ends.length === 0 || wordStartingAt(text, end + 1, ends) !== null;
    if (end > start && isEnd) return { name, place: placeOf(line, from + index, name) };
  }
  return null;
}

/** Shorter words are prepositions; with the blank before them. */
const SHORTEST_WORD = 3;
