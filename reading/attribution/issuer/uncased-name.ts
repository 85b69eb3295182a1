import { isUnspaced } from '../../text/characters';
import { countryOf } from '../places';
import { bodyWords, collectWords, foldName, placeOf, wordStartingAt, wordsOf } from '../words';
import { type FoundName, type Opening, openingOf, type ReleaseFacts } from './release-facts';

/** The longest name at the head of a text, and what ends it if no legal form does. */
const LONGEST_NAME = 60;
const NAME_END = /[,，、。(（.!?:：;；،؛।「『"“]/u;
/** Units between two parts of one legal form ("集团股份有限公司"). */
const FORM_GAP = 6;
/** How much of a name in a script without spaces a headline has to repeat. */
const SHORTEST_REPEATED = 2;

/**
 * In scripts without capitals: the words from the text's first to the legal form behind them, of which the headline
 * repeats the first.
 */
export function findOpeningUncased(facts: ReleaseFacts): FoundName | null {
  const opening = openingOf(facts);
  if (!opening || !/^\p{Lo}/u.test(opening.text)) return null;
  const head = opening.text.slice(0, LONGEST_NAME).split(NAME_END, 1)[0] ?? '';
  const name = head.slice(0, endOfForm(head, facts));
  const forms = wordsOf(facts.language, 'legalForms');
  const core = name.slice(wordStartingAt(name, 0, forms)?.length ?? 0).trimStart();
  const first = isUnspaced(core.charAt(0)) ? core.slice(0, SHORTEST_REPEATED) : core.split(' ', 1)[0];
  const headline = facts.article.headline ?? '';
  if (!first || first === name || !foldName(headline).includes(foldName(first)))
    return findSetOff(opening, headline, facts) ?? findBehindForm(opening, headline, facts);
  return { name, place: placeOf(opening.line, opening.from, name) };
}

/** What follows a name: a sign, a particle in hiragana, one of one or two syllables that ends a Korean word. */
const BEHIND_NAME = /^(?:[\p{P}\s\p{Script=Hiragana}]|\p{Script=Hangul}{1,2}[\s\p{P}])/u;

/** "X, …": whom the headline names before its first comma, when the text opens with the name. */
function findSetOff(
  { text, line, from }: Opening,
  headline: string,
  { language }: ReleaseFacts,
): FoundName | null {
  const [name = '', rest] = headline.split(/[,，、]/u, 2);
  const isName = name.length > SHORTEST_REPEATED && rest !== undefined && countryOf(name, language) === null;
  const isWhole = text.startsWith(name) && BEHIND_NAME.test(text.slice(name.length));
  return isName && isWhole ? { name, place: placeOf(line, from, name) } : null;
}

/** "أعلنت شركة X اليوم": words that the headline repeats behind one for a company or another body, near the text's head. */
function findBehindForm(
  { text, line, from }: Opening,
  headline: string,
  { language }: ReleaseFacts,
): FoundName | null {
  const bodies = bodyWords(language);
  const head = text.slice(0, LONGEST_NAME).split(NAME_END, 1)[0] ?? '';
  const said = ` ${foldName(headline)} `;
  for (const { index } of head.matchAll(/(?<!\S)\S/g)) {
    const body = wordStartingAt(head, index, bodies);
    if (!body) continue;
    const start = index + body.length;
    let end = start;
    for (const [words] of head.slice(start).matchAll(/\s\S+/g)) {
      const isRepeated = said.includes(` ${foldName(head.slice(start, end + words.length))} `);
      if (!isRepeated || (end === start && words.length <= SHORTEST_WORD)) break;
      end += words.length;
    }
    const name = head.slice(index, end);
    if (end > start) return { name, place: placeOf(line, from + index, name) };
  }
  return null;
}

/** Shorter words are prepositions; with the blank before them. */
const SHORTEST_WORD = 3;

/** Where the first legal form, or word for a university, behind other words ends, with the forms that go on in it; 0 where there is none. */
function endOfForm(head: string, { language }: ReleaseFacts): number {
  const forms = collectWords(language, (words) => [...words.legalForms, ...words.issuerKinds.university]);
  let end = 0;
  for (let at = 1; at < head.length && (end === 0 || at <= end + FORM_GAP); at++) {
    const form = wordStartingAt(head, at, forms);
    if (form && (isUnspaced(head.charAt(at)) || head.charAt(at - 1) === ' '))
      end = Math.max(end, at + form.length);
  }
  return end;
}
