import { isWord } from '../../languages/entry';
import { roleSet } from '../../languages/role-set';
import { entryOf, gapAfter, type Token, tokenFrom, wordAt } from '../../languages/tokens';
import { isHangul, isLetter, isUnspaced } from '../../text/characters';
import { indexOfUnit, tokenAfter, tokenBefore, wordBehind } from '../adjacent';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import { currencyMeant, isSharedName } from '../home-currency';
import { Decimal } from '../numerals/decimal';
import { isLarge, isMinus, type Numeral, readNumeral } from '../numerals/read-numeral';
import { isBelowScale } from '../scaled-tables';
import type { Recognizer } from './recognizer';
import { readPartRange, readSmallerParts, type SizeOf } from './smaller-parts';
import { tellsDollars, tellsWeights } from './weights';

/** "US$1.2bn", "11,35 tỷ nhân dân tệ", "新台幣86億元": an amount beside its currency, before, after or both. */
export const money: Recognizer = {
  name: 'money',
  roles: roleSet('currency'),
  read: (context, numeral) =>
    isBelowScale(context, numeral) ? null : (readLoss(context, numeral) ?? readMoney(context, numeral)),
};

function readMoney(context: FigureContext, numeral: Numeral): Draft | null {
  const opener = currencyBefore(context, numeral);
  const after = currencyAfter(context, numeral, opener !== null);
  const before = after && opensByName(context, numeral) ? null : opener;
  const code = before && codeBefore(context, numeral, before);
  const currency = chooseCurrency(context, code ?? before, after);
  if (!currency) return null;
  const power = after?.power ?? (before ? (numeral.shortScale?.power ?? 0) : 0);
  const end = after?.last ?? scaledEnd(numeral);
  const endsScaled = !!entryOf(context.tokens[numeral.last], 'scale'); // "$3 million, 48 cents a share"
  const hasCoins = currency.power === 0 && power === 0 && !endsScaled && numeral.value.toNumber() % 1 === 0; // not "9:42 kronor, 3 öre less"
  const coins = hasCoins ? readSmallerParts(context, end, ONE, coinOf(after === null)) : [];
  const range = hasCoins && coins.length === 0 ? readPartRange(context, end, ONE, coinOf(false)) : null;
  const cents =
    !range && coins.length === 0 && after && !before ? spokenCents(context, numeral, after) : null;
  const last = range?.last ?? cents?.last ?? coins.at(-1)?.last ?? end;
  const opening = numeral.first - (before ? 1 : 0) - (code ? 1 : 0);
  const isNegative = opening > numeral.floor && !!before && isMinus(context, opening - 1);
  const first = opening - (isNegative ? 1 : 0);
  const value = coins.reduce(
    (sum, coin) => sum.plus(coin.value),
    numeral.value.shift(power + currency.power).plus(range?.lower ?? cents?.value ?? NOTHING),
  );
  const draft = startDraft(context, {
    kind: 'money',
    value: isNegative ? value.times(-1) : value,
    unit: currency.code,
    first,
    last,
  });
  draft.upper = range ? numeral.value.plus(range.upper) : null;
  draft.isHundredth = currency.power < 0;
  return draft;
}

/** "$(3.2) million": accountants put a loss in brackets behind the sign of its currency; "$(1)" is a footnote. Null elsewhere. */
function readLoss(context: FigureContext, numeral: Numeral): Draft | null {
  const { tokens, text } = context;
  const [start, end] = numeral.span;
  const sign = numeral.first > numeral.floor ? tokens[numeral.first - 1] : undefined;
  const currency = currencyAt(context, sign);
  if (!currency || text.slice(sign?.span[1], start) !== '(' || text.charAt(end) !== ')') return null;
  const scale = entryOf(tokenAfter(context, numeral.last, /^\) ?$/), 'scale');
  if (!scale && end - start === 1) return null;
  const last = numeral.last + (scale ? 1 : 0);
  const draft = startDraft(context, {
    kind: 'money',
    value: numeral.value.times(-1).shift(scale?.power ?? 0),
    unit: currency.code,
    first: numeral.first - 1,
    last,
  });
  if (!scale) draft.span = [draft.span[0], end + 1];
  return draft;
}

const NOTHING = Decimal.of(0);
const ONE = Decimal.of(1);

/** "43 cents", "3分" behind an amount: what part of the currency a coin is; behind a sign a comma parts two ("$20, 43 cents below"). */
const coinOf =
  (hasSign: boolean): SizeOf =>
  (token, way) => {
    const isApart = way.includes(',');
    const power = entryOf(token, 'currency')?.power ?? 0;
    if (power < 0) return hasSign && isApart ? null : ONE.shift(power);
    const coin = isApart ? null : entryOf(token, 'coin');
    return coin && ONE.shift(coin.power);
  };

