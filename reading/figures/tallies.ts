import { isYear } from '../dates/years';
import { roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, hasRoleWithin, sayOf, tokenFrom, wordAt } from '../languages/tokens';
import { isLetter, isUnspaced, runsTogether } from '../text/characters';
import { crossesMark } from '../text/marks';
import { segmenterOf } from '../text/segmenters';
import type { Span } from '../text/span';
import { isBeforeUnknownWord, tokenStartingAt } from './adjacent';
import { type FigureContext, isNumberAt, sentenceStart } from './context';
import { type Draft, startDraft } from './draft';
import { isNoFigure } from './not-figures';
import { endsInCase, nounBehind } from './nouns/counted-noun';
import { endsNoun } from './nouns/noun-words';
import type { Numeral } from './numerals/read-numeral';
import { isPartOfName, wordBefore } from './part-of-name';
import { RATE } from './rates';

/** "The number of" things, and what is a number itself ("the death toll", "headcount"). */
const TALLIES = roleSet('number-of', 'tally');
const MONEY_WORD = roleSet('money-word');

/** Right before a number, words that tie it to what it is the number of. */
const LEADS = roleSet('reached', 'link', 'from', 'move', 'since', 'by', 'change');

/** May stand between such a word and its number. */
const BESIDE_NUMBER = roleSet('comparator', 'one');

/** So many figures before a number tell whether the clause goes on to something else. */
const LAST = 2;

/** Before the size of a change. */
const SIZES = roleSet('by', 'change');
const CHANGE = roleSet('change');

/** Longest way from "the number of" to its number, and from another tally, in characters. */
const REACH = 160;
const TALLY_REACH = 100;

/** Longest noun of a script without spaces behind "the number of", in signs. */
const LONGEST_UNSPACED = 20;

/** Signs that the noun of an unspaced script before a tally is looked for in. */
const LONGEST_WORD = 4;

/**
 * "The number of visitors rose to 230,000", "用户数量达到3200万": a bare number in a clause that tells the number of what.
 * Null where it tells none.
 * @param before The figures before it.
 */
export function readTally(context: FigureContext, numeral: Numeral, before: readonly Draft[]): Draft | null {
  const noun = talliedNoun(context, numeral, before) ?? fateBeside(context, numeral);
  const unit = noun ? context.text.slice(...noun) : unitOfWhole(context, numeral, before.at(-1));
  if (!unit || !isBareCount(context, numeral)) return null;
  const { value, first, last } = numeral;
  return startDraft(context, { kind: 'count', value, unit, first, last });
}

/** "93,200 visitors. Of these, 78,600 were from abroad": what is counted right before a sentence that tells a part of it. */
function unitOfWhole(
  context: FigureContext,
  { span, value }: Numeral,
  whole: Draft | undefined,
): string | null {
  const { text } = context;
  const start = sentenceStart(context, span[0]);
  const opening = tokenStartingAt(context, start);
  const isPart = entryOf(opening, 'part') && /^,?(?: \p{L}+)? $/u.test(text.slice(opening?.span[1], span[0]));
  if (!isPart || whole?.kind !== 'count' || !value.lt(whole.value)) return null;
  return start - whole.span[1] < REACH ? whole.unit : null;
}

/** The noun of the last tally before the number in its clause; between them nothing that is money, and no figure but shares and numbers of the same. */
function talliedNoun(context: FigureContext, numeral: Numeral, before: readonly Draft[]): Span | null {
  const { tokens } = context;
  const start = Math.max(sentenceStart(context, numeral.span[0]), numeral.span[0] - REACH);
  let tally = -1;
  for (let at = numeral.first - 1; (tokens[at]?.span[0] ?? -1) >= start; at--) {
    const isPart = at === numeral.first - 1 || entryOf(tokens[at + 1], 'reached'); // "Headcount: 3,400", "rose 4% in June, to 8,100"
    if (crossesMark(gapAfter(context, at).replace(/[()]/g, '')) && !isPart && !entryOf(tokens[at], 'tally'))
      break; // but "Yolcu sayısı, mayısta"
    const isNear = numeral.span[0] - (tokens[at]?.span[0] ?? 0) <= TALLY_REACH;
    if (tally < 0 && isNear && hasRole(tokens[at], TALLIES)) tally = at;
    if (entryOf(tokens[at], 'number-of')) {
      tally = at;
      break;
    }
  }
  const noun = nounOfTally(context, numeral, tally);
  if (!noun) return null;
  const unit = context.text.slice(...noun);
  const isOther = (draft: Draft): boolean =>
    draft.first > tally &&
    draft.kind !== 'percent' &&
    !hasRole(tokens[draft.first - 1], SIZES) && // "fell by 900 people and stood at"
    (draft.unit !== unit || hasRoleWithin(context, draft.last + 1, numeral.first, CHANGE)); // "to 738, and truck sales rose to"
  const isOfMoney = hasRoleWithin(context, tokenFrom(context, noun[1]), numeral.first, MONEY_WORD);
  return isOfMoney || before.slice(-LAST).some(isOther) || !isLed(context, numeral, noun[1]) ? null : noun;
}

/** "killed at least 34", "34 were injured": what befell so many, right before the number or behind it. */
function fateBeside(context: FigureContext, { first, last, span }: Numeral): Span | null {
  const { tokens, text } = context;
  const before = tokens[behindBounds(context, first)];
  if (entryOf(before, 'fate') && /^ (?:\p{L}+ )*$/u.test(text.slice(before?.span[1], span[0])))
    return before?.span ?? null;
  const behind = tokens[hasRole(tokens[last + 1], LEADS) ? last + 2 : last + 1];
  const isBehind = entryOf(behind, 'fate') && /^ (?:\p{L}+ )?$/u.test(text.slice(span[1], behind?.span[0]));
  return isBehind ? (behind?.span ?? null) : null;
}

