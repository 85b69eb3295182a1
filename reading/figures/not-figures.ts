import { isClose, isDayEnding } from '../dates/date-context';
import { isYear } from '../dates/years';
import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, saysNumber, type Token, wordAt } from '../languages/tokens';
import { isLetter, isUnspaced, runsTogether } from '../text/characters';
import { sentenceAt } from '../text/sentences';
import { unitsBefore } from '../text/units-before';
import { indexOfUnit, tokenBefore, tokenStartingAt } from './adjacent';
import type { FigureContext } from './context';
import { isLarge, type Numeral } from './numerals/read-numeral';

/**
 * Why a number cannot be a figure whatever follows it: a product name, an ordinal, a phone number, a time of day, an
 * address on the web. Null when it may be one.
 */
export type NotAFigure = (context: FigureContext, numeral: Numeral) => boolean;

export const NEVER_FIGURES: readonly NotAFigure[] = [
  isGluedToName,
  isSign,
  isEvent,
  isPhoneNumber,
  isInAddress,
  isOneOfEquation,
  isNextNumber,
];

/** These hold unless a percent sign or a currency says that the number is an amount after all. */
export const NO_FIGURES_WITHOUT_AMOUNT: readonly NotAFigure[] = [
  isOrdinal,
  isLabeled,
  isTimeOrRatio,
  isOneOfPair,
  isWholeOfParts,
];

const NO_BARE_FIGURES = [...NEVER_FIGURES, ...NO_FIGURES_WITHOUT_AMOUNT];

/** Whether one of all these says so of a number without a unit. */
export const isNoFigure: NotAFigure = (context, numeral) =>
  NO_BARE_FIGURES.some((rejects) => rejects(context, numeral));

