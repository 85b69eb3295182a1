import { foldCase } from '../text/fold';
import { onceFor } from '../text/once-for';
import type { Entry, Role } from './entry';
import type { Language } from './language';
import { readEntries } from './lexicon-entries';
import { type RoleSet, rolesOf } from './role-set';
import { spellingsOf } from './spellings';

/** All that a form can mean. */
export interface Meaning {
  readonly entries: readonly Entry[];
  /** The role of each of the entries, which have many shapes and are slow to be asked one by one. */
  readonly roles: readonly Role[];
  /** All of these. */
  readonly set: RoleSet;
}

/** What the entries say together. */
export const meaningOf = (entries: readonly Entry[]): Meaning => ({
  entries,
  roles: entries.map(({ role }) => role),
  set: rolesOf(entries),
});

/** That of a number in digits. */
export const NO_MEANING: Meaning = meaningOf([]);

/** One way to write a form, with what it means. */
export interface Form {
  /** The exact case it must have, or null when any will do. */
  readonly exact: string | null;
  readonly meaning: Meaning;
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
  /** Forms whose first units have one key. */
  readonly written: readonly (readonly Written[])[];
  /** What they mean, the longest first: made when a text first comes by them, for it comes by few. */
  readonly buckets: (readonly Alike[] | undefined)[];
}

/** Three units tell most words apart, and few forms share them. */
export const KEY_LENGTH = 3;

const KEYS = 0x10000;

/** The key of a form's first units, 0 for those it has not; other units may have the same key. */
export const keyOf = (first: number, second: number, third: number): number =>
  (first * 31 + second * 1009 + third * 8191) & (KEYS - 1);

/** The language's lexicon, made once. */
export const compileLexicon = onceFor(collectForms);

/** The forms of which one may begin with the units of this key, the longest first. */
export function bucketOf(lexicon: Lexicon, key: number): readonly Alike[] {
  const head = lexicon.heads[key] ?? 0;
  return lexicon.buckets[head] ?? makeBucket(lexicon, head);
}

/** Forms that are alike but for their case, while their entries are collected. */
interface Written {
  readonly folded: string;
  readonly forms: WrittenForm[];
}

/** One way to write a form, while its entries are collected. */
interface WrittenForm {
  readonly exact: string | null;
  readonly entries: Entry[];
}

function collectForms(language: Language): Lexicon {
  const opens = new Uint8Array(KEYS);
  const heads = new Uint16Array(KEYS);
  const written: Written[][] = [[]];
  readEntries(language, (form, entry, caseSensitive) => {
    for (const spelling of spellingsOf(form, language.overlay.leavesOutMarks)) {
      const folded = foldCase(spelling);
      if (!folded) continue;
      opens[unitAt(folded, 0)] = 1;
      const key = keyOf(unitAt(folded, 0), unitAt(folded, 1), unitAt(folded, 2));
      if (!heads[key]) heads[key] = written.push([]) - 1;
      addForm(written[heads[key]] ?? [], folded, caseSensitive ? spelling : null, entry);
    }
  });
  return { language, opens, heads, written, buckets: [] };
}

const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** Adds the entry to the form among those that are alike but for their case. */
function addForm(bucket: Written[], folded: string, exact: string | null, entry: Entry): void {
  const alike = bucket.find((other) => other.folded === folded);
  const known = alike?.forms.find((other) => other.exact === exact);
  if (known) known.entries.push(entry);
  else if (alike) alike.forms.push({ exact, entries: [entry] });
  else bucket.push({ folded, forms: [{ exact, entries: [entry] }] });
}

function makeBucket({ written, buckets }: Lexicon, head: number): readonly Alike[] {
  const bucket = (written[head] ?? []).map(toAlike).sort((a, b) => b.length - a.length);
  buckets[head] = bucket;
  return bucket;
}

const toAlike = ({ folded, forms }: Written): Alike => ({
  folded,
  length: folded.length,
  last: unitAt(folded, folded.length - 1),
  forms: forms.map(silence),
  inAnyCase: forms.some(({ exact }) => exact === null),
});

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
  return { exact, meaning: meaningOf(meant) };
}
