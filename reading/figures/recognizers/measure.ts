import { isAround } from '../../dates/date-context';
import { isYear } from '../../dates/years';
import { type Entry, isShort } from '../../languages/entry';
import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, type Token, wordAt } from '../../languages/tokens';
import { runsTogether } from '../../text/characters';
import { onceFor } from '../../text/once-for';
import type { Span } from '../../text/span';
import { unitsBefore } from '../../text/units-before';
import { indexOfUnit, tokenAfter, tokenBefore, wordBehind } from '../adjacent';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import { isPlural } from '../nouns/noun-words';
import { Decimal } from '../numerals/decimal';
import { type Numeral, withGluedLetters } from '../numerals/read-numeral';
import { isPartOfName } from '../part-of-name';
import { isBaseOfRate, isOneOfPrice, readRateBase } from '../rates';
import { readMeasureParts } from './measure-parts';
import type { Recognizer } from './recognizer';
import { MASS, tellsWeights } from './weights';

/** "57 EFLOPS", "68.000 m²", "96-hectare", "5兆瓦时": an amount with a unit, CLDR's id where it has one. */
export const measure: Recognizer = {
  name: 'measure',
  roles: roleSet('unit', 'below-zero'),
  read: readMeasure,
};

/** `27" displays`: inches by the mark behind them. */
export const inches: Recognizer = { name: 'inches', roles: null, read: behindMark };

const TIME_UNITS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

function readMeasure(context: FigureContext, written: Numeral): Draft | null {
  const numeral = scaledBeforeUnit(context, written);
  const at = indexOfUnit(context, numeral.last, 'unit');
  const unit = unitAt(context, at);
  if (!unit) return belowZero(context, numeral, numeral.last, 'generic');
  if (isNoUnit(context, numeral, at, unit.id) || isReckonedBy(context, numeral, at)) return null;
  const isDuration = TIME_UNITS.has(unit.id);
  if (isDuration && (numeral.value.eq(0) || isElapsedOrAge(context, numeral, at))) return null; // "zero-hours contracts"
  if (unit.id === 'year' && isAgeBetweenMarks(context, numeral, at)) return null;
  if (unit.id === 'hour' && isTimeOfDay(context, numeral)) return null;
  if (unit.id === 'year' && isYearOfEra(context, numeral)) return null;
  if (unit.id === 'day' && isDayOfMonth(context, numeral, at)) return null;
  const below = TEMPERATURES.has(unit.id) ? belowZero(context, numeral, at, unit.id) : null;
  if (below) return below;
  const slash = unitAfterSlash(context, at);
  const base = slash ? null : readRateBase(context, context.tokens[at]?.span[1] ?? 0)?.unit;
  const per = slash ?? base;
  const half = per ? null : halfAfter(context, at);
  const last = at + (base ? 2 : per || half ? 1 : 0);
  const parts = per || half ? null : readMeasureParts(context, numeral, at, unit.id);
  if (parts) return parts;
  if (isOneOfPrice(context, numeral, context.tokens[at]?.span[1] ?? 0)) return null;
  const opener = unitOpener(context, numeral, unit.id);
  const first = opener ? numeral.first - 1 : numeral.first;
  const draft = startDraft(context, {
    kind: 'measure',
    value: half ? numeral.value.plus(half) : numeral.value,
    unit:
      opener ??
      (per ? `${unit.id}-per-${per}` : isPower(context, unit.id, numeral) ? 'kilowatt-hour' : unit.id),
    first,
    last,
  });
  draft.isDuration = isDuration;
  if (context.text.endsWith('C.', draft.span[1])) draft.span = [draft.span[0], draft.span[1] - 1]; // the sentence's full stop
  return draft;
}

/** Longest way from a word for electricity to an amount of it, in characters. */
const POWER_REACH = 20;

