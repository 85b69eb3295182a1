import { foldCase } from '../text/fold';
import type { Entry, Role } from './entry';
import type { Language } from './language';
import { readEntries } from './lexicon-entries';
import { spellingsOf } from './spellings';

/** One way to write a form, with what it means. */
export interface Form {
  readonly folded: string;
  /** The exact case it must have, or null when any will do. */
  readonly exact: string | null;
  readonly entries: readonly Entry[];
  /** The role of each. */
  readonly roles: readonly Role[];
}

/** All forms that are alike but for their case. */
export interface Alike {
  readonly folded: string;
  /** How many units it has, and the last of them: numbers are faster to ask than strings. */
  readonly length: number;
  readonly last: number;
  readonly forms: readonly Form[];
  /** Whether one of them may have any case. */
  readonly inAnyCase: boolean;
}

/** The forms of a language, found by their first units. Make one with `compileLexicon`. */
export interface Lexicon {
  readonly language: Language;
  /** 1 for each unit that a form begins with: most places of a text are told by it alone. */
  readonly opens: Uint8Array;
  /** Where in `buckets` the forms are that begin so, by the key of their first units; 0 where none does. */
  readonly heads: Uint16Array;
  /** Forms whose first units have one key, the longest first. */
  readonly buckets: readonly (readonly Alike[])[];
}

/** Three units tell most words apart, and few forms share them. */
export const KEY_LENGTH = 3;

const KEYS = 0x10000;

/** The key of a form's first units, 0 for those it has not; other units may have the same key. */
export const keyOf = (first: number, second: number, third: number): number =>
  (first * 31 + second * 1009 + third * 8191) & (KEYS - 1);

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
  const lexicon: Lexicon = { language, ...intoBuckets([...forms.values()].map(silence)) };
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
function silence({ folded, exact, entries }: Omit<Form, 'roles'>): Form {
  const isIgnored = entries.some(({ role }) => role === 'ignore');
  const meant = isIgnored ? entries.filter(({ role }) => !PACK_ROLES.has(role)) : entries;
  return { folded, exact, entries: meant, roles: meant.map(({ role }) => role) };
}

function intoBuckets(forms: readonly Form[]): Omit<Lexicon, 'language'> {
  const alike = new Map<string, Form[]>();
  for (const form of forms) {
    const known = alike.get(form.folded);
    if (known) known.push(form);
    else if (form.folded) alike.set(form.folded, [form]);
  }
  const opens = new Uint8Array(KEYS);
  const heads = new Uint16Array(KEYS);
  const buckets: Alike[][] = [[]];
  for (const [folded, same] of alike) {
    const key = keyOf(unitAt(folded, 0), unitAt(folded, 1), unitAt(folded, 2));
    opens[unitAt(folded, 0)] = 1;
    if (!heads[key]) heads[key] = buckets.push([]) - 1;
    const inAnyCase = same.some(({ exact }) => exact === null);
    const { length } = folded;
    buckets[heads[key] ?? 0]?.push({
      folded,
      length,
      last: unitAt(folded, length - 1),
      forms: same,
      inAnyCase,
    });
  }
  for (const bucket of buckets) bucket.sort((a, b) => b.length - a.length);
  return { opens, heads, buckets };
}

const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
