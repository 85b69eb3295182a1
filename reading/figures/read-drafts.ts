import { type RoleSet, roleSet } from '../languages/role-set';
import { hasRole, hasRoleWithin, type Token } from '../languages/tokens';
import { nameCurrencies, readAmountOfMoney } from './amounts-of-money';
import type { FigureContext } from './context';
import type { Draft } from './draft';
import { readFormerAmount } from './former-amount';
import { isBehindHyphen, NEVER_FIGURES, NO_FIGURES_WITHOUT_AMOUNT } from './not-figures';
import { type Numeral, readNumeral } from './numerals/read-numeral';
import { type Recognize, readRange } from './ranges';
import { readRatio } from './ratios';
import { count } from './recognizers/count';
import { inches, measure } from './recognizers/measure';
import { money } from './recognizers/money';
import { multiple } from './recognizers/multiple';
import { percent } from './recognizers/percent';
import type { Recognizer } from './recognizers/recognizer';
import { readFigureWord } from './recognizers/words';
import { readTally } from './tallies';
import { readListed, readStart, readTolerance, readUnsaid } from './unsaid-units';

/** In this order: what says more of the number is tried before what would also fit. */
const AMOUNTS: readonly Recognizer[] = [percent, money];
const COUNTED: readonly Recognizer[] = [measure, inches, multiple, count];

/** Every figure of the text in order, with value and unit and nothing else yet. */
export function readDrafts(context: FigureContext): Draft[] {
  const drafts: Draft[] = [];
  const asMoney: Recognize = (_, number) => readAmountOfMoney(context, number, drafts);
  let floor = 0;
  for (let index = 0; index < context.tokens.length; ) {
    if (!mayBeginFigure(context.tokens[index])) {
      index++;
      continue;
    }
    const { draft, next } = readAt(context, index, floor, drafts, asMoney);
    if (draft) {
      // Words taken as what the number before counts are a figure of their own: it counts something else, or nothing.
      if ((drafts.at(-1)?.span[1] ?? 0) > draft.span[0]) drafts.pop();
      drafts.push(draft);
      floor = next;
    }
    index = next;
  }
  return nameCurrencies(context, drafts);
}

/** Roles of the words that a figure may begin with. */
const OPENERS = roleSet(
  'value',
  'number-offset',
  'power',
  'scale',
  'fraction',
  'minus',
  'one',
  'scale-part',
  'share',
  'multiple',
);

/** Whether a figure may begin at the token, as its roles say: most words are none of those. */
const mayBeginFigure = (token: Token | undefined): boolean =>
  !!token && (token.digits !== null || hasRole(token, OPENERS));

/** The figure at the token, if any, and the token to go on from: a number that is no figure is left behind whole. */
function readAt(
  context: FigureContext,
  index: number,
  floor: number,
  drafts: readonly Draft[],
  asMoney: Recognize,
): { draft: Draft | null; next: number } {
  if (context.isDate[index]) return { draft: null, next: index + 1 };
  const word = readFigureWord(context, index);
  if (word) return { draft: word, next: index + 1 };
  const numeral = readNumeral(context, index, context.decimal, floor);
  if (!numeral || context.isDate[numeral.last]) return { draft: null, next: index + 1 };
  const readMoney = () => readRange(context, numeral, null, asMoney) ?? asMoney(context, numeral); // "ricavi tra 430 e 445 milioni"
  const isGlued = numeral.shortScale?.glued; // "profit of 5.2m" is no length
  const draft =
    (isGlued ? readMoney() : null) ??
    readRatio(context, numeral) ??
    readTolerance(context, numeral, recognize) ??
    readRangeOrOne(context, numeral) ??
    readListed(context, numeral, recognize) ??
    readUnsaid(context, numeral, drafts) ??
    readFormerAmount(context, numeral, drafts.at(-1)) ??
    readTally(context, numeral, drafts) ??
    (isGlued ? null : readMoney());
  return { draft, next: Math.max(draft?.last ?? 0, numeral.last) + 1 };
}

function readRangeOrOne(context: FigureContext, numeral: Numeral): Draft | null {
  const own = recognize(context, numeral);
  return readRange(context, numeral, own, recognize) ?? own ?? readStart(context, numeral, recognize);
}

/**
 * The number's figure by the first recognizer that knows its unit; null when it is no figure.
 * @param endsRange Whether it is read as the second number of a range.
 */
export function recognize(context: FigureContext, numeral: Numeral, endsRange = false): Draft | null {
  if (NEVER_FIGURES.some((rejects) => rejects(context, numeral))) return null;
  const amount = readFirst(AMOUNTS, context, numeral);
  if (amount || NO_FIGURES_WITHOUT_AMOUNT.some((rejects) => rejects(context, numeral))) return amount;
  if (!endsRange && isBehindHyphen(context, numeral)) return null;
  return readFirst(COUNTED, context, numeral);
}

function readFirst(
  recognizers: readonly Recognizer[],
  context: FigureContext,
  numeral: Numeral,
): Draft | null {
  for (const { roles, read } of recognizers) {
    const draft = !roles || isNear(context, numeral, roles) ? read(context, numeral) : null;
    if (draft) return numeral.bound ? { ...draft, comparator: numeral.bound } : draft;
  }
  return null;
}

/** Tokens behind a number that its unit is one of: letters that scale it, what links it, and itself. */
const UNIT_REACH = 3;

/** Whether a token that may make the number an amount has one of the roles. */
const isNear = (context: FigureContext, { first, last }: Numeral, roles: RoleSet): boolean =>
  hasRole(context.tokens[first - 1], roles) || hasRoleWithin(context, last + 1, last + 1 + UNIT_REACH, roles);
