import { foldCase } from '../text/fold';
import { endOfWord, isDigit, isLetter, type ScannedText, scanText, startsWord } from '../text/scan';
import { itemsWithin, type Span } from '../text/span';
import { parseCompoundNumber } from './compound-numbers';
import { endOfDigits, toAsciiDigits } from './digits';
import type { Entry, Role } from './entry';
import type { Language } from './language';
import { compileLexicon, type Lexicon, type Meaning, meaningOf, NO_MEANING } from './lexicon';
import { matchForm, partOfDateIn } from './match-form';
import { meet, type RoleSet, roleSet } from './role-set';

/** A number in digits or a form of the lexicon, where it stands. Text between tokens means nothing to the lexicon. */
export interface Token extends Meaning {
  readonly span: Span;
  /** Where its word begins: before its proclitic, if it has one ("ב" of "ביוני"). */
  readonly lead: number;
  /** The digits and their separators as 0-9 and ASCII marks; null for a form. */
  readonly digits: string | null;
}

/** A text with its tokens in order: what every recognizer works on. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each stretch of 2 ** `STRETCH` units the index of the first token that starts in it or behind it. */
  readonly firsts: Uint32Array;
  readonly language: Language;
}

/**
 * One pass over the text: every run of digits, every longest form of the lexicon and every number word that is written
 * together, none overlapping.
 */
export function tokenize(text: string, language: Language): TokenizedText {
  const lexicon = compileLexicon(language);
  const scanned = scanText(text);
  const isHung = language.overlay.proclitics.length > 0;
  const isCompound = !!language.overlay.numbers.compoundJoiners;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const form =
      isHung || startsWord(scanned, at)
        ? (digitsAt(lexicon, scanned, at) ?? formAt(lexicon, scanned, at, tokens))
        : null;
    const mayGoOn = isCompound && (!form || hasRole(form, NUMBER_WORDS)); // "tizenöt" is no "tizen" with an ending
    const token = (mayGoOn ? compoundAt(language, scanned, at) : null) ?? form;
    if (token) tokens.push(token);
    at = token ? token.span[1] : at + 1;
  }
  return { text, tokens, firsts: firstsOf(text, tokens), language };
}

/** The longest form at `at`, but of a change that touches a number what makes a date of it. */
function formAt(lexicon: Lexicon, scanned: ScannedText, at: number, tokens: readonly Token[]): Token | null {
  const form = matchForm(lexicon, scanned, at);
  if (!form) return null;
  const before = tokens.at(-1);
  const touchesNumber = before?.span[1] === at && (before.digits !== null || hasRole(before, VALUE));
  return touchesNumber ? (partOfDateIn(lexicon, scanned, form) ?? form) : form;
}

const VALUE = roleSet('value');

/** Words that a number which is written together may begin with. */
const NUMBER_WORDS = roleSet('value', 'power', 'one');

/** Units of a text whose tokens are found by one index, as a power of two: few tokens stand in so many. */
const STRETCH = 4;

function firstsOf(text: string, tokens: readonly Token[]): Uint32Array {
  const firsts = new Uint32Array((text.length >> STRETCH) + 1);
  let [stretch, index] = [0, 0];
  for (const { span } of tokens) {
    while (stretch <= span[0] >> STRETCH) firsts[stretch++] = index;
    index++;
  }
  return firsts.fill(tokens.length, stretch);
}

/** Index of the first token that starts at `at` or after it; the number of tokens when none does. */
export function tokenFrom({ firsts, tokens }: TokenizedText, at: number): number {
  let index = firsts[Math.max(0, at) >> STRETCH] ?? tokens.length;
  while ((tokens[index]?.span[0] ?? Infinity) < at) index++;
  return index;
}

/** The tokens that lie within the span. */
export const tokensWithin = (tokenized: TokenizedText, span: Span): Token[] =>
  itemsWithin(tokenized.tokens, span, tokenFrom(tokenized, span[0]));

