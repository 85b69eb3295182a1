import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, type Token, type TokenizedText } from '../../languages/tokens';
import { isUnspaced } from '../../text/characters';
import { Decimal } from './decimal';

/** A number whose digits stand one beside the other in words, as in "二五〇" and "一二・五". */
export interface Positional {
  readonly value: Decimal;
  /** Index of its last token. */
  readonly last: number;
}

/** With one of these behind it, a run is a number and no name of a day ("九一八事变"). */
const COUNTED = roleSet('percent', 'percentage-point', 'scale', 'currency', 'multiple', 'classifier');

const TEN = 10;

/** Fewer digits are two numbers that follow each other ("三四人"), unless a zero is among them. */
const SHORTEST_RUN = 3;

/**
 * The number whose digits are written as on an abacus from the token on, with a decimal point or without; null when none is.
 * @param room How many digits there is room for behind a power ("三萬七七七二"); 0 where the number begins.
 */
export function readPositional(tokenized: TokenizedText, at: number, room: number): Positional | null {
  const whole = digitsFrom(tokenized, at);
  const end = at + whole.length;
  const fills = room === 0 || whole.length === room || !!entryOf(tokenized.tokens[end], 'scale'); // "一兆五二二億"
  if (whole === '' || !fills) return null;
  const fraction = isPoint(tokenized, end) ? digitsFrom(tokenized, end) : '';
  const last = end + fraction.length - 1;
  const next = nextTo(tokenized, last);
  const isCounted = hasRole(next, COUNTED) || !!entryOf(next, 'unit', ({ id }) => id !== 'day'); // "三・一一日本大震災"
  if (fraction !== '' && isCounted) return { value: Decimal.of(`${whole}.${fraction}`), last };
  const hasZero = whole.includes('0', 1);
  const counts = whole.length >= SHORTEST_RUN && (isCounted || room > 0);
  return hasZero || counts ? { value: Decimal.of(whole), last: end - 1 } : null;
}

/** The digits of the tokens that touch each other from `at` on. */
function digitsFrom(tokenized: TokenizedText, at: number): string {
  let digits = '';
  for (let token = tokenized.tokens[at]; token; token = nextTo(tokenized, at + digits.length - 1)) {
    const digit = digitOf(tokenized, token);
    if (digit === null) break;
    digits += digit;
  }
  return digits;
}

function digitOf({ text }: TokenizedText, token: Token): string | null {
  const [start, end] = token.span;
  const value = end - start === 1 ? (entryOf(token, 'value')?.value ?? TEN) : TEN;
  return value === 0 || (value < TEN && isUnspaced(text.charAt(start))) ? String(value) : null; // "○" is no letter
}

/** The token that touches the one at the index. */
function nextTo({ tokens }: TokenizedText, index: number): Token | undefined {
  const next = tokens[index + 1];
  return next?.span[0] === tokens[index]?.span[1] ? next : undefined;
}

/** "・" between the two tokens, in Chinese "·". */
const isPoint = ({ text, tokens }: TokenizedText, index: number): boolean =>
  /^[・．·]$/.test(text.slice(tokens[index - 1]?.span[1], tokens[index]?.span[0]));
