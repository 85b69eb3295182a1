/** Marks of writing direction and soft hyphens: never seen, so no part of a form. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F]/g;

/** CLDR's text as a form of a pack: NFC, plain single spaces, no invisible marks. */
export function toForm(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Forms without "" and doubles, in the order given; doubles are told apart by `keyOf`. */
export function distinct(
  forms: Iterable<string>,
  keyOf: (form: string) => string = (form) => form,
): string[] {
  const kept = new Map<string, string>();
  for (const form of forms) if (form !== '' && !kept.has(keyOf(form))) kept.set(keyOf(form), form);
  return [...kept.values()];
}

/** Words are matched in any case, so "Chinese Yuan" doubles "Chinese yuan". */
export const inLowerCase = (form: string): string => form.toLowerCase();

/** Symbols keep their case ("mW" is not "MW"): short forms and such with a capital after the first letter. */
export const caseKept = (form: string): string =>
  form.length <= 2 || (!form.includes(' ') && /\p{Lu}/u.test(form.slice(1))) ? form : form.toLowerCase();

/** With an abbreviation's last dot and without. */
export const withAndWithoutDot = (form: string): string[] =>
  form.endsWith('.') ? [form, form.slice(0, -1)] : [form];

/** A table with its keys in code unit order, so that every run writes the same bytes. */
export function sortKeys<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/** The words of a list written with blanks and line breaks. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/);
