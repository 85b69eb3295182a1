/**
 * A list of word forms written as running text, so that a word list reads like one: forms are set apart by commas,
 * line breaks and runs of blanks count as one blank. Brackets hold what may stand at one place, so that a verb is one
 * entry: its forms are all ways through them.
 * @example forms`more than, over` // ['more than', 'over']
 * @example forms`ca(e|yó), (un|) alza` // ['cae', 'cayó', 'un alza', 'alza']
 */
export function forms(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .split(',')
    .flatMap(expand)
    .map((form) => form.trim().replace(/\s+/g, ' '))
    .filter((form) => form !== '');
}

/** Every way through the form's brackets. */
function expand(form: string): string[] {
  const brackets = /\(([^()]*)\)/.exec(form);
  if (!brackets) return [form];
  const [whole, ways = ''] = brackets;
  const behind = form.slice(brackets.index + whole.length);
  return ways.split('|').flatMap((way) => expand(form.slice(0, brackets.index) + way + behind));
}

/** A table that gives every form the same value. */
export function allOf<Value>(list: readonly string[], value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(list.map((form) => [form, value]));
}

type Table = Readonly<Record<string, readonly string[]>>;

/** Both tables as one, the lists of a key they share joined: what a variant of a language adds to it. */
export function joinTables(shared: Table, own: Table): Table {
  const keys = new Set([...Object.keys(shared), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, [...(shared[key] ?? []), ...(own[key] ?? [])]]));
}

/**
 * The forms as keys of numbers that count up in their order.
 * @example numbered(['zwanzig', 'dreißig'], 20, 10) // { zwanzig: 20, dreißig: 30 }
 */
export function numbered(
  words: readonly string[],
  first: number,
  step: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(words.map((word, index) => [word, first + index * step]));
}
