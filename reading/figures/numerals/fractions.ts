import { toAsciiDigits } from '../../languages/digits';
import { entryOf, gapAfter, type TokenizedText } from '../../languages/tokens';
import { isLetter, runsTogether } from '../../text/characters';
import { unitsBefore } from '../../text/units-before';
import { Decimal } from './decimal';

/** A whole number small enough for a part that news write with a slash. */
const PART = /^\d{1,4}$/;

/** Nothing that makes the slash one of a date, an address or a path. */
const BEFORE = /(?:[\p{L}\p{Nd}/⁄／.,:_]|[\p{L}\p{Nd}]-)$/u;
const AFTER = /^(?:[/⁄／:_-][\p{L}\p{Nd}]|[.,]?\p{Nd})/u;

/** "3/4": two whole numbers with a slash between them, as one number that takes two tokens. Null when it is none. */
export function readSlash({ text, tokens }: TokenizedText, at: number): Decimal | null {
  const part = tokens[at];
  const whole = tokens[at + 1];
  if (!part?.digits || !whole?.digits || !PART.test(part.digits) || !PART.test(whole.digits)) return null;
  if (!/^[/⁄／]$/.test(text.slice(part.span[1], whole.span[0]))) return null;
  const [start, end] = [part.span[0], whole.span[1]];
  const before = unitsBefore(text, start, 2);
  const stands =
    (runsTogether(before.slice(-1)) || !BEFORE.test(before)) &&
    (runsTogether(text.charAt(end)) || !isLetter(text.charAt(end))) &&
    !AFTER.test(text.slice(end, end + 2));
  const isQuote = part.digits.length > 2 && whole.digits.length > 2; // "567/571 dollars": what is bid and asked
  return stands && !isQuote && Number(whole.digits) > 1
    ? Decimal.of(part.digits).over(Decimal.of(whole.digits))
    : null;
}

/** Larger numbers do not go with a fraction ("in 2020 1/3 of them"). */
const LARGEST_MIXED = 1000;

/** The fraction behind a whole number ("2 1/4"), less than one. Null when none follows. */
export function readMixed(tokenized: TokenizedText, at: number, whole: Decimal): Decimal | null {
  const { text, tokens } = tokenized;
  if (!tokens[at + 1]?.digits) return null;
  const gap = text.slice(tokens[at]?.span[1] ?? 0, tokens[at + 1]?.span[0] ?? 0);
  if (!/^[ \u00A0]{1,2}$/.test(gap) || whole.compare(LARGEST_MIXED) >= 0) return null;
  const fraction = readSlash(tokenized, at + 1);
  return fraction?.lt(1) ? fraction : null;
}

/** "4:50 kronor": the hundredths behind a colon with their currency behind them; "14:50 $5" tells the time. Null elsewhere. */
export function readHundredths(tokenized: TokenizedText, at: number): Decimal | null {
  const { tokens } = tokenized;
  const digits = tokens[at + 1]?.digits ?? '';
  if (!/^\d\d$/.test(digits) || gapAfter(tokenized, at) !== ':') return null;
  const opensNext = tokens[at + 3]?.digits != null && gapAfter(tokenized, at + 2).length < 2;
  const isPrice = entryOf(tokens[at + 2], 'currency') && !opensNext;
  return isPrice && gapAfter(tokenized, at + 1) === ' ' ? Decimal.of(digits).shift(-2) : null;
}

/** Digits of the largest power that a numeral is written with. */
const EXPONENT = /[eE]([+-]?\p{Nd}{1,2})(?![\p{L}\p{Nd}])/uy;

/** "12.3e14": the power of ten behind the digits, and the index of the token that ends it. Null when there is none. */
export function readExponent(
  { text, tokens }: TokenizedText,
  at: number,
): { readonly power: number; readonly last: number } | null {
  EXPONENT.lastIndex = tokens[at]?.span[1] ?? 0;
  const match = 'eE'.includes(text.charAt(EXPONENT.lastIndex)) ? EXPONENT.exec(text) : null;
  if (!match) return null;
  let last = at;
  while ((tokens[last + 1]?.span[1] ?? Number.POSITIVE_INFINITY) <= EXPONENT.lastIndex) last++;
  return { power: Number(toAsciiDigits(match[1] ?? '')), last };
}