/** "年發電量達22億度": behind electricity, degrees by the thousand are kilowatt-hours; "温度达1亿度" is hot. */
function isPower(
  { text, language }: FigureContext,
  id: string,
  { isScaled, span: [start] }: Numeral,
): boolean {
  if (id !== 'generic' || !isScaled) return false;
  const before = unitsBefore(text, start, POWER_REACH);
  return !!language.overlay.electricity?.some((word) => before.includes(word));
}

/** The unit at the token; of a name for two ("キロ"), the mass where the sentence tells weights. */
function unitAt(context: FigureContext, at: number): Extract<Entry, { role: 'unit' }> | null {
  const token = context.tokens[at];
  const unit = entryOf(token, 'unit');
  const mass = unit && !MASS.has(unit.id) ? entryOf(token, 'unit', ({ id }) => MASS.has(id)) : null;
  return mass && tellsWeights(context, token?.span[0] ?? 0) ? mass : unit;
}

/** "1グラムあたり", "ringgit satu tan", "रुपये प्रति 10 ग्राम": what an amount right before or behind is told for. */
function isReckonedBy(context: FigureContext, numeral: Numeral, at: number): boolean {
  const { tokens } = context;
  const before = tokenBefore(context, numeral.first);
  const isOne = numeral.value.eq(1) && !numeral.hasDigits;
  return (
    isBaseOfRate(context, numeral, tokens[at]?.span[1] ?? 0) ||
    (isOne && (hasRole(before, PRICED) || !!entryOf(tokens[numeral.first - 2], 'currency'))) ||
    (!!entryOf(before, 'per') &&
      hasRole(tokenBefore(context, numeral.first - 1), entryOf(before, 'reached') ? PRICES : PRICED))
  );
}

/** What ends an amount, and where the word for "per" is the one for "to" ("z 45 tun na 40 tun"), a price. */
const PRICED = roleSet('currency', 'percent', 'unit');
const PRICES = roleSet('currency', 'percent');

/** "200K", "2.5B", "Block 1B", "Orla 2C", "the 70s", "MP3s": letters that touch a number are a scale, a model, a decade or a plural before they are units. */
function isNoUnit(context: FigureContext, numeral: Numeral, at: number, id: string): boolean {
  const { text, tokens } = context;
  const end = tokens[at]?.span[1] ?? 0;
  if (id === 'week' && (numeral.isScaled || numeral.value.gt(MOST_WEEKS))) return true; // "5000만주" are shares
  const written = text.slice(numeral.span[0], end);
  if (/^(?:[\d.,]+[KB]|\d[CF]\.?|[\d\s]+s)$/.test(written) || text.charAt(end) === '&') return true; // "900 A&E beds"
  if (isModelLetter(text, tokens[at]?.span ?? numeral.span)) return true;
  if (/^\d+[CF]/.test(written) && isPartOfName(context, numeral)) return true; // "Row 14C"
  if (id === 'quarter' && isYear(text.slice(...numeral.span))) return true; // "the 1985 quarter"
  if (TIME_UNITS.has(id) && /\p{Lu}{3}$/u.test(written)) return true; // "five SEC members"
  const isOften = id === 'generic' && !numeral.hasDigits && runsTogether(text.charAt(numeral.span[0]));
  if (isOften && numeral.value.lt(MOST_OFTEN)) return true;
  return countsMillions(context, numeral, end) || isVerb(context, numeral, at);
}

/** "14 A-6E jets", "10 A320", "1871 A/S", "10-K", "300 B shares": a letter that names something and measures nothing. */
const isModelLetter = (text: string, [start, end]: Span): boolean =>
  end === start + 1 && MODEL_LETTER.test(text.slice(start - 1, end + 2));

const MODEL_LETTER = /^.\p{Lu}(?:[-\p{L}\p{Nd}]|\/\p{Lu})|^-[KFB]|^ B /u;

/** "一度", "二度", "三度" are once, twice and thrice before they are degrees. */
const MOST_OFTEN = 4;

/** More than these are not told in weeks. */
const MOST_WEEKS = 520;

