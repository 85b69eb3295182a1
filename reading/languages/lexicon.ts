import { endOfWord, endsWord, isHangul, isLetter, startsWord } from '../text/characters';
import { foldCase } from '../text/fold';
import type { Entry } from './entry';
import type { Language } from './language';
import { readEntries } from './lexicon-entries';
import { spellingsOf } from './spellings';

interface Form {
  readonly folded: string;
  /** The exact case it must have, or null when any will do. */
  readonly exact: string | null;
  readonly entries: readonly Entry[];
}

/** The forms of a language, found by their first characters. Make one with `compileLexicon`. */
export interface Lexicon {
  readonly language: Language;
  /** First `KEY_LENGTH` folded units (fewer for shorter forms) -> forms, the longest first. */
  readonly buckets: ReadonlyMap<string, readonly Form[]>;
}

export interface Match {
  readonly end: number;
  /** Where its word begins: before its proclitic, if it has one. */
  readonly lead: number;
  readonly entries: readonly Entry[];
}

/** Three units tell most words apart, and few forms share them. */
const KEY_LENGTH = 3;

const compiled = new WeakMap<Language, Lexicon>();

/** The language's lexicon, made once. */
export function compileLexicon(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const forms = new Map<string, { folded: string; exact: string | null; entries: Entry[] }>();
  for (const { form: written, entry, caseSensitive } of readEntries(language)) {
    for (const form of spellingsOf(written)) {
      const folded = foldCase(form);
      const exact = caseSensitive ? form : null;
      const key = `${exact ?? folded}\0${exact === null}`;
      const known = forms.get(key);
      if (known) known.entries.push(entry);
      else forms.set(key, { folded, exact, entries: [entry] });
    }
  }
  const lexicon: Lexicon = { language, buckets: intoBuckets([...forms.values()].map(silence)) };
  compiled.set(language, lexicon);
  return lexicon;
}

/** What packs say of their forms. */
const PACK_ROLES = new Set([
  'scale',
  'currency',
  'unit',
  'month',
  'small-month',
  'weekday',
  'quarter',
  'relative',
]);

/** A form that the overlay ignores has no meaning of the pack ("عقود" are decades to it, and contracts to the news). */
function silence(form: Form): Form {
  const isIgnored = form.entries.some(({ role }) => role === 'ignore');
  return isIgnored ? { ...form, entries: form.entries.filter(({ role }) => !PACK_ROLES.has(role)) } : form;
}

function intoBuckets(forms: Form[]): Map<string, Form[]> {
  const buckets = new Map<string, Form[]>();
  for (const form of forms) {
    if (!form.folded) continue;
    const key = form.folded.slice(0, KEY_LENGTH);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(form);
    else buckets.set(key, [form]);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.folded.length - a.folded.length);
  return buckets;
}

/**
 * The longest form that stands as whole words at `at`, with all it can mean; null when none does. A word of the language
 * may begin with one of its proclitics and end with one of its endings ("وبمليون", "miljoonaa").
 * @param folded `foldCase(text)`.
 */
export function matchAt(lexicon: Lexicon, text: string, folded: string, at: number): Match | null {
  const lead = startsWord(text, at) ? at : procliticStart(lexicon, text, folded, at);
  if (lead < 0) return null;
  for (let length = KEY_LENGTH; length > 0; length--) {
    const bucket = lexicon.buckets.get(folded.slice(at, at + length));
    const longest = bucket?.find((form) => endOf(lexicon, form, text, folded, at) !== null);
    if (!bucket || !longest) continue;
    const alike = bucket.filter(
      (form) => form.folded === longest.folded && endOf(lexicon, form, text, folded, at) !== null,
    );
    const end = endOf(lexicon, longest, text, folded, at) ?? at; // it was just found
    const isCut = end === at + 1 && runsOn(lexicon, text, folded, at);
    if (isCut && !DIGIT.test(text.charAt(at - 1))) return null;
    const entries = alike
      .flatMap((form) => form.entries)
      .filter((entry) => !(isCut && entry.role === 'noun-end'))
      .filter((entry) => mayBeInside(entry) || !isInsideHangul(text, at));
    return entries.length > 0 ? { end, lead, entries } : null;
  }
  return null;
}

const DIGIT = /\p{Nd}/u;

/**
 * One Korean syllable that begins a word is a form only with another form behind it: "조" of "조원", not of "조사". Behind
 * digits it may be a scale or a unit, but no particle: "3만가구", "500가구".
 */
function runsOn({ buckets }: Lexicon, text: string, folded: string, at: number): boolean {
  const opens = isHangul(text.charAt(at)) && !isLetter(text.charAt(at - 1));
  if (!opens || !isHangul(text.charAt(at + 1))) return false;
  for (let length = KEY_LENGTH; length > 0; length--) {
    const bucket = buckets.get(folded.slice(at + 1, at + 1 + length));
    if (bucket?.some((form) => folded.startsWith(form.folded, at + 1))) return false;
  }
  return true;
}

const isInsideHangul = (text: string, at: number): boolean =>
  at > 0 && isHangul(text.charAt(at)) && isHangul(text.charAt(at - 1));

/** Short Korean words that begin a phrase are inside many other words: "약" (about) in "계약" (contract). */
const mayBeInside = (entry: Entry): boolean => {
  if (entry.role === 'comparator' || entry.role === 'around') return entry.side === 'after';
  return !['label', 'minus', 'range-opener', 'relative', 'ordinal', 'turn'].includes(entry.role);
};

/** Longest proclitic, in units. */
const PROCLITIC_REACH = 3;

/** Where the proclitic begins that ends at `at`; -1 when none does. */
function procliticStart({ language }: Lexicon, text: string, folded: string, at: number): number {
  const { proclitics } = language.overlay;
  for (let start = at - 1; proclitics.length > 0 && start >= Math.max(0, at - PROCLITIC_REACH); start--) {
    if (startsWord(text, start)) return proclitics.includes(folded.slice(start, at)) ? start : -1;
  }
  return -1;
}

/** "T2" is no word of "3T25". */
const isInsideNumber = (text: string, end: number): boolean =>
  /\d/.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end));

/** Shorter forms take no endings: too many other words would begin like them. */
const SHORTEST_INFLECTED = 3;

/** Longest ending, in units. */
const ENDING_REACH = 6;

/** Where the form ends that stands at `at`, its ending included; null when it does not stand there. */
function endOf({ language }: Lexicon, form: Form, text: string, folded: string, at: number): number | null {
  const stands =
    folded.startsWith(form.folded, at) && (form.exact === null || text.startsWith(form.exact, at));
  if (!stands) return null;
  const end = at + form.folded.length;
  if (isInsideNumber(text, end)) return null;
  if (endsWord(text, end)) return end;
  const { endings } = language.overlay;
  if (endings.length === 0 || form.folded.length < SHORTEST_INFLECTED) return null;
  const wordEnd = endOfWord(text, end);
  return wordEnd - end <= ENDING_REACH && endings.includes(folded.slice(end, wordEnd)) ? wordEnd : null;
}
