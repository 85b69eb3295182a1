import { roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, type TokenizedText } from '../languages/tokens';
import { partNumber } from './date-parts';

/** A number that is part of a date, and how many tokens say it. */
export interface PartNumber {
  readonly value: number;
  readonly taken: number;
}

/** Digits in a year that is spelled digit by digit. */
const YEAR_DIGITS = 4;

/**
 * The numbers that the token and those that touch it can say, the longest first: "25", "fifth"; where words run
 * together also "十五" (15), "二十" (20) and "二〇二五" (2025).
 */
export function partNumbersAt(tokenized: TokenizedText, at: number): PartNumber[] {
  const token = tokenized.tokens[at];
  const spelled = hasRole(token, SPELLED) ? [...spelledYear(tokenized, at), ...tens(tokenized, at)] : [];
  const single = partNumber(token);
  return single === null ? spelled : [...spelled, { value: single, taken: 1 }];
}

const SPELLED = roleSet('value', 'power');

/** "二〇二五". */
function spelledYear(tokenized: TokenizedText, at: number): PartNumber[] {
  let value = 0;
  for (let taken = 0; taken < YEAR_DIGITS; taken++) {
    const digit = figureAt(tokenized, at + taken);
    if (digit === null || (taken > 0 && !touches(tokenized, at + taken))) return [];
    value = value * 10 + digit;
  }
  return [{ value, taken: YEAR_DIGITS }];
}

/** "二十五", "二十", "十五", "十". */
function tens(tokenized: TokenizedText, at: number): PartNumber[] {
  const front = figureAt(tokenized, at);
  const ten = front === null ? at : at + 1;
  if (entryOf(tokenized.tokens[ten], 'power')?.power !== 1 || (ten > at && !touches(tokenized, ten)))
    return [];
  const value = (front ?? 1) * 10;
  const taken = ten + 1 - at;
  const ones = touches(tokenized, ten + 1) ? figureAt(tokenized, ten + 1) : null;
  return [...(ones ? [{ value: value + ones, taken: taken + 1 }] : []), { value, taken }];
}

/** One of the words from zero to nine. */
function figureAt({ tokens }: TokenizedText, at: number): number | null {
  const value = entryOf(tokens[at], 'value')?.value;
  return value !== undefined && value < 10 ? value : null;
}

const touches = (tokenized: TokenizedText, at: number): boolean =>
  !!tokenized.tokens[at] && gapAfter(tokenized, at - 1) === '';