/** "CL-36", "Covid-19", "H2O", "27A", "i5-9300": letters that belong to the number make it a name. */
export function isGluedToName(context: FigureContext, numeral: Numeral): boolean {
  const { text, tokens } = context;
  const start = tokens[numeral.first]?.lead ?? numeral.span[0];
  const before = unitsBefore(text, start, 2);
  const previous = tokens[numeral.first - 1];
  if (isBehindNumberWord(tokens, numeral.first)) return false;
  if (!numeral.hasDigits && /\p{Nd}-$/u.test(before) && /\p{Lu}/u.test(text.charAt(start))) return true; // "7-Eleven"
  if (!before.endsWith(' ') && isGluedBefore(text, before, previous, numeral)) return true;
  if (/['’]/.test(text.charAt(numeral.span[1] - 1))) return false; // "une centaine d'habitants"
  const letterAfter = text.charAt(numeral.span[1]);
  const next = tokenStartingAt(context, numeral.span[1]);
  const nextIsKnown = next && !entryOf(next, 'ignore');
  return isLetter(letterAfter) && !runsTogether(letterAfter) && !nextIsKnown;
}

/** @param before The two units before the number, or those that there are. */
function isGluedBefore(text: string, before: string, previous: Token | undefined, numeral: Numeral): boolean {
  const { span, value } = numeral;
  if (before.endsWith('/') && value.lt(0)) return false; // "15°F/-9°C"
  if (/\p{L}\)$/u.test(before)) return true; // "501(c)3"
  const isKnown =
    previous?.span[1] === span[0] &&
    previous.digits === null &&
    (entryOf(previous, 'currency')
      ? isLarge(text, numeral) || previous.span[0] < span[0] - 1 // "R50bn", but not "R50"
      : !/[A-Z]$|\b[a-z]$/.test(before)) && // "A2" and "EBITDA1" are no amounts though "A" and "EBITDA" are known
    (!isNameJoint(before) || /\p{L}/u.test(text.slice(...previous.span))); // "כ-" is a word of its own
  if (isKnown) return false;
  if (/[\p{L}\p{Nd}][-–./_‐・]$|[#@_]$/u.test(before) && !isUnspaced(before.charAt(0))) return true;
  const letter = before.slice(-1);
  return isLetter(letter) && !isUnspaced(letter);
}

/** Lines of a picture, and a company. */
const SIGN = /^(?:[48]K|3M|(?:480|720|1080|1440|1600|2160)[pi])(?![\p{L}\p{Nd}])/u;

/** Symbols of the Security Council's documents ("S/25070", "S/2024/123"); amounts in soles have their thousands set apart. */
const DOCUMENT = /^(?:\d{5}|\d{4}\/)/;

/** "4K", "1080p", "3M", and both numbers of "3440x1440": how fine a picture is, or a name; behind a currency an amount. */
function isSign({ text, tokens }: FigureContext, { span, first }: Numeral): boolean {
  if (text.startsWith('S/', span[0] - 2) && DOCUMENT.test(text.slice(span[0], span[1] + 1))) return true;
  const isBeside = 'KMpix×'.includes(text.charAt(span[1])) || 'x×'.includes(text.charAt(span[0] - 1));
  if (!isBeside || entryOf(tokens[first - 1], 'currency')) return false;
  return (
    SIGN.test(text.slice(span[0], span[0] + 6)) ||
    /^[x×]\d/.test(text.slice(span[1], span[1] + 2)) ||
    /\d[x×]$/.test(unitsBefore(text, span[0], 2))
  );
}

/** Amounts in the pesos of Colombia (COP) come by the thousand. */
const LEAST_PESOS = 100;

/** "COP30", "EURO 2028": a conference and a championship by their number, and no money. */
function isEvent(context: FigureContext, { first, span, value, isScaled }: Numeral): boolean {
  const name = tokenBefore(context, first) ? wordAt(context, first - 1) : '';
  if (name === 'EURO') return isYear(context.text.slice(...span));
  return name === 'COP' && value.lt(LEAST_PESOS) && !isScaled;
}

/** "две-три": the hyphen before the number joins it to a number in words. */
function isBehindNumberWord(tokens: readonly Token[], first: number): boolean {
  const [word, joiner, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const touches = word?.span[1] === joiner?.span[0] && joiner?.span[1] === number?.span[0];
  return touches && !!entryOf(word, 'value') && !!entryOf(joiner, 'range-joiner');
}

const isNameJoint = (before: string): boolean => /\p{L}[-–]$/u.test(before);

/** "30th", "第187", "thứ 3", "der 100. Kunde"; a dot that ends the sentence makes none. */
function isOrdinal({ tokens, text, sentences }: FigureContext, numeral: Numeral): boolean {
  const next = tokens[numeral.last + 1];
  if (!next || next.span[0] !== numeral.span[1] || numeral.value.lt(0)) return false;
  if (sentenceAt(sentences, next.span[0])?.[1] === next.span[1]) return false;
  return isDayEnding(next) && !isUnspaced(text.charAt(next.span[0]));
}

/** "Section 27", "Top 50", "제4조": a word before it says that it numbers things; one that is scaled it must touch. */
function isLabeled(context: FigureContext, numeral: Numeral): boolean {
  const { tokens, text } = context;
  const before = tokens[numeral.first - 1];
  if (!before || !entryOf(before, 'label')) return false;
  const touches = before.span[1] === numeral.span[0];
  if (numeral.isScaled) return touches && runsTogether(text.charAt(before.span[0]));
  if (!touches && hasSize(context, numeral)) return false;
  return /^[\s.:#№]{0,2}$/.test(text.slice(before.span[1], numeral.span[0]));
}

/** "a road 188 km long", "phòng 25 m2": behind a word that may number things, a unit of size says that it does not. */
function hasSize(context: FigureContext, { last }: Numeral): boolean {
  const unit = context.tokens[indexOfUnit(context, last, 'unit')];
  const isSize = !!entryOf(unit, 'unit', ({ id }) => SIZES.test(id));
  return isSize && !!unit && unit.span[1] - unit.span[0] > 1;
}

/** Lengths, areas, masses and powers, by their ids. */
const SIZES = /meter|hectare|acre|tonne|gram|watt/;

/** "8:30", "22000:2018", "3/4", "24/7", "18h30": more digits follow or go before a colon, a slash or the hour's h. */
function isTimeOrRatio({ text }: FigureContext, numeral: Numeral): boolean {
  const [start, end] = numeral.span;
  return (
    (numeral.isFraction && numeral.value.compare(1) >= 0) ||
    (TIME_MARKS.includes(text.charAt(end)) && DIGIT.test(text.charAt(end + 1))) ||
    (TIME_MARKS.includes(text.charAt(start - 1)) && DIGIT.test(text.charAt(start - 2)))
  );
}

/** "7比5", "3대 1": one of the two numbers of a score, a vote or a proportion. */
function isOneOfPair(context: FigureContext, { first, last }: Numeral): boolean {
  return isVersus(context, first - 1) || isVersus(context, last + 1);
}

/** Whether the word stands right between two numbers, the second of which has no unit of its own ("트럭 3대 20톤"). */
function isVersus(context: FigureContext, at: number): boolean {
  const { tokens } = context;
  const isBetween = saysNumber(tokens[at - 1]) && saysNumber(tokens[at + 1]) && isClose(context, at - 1);
  return isBetween && !!entryOf(tokens[at], 'versus') && !hasRole(tokens[at + 2], UNITS);
}

const UNITS = roleSet('unit', 'currency', 'scale', 'power');

/** "3分之5", "5분의 0": the whole of a fraction that is no share. */
function isWholeOfParts({ tokens }: FigureContext, { last }: Numeral): boolean {
  return !!entryOf(tokens[last + 1], 'parts-of') && saysNumber(tokens[last + 2]);
}

const TIME_MARKS = ':/hH';
const DIGIT = /\p{Nd}/u;

/** The end of "3-1": behind digits and a hyphen a number is half of a pair, unless the two make a range. */
export function isBehindHyphen({ text }: FigureContext, numeral: Numeral): boolean {
  return /\p{Nd}[–-]$/u.test(unitsBefore(text, numeral.span[0], 2));
}

/** Bare runs of digits in a row that make a phone number or another code. */
const PHONE_RUN = 3;

/** "1-800-ACME-NOW": numbers that go on in letters. */
const TOLL_FREE = /1-8\d\d-/;

/** "+84 236 355 0199", "1-800-555-0142": three bare runs of digits or more, or a plus sign with two. */
export function isPhoneNumber(context: FigureContext, numeral: Numeral): boolean {
  if (numeral.first !== numeral.last) return false;
  const [start] = numeral.span;
  const isBeforeHyphen = context.text.charAt(numeral.span[1]) === '-';
  if (isBeforeHyphen && TOLL_FREE.test(context.text.slice(Math.max(0, start - 2), start + 6))) return true;
  const runAt = (index: number): number => (context.tokens[index]?.digits != null ? 1 : 0);
  let first = numeral.first;
  let digitRuns = runAt(first);
  while (digitRuns < PHONE_RUN && joinsRun(context, first - 1, first)) digitRuns += runAt(--first);
  for (let last = numeral.last; digitRuns < PHONE_RUN && joinsRun(context, last, last + 1); last++)
    digitRuns += runAt(last + 1);
  const runStart = context.tokens[first]?.span[0] ?? 0;
  const hasPlus = (): boolean => /\+\(?$/.test(unitsBefore(context.text, runStart, 2));
  return digitRuns >= PHONE_RUN || (digitRuns > 1 && hasPlus());
}

/** Whether two neighboring tokens are parts of one bare run: digits, or a hyphen between them. */
function joinsRun(context: FigureContext, left: number, right: number): boolean {
  const { tokens, text, isDate } = context;
  const a = tokens[left];
  const b = tokens[right];
  if (!a || !b || isDate[left] || isDate[right]) return false;
  const isPart = (at: number): boolean => tokens[at]?.digits != null || wordAt(context, at) === '-';
  if (!isPart(left) || !isPart(right)) return false;
  const gap = text.slice(a.span[1], b.span[0]);
  const opensAside = gap.includes('(') && text.charAt(b.span[1]) !== ')'; // "force 12 (118-133 km/h)"
  return !opensAside && /^[ \u00A0().]{0,2}$/.test(gap);
}

/** "1ドル=156円", "1 USD = 26.360 đồng": one of what the amount behind the sign is told for. */
function isOneOfEquation({ text }: FigureContext, { value, span }: Numeral): boolean {
  return value.eq(1) && EQUATION.test(text.slice(span[1], span[1] + EQUATION_REACH));
}

const EQUATION = /^[^\d\s=＝]{0,8} ?[^\d\s=＝]{1,8} ?[=＝] ?[^\d\s=＝]{0,3}\p{Nd}/u;
const EQUATION_REACH = 30;

/** "两三百万", "iki üç milyon": two numbers in words, one behind the other, say how many it may be; but not "two three-month bills". */
function isNextNumber(context: FigureContext, { first, hasDigits, span }: Numeral): boolean {
  if (hasDigits || context.text.startsWith('-', span[1])) return false;
  const before = entryOf(context.tokens[first - 1], 'value');
  const own = entryOf(context.tokens[first], 'value');
  return !!before && own?.value === before.value + 1 && isClose(context, first - 1);
}

/** Longest stretch without a blank that is looked at on either side. */
const ADDRESS_REACH = 200;

/** Part of a web or mail address, or of a hash tag. */
function isInAddress({ text }: FigureContext, numeral: Numeral): boolean {
  const floor = Math.max(0, numeral.span[0] - ADDRESS_REACH);
  const word = startOfRun(text, numeral.span[0], floor, (unit) => unit === ' ' || /\s/.test(unit));
  const address = startOfRun(text, numeral.span[0], word, runsTogether); // "1ドル=150円" has no blanks either
  const before = text.slice(address, numeral.span[0]);
  const after = text.slice(numeral.span[1], numeral.span[1] + ADDRESS_REACH);
  return text.charAt(word) === '#' || /:\/\/|^www\.|@|\w[=&]/.test(before) || /^[\w.-]*@/.test(after);
}

/** Where the run of units before `end` begins that holds none of the ones that end it. */
function startOfRun(text: string, end: number, floor: number, ends: (unit: string) => boolean): number {
  let start = end;
  while (start > floor && !ends(text.charAt(start - 1))) start--;
  return start;
}