/** Nothing that goes on with the clause. */
const CLAUSE_END = /^ ?(?:$|\n|[.,;:!?)"”»](?!\p{Nd}))/u;

/** "15 dollars 50.", "25 euros con 50": two digits behind a whole amount and its currency's name, at the end of a clause. */
function spokenCents(
  context: FigureContext,
  numeral: Numeral,
  { entry, last }: { entry: Currency; last: number },
): { value: Decimal; last: number } | null {
  const { tokens, text, isDate } = context;
  const isWord = /\p{Ll}{3}/u.test(wordAt(context, last));
  if (!isWord || entry.power !== 0 || numeral.isScaled || !numeral.hasDigits) return null;
  const at = entryOf(tokenAfter(context, last), 'cents-joiner') ? last + 2 : last + 1;
  const cents = tokenAfter(context, at - 1, / /);
  if (!cents?.digits || !/^\d\d$/.test(cents.digits) || isDate[at]) return null;
  const isWhole = /^\d+$/.test(tokens[numeral.last]?.digits ?? '');
  return isWhole && CLAUSE_END.test(text.slice(cents.span[1], cents.span[1] + 3))
    ? { value: Decimal.of(cents.digits).shift(-2), last: at }
    : null;
}

const scaledEnd = (numeral: Numeral): number => numeral.shortScale?.end ?? numeral.last;

/** Of two currencies at one amount the one that is not shared by several countries: "新台幣86億元", "$100 CAD". */
function chooseCurrency(
  context: FigureContext,
  before: Currency | null,
  after: { entry: Currency; last: number } | null,
): Currency | null {
  if (!before || !after) return before ?? after?.entry ?? null;
  return isShared(context, after.last) ? before : after.entry;
}

/** "سجل الدولار 50.85 جنيه": the name before an amount that has its own behind it is what the amount is told of. */
function opensByName(context: FigureContext, { first }: Numeral): boolean {
  const token = tokenBefore(context, first);
  const form = token ? wordAt(context, first - 1) : '';
  const isWord = /\p{Lo}{3}/u.test(form) && !isUnspaced(form);
  const isName = isWord || (form !== '' && !mayStandBefore(form));
  return isName && entryOf(token, 'currency')?.code !== form.toUpperCase();
}

interface Currency {
  readonly code: string;
  readonly power: number;
}

function currencyBefore(context: FigureContext, numeral: Numeral): Currency | null {
  const { first: index, floor } = numeral;
  const token = index > floor ? tokenBefore(context, index) : null;
  const entry = currencyAt(context, token);
  if (!token || !entry || entry.power < 0) return null;
  const form = wordAt(context, index - 1);
  const isPrefix = /\p{L}-/u.test(context.text.slice(token.span[1] - 1, token.span[1] + 1)); // "RS-25" is no rupee
  const isSize = isBareLetter(form) && !isLarge(context.text, numeral); // "R 16" may be a tire's
  if (isPartOfUnknown(context, token) || isPrefix || isSize) return null;
  return mayStandBefore(form) || form.toUpperCase() === entry.code || isNameBefore(context, form, index)
    ? entry
    : null;
}

/** "R", "N" and "P" are signs of currencies, and much else. */
const isBareLetter = (form: string): boolean => /^[A-Z]$/.test(form);

/** "USD $15", "CAD $15": a code before a sign that is that currency's, or that several countries share. */
function codeBefore(context: FigureContext, { first, floor }: Numeral, { code }: Currency): Currency | null {
  const token = first - 1 > floor ? tokenBefore(context, first - 1) : null;
  const entry = entryOf(token, 'currency');
  if (!token || !entry || !/^[A-Z]{3}$/.test(wordAt(context, first - 2))) return null;
  return entry.code === code || isShared(context, first - 1) ? entry : null;
}

/** Whether a currency's sign or name is one of several countries'. */
const isShared = (context: FigureContext, at: number): boolean =>
  isSharedName(wordAt(context, at), context.language);

/** "XX$ 15": a sign behind letters that the lexicon does not know with it may be of any country. */
function isPartOfUnknown({ text }: FigureContext, { span }: Token): boolean {
  const before = text.charAt(span[0] - 1);
  return /\p{Sc}/u.test(text.charAt(span[0])) && !!before && isLetter(before) && !isUnspaced(before);
}

/** Shortest name of a currency that is no everyday word ("won", "real"), in letters. */
const SHORTEST_NAME = 5;

/** "ringgit 42 million", "Euro 12,3 milioni", "rupees 300.": a name before an amount that is scaled or ends its clause; "Euro 2024" is a cup. */
function isNameBefore(context: FigureContext, form: string, index: number): boolean {
  const isLong = form.length >= SHORTEST_NAME;
  if (!isLong && form !== 'Euro') return false;
  const numeral = readNumeral(context, index, context.decimal);
  if (!numeral || numeral.isScaled) return !!numeral;
  return isLong && !/^\s?\p{L}/u.test(context.text.slice(numeral.span[1], numeral.span[1] + 2));
}

/** Signs, codes, capitals and abbreviations stand before an amount ("$", "RMB", "Rp", "kr"); Korean names never do. */
function mayStandBefore(form: string): boolean {
  if (isHangul(form)) return false;
  return /\p{Sc}|^\P{Ll}+$/u.test(form) || isAbbreviation(form) || isUnspaced(form);
}

/** Two to four letters without a vowel are no word, and neither are one to three that begin with a capital. */
function isAbbreviation(form: string): boolean {
  return /^[b-df-hj-np-tv-xz]{2,4}\.?$/i.test(form) || /^\p{Lu}\p{Ll}{0,2}\.?$/u.test(form);
}

/** The currency after the amount, over short scale letters ("10K đồng") or before a scale word ("75 USD million"). */
function currencyAfter(
  context: FigureContext,
  numeral: Numeral,
  hasBefore: boolean,
): { entry: Currency; last: number; power: number } | null {
  const { shortScale } = numeral;
  if (shortScale) {
    const at = indexOfUnit(context, shortScale.end, 'currency');
    const entry = currencyAt(context, context.tokens[at]);
    if (entry && !opensNext(context, at)) return { entry, last: at, power: shortScale.power };
  }
  const at = indexOfCurrency(context, numeral.last);
  const entry = currencyAt(context, context.tokens[at]);
  if (!entry || (hasBefore && !isName(context, at)) || opensNext(context, at)) return null;
  if (entry.power < 0 && /\p{Nd}/u.test(context.text.charAt(context.tokens[at]?.span[1] ?? 0))) return null; // "501c3"
  if (isBareLetter(wordAt(context, at))) return null; // "a 1900R curve": rand stand before
  if (saysWeight(context, numeral, at)) return null;
  const scale = numeral.isScaled ? null : scaleAfter(context, at);
  return { entry, last: scale ? at + 1 : at, power: scale?.power ?? 0 };
}

/** "3 US$50 vouchers", "No. 1 $ACME", "four RS-25": the currency that touches a number behind it, a ticker or a model, and not this one. */
function opensNext(context: FigureContext, at: number): boolean {
  const { tokens, text } = context;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBehindHyphen = wordAt(context, at - 1) === '-'; // "$3.9bn-$4.2bn"
  if (!token || (before?.span[1] === token.span[0] && !isBehindHyphen)) return false;
  const isModel = /^\p{Lu}+-\d/u.test(text.slice(token.span[0], token.span[1] + 2));
  if (isModel && !entryOf(tokens[at + 3], 'currency')) return true;
  const opensTicker = /^\p{Sc}\p{Lu}/u.test(text.slice(token.span[1] - 1, token.span[1] + 1));
  return opensTicker || (next?.digits != null && next.span[0] === token.span[1]);
}

/**
 * "a 20-pound dog", "it weighs 300 pounds": the name of a unit, too, behind a hyphen, where the sentence tells weights, or
 * where money is told in dollars.
 */
const saysWeight = (context: FigureContext, { span }: Numeral, at: number): boolean =>
  !!entryOf(context.tokens[at], 'unit') &&
  (context.text.charAt(span[1]) === '-' || tellsDollars(context) || tellsWeights(context, span[0]));

/** After "$5" only a currency's name or code belongs to the amount; the next amount's symbol does not ("$5 $6"). */
function isName(context: FigureContext, at: number): boolean {
  return /\p{L}/u.test(wordAt(context, at)) && tokenAfter(context, at)?.digits == null;
}

/** Index of the currency behind a number, over a word that tells whose it is ("12 million Jordanian dinars"); -1 where none stands there. */
function indexOfCurrency(context: FigureContext, index: number): number {
  const next = context.tokens[index + 1];
  const isApart = /^ \S+ $/.test(gapAfter(context, index));
  return isApart && currencyAt(context, next)?.code !== currencyAt(context, next, false)?.code
    ? index + 1
    : indexOfUnit(context, index, 'currency');
}

/** The currency that a token names; of those that share its name the one that the words beside it, if asked, the text or its home tell. */
function currencyAt(
  context: FigureContext,
  token: Token | null | undefined,
  asksWords = true,
): Currency | null {
  const entry = entryOf(token, 'currency');
  if (!entry || !token) return entry;
  const form = context.text.slice(...token.span);
  const code = currencyMeant(form, entry.code, context, () => (asksWords ? wordsBeside(context, token) : []));
  return code === entry.code ? entry : { ...entry, code };
}

/** The words right before and behind a name for money; none before where its number follows ("gave Nepal Rs 500 crore"). */
function wordsBeside(context: FigureContext, { span }: Token): readonly string[] {
  const at = tokenFrom(context, span[0]);
  const before = context.tokens[at + 1]?.digits ? '' : gapAfter(context, at - 1).trim();
  return [before, wordBehind(context.text, span[1])];
}

function scaleAfter(context: FigureContext, at: number): { power: number } | null {
  return entryOf(tokenAfter(context, at), 'scale', isWord);
}
