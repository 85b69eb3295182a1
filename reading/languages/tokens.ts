import { endOfWord, isLetter, startsWord } from '../text/characters';
import { foldCase } from '../text/fold';
import type { Span } from '../text/span';
import { parseCompoundNumber } from './compound-numbers';
import type { Entry } from './entry';
import { type Lexicon, matchAt } from './lexicon';

/** A number in digits or a form of the lexicon, where it stands. Text between tokens means nothing to the lexicon. */
export interface Token {
  readonly span: Span;
  /** Where its word begins: before its proclitic, if it has one ("ב" of "ביוני"). */
  readonly lead: number;
  /** The digits and their separators as 0-9 and ASCII marks; null for a form. */
  readonly digits: string | null;
  /** What a form can mean; [] for digits. */
  readonly entries: readonly Entry[];
}

/** A text with its tokens in order: what every recognizer works on. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/**
 * Digits, then groups of digits after one separator each: ".", ",", apostrophe, Arabic marks, or a no-break, thin or
 * plain space before exactly three digits. Which separator means what is for the numeral reader to say.
 */
const DIGITS =
  /(?:(?<![\p{L}\p{Nd}])[.,٫，．])?\p{Nd}+(?:[.,٫٬·．，'’]\p{Nd}+|(?<=(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3}){0,6})[ \u00A0\u2009\u202F]\p{Nd}{3}(?!\p{Nd}))*/uy;

const DIGIT = /\p{Nd}/u;

/**
 * One pass over the text: every run of digits, every longest form of the lexicon and every number word that is written
 * together, none overlapping.
 */
export function tokenize(text: string, lexicon: Lexicon): TokenizedText {
  const folded = foldCase(text);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token =
      numberedPeriodAt(lexicon, text, folded, at) ??
      digitsAt(text, at) ??
      formAt(lexicon, text, folded, at) ??
      compoundAt(lexicon, text, folded, at);
    if (token) tokens.push(token);
    at = token ? token.span[1] : at + 1;
  }
  return { text, tokens, lexicon };
}

/** "3. Quartal", "1H": the name of a quarter or half-year that begins with its number. */
function numberedPeriodAt(lexicon: Lexicon, text: string, folded: string, at: number): Token | null {
  if (!/[1-4]/.test(text.charAt(at))) return null;
  const token = formAt(lexicon, text, folded, at);
  const isPeriod = token?.entries.every(({ role }) => role === 'quarter' || role === 'half-year');
  return isPeriod ? token : null;
}

function compoundAt({ language }: Lexicon, text: string, folded: string, at: number): Token | null {
  if (!language.overlay.numbers.compoundJoiners || !isLetter(text.charAt(at)) || !startsWord(text, at))
    return null;
  const end = endOfWord(text, at);
  const value = parseCompoundNumber(folded.slice(at, end), language);
  return value === null
    ? null
    : { span: [at, end], lead: at, digits: null, entries: [{ role: 'value', value }] };
}

function digitsAt(text: string, at: number): Token | null {
  const code = text.charCodeAt(at);
  const opens =
    (code > 47 && code < 58) ||
    code === 46 ||
    code === 44 ||
    (code > 0x65f && DIGIT.test(text.charAt(at))) ||
    code === 0x66b ||
    code === 0xff0e ||
    code === 0xff0c;
  if (!opens) return null;
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  return match
    ? { span: [at, at + match[0].length], lead: at, digits: toAsciiDigits(match[0]), entries: [] }
    : null;
}

function formAt(lexicon: Lexicon, text: string, folded: string, at: number): Token | null {
  const match = matchAt(lexicon, text, folded, at);
  return match ? { span: [at, match.end], lead: match.lead, digits: null, entries: match.entries } : null;
}

const MARKS: Readonly<Record<string, string>> = {
  '٫': ',',
  '٬': "'",
  '．': '.',
  '，': ',',
  '’': "'",
  '\u00A0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
};

/** Digits of any script as 0-9 and separators as ASCII marks, one unit or code point for each. */
export function toAsciiDigits(written: string): string {
  let ascii = '';
  for (const unit of written) {
    ascii += MARKS[unit] ?? (unit > '\u007F' && DIGIT.test(unit) ? asciiDigit(unit) : unit);
  }
  return ascii;
}

/** Full-width and mathematical digits fold by NFKC; every other script keeps its ten digits in one run of Unicode. */
function asciiDigit(digit: string): string {
  const folded = digit.normalize('NFKC');
  if (folded <= '9') return folded;
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** The entry of that role, or null. */
export function entryOf<R extends Entry['role']>(
  token: Token | undefined,
  role: R,
): Extract<Entry, { role: R }> | null {
  const found = token?.entries.find((entry) => entry.role === role);
  return (found as Extract<Entry, { role: R }> | undefined) ?? null; // the role was just compared
}

/** The text between two neighboring tokens, the second's proclitic left out; "" outside the list. */
export function gapAfter({ text, tokens }: TokenizedText, index: number): string {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token && next ? text.slice(token.span[1], next.lead) : '';
}
