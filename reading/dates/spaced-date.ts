import { gapAfter, type TokenizedText, wordAt } from '../languages/tokens';
import { toEdtf } from './calendar';
import { closesPhrase, isAlone, isLedToDay, skipJoiner } from './date-context';
import type { Reference } from './date-parts';
import { dateAt, dayOfMonth, type ReadDate, threeParts } from './numeric-date';
import { isYear } from './years';

/** Numbers of a date and the tokens that hold them. */
interface Numbers {
  readonly parts: readonly string[];
  readonly last: number;
}

/** Between two numbers of such a date: blanks, and a hyphen, slash or dot among them. */
const JOINT = /^[ ./-]{1,3}$/;

/**
 * "24 12 2025", "9 de 8 de 2025", "11 - 2016"; "15.2" and "2025" where nothing else is said or a word leads to a day:
 * numbers that may be a date, but may be something else as well, so that no figure holds as of it. Null where they cannot.
 */
export function readSpacedDate(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const numbers = numbersAt(tokenized, index);
  const date = numbers && dateOf(tokenized, index, numbers, reference);
  return numbers && date ? { isLoose: true, ...dateAt(tokenized, index, numbers.last + 1, date) } : null;
}

function numbersAt(tokenized: TokenizedText, index: number): Numbers | null {
  const digits = tokenized.tokens[index]?.digits;
  if (!digits) return null;
  const parts = /[.,]/.test(digits) ? digits.split(/[.,]/) : [digits];
  let last = index;
  for (let next = nextNumber(tokenized, last); next > last; next = nextNumber(tokenized, last)) {
    if (parts.length > MOST_PARTS) return null;
    parts.push(...(tokenized.tokens[next]?.digits?.split(',') ?? []));
    last = next;
  }
  return parts.length <= MOST_PARTS &&
    !isPair(tokenized, index, last) &&
    parts.every((part) => /^\d{1,4}$/.test(part))
    ? { parts, last }
    : null;
}

/** Day, month and year. */
const MOST_PARTS = 3;

/** Index of the next number of the same date; -1 when there is none. */
function nextNumber(tokenized: TokenizedText, at: number): number {
  const { text, tokens } = tokenized;
  const next = wordAt(tokenized, at + 1) === '-' ? at + 2 : skipJoiner(tokenized, at + 1);
  const [from, to] = [tokens[at]?.span[1], tokens[next]?.lead];
  if (!tokens[next]?.digits) return -1;
  const between = text.slice(from, to);
  return JOINT.test(between) || (next > at + 1 && /^ \p{L}+ $/u.test(between)) ? next : -1;
}

function dateOf(
  tokenized: TokenizedText,
  index: number,
  { parts, last }: Numbers,
  reference: Reference | null,
): string | null {
  const [a = '', b = ''] = parts;
  if (parts.length === 3) return parts.some(isYear) ? threeParts(tokenized, parts, reference) : null;
  if (parts.length === 1) return isYear(a) && isAlone(tokenized, index, last) ? a : null;
  const isNamed =
    isAlone(tokenized, index, last) || (isLedToDay(tokenized, index) && closesPhrase(tokenized, last));
  const [year, month] = isYear(a) ? [a, b] : [b, a];
  const isMonth = isYear(year) && month.length < 3 && Number(month) > 0 && Number(month) <= 12;
  if (isMonth && last > index && gapAfter(tokenized, index) !== '-')
    return toEdtf({ year: Number(year), month: Number(month) });
  const isSure =
    Math.max(Number(a), Number(b)) > LAST_MONTH ||
    /^0/.test(a) ||
    /^0/.test(b) ||
    isMarked(tokenized, index, last);
  return isNamed && isSure && a.length < 3 && b.length < 3 ? dayOfMonth(tokenized, a, b, reference) : null;
}

const LAST_MONTH = 12;

/** "10/12", "el 3/4": a slash; a blank by itself joins no two numbers. */
const isMarked = ({ text, tokens }: TokenizedText, first: number, last: number): boolean =>
  text.slice(tokens[first]?.span[0], tokens[last]?.span[1]).includes('/');

/** "3 20": two numbers with a blank between. */
const isPair = ({ text, tokens }: TokenizedText, first: number, last: number): boolean =>
  last === first + 1 && /^\s$/.test(text.slice(tokens[first]?.span[1], tokens[last]?.span[0]));
