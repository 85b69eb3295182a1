import type { DatePart } from '../languages/entry';
import { entryOf, type Token, type TokenizedText } from '../languages/tokens';
import type { Back } from './spoken';
import { toOurYear } from './years';

/** The day from which relative dates count, and the period that the text spoke of last, as EDTF. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly spoken?: string;
}

/** What the words of a date have said so far. */
export interface Parts {
  day?: number;
  month?: number;
  year?: number;
  quarter?: number;
  /** The month that a year of accounts closes with ("2025年3月期"). */
  closingMonth?: number;
  /** First and last of several months; whether both are told by their numbers ("1～9月"), which names no year of accounts. */
  months?: readonly [first: number, last: number];
  isSpan?: true;
  edge?: 'start' | 'middle' | 'end';
  relative?: Back & { readonly isPrior: boolean };
  /** Whether words beside it say what is planned or expected. */
  isPlanned?: true;
  /** Whether it is as much of the year as was spoken of last. */
  same?: true;
  /** Whether the year is one of accounts, which begins nobody says when. */
  fiscal?: true;
  /** A year that goes on into the next ("fiscal year 2024/25"), as EDTF. */
  season?: string;
  /** The first year of ten, with its century or without it ("1990s", "90年代"). */
  decade?: number;
  century?: number;
  /** Two digits of a year. */
  shortYear?: number;
  /** 0 for Sunday. */
  weekday?: number;
  /** Whether the weekday or month is the last (-1), this or the next one. */
  turn?: number;
}

/** Whether a part is said that makes a date of the number beside it. */
export function isStarted(parts: Parts): boolean {
  for (const part in parts) if (part !== 'weekday' && part !== 'turn') return true;
  return false;
}

/** The number that digits or a word say; null for anything else. */
export function partNumber(token: Token | undefined): number | null {
  if (token?.digits) return token.digits.length <= MOST_DIGITS ? wholeNumber(token.digits) : null;
  return entryOf(token, 'value')?.value ?? null;
}

/** Years have the most digits. */
const MOST_DIGITS = 4;

/** The number of a few digits without a mark; null of others. */
function wholeNumber(digits: string): number | null {
  let value = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = 0x30;

const PART_RANGES = {
  day: [1, 31],
  month: [1, 12],
  year: [1000, 2999],
  quarter: [1, 4],
  closingMonth: [1, 12],
  decade: [0, 2090],
  century: [15, 22],
} as const;

/** Sets a part that a word beside the number names; years in the calendar they are counted in. Which months are the first tells their own name, too. */
export function setNumbered(
  { language }: TokenizedText,
  parts: Parts,
  part: DatePart,
  value: number,
): boolean {
  if (part === 'firstMonths') return false;
  return setPart(parts, part, part === 'year' ? toOurYear(value, language.overlay.dates) : value);
}

/** Sets a part unless it is set or out of its range. */
export function setPart(parts: Parts, part: keyof typeof PART_RANGES, value: number): boolean {
  const [low, high] = PART_RANGES[part];
  if (parts[part] !== undefined || value < low || value > high) return false;
  parts[part] = value;
  return true;
}
