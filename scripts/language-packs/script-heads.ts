import type { CurrencyName, Heads } from './currency-name';
import { NEWSWORTHY } from './currency-order';

type Side = 'prefix' | 'suffix';

/** Heads of names in scripts without spaces: what is left without the country, or without the start of its name. */
export function headsOfScript(names: readonly CurrencyName[]): Heads {
  const suffixes = splitAll(names, 'suffix');
  const prefixes = splitAll(names, 'prefix');
  const side: Side = suffixes.size >= prefixes.size ? 'suffix' : 'prefix';
  const headOf = side === 'suffix' ? suffixes : prefixes;
  const heads = new Map<string, Set<string>>();
  for (const [{ code }, head] of headOf) {
    if (!NEWSWORTHY.has(code)) continue;
    const holders = names.filter((name) => isHeldBy(name, head, side, headOf.get(name)));
    heads.set(head, new Set(holders.map((holder) => holder.code)));
  }
  return heads;
}

function splitAll(names: readonly CurrencyName[], side: Side): Map<CurrencyName, string> {
  const heads = new Map<CurrencyName, string>();
  for (const name of names) {
    const head = headBeside(name, side);
    if (head !== null) heads.set(name, head);
  }
  return heads;
}

/** A name holds its own head; without one of its own (米ドル) any that it ends in. */
const isHeldBy = ({ name }: CurrencyName, head: string, side: Side, own: string | undefined): boolean =>
  own === undefined
    ? name.length > head.length && (side === 'suffix' ? name.endsWith(head) : name.startsWith(head))
    : own === head;

/** 加拿大元 -> 元, 美元 -> 元: the longest part that stands in the country's name is cut off; null when none does. */
function headBeside({ name, regions }: CurrencyName, side: Side): string | null {
  const characters = [...name];
  for (let length = 1; length < characters.length; length++) {
    const cut = side === 'suffix' ? characters.length - length : length;
    const parts = [characters.slice(0, cut).join('').trim(), characters.slice(cut).join('').trim()];
    const [country = '', head = ''] = side === 'suffix' ? parts : parts.reverse();
    const isCountry =
      /^\p{Script=Han}$|../u.test(country) && regions.some((region) => region.includes(country));
    if (isCountry && head !== '' && !/^\p{M}/u.test(parts[1] ?? '')) return head;
  }
  return null;
}