/** "3. Quartal", "1H": the name of a quarter or half-year that begins with its number. */
function numberedPeriodAt(lexicon: Lexicon, scanned: ScannedText, at: number): Token | null {
  const unit = scanned.units[at] ?? 0;
  if (unit < ONE || unit > FOUR) return null;
  const token = matchForm(lexicon, scanned, at);
  const isPeriod = token?.roles.every((role) => role === 'quarter' || role === 'months');
  return isPeriod ? token : null;
}

const ONE = 0x31;
const FOUR = 0x34;

/** A number in digits, or a period that begins with one. */
function digitsAt(lexicon: Lexicon, scanned: ScannedText, at: number): Token | null {
  if (!isDigit(scanned, at) && !isDigit(scanned, at + 1)) return null;
  const period = numberedPeriodAt(lexicon, scanned, at);
  if (period) return period;
  const end = endOfDigits(scanned, at);
  if (end === at) return null;
  const digits = toAsciiDigits(scanned.text.slice(at, end));
  const { entries, roles, set } = NO_MEANING;
  return { span: [at, end], lead: at, digits, entries, roles, set };
}

/** "einundzwanzig": number words that are written together. */
function compoundAt(language: Language, scanned: ScannedText, at: number): Token | null {
  if (!isLetter(scanned, at) || !startsWord(scanned, at)) return null;
  const end = endOfWord(scanned, at);
  const value = parseCompoundNumber(scanned.folded.slice(at, end), language);
  if (value === null) return null;
  const { entries, roles, set } = meaningOf([{ role: 'value', value }]);
  return { span: [at, end], lead: at, digits: null, entries, roles, set };
}

type EntryOf<R extends Role> = Extract<Entry, { role: R }>;

/** The first entry of that role, if need be of those that fit; or null. */
export function entryOf<R extends Role>(
  token: Token | null | undefined,
  role: R,
  fits?: (entry: EntryOf<R>) => boolean,
): EntryOf<R> | null {
  if (!token) return null;
  const { roles } = token;
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] !== role) continue;
    const entry = token.entries[at] as EntryOf<R>; // its role is the one at the same place
    if (!fits || fits(entry)) return entry;
  }
  return null;
}

/** Whether the token is a number, in digits or in a word. */
export const saysNumber = (token: Token | null | undefined): boolean =>
  token?.digits != null || !!entryOf(token, 'value');

/** Whether the words are one for "and", blanks around it left aside. */
export const sayAnd = ({ language }: TokenizedText, words: string): boolean =>
  language.overlay.ands.includes(foldCase(words.trim()));

/** Whether they are words for "of" and the like, which go on with a noun phrase though they may end a counted noun ("của", "的", "in"). */
export const sayOf = ({ language }: TokenizedText, words: string): boolean =>
  language.overlay.genitives.includes(foldCase(words.trim()));

/** Whether the token has one of the roles. */
export const hasRole = (token: Token | null | undefined, roles: RoleSet): boolean =>
  !!token && meet(token.set, roles);

/** Whether one of the tokens from one index up to another has one of the roles. */
export function hasRoleWithin({ tokens }: TokenizedText, from: number, to: number, roles: RoleSet): boolean {
  for (let at = from; at < to; at++) if (hasRole(tokens[at], roles)) return true;
  return false;
}

/** The words of the token; "" outside the list. */
export function wordAt({ text, tokens }: TokenizedText, index: number): string {
  const token = tokens[index];
  return token ? text.slice(token.span[0], token.span[1]) : '';
}

/** As `gapAfter`, where that is no more than one unit; null where more stands between. */
export function narrowGapAfter(tokenized: TokenizedText, index: number): string | null {
  const end = tokenized.tokens[index]?.span[1] ?? Infinity;
  return (tokenized.tokens[index + 1]?.lead ?? 0) > end + 1 ? null : gapAfter(tokenized, index);
}

/** The text between two neighboring tokens, the second's proclitic left out; "" outside the list. */
export function gapAfter({ text, tokens }: TokenizedText, index: number): string {
  const next = tokens[index + 1];
  return next ? text.slice(tokens[index]?.span[1] ?? next.lead, next.lead) : '';
}
