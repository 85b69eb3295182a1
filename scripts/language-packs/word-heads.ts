import type { CurrencyName, Heads } from './currency-name';
import { NEWSWORTHY } from './currency-order';

/** Of "Polish" and "Poland" three letters agree; fewer agree by chance. */
const ALIKE_LETTERS = 3;

interface Name extends CurrencyName {
  readonly words: readonly string[];
}

type Side = 'first' | 'last';

/** Heads of names in words: the word at the end of the name where the language puts it, in every form of the name. */
export function headsOfWords(currencies: readonly CurrencyName[]): Heads {
  const names = currencies.map((entry) => ({ ...entry, words: entry.name.split(/[\s-]+/) }));
  const long = names.filter(({ words }) => words.length > 1);
  const side = sideOfHeads(long);
  const strength = countEdges(long, side);
  const headOf = new Map(long.map((name) => [name, headWord(name, side, strength)]));
  const heads = new Map<string, Set<string>>();
  for (const word of new Set(headOf.values())) {
    if (word === null || isModifier(word, headOf)) continue;
    const group = long.filter((name) => headOf.get(name) === word);
    const codes = new Set(group.map(({ code }) => code));
    if (group.some((name) => hasRegionBeside(name, word))) heads.set(wholeHead(word, group, side), codes);
  }
  return heads;
}

/** The side whose words are shared by more currencies. */
function sideOfHeads(names: readonly Name[]): Side {
  const shared = (side: Side): number =>
    [...countEdges(names, side).values()]
      .filter((codes) => codes.size > 1)
      .reduce((sum, codes) => sum + codes.size, 0);
  return shared('last') >= shared('first') ? 'last' : 'first';
}

function countEdges(names: readonly Name[], side: Side): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { code, words } of names) {
    const word = edgeOf(words, side);
    edges.set(word, (edges.get(word) ?? new Set()).add(code));
  }
  return edges;
}

const edgeOf = (words: readonly string[], side: Side): string => words.at(side === 'first' ? 0 : -1) ?? '';

/** The edge word, or one inside that heads more currencies ("nuevo dólar taiwanés", "доллар США"); null for a country. */
function headWord(
  { words, regions }: Name,
  side: Side,
  strength: ReadonlyMap<string, Set<string>>,
): string | null {
  const rank = (word: string): number => strength.get(word)?.size ?? 0;
  const edge = edgeOf(words, side);
  const strongest = words.reduce((best, word) => (rank(word) > rank(best) ? word : best), edge);
  const isName = /^(?:\p{L}[\p{L}\p{M}'’]+|\p{Script=Hangul})$/u.test(strongest);
  return isName && !isRegionWord(strongest, regions) ? strongest : null;
}

/** "nuevo" opens one name and stands beside the head of another; names nobody reports prove nothing. */
function isModifier(word: string, headOf: ReadonlyMap<Name, string | null>): boolean {
  const others = [...headOf].filter(([{ code }, head]) => head !== word && NEWSWORTHY.has(code));
  return others.some(([{ words }]) => words.includes(word));
}

const hasRegionBeside = ({ words, regions }: Name, head: string): boolean =>
  words.some((word) => word !== head && isRegionWord(word, regions));

/** "American" beside "United States of America"; short words must be the same ("US"). */
function isRegionWord(word: string, regions: readonly string[]): boolean {
  const start = toLetters(word).slice(0, ALIKE_LETTERS);
  return regions.some((region) =>
    region
      .split(/[\s-]+/)
      .some((part) => part === word || (start.length === ALIKE_LETTERS && toLetters(part).startsWith(start))),
  );
}

const toLetters = (word: string): string => word.normalize('NFD').replace(/[^\p{L}\p{Nd}]/gu, '');

/** All words the group's names share from that edge on: "đô la" where every name that opens with "đô" goes on so. */
function wholeHead(word: string, group: readonly Name[], side: Side): string {
  const runs = group.filter(({ words }) => edgeOf(words, side) === word).map(({ words }) => words);
  if (new Set(group.map(({ code }) => code)).size === 1) return word;
  let head = [word];
  for (let length = 2; ; length++) {
    const run = runs[0] ? runOf(runs[0], side, length) : [];
    const added = side === 'first' ? run.at(-1) : run[0];
    const shared = runs.every(
      (words) => words.length > length && runOf(words, side, length).join(' ') === run.join(' '),
    );
    if (!added || !shared || group.some(({ regions }) => isRegionWord(added, regions))) return head.join(' ');
    head = run;
  }
}

const runOf = (words: readonly string[], side: Side, length: number): string[] =>
  side === 'first' ? words.slice(0, length) : words.slice(-length);