/** The noun behind "the number of"; else the tally itself with the word before it. */
function nounOfTally(context: FigureContext, numeral: Numeral, at: number): Span | null {
  const token = context.tokens[at];
  if (!token) return null;
  if (entryOf(token, 'number-of')) {
    const next = gapAfter(context, at) === ' ' ? context.tokens[at + 1] : undefined;
    if (entryOf(next, 'status')) return null; // "их число достигнет"
    const tally = next && hasRole(next, TALLIES) ? next.span : null; // "Zahl der Übernachtungen"
    return upToVerb(context, numeral, nounBehind(context, numeral, token.span[1]) ?? tally);
  }
  if (isNumberAt(context, at - 1)) return null; // "463 passengers"
  const { text } = context;
  const [tally, end] = token.span;
  const [first = '', ...more] = wordAt(context, at).split(' ');
  const isPhrase = more.length > 0 && !sayOf(context, first); // but "की संख्या"
  const start = isPhrase ? tally : startOfWordBefore(context, tally);
  const before = context.tokens[at - 1];
  const isKnown = !!before && before.span[1] > start && endsNoun(before);
  const isFunctionWord = isKnown && (tally - start < 2 || !isUnspaced(text.charAt(start)));
  return [isFunctionWord ? tally : start, end];
}

/** "επισκεπτών ανήλθε σε": the noun up to what leads to its number; in a script without spaces all before that, for no noun is longer. */
function upToVerb(context: FigureContext, { first }: Numeral, noun: Span | null): Span | null {
  if (!noun) return null;
  const { tokens, text } = context;
  let at = tokenFrom(context, noun[0]);
  while (at < first && !hasRole(tokens[at], LEADS)) at++;
  const end = tokens[at]?.lead ?? noun[1];
  const isWhole = isUnspaced(text.charAt(noun[0])) && end - noun[0] <= LONGEST_UNSPACED;
  return isWhole || end < noun[1] ? [noun[0], noun[0] + text.slice(noun[0], end).trimEnd().length] : noun;
}

/** Where the word begins that stands right before the offset; the offset where none does. */
function startOfWordBefore({ text, language }: FigureContext, at: number): number {
  if (isUnspaced(text.charAt(at))) {
    const from = Math.max(0, at - LONGEST_WORD);
    const word = [...segmenterOf(language.tag, 'word').segment(text.slice(from, at))].at(-1);
    return word && isUnspaced(word.segment.charAt(0)) ? from + word.index : at;
  }
  const word = wordBefore(text, at);
  return word && PLAIN_WORD.test(text.slice(...word)) ? word[0] : at;
}

/** No "-strong" of "its 4,000-strong workforce", no "Acme's" of "Acme's headcount". */
const PLAIN_WORD = /^\p{L}[^'’]*$/u;

/** Whether a number may be one of things: no share of one, no year, name, ordinal, and nothing behind it that it may measure. */
function isBareCount(context: FigureContext, numeral: Numeral): boolean {
  const { text } = context;
  const written = text.slice(...numeral.span);
  const isWhole = numeral.isScaled || !/[.,]\d\d?$/.test(written);
  return (
    numeral.hasDigits &&
    isWhole &&
    !numeral.isFraction &&
    !isYear(written) &&
    !isGluedOn(context, numeral) &&
    !isBeforeUnknownWord(context, numeral.last) &&
    !isPartOfName(context, numeral) &&
    !hasRoleWithin(context, numeral.last + 1, numeral.last + 3, RATE) && // "人口10万人当たり"
    !isNoFigure(context, numeral)
  );
}

/** "12 to 17-year-olds", "15 to 24 years", "8AM", "412-vel": a hyphen, years, letters or "by" right behind it; other endings are none of them ("412-re", "412로"). */
function isGluedOn(context: FigureContext, { span, last }: Numeral): boolean {
  const letter = context.text.charAt(span[1]);
  const next = context.tokens[last + 1];
  const isHyphen = next?.lead === span[1] && /^[-–]$/.test(wordAt(context, last + 1));
  const isAge = entryOf(next, 'unit')?.id === 'year' && !context.isDate[last + 1];
  return isHyphen || isAge || endsInCase(context, last) || (isLetter(letter) && !runsTogether(letter));
}

/** Whether the number stands right behind the noun or a word that leads to it, but for days and bounds. */
function isLed(context: FigureContext, { first }: Numeral, nounEnd: number): boolean {
  const { tokens, text } = context;
  const at = entryOf(tokens[first - 1], 'reached') ? first - 1 : behindBounds(context, first); // "до" is "up to" as well
  const lead = tokens[at];
  const end = lead && lead.span[1] > nounEnd && hasRole(lead, LEADS) ? lead.span[1] : nounEnd;
  const next = tokens[Math.max(at + 1, tokenFrom(context, end))];
  return /^[^\p{L}\p{Nd}]*$/u.test(text.slice(end, next?.lead));
}

/** Index of the last token before a number that is no day and no bound. */
function behindBounds({ tokens, isDate }: FigureContext, first: number): number {
  let at = first - 1;
  while (isDate[at] || hasRole(tokens[at], BESIDE_NUMBER)) at--;
  return at;
}
