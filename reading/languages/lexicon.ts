import { foldCase } from '../text/fold';
import type { Entry, Role } from './entry';
import type { Language } from './language';
import { readEntries } from './lexicon-entries';
import { type RoleSet, rolesOf } from './role-set';
import { spellingsOf } from './spellings';

/** One way to write a form, with what it means. */
export interface Form {
  /** The exact case it must have, or null when any will do. */
  readonly exact: string | null;
  readonly entries: readonly Entry[];
  /** The role of each. */
  readonly roles: readonly Role[];
  readonly set: RoleSet;
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
  const alike = new Map<string, WrittenForm[]>();
  readEntries(language, (written, entry, caseSensitive) => {
    for (const form of spellingsOf(written)) addForm(alike, form, entry, caseSensitive);
  });
  const lexicon: Lexicon = { language, ...intoBuckets(alike) };
  compiled.set(language, lexicon);
  return lexicon;
}

/** A form while its entries are collected. */
interface WrittenForm {
  readonly exact: string | null;
  readonly entries: Entry[];
}

/** Adds the entry to the form among those that are alike but for their case. */
function addForm(
  alike: Map<string, WrittenForm[]>,
  form: string,
  entry: Entry,
  caseSensitive: boolean,
): void {
  const folded = foldCase(form);
  const exact = caseSensitive ? form : null;
  const forms = alike.get(folded);
  if (!forms) {
    if (folded) alike.set(folded, [{ exact, entries: [entry] }]);
    return;
  }
  const known = forms.find((other) => other.exact === exact);
  if (known) known.entries.push(entry);
  else forms.push({ exact, entries: [entry] });
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
function silence({ exact, entries }: WrittenForm): Form {
  const isIgnored = entries.some(({ role }) => role === 'ignore');
  const meant = isIgnored ? entries.filter(({ role }) => !PACK_ROLES.has(role)) : entries;
  return { exact, entries: meant, roles: meant.map(({ role }) => role), set: rolesOf(meant) };
}

function intoBuckets(alike: ReadonlyMap<string, readonly WrittenForm[]>): Omit<Lexicon, 'language'> {
  const opens = new Uint8Array(KEYS);
  const heads = new Uint16Array(KEYS);
  const buckets: Alike[][] = [[]];
  for (const [folded, forms] of alike) {
    const key = keyOf(unitAt(folded, 0), unitAt(folded, 1), unitAt(folded, 2));
    const { length } = folded;
    const one = {
      folded,
      length,
      last: unitAt(folded, length - 1),
      forms: forms.map(silence),
      inAnyCase: forms.some(({ exact }) => exact === null),
    };
    opens[unitAt(folded, 0)] = 1;
    const bucket = buckets[heads[key] || buckets.length];
    if (bucket) bucket.push(one);
    else heads[key] = buckets.push([one]) - 1;
  }
  for (const bucket of buckets) if (bucket.length > 1) bucket.sort((a, b) => b.length - a.length);
  return { opens, heads, buckets };
}

const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
