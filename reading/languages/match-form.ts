import { endOfWord, endsWord, isDigit, isHangul, isLetter, type ScannedText, startsWord } from '../text/scan';
import type { Span } from '../text/span';
import { isAsciiDigit } from './digits';
import type { Entry } from './entry';
import {
  type Alike,
  bucketOf,
  type Form,
  KEY_LENGTH,
  keyOf,
  type Lexicon,
  type Meaning,
  meaningOf,
  NO_MEANING,
} from './lexicon';
import { meet, roleSet } from './role-set';

/** A form of the lexicon, where it stands: a token that is no number in digits. */
export interface Match extends Meaning {
  readonly span: Span;
  /** Where its word begins: before its proclitic, if it has one. */
  readonly lead: number;
  readonly digits: null;
}

/**
 * The longest form that stands as whole words at `at`, with all it can mean; null when none does. A word of the language
 * may begin with one of its proclitics and end with one of its endings ("وبمليون", "miljoonaa").
 */
export function matchForm(lexicon: Lexicon, scanned: ScannedText, at: number): Match | null {
  if (lexicon.opens[scanned.units[at] ?? 0] === 0) return null;
  const lead = startsWord(scanned, at) ? at : procliticStart(lexicon, scanned, at);
  if (lead < 0) return null;
  for (let length = KEY_LENGTH; length > 0; length--) {
    if (length < SHORTEST_INFLECTED && !endsWord(scanned, at + length)) continue;
    for (const alike of bucketAt(lexicon, scanned, at, length)) {
      if (alike.length < length) break; // a shorter form that has the same key
      const end = endOf(lexicon, alike, scanned, at);
      if (end < 0) continue;
      const { entries, roles, set } = meaningAt(lexicon, alike, scanned, at, end);
      return entries.length > 0 ? { span: [at, end], lead, digits: null, entries, roles, set } : null;
    }
  }
  return null;
}

/** "5月增长" is more in May, not more than a month ago: of a change, its first unit where that makes a date of a number. */
export function partOfDateIn(
  lexicon: Lexicon,
  scanned: ScannedText,
  { set, span: [at] }: Match,
): Match | null {
  if (!meet(set, CHANGE)) return null;
  const alike = bucketAt(lexicon, scanned, at, 1).find(({ length }) => length === 1);
  const meaning = alike ? meaningAt(lexicon, alike, scanned, at, at + 1) : NO_MEANING;
  return meet(meaning.set, AROUND) ? { span: [at, at + 1], lead: at, digits: null, ...meaning } : null;
}

const CHANGE = roleSet('change');
const AROUND = roleSet('around');

/** The forms of which one may stand at `at`, by so many units of it. */
function bucketAt(lexicon: Lexicon, { units }: ScannedText, at: number, length: number): readonly Alike[] {
  const second = length > 1 ? (units[at + 1] ?? 0) : 0;
  const third = length > 2 ? (units[at + 2] ?? 0) : 0;
  return bucketOf(lexicon, keyOf(units[at] ?? 0, second, third));
}

/** What those of the forms mean that stand from `at` to `end` in the case of the text. */
function meaningAt(
  lexicon: Lexicon,
  { forms }: Alike,
  scanned: ScannedText,
  at: number,
  end: number,
): Meaning {
  let meaning = NO_MEANING;
  for (const form of forms) {
    if (form.exact !== null && !scanned.text.startsWith(form.exact, at)) continue;
    const isFirst = meaning === NO_MEANING;
    meaning = isFirst ? form.meaning : meaningOf([...meaning.entries, ...form.meaning.entries]);
  }
  return isHangul(scanned, at)
    ? meaningOf(meantInHangul(lexicon, meaning.entries, scanned, at, end))
    : meaning;
}

/**
 * One Korean syllable that begins a word is a form only with another form behind it: "조" of "조원", not of "조사". Behind
 * digits it may be a scale or a unit, but no particle: "3만가구", "500가구".
 */
function meantInHangul(
  lexicon: Lexicon,
  entries: readonly Entry[],
  scanned: ScannedText,
  at: number,
  end: number,
): readonly Entry[] {
  const isCut = end === at + 1 && runsOn(lexicon, scanned, at);
  if (isCut && !isDigit(scanned, at - 1)) return [];
  const isInside = isHangul(scanned, at - 1);
  return entries.filter(
    (entry) => !(isCut && entry.role === 'noun-end') && (mayBeInside(entry) || !isInside),
  );
}

/** Whether the word that begins with the syllable goes on with no form. */
function runsOn(lexicon: Lexicon, scanned: ScannedText, at: number): boolean {
  if (isLetter(scanned, at - 1) || !isHangul(scanned, at + 1)) return false;
  for (let length = KEY_LENGTH; length > 0; length--) {
    const bucket = bucketAt(lexicon, scanned, at + 1, length);
    if (bucket.some(({ folded }) => scanned.folded.startsWith(folded, at + 1))) return false;
  }
  return true;
}

/** Short Korean words that begin a phrase are inside many other words: "약" (about) in "계약" (contract). */
const mayBeInside = (entry: Entry): boolean => {
  if (entry.role === 'comparator' || entry.role === 'around') return entry.side === 'after';
  return !['label', 'minus', 'range-opener', 'relative', 'ordinal', 'turn'].includes(entry.role);
};

/** Longest proclitic, in units. */
const PROCLITIC_REACH = 3;

/** Where the proclitic begins that ends at `at`; -1 when none does. */
function procliticStart({ language }: Lexicon, scanned: ScannedText, at: number): number {
  const { proclitics } = language.overlay;
  for (let start = at - 1; proclitics.length > 0 && start >= Math.max(0, at - PROCLITIC_REACH); start--) {
    if (startsWord(scanned, start)) return proclitics.includes(scanned.folded.slice(start, at)) ? start : -1;
  }
  return -1;
}

/** Shorter forms take no endings: too many other words would begin like them. */
const SHORTEST_INFLECTED = 3;

/** Longest ending, in units. */
const ENDING_REACH = 6;

/** Where the forms end that stand at `at`, their ending included; -1 when none stands there. */
function endOf({ language }: Lexicon, alike: Alike, scanned: ScannedText, at: number): number {
  if (!standsAt(alike, scanned, at)) return -1;
  const end = at + alike.length;
  if (isInsideNumber(scanned, end)) return -1;
  if (endsWord(scanned, end)) return end;
  const { endings } = language.overlay;
  if (endings.length === 0 || alike.length < SHORTEST_INFLECTED) return -1;
  const wordEnd = endOfWord(scanned, end);
  return wordEnd - end <= ENDING_REACH && endings.includes(scanned.folded.slice(end, wordEnd)) ? wordEnd : -1;
}

/** Whether the units of one of the forms stand there, in its case. */
function standsAt(
  { folded, length, last, forms, inAnyCase }: Alike,
  { units, text }: ScannedText,
  at: number,
): boolean {
  if (units[at + length - 1] !== last) return false;
  for (let unit = 0; unit < length - 1; unit++)
    if (units[at + unit] !== folded.charCodeAt(unit)) return false;
  return inAnyCase || hasCase(forms, text, at);
}

const hasCase = (forms: readonly Form[], text: string, at: number): boolean =>
  forms.some(({ exact }) => exact !== null && text.startsWith(exact, at));

/** "T2" is no word of "3T25". */
const isInsideNumber = ({ units }: ScannedText, end: number): boolean =>
  isAsciiDigit(units[end] ?? 0) && isAsciiDigit(units[end - 1] ?? 0);