/** "nel 2025 ha registrato": a symbol that is a verb, too, behind a year or before a word as stands behind a verb. */
function isVerb({ text, tokens, language }: FigureContext, { span }: Numeral, at: number): boolean {
  const [start = 0, end = 0] = tokens[at]?.span ?? [];
  const { verbUnits } = language.overlay;
  if (!verbUnits?.units.includes(text.slice(start, end))) return false;
  const word = wordBehind(text, end);
  return isYear(text.slice(...span)) || verbUnits.before.some((ending) => word.endsWith(ending));
}

/** "1.5m tickets": where amounts of money are told in the same letter, it scales a count of things as well. */
function countsMillions(context: FigureContext, { shortScale }: Numeral, end: number): boolean {
  const word = wordBehind(context.text, end);
  if (!shortScale?.glued) return false;
  return (
    !!context.language.overlay.counts.scaledNouns?.includes(word) ||
    (isPlural(context, word) && powersOfMoney(context).has(shortScale.power))
  );
}

/** The powers of ten that letters behind amounts of money stand for in a text ("£3m": 6). */
const powersOfMoney = onceFor(({ tokens }: FigureContext): ReadonlySet<number> => {
  const powers = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const scale = entryOf(token, 'scale', isShort);
    const isOfMoney = tokens[at - 1]?.digits != null && !!entryOf(tokens[at - 2], 'currency');
    if (scale && isOfMoney) powers.add(scale.power);
  }
  return powers;
});

/** "10k miles": the number with a letter that scales it when its unit follows, if any. */
function scaledBeforeUnit(context: FigureContext, numeral: Numeral): Numeral {
  const scaled = withGluedLetters(context, numeral);
  const letters = context.tokens[scaled.last];
  const isMillimeters = scaled.span[1] - numeral.span[1] > 1 && !!entryOf(letters, 'unit'); // "7.62mm barrel"
  return !isMillimeters && entryOf(tokenAfter(context, scaled.last), 'unit') ? scaled : numeral;
}

/** Most inches that a sign behind digits stands for. */
const MOST_INCHES = 200;

/** How far back in its paragraph a quotation is looked for, in characters. */
const LONGEST_QUOTATION = 500;

