import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, tokenFrom } from '../languages/tokens';
import { isUnspaced } from '../text/characters';
import { tokenAfter, tokenBefore, tokenStartingAt } from './adjacent';
import type { FigureContext } from './context';
import { findNoun } from './nouns/counted-noun';
import { type Numeral, readNumeral } from './numerals/read-numeral';

/** What a quantity is reckoned by. */
export interface RateBase {
  /** The unit's id; null where it is a number of things. */
  readonly unit: string | null;
  /** Where it begins and ends, its "per" included. */
  readonly start: number;
  readonly end: number;
}

/** "per 100,000 people", "per km²", "в сутки" right behind `end`; null when none stands there. */
export function readRateBase(context: FigureContext, end: number): RateBase | null {
  const at = tokenFrom(context, end);
  const per = context.tokens[at];
  const next = tokenAfter(context, at);
  if (!per || !next || !entryOf(per, 'per') || !/^[ \u00A0]?$/.test(context.text.slice(end, per.span[0])))
    return null;
  const start = per.span[0];
  const unit = entryOf(next, 'unit');
  if (unit && next.digits === null) return { unit: unit.id, start, end: next.span[1] };
  const base = readNumeral(context, at + 1, context.decimal, 0, true);
  if (!base || !isBase(base)) return null;
  return { unit: null, start, end: findNoun(context, base)?.quoteEnd ?? base.span[1] };
}

/** Most words of what an amount is reckoned by ("per diluted share"). */
const LONGEST_RATE = 3;

/** Longest word of these, in characters. */
const LONGEST_WORD = 120;

const RATE_OPENERS = roleSet('one', 'per');
const BEHIND_RATE = roleSet('noun-end', 'link', 'since', 'change');

/** Where "a share", "per diluted share", "/kg" right behind an amount ends; the amount's end without it. */
export function endOfRate(context: FigureContext, end: number): number {
  const { text, tokens } = context;
  const [unit] = /^\/\p{L}+/u.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  if (unit) return end + unit.length;
  let at = tokenFrom(context, end);
  const per = tokens[at];
  if (!per || !hasRole(per, RATE_OPENERS) || !/^\s$/.test(text.slice(end, per.span[0]))) return end;
  let covered = per.span[1];
  for (let words = 0; words < LONGEST_RATE; words++) {
    const [word] = /^ \p{L}+/u.exec(text.slice(covered, covered + LONGEST_WORD)) ?? [];
    at = tokenFrom(context, covered);
    const stops = tokens[at]?.span[0] === covered + 1 && hasRole(tokens[at], BEHIND_RATE);
    if (!word || stops || context.isDate[at]) break;
    covered += word.length;
  }
  return covered;
}

/** Whether the number is one that rates are told by: 10, 100, 1,000 … 10 million. */
const isBase = ({ value }: Numeral): boolean => /^10{1,7}$/.test(String(value.toNumber()));

export const RATE = roleSet('rate');

/** "1室あたり", "1인당", "3.3㎡당", "每10万人", "for every 10,000 residents": so many of a thing, up to `end`, that something is reckoned by. */
export function isBaseOfRate(context: FigureContext, numeral: Numeral, end: number): boolean {
  const behind = context.tokens.slice(numeral.last + 1, tokenFrom(context, end + 1));
  if (behind.some((token) => entryOf(token, 'rate') && !entryOf(token, 'per'))) return true; // "24 for every 100,000"
  const isRound = numeral.value.eq(1) || isBase(numeral);
  return isRound && !!entryOf(tokenBefore(context, numeral.first), 'rate');
}

/** "1株1250円", "1リットル175円": one of a thing, up to `end`, with its price right behind it. */
export function isOneOfPrice(context: FigureContext, { value }: Numeral, end: number): boolean {
  return (
    value.eq(1) && tokenStartingAt(context, end)?.digits != null && isUnspaced(context.text.charAt(end - 1))
  );
}
