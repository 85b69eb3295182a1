import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, sayOf, tokenFrom } from '../languages/tokens';
import { runsTogether } from '../text/characters';
import { behindSuffix, indexOfUnit, tokenAfter, wordBehind } from './adjacent';
import type { FigureContext } from './context';
import { type Draft, startDraft } from './draft';
import { isPlural } from './nouns/noun-words';
import { Decimal } from './numerals/decimal';
import { type Numeral, readNumeral } from './numerals/read-numeral';

/** Shares of more than one are told in small numbers; "5 in 200 boats" is none. */
const LARGEST_WHOLE = 100;

/** "1 in 5", "three out of four", "五分之三", "5人に3人", "1/3 of": a share as two numbers, in percent. Null when it is none. */
export function readRatio(context: FigureContext, part: Numeral): Draft | null {
  if (part.isFraction) return isPartOfAll(context, part) ? shareOf(context, part, part.value) : null;
  const share =
    readProperFraction(context, part) ??
    readPartOf(context, part) ??
    readPartOfCounted(context, part) ??
    readOneOf(context, part);
  return share && shareOf(context, share, share.part.value.over(share.whole.value));
}

type Place = Pick<Draft, 'span' | 'first' | 'last'>;

function shareOf(context: FigureContext, { span, first, last }: Place, share: Decimal): Draft {
  const percent = share.shift(2).toNumber();
  const value = Decimal.of(percent < 0.1 ? percent.toPrecision(2) : percent.toFixed(2));
  const draft = startDraft(context, { kind: 'percent', value, unit: 'percent', first, last });
  draft.span = span;
  return draft;
}

/** "1/3 of", "2/3 der": a fraction with a genitive behind it, or with the word it is a part of. */
function isPartOfAll(context: FigureContext, { value, span, last }: Numeral): boolean {
  if (indexOfUnit(context, last, 'unit') >= 0) return false; // "1/4 de milla"
  return value.lt(1) && sayOf(context, wordBehind(context.text, span[1]));
}

/** A part of a whole, as two numbers. */
export interface Fraction extends Place {
  readonly part: Numeral;
  readonly whole: Numeral;
}

/**
 * "1 in 5", "three out of four": a fraction with a word between its part and its whole; null when it is none.
 * @param word Which word: one for shares, or any that divides ("1 over 3").
 */
export function readPartOf(
  context: FigureContext,
  part: Numeral,
  word: 'ratio' | 'divided-by' = 'ratio',
): Fraction | null {
  const joiner = part.last + 1;
  const isDirect = !!tokenAfter(context, part.last);
  const mayCount = word === 'ratio' && !!context.language.overlay.percent.countsBetween;
  const follows = isDirect || (mayCount && tokenAfter(context, part.last, NOUN));
  if (!follows || !entryOf(context.tokens[joiner], word) || !tokenAfter(context, joiner)) return null;
  const whole = context.isDate[joiner + 1] ? null : readNumeral(context, joiner + 1, context.decimal);
  if (!whole?.value.gt(0) || entryOf(tokenAfter(context, whole.last), 'unit')) return null;
  if (word === 'ratio' && (!isShare(part, whole) || entryOf(context.tokens[part.first - 1], 'label')))
    return null; // "No. 1 in 10 countries"
  if (!isDirect && !(isTold(part, whole) && endsShare(context, whole))) return null;
  if (isDirect && entryOf(context.tokens[joiner], 'part-of') && !part.value.eq(1) && !isRound(whole))
    return null; // "12 из 27 стран": a part of what is counted
  return { part, whole, span: [part.span[0], whole.span[1]], first: part.first, last: whole.last };
}

/** A noun between a part and its whole ("neuf entreprises sur dix"). */
const NOUN = /^ ?\p{L}{3,} $/u;

/** "een op de 1.500", "un foyer sur cinq", "un'impresa su tre": an article is a part as well, but for "one of the three"; null when it is none. */
function readOneOf(context: FigureContext, whole: Numeral): Fraction | null {
  const at = whole.first - 2;
  const one = context.tokens[at];
  const mayBePart =
    context.language.overlay.percent.countsBetween || !entryOf(context.tokens[at + 1], 'part-of');
  return one && entryOf(one, 'one') && mayBePart
    ? readPartOf(context, { ...whole, value: Decimal.of(1), span: one.span, first: at, last: at })
    : null;
}

/** "deux ménages sur trois sont …", but not "deux livres sur trois sœurs": no noun in the plural stands behind the whole. */
const endsShare = (context: FigureContext, { span }: Numeral): boolean =>
  !isPlural(context, wordBehind(context.text, span[1]));

function isShare(part: Numeral, whole: Numeral): boolean {
  const isSmall = whole.value.compare(LARGEST_WHOLE) <= 0 || part.value.eq(1); // "1 in 2,500 births"
  const isWhole = Number.isInteger(part.value.toNumber()); // "4.5 out of 5" is a mark
  return (
    isWhole && part.value.gt(0) && part.value.lt(whole.value) && isSmall && !part.isScaled && !whole.isScaled
  );
}

