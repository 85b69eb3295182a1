/** Parts of a pattern that count: escapes, ends of classes, groups, quantifiers, anchors. */
const PART =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[\s\S]|\[\^?|[\]^$|]|\(\?(?:[:=!]|<[=!]|<[^>]*>)|[*+?]\??|\{\d+(?:,\d*)?\}\??/g;

const TURNED: Readonly<Record<string, string>> = {
  '(?=': '(?!',
  '(?!': '(?=',
  '(?<=': '(?<!',
  '(?<!': '(?<=',
  '[': '[^',
  '[^': '[',
};

/**
 * A pattern literal with one fault each: a quantifier or an anchor dropped, a class or a look around turned, an escaped class
 * turned, a last choice left out, case minded.
 */
export function changedPatterns(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const found: string[] = [];
  let inClass = false;
  for (const { 0: part, index } of source.matchAll(PART)) {
    const change = inClass ? null : changeOf(part);
    if (change !== null) found.push(source.slice(0, index) + change + source.slice(index + part.length));
    if (part.startsWith('[')) inClass = true;
    if (part === ']') inClass = false;
  }
  const changed = found.filter((each) => isPattern(each, flags)).map((each) => `/${each}/${flags}`);
  return flags.includes('i') ? [...changed, `/${source}/${flags.replace('i', '')}`] : changed;
}

/** What a part becomes; null for one that stays. */
function changeOf(part: string): string | null {
  if (part in TURNED) return TURNED[part] ?? null;
  if (/^[*+?{^$]/.test(part) || part === '\\b' || part === '\\B') return '';
  const [, letter, rest] = /^\\([dswp])(.*)$/is.exec(part) ?? [];
  if (letter === undefined) return null;
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return `\\${other}${rest}`;
}

/** Whether it is a pattern that can match something. */
function isPattern(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return source !== '';
  } catch {
    return false;
  }
}
