/**
 * A list of word forms written as running text, so that a word list reads like one: forms are set apart by commas,
 * line breaks and runs of blanks count as one blank.
 * @example forms`more than, over` // ['more than', 'over']
 */
export function forms(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .split(',')
    .map((form) => form.trim().replace(/\s+/g, ' '))
    .filter((form) => form !== '');
}

/**
 * Every word with every opening and every ending around it: the ways a language says one thing with and without an
 * article or a preposition. An opening or ending of "" stands for none.
 * @example phrases(['', 'ein '], ['Plus'], [' von']) // ['Plus von', 'ein Plus von']
 */
export function phrases(
  openings: readonly string[],
  words: readonly string[],
  endings: readonly string[],
): readonly string[] {
  return words.flatMap((word) =>
    openings.flatMap((opening) => endings.map((ending) => opening + word + ending)),
  );
}

type Table = Readonly<Record<string, readonly string[]>>;

/** Both tables as one, the lists of a key they share joined: what a variant of a language adds to it. */
export function joinTables(shared: Table, own: Table): Table {
  const keys = new Set([...Object.keys(shared), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, [...(shared[key] ?? []), ...(own[key] ?? [])]]));
}
