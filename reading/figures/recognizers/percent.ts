import { isAfter, isBefore } from '../../languages/entry';
import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, saysNumber, type Token, tokensWithin } from '../../languages/tokens';
import { sentenceAt } from '../../text/sentences';
import { indexOfUnit, tokenAfter, tokenBefore } from '../adjacent';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import { Decimal } from '../numerals/decimal';
import { type Numeral, withGluedLetters } from '../numerals/read-numeral';
import type { Recognizer } from './recognizer';

/** "29,82%", "47 per cent", "百分之二", "240 basis points", "四成". */
export const percent: Recognizer = {
  name: 'percent',
  roles: roleSet('percentage-point', 'percent'),
  read: (context, numeral) => readAfter(context, numeral) ?? readBefore(context, numeral),
};

function readAfter(context: FigureContext, numeral: Numeral): Draft | null {
  const scaled = withGluedLetters(context, numeral);
  return readAfterNumber(context, numeral) ?? (scaled === numeral ? null : readAfterNumber(context, scaled));
}

function readAfterNumber(context: FigureContext, numeral: Numeral): Draft | null {
  for (const kind of ['percentage-point', 'percent'] as const) {
    const at = indexOfUnit(context, numeral.last, kind);
    const token = context.tokens[at];
    const entry = kind === 'percent' ? entryOf(token, kind, isAfter) : entryOf(token, kind);
    if (!entry) continue;
    if (entry.role === 'percentage-point' && entry.shared && !isOfPercent(context, numeral)) continue;
    const tenths = entry.of === TENTH ? tenthsAfter(context, at) : null;
    const last = tenths?.last ?? at;
    const value = numeral.value
      .times(isHundredths(context, numeral, entry.of) ? 1 : entry.of)
      .plus(tenths?.value ?? Decimal.of(0));
    return startDraft(context, { kind, value, unit: kind, first: numeral.first, last });
  }
  return null;
}

/** "85折": behind more than ten of them, the word for tenths of a price tells hundredths. */
const isHundredths = ({ language }: FigureContext, { value }: Numeral, of: number): boolean =>
  of === TENTH && value.gt(TENTH) && !language.overlay.percent.tenths?.length;

/** Percent of the parts that a share can be told in ("四成"). */
const TENTH = 10;

/** "三成五", "2割5分": a digit right behind the part counts tenths of it. */
function tenthsAfter(context: FigureContext, part: number): { value: Decimal; last: number } | null {
  const { tenths } = context.language.overlay.percent;
  const digit = tenths && tokenAfter(context, part, TOUCHING);
  const value = digit?.digits ? Number(digit.digits) : entryOf(digit, 'value')?.value;
  if (!tenths || !value || value > 9 || !Number.isInteger(value)) return null;
  const next = tokenAfter(context, part + 1, TOUCHING) ?? undefined;
  if (entryOf(next, 'tenths')) {
    const smaller = tenthsAfter(context, part + 2); // "3割1分5厘"
    return {
      value: Decimal.of(value).plus(smaller?.value.shift(-1) ?? Decimal.of(0)),
      last: smaller?.last ?? part + 2,
    };
  }
  const goesOn = hasRole(next, BEHIND_DIGIT);
  return tenths.length === 0 && !goesOn ? { value: Decimal.of(value), last: part + 1 } : null;
}

const TOUCHING = /^$/;

/** With such a word behind it, the digit belongs to another number. */
const BEHIND_DIGIT = roleSet('power', 'scale', 'classifier', 'unit', 'currency', 'percent', 'multiple');

/** No share moves by more. */
const MOST_POINTS = 100;

/** "率は1.4ポイント上昇": points are of percent where the sentence says so: by a word, or by the level they lead from or to. */
function isOfPercent(context: FigureContext, numeral: Numeral): boolean {
  const sentence = sentenceAt(context.sentences, numeral.span[0]);
  if (!sentence || numeral.isScaled || numeral.value.gt(MOST_POINTS)) return false;
  const before = tokensWithin(context, [sentence[0], numeral.span[0]]);
  return (
    before.some((token) => entryOf(token, 'point-context')) ||
    leadsToLevel(context, numeral) ||
    comesFromLevel(context, numeral, before)
  );
}

/** Most tokens between points and the level they lead to: the points, a word for "to", the number, its sign. */
const TO_LEVEL = 4;

/** "0,2 point à 7,3 %": behind the points a word for "to" and a percentage. */
function leadsToLevel({ tokens, text }: FigureContext, { last, span }: Numeral): boolean {
  const behind = tokens.slice(last + 1, last + 1 + TO_LEVEL);
  const sign = behind.find((token) => entryOf(token, 'percent'));
  const leads = !!entryOf(behind[1], 'reached') && behind[2]?.digits != null;
  return !!sign && leads && !/[;:()]/.test(text.slice(span[1], sign.span[0]));
}

/** "61 %, 4 points de moins", "9,9 % (+0,2 point)": a level in percent before them, and between the two nothing that says the same otherwise. */
function comesFromLevel(
  context: FigureContext,
  { first, last, span }: Numeral,
  before: readonly Token[],
): boolean {
  const { tokens, text } = context;
  const sign = before.findLastIndex((token) => entryOf(token, 'percent'));
  const at = first - before.length + sign;
  if (sign < 0) return false;
  if (OPENS_BRACKET.test(text.slice(tokens[at]?.span[1], span[0]))) return true;
  if (isChangeBy(context, at) || entryOf(tokens[first - 1], 'equivalent')) return false;
  return [...tokens.slice(at + 1, first), ...tokens.slice(last + 2, last + 4)].some((token) =>
    hasRole(token, MOVES),
  );
}

/** What opens a bracket right behind a level, with the sign of what it holds. */
const OPENS_BRACKET = /^\s?[(（]\+?$/;

/** Most tokens between a verb of change and the percentage it changes by. */
const CHANGE_REACH = 5;

/** "rose by about 1.2%", "1.2% higher", "rose 12 points, or 1.2%": the percentage whose sign stands at the token is the size of a change. */
function isChangeBy({ tokens, text }: FigureContext, sign: number): boolean {
  const gap = text.slice(tokens[sign]?.span[1], tokens[sign + 1]?.lead);
  if (gap.trim() === '' && hasRole(tokens[sign + 1], MOVES)) return true;
  let isSaidAnew = false;
  for (let at = sign - 2; at >= Math.max(0, sign - 2 - CHANGE_REACH); at--) {
    if (hasRole(tokens[at], MOVES)) return true;
    isSaidAnew ||= hasRole(tokens[at], ANEW);
    if (tokens[at]?.digits != null || hasRole(tokens[at], ENDS)) return isSaidAnew;
  }
  return false;
}

const MOVES = roleSet('change', 'compared');
const ENDS = roleSet('reached', 'from');
const ANEW = roleSet('equivalent', 'alternative');

/** "百分之二", but not the end of "五百分之二", which is two five-hundredths. */
function readBefore(context: FigureContext, numeral: Numeral): Draft | null {
  const word = numeral.first > numeral.floor ? tokenBefore(context, numeral.first) : null;
  const entry = entryOf(word, 'percent', isBefore);
  if (!word || !entry) return null;
  const denominator = context.tokens[numeral.first - 2];
  if (denominator?.span[1] === word.span[0] && saysNumber(denominator)) return null;
  const { value, first, last } = withGluedLetters(context, numeral);
  return startDraft(context, {
    kind: 'percent',
    value: value.times(entry.of),
    unit: 'percent',
    first: first - 1,
    last,
  });
}
