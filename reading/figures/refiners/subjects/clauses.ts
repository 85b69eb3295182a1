import { sayAnd, sayOf, type Token } from '../../../languages/tokens';
import { isHangul, isLetter, runsTogether } from '../../../text/characters';
import { sentenceAt } from '../../../text/sentences';
import type { FigureContext } from '../../context';

/** Marks that end a clause on either side. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set(',;:،؛，；：。।.!?؟！？()（）"“”\n–—…|');

/** Most units are letters, which are told faster than what marks there are. */
export const endsClause = (unit: string): boolean => !isLetter(unit) && CLAUSE_MARKS.has(unit);

/** "1,200", "3.5", "Acme.com", "TP.HCM", and the quotation mark of Hebrew abbreviations. */
const INSIDE_WORD = /^\p{Nd}.\p{Nd}$|^\p{L}(?:"\p{L}|\.[\p{Lu}\p{Ll}])$/u;

const CLOSING = ')）';

/** Start of the clause that ends at `end`; dates that open it do not count as part of it. */
export function clauseStart({ text, sentences }: FigureContext, floor: number, end: number): number {
  let start = end;
  while (start > floor) {
    const unit = text.charAt(start - 1);
    const isAside = start < end || runsTogether(text.charAt(end)); // "訪日客数(推計値)は"
    const opening = isAside && CLOSING.includes(unit) ? openingBracket(text, floor, start) : -1;
    if (opening >= 0) {
      start = opening;
      continue;
    }
    const isComma = unit === '、' && !text.slice(...(sentenceAt(sentences, end) ?? [])).includes('，');
    if (isComma) break; // beside "，" it sets words of a list apart
    if (endsClause(unit) && !INSIDE_WORD.test(text.slice(Math.max(0, start - 2), start + 1))) break;
    start--;
  }
  return start;
}

/** Longest text in brackets that a clause goes on behind ("Acme Corp (NYSE: ACM) sold …"), in characters. */
const LONGEST_ASIDE = 80;

/** Where the bracket opens that closes right before `end`; -1 when none does nearby, or figures stand in it. */
function openingBracket(text: string, floor: number, end: number): number {
  const from = Math.max(floor, end - LONGEST_ASIDE);
  const before = text.slice(from, end);
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  return opening > 0 && !/\p{Nd}/u.test(before.slice(opening)) ? from + opening : -1;
}

/** "가" of "물가는", "수출" of "수출은": before a particle one syllable is no particle, nor what only ends counted nouns. */
export function isStem(text: string, token: Token, particle: number): boolean {
  const [start, end] = token.span;
  const isBefore = end === particle && isHangul(text.charAt(end));
  return isBefore && (end - start === 1 || token.roles.join() === 'noun-end');
}

/** Whether the word goes on with a noun phrase. */
export const isGenitive = (context: FigureContext, token: Token | null | undefined): boolean =>
  !!token && sayOf(context, context.text.slice(...token.span));

/** Whether the word joins two of a kind ("and"). */
export const isAnd = (context: FigureContext, token: Token | null | undefined): boolean =>
  !!token && sayAnd(context, context.text.slice(...token.span));