/** `27" displays`: digits with a sign that closes no quotation of their paragraph. */
function behindMark(context: FigureContext, numeral: Numeral): Draft | null {
  const { text } = context;
  const [start, end] = numeral.span;
  if (!numeral.hasDigits || !/["”″]/.test(text.charAt(end)) || /[\p{L}\p{Nd}]/u.test(text.charAt(end + 1)))
    return null;
  const before = unitsBefore(text, start, LONGEST_QUOTATION);
  if (numeral.value.gt(MOST_INCHES) || isQuoting(before.slice(before.lastIndexOf('\n') + 1))) return null;
  const { value, first, last } = numeral;
  const draft = startDraft(context, { kind: 'measure', value, unit: 'inch', first, last });
  draft.span = [start, end + 1];
  return draft;
}

/** Whether a quotation is open at the end of the text; a mark behind digits opens none. */
function isQuoting(text: string): boolean {
  let isOpen = false;
  for (const { index } of text.matchAll(/["“”„«»]/g))
    isOpen = !isOpen && !/\p{Nd}/u.test(text.charAt(index - 1));
  return isOpen;
}

const TEMPERATURES = new Set(['celsius', 'fahrenheit', 'degree', 'generic']);

/** "10 degrees below zero", "10 bajo cero": a temperature that the words behind it make negative; null without them. */
function belowZero(context: FigureContext, numeral: Numeral, last: number, unit: string): Draft | null {
  const zero = tokenAfter(context, last);
  if (!zero || !entryOf(zero, 'below-zero') || numeral.value.lt(0)) return null;
  const value = numeral.value.times(-1);
  return startDraft(context, { kind: 'measure', value, unit, first: numeral.first, last: last + 1 });
}

/** "시속 188마일", "摂氏40度": the unit that a word before the number makes of the one behind it; null without one. */
function unitOpener(context: FigureContext, numeral: Numeral, id: string): string | null {
  const before = numeral.first > numeral.floor ? tokenBefore(context, numeral.first) : null;
  return entryOf(before, 'unit-opener')?.units[id] ?? null;
}

/** Highest number of a day. */
const LAST_DAY = 31;

/** "9日に発表した": a word that numbers days and counts them, too, numbers them as far as a month goes, and in "9 giờ 30 ngày 5/3" that of the day. */
function isDayOfMonth({ tokens, isDate }: FigureContext, { value, bound }: Numeral, at: number): boolean {
  const isNumbered = isAround(tokens[at], 'day', 'after') && bound === null && value.compare(LAST_DAY) <= 0;
  return isNumbered || (!!isDate[at + 1] && isAround(tokens[at], 'day', 'before'));
}

/** "112年營收": where years are counted from an era that needs no name, a bare number of this century's is one of them; round ones are anniversaries. */
const isYearOfEra = ({ text, language }: FigureContext, { span }: Numeral): boolean =>
  !!language.overlay.dates.shortEra && /^1[0-2][1-9]$/.test(text.slice(...span));

/** "t/year", "m³/s": a unit over a unit that the lexicon has no form of its own for. */
function unitAfterSlash(context: FigureContext, at: number): string | null {
  const token: Token | null = tokenAfter(context, at, /^\/$/);
  return entryOf(token, 'unit')?.id ?? null;
}

/** "dos años y medio": the half that a word behind the unit adds; null without one. */
function halfAfter(context: FigureContext, at: number): Decimal | null {
  const half = entryOf(tokenAfter(context, at), 'fraction');
  return half && !half.alone ? Decimal.of(half.value) : null;
}

/** "five years ago", "hace cinco años", "62 years old": a point in time and an age are no figures. */
function isElapsedOrAge(context: FigureContext, numeral: Numeral, at: number): boolean {
  const next = tokenAfter(context, at);
  const isHyphen = !!next && wordAt(context, at + 1) === '-'; // "43-year-old"
  return (
    !!entryOf(isHyphen ? tokenAfter(context, at + 1) : next, 'elapsed') ||
    !!entryOf(tokenBefore(context, startOfRange(context, numeral)), 'elapsed-before')
  );
}

/** Words between two numbers of a range, and before them ("aged between 24 and 51"). */
const RANGE_WORDS = roleSet('range-joiner', 'range-opener', 'noun-end', 'link', 'from');

/** Most words between two numbers of a range: "tra i 24 e i 51 anni". */
const MOST_JOINERS = 2;

/** The first token of the range that the number may end, the words that open it included; its own when it ends none. */
function startOfRange(context: FigureContext, { first }: Numeral): number {
  let at = first;
  for (let joiners = 0; joiners < MOST_JOINERS && joinsBefore(context, at); joiners++) at--;
  const lower = at === first ? null : tokenBefore(context, at);
  return lower?.digits == null ? first : at - 1;
}

const joinsBefore = (context: FigureContext, at: number): boolean =>
  hasRole(tokenBefore(context, at), RANGE_WORDS);

/** "Ana Lima, de 45 años, …", "Ana Lima (45 ans)": years alone between two marks are somebody's age. */
function isAgeBetweenMarks(context: FigureContext, numeral: Numeral, at: number): boolean {
  const before = tokenBefore(context, numeral.first);
  const start = before && entryOf(before, 'link') ? before.lead : numeral.span[0];
  const end = context.tokens[at]?.span[1] ?? numeral.span[1];
  const { text } = context;
  return /[,(]\s?$/.test(unitsBefore(text, start, 2)) && /[,)]/.test(text.charAt(end));
}

/** "à 18 heures", "9.30 h" where a comma is the decimal mark. */
function isTimeOfDay(context: FigureContext, numeral: Numeral): boolean {
  return (
    !!entryOf(tokenBefore(context, numeral.first), 'clock') ||
    (context.decimal === ',' && /^\d\d?\.[0-5]\d$/.test(context.text.slice(...numeral.span)))
  );
}
