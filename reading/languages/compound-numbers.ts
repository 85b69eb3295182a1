import { foldCase } from '../text/fold';
import { onceFor } from '../text/once-for';
import type { Language } from './language';

/** What a part of a number word can be: a number, a power of ten that multiplies, or a word between that adds nothing. */
type Part =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'power'; readonly power: number }
  | { readonly kind: 'joiner' };

type Parts = ReadonlyMap<string, Part>;

/** Longest word that is looked into: longer ones are no numbers that news write out. */
const LONGEST_WORD = 90;

/** Powers that are written together with what multiplies them: thousands, and in Hungarian all others ("kétmillió"). */
const POWERS = [3, 6, 9] as const;

/**
 * The number that a word of several number words names ("einundzwanzigtausend" 21,000, "kaksisataa" 200), where the
 * language writes them together. Null for every other word, and for powers alone, which "several" may stand before.
 * @param word In the case that `foldCase` makes.
 */
export function parseCompoundNumber(word: string, language: Language): number | null {
  if (!startsOf(language).has(word.slice(0, START)) || word.length > LONGEST_WORD) return null;
  const split = splitWord(word, partsOf(language));
  return split && split.length > 1 ? combine(split) : null;
}

const partsOf = onceFor(collectParts);

/** Letters by which a part is known from afar: each has as many. */
const START = 2;

/** How the parts begin: most words begin with none of them, and need not be cut. */
const startsOf = onceFor(
  (language: Language) => new Set([...partsOf(language).keys()].map((form) => form.slice(0, START))),
);

function collectParts({ overlay, pack }: Language): Parts {
  const parts = new Map<string, Part>();
  const { compoundJoiners, values, powers, ones, scales } = overlay.numbers;
  if (!compoundJoiners) return parts;
  const add = (forms: readonly string[], part: Part): void => {
    for (const form of forms) if (SOUNDED.test(form)) parts.set(foldCase(form), part);
  };
  add(ones, { kind: 'value', value: 1 });
  for (const [form, value] of Object.entries(values)) add([form], { kind: 'value', value });
  for (const [form, power] of Object.entries(powers)) add([form], { kind: 'power', power });
  for (const power of POWERS)
    add([...(pack.scales[power] ?? []), ...(scales[power] ?? [])], { kind: 'power', power });
  for (const form of compoundJoiners) parts.set(form, { kind: 'joiner' });
  return parts;
}

/** A word, and no letter for one. */
const SOUNDED = /^\p{L}{2,}$/u;

/** The word cut into its longest parts from the left; null when something else is left of it. */
function splitWord(word: string, parts: Parts): Part[] | null {
  const split: Part[] = [];
  for (let at = 0; at < word.length; ) {
    let end = word.length;
    while (end > at && !parts.has(word.slice(at, end))) end--;
    const part = parts.get(word.slice(at, end));
    if (!part) return null;
    split.push(part);
    at = end;
  }
  return split;
}

function combine(parts: readonly Part[]): number | null {
  let terms: number[] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (part.kind === 'power') {
      const factor = 10 ** part.power;
      const smaller = terms.filter((term) => term < factor).reduce((a, b) => a + b, 0);
      terms = [...terms.filter((term) => term >= factor), (smaller || 1) * factor];
    } else if (part.kind === 'value') {
      if (!fits(part.value, terms.at(-1) ?? 0, before)) return null;
      terms.push(part.value);
    } else if (!before || before.kind === 'joiner' || index === parts.length - 1) return null;
  }
  return parts.some((part) => part.kind === 'value') ? terms.reduce((a, b) => a + b, 0) : null;
}

/** Ones stand before a joiner and tens ("einundzwanzig"); else a number fills the zeros of the one before it ("tjugofem", "tizenöt", "millecinquecento"). */
function fits(value: number, last: number, before: Part | undefined): boolean {
  if (last === 0) return true;
  if (last < 10) return before?.kind === 'joiner' && value >= 20 && value < 100 && value % 10 === 0;
  return ZEROS.some((zeros) => last % zeros === 0 && value < zeros);
}

/** What a number must be less than that follows a multiple of it. */
const ZEROS = [10, 100, 1000] as const;