/** Wholes that shares are told of: up to ten, twenty, and a hundred; "31 из 40 мандатов" are of those that there are, "60人に5人が加わる" tells no share. */
const isRound = ({ value }: Numeral): boolean =>
  value.compare(10) <= 0 || value.eq(20) || value.eq(LARGEST_WHOLE);

/** So is one of hundreds or thousands ("1 500人に1人"). */
const isTold = (part: Numeral, whole: Numeral): boolean =>
  isRound(whole) || (part.value.eq(1) && whole.value.toNumber() % 100 === 0);

/** Longest noun between a whole and the word that takes a part of it, with its blank, in characters. */
const LONGEST_NOUN = 14;

/** "5人に3人", "10명 중 3명", "每10个用户中有3个", "her 10 kişiden 7'si": a part of a few things, with the whole and what it counts first; null when it is none. */
function readPartOfCounted(context: FigureContext, whole: Numeral): Fraction | null {
  const { text, tokens } = context;
  const counted = context.isDate[whole.first]
    ? null
    : (countedAmong(context, whole) ?? countedInCase(context, whole));
  const part = counted && readNumeral(context, counted.next, context.decimal);
  if (!part || !isCountedNoun(counted.noun) || !isShare(part, whole) || !isTold(part, whole)) return null;
  const end = behindSuffix(text, part.span[1]);
  const behind = text.charAt(end) === ' ' ? end + 1 : end;
  const isSigns = runsTogether(counted.noun.charAt(0));
  const stem = counted.noun.slice(0, isSigns ? 1 : 2); // "10 लोगों में से 3 लोग"
  const [word = ''] = COUNTED_WORD.exec(text.slice(behind, behind + LONGEST_NOUN)) ?? [];
  const isSame = word.startsWith(stem);
  if (!isSame && !entryOf(tokens[whole.first - 1], 'rate')) return null;
  const last = isSigns ? word.charAt(0) : word;
  return {
    part,
    whole,
    span: [whole.span[0], isSame || isSigns ? behind + last.length : end],
    first: whole.first,
    last: part.last,
  };
}

/** What a whole counts, and the first token of the part that is taken of it. */
interface Counted {
  readonly noun: string;
  readonly next: number;
}

/** "人" of "5人に3人": the noun up to a word that takes a part; null where none does. */
function countedAmong(context: FigureContext, whole: Numeral): Counted | null {
  const { text, tokens } = context;
  let among = whole.last + 1;
  while (hasRole(tokens[among], COUNTED) && !entryOf(tokens[among], 'among')) among++;
  const joiner = tokens[among];
  if (!joiner || !entryOf(joiner, 'among') || !tokenAfter(context, among)) return null;
  return { noun: text.slice(whole.span[1], joiner.span[0]).trim(), next: among + 1 };
}

/** "kişiden" of "her 10 kişiden 7'si": a noun whose ending takes a part of every so many, but not of "9 saatten 5 saate"; null where none does. */
function countedInCase(context: FigureContext, { first, span }: Numeral): Counted | null {
  const { text, tokens, language } = context;
  if (!entryOf(tokens[first - 1], 'rate')) return null;
  const noun = wordBehind(text, span[1]);
  const takes = language.overlay.counts.partitives?.nouns.some((ending) => noun.endsWith(ending));
  const next = takes ? tokenFrom(context, span[1] + noun.length + 1) : -1;
  return tokens[next]?.lead === span[1] + noun.length + 2 ? { noun, next } : null;
}

const COUNTED = roleSet('classifier', 'noun-end', 'no-noun', 'unit');

const COUNTED_WORD = /^[\p{L}\p{M}]+/u;

const isCountedNoun = (noun: string): boolean =>
  noun !== '' && noun.length <= LONGEST_NOUN && COUNTED_WORD.exec(noun)?.[0] === noun;

/** A fraction with its whole first that is less than one; of what is counted as well ("10 में से 7"), one that shares are told in. */
function readProperFraction(context: FigureContext, whole: Numeral): Fraction | null {
  const fraction = readFraction(context, whole);
  if (!fraction?.part.value.gt(0) || !fraction.part.value.lt(whole.value)) return null;
  const isOfThings = entryOf(context.tokens[whole.last + 1], 'among');
  return isOfThings && !isTold(fraction.part, whole) ? null : fraction;
}

/** "五分之三", "3分の1": a fraction with its whole first; null when it is none. */
export function readFraction(context: FigureContext, whole: Numeral): Fraction | null {
  const joiner = whole.last + 1;
  if (!entryOf(tokenAfter(context, whole.last), 'parts-of') || !tokenAfter(context, joiner)) return null;
  const part = readNumeral(context, joiner + 1, context.decimal);
  const isFraction = part && !part.isScaled && !part.value.eq(0) && !whole.value.eq(0);
  return isFraction
    ? { part, whole, span: [whole.span[0], part.span[1]], first: whole.first, last: part.last }
    : null;
}
