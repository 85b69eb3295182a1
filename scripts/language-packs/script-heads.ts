import type { CurrencyName, Heads } from './currency-heads';

type Side = 'prefix' | 'suffix';

/** Heads of names in scripts without spaces: what is left without the country, or without the start of its name. */
export function headsOfScript(names: readonly CurrencyName[]): Heads {
  const splits = (side: Side): string[] => names.flatMap((name) => headBeside(name, side) ?? []);
  const suffixes = splits('suffix');
  const prefixes = splits('prefix');
  const side: Side = suffixes.length >= prefixes.length ? 'suffix' : 'prefix';
  const heads = new Map<string, Set<string>>();
  for (const head of side === 'suffix' ? suffixes : prefixes) {
    const holders = names.filter(({ name }) => name !== head && endsAt(name, head, side));
    heads.set(head, new Set(holders.map(({ code }) => code)));
  }
  return heads;
}

const endsAt = (name: string, head: string, side: Side): boolean =>
  side === 'suffix' ? name.endsWith(head) : name.startsWith(head);

/** 加拿大元 -> 元, 美元 -> 元: the longest part that stands in the country's name is cut off; null when none does. */
function headBeside({ name, regions }: CurrencyName, side: Side): string | null {
  const characters = [...name];
  for (let length = 1; length < characters.length; length++) {
    const cut = side === 'suffix' ? characters.length - length : length;
    const parts = [characters.slice(0, cut).join('').trim(), characters.slice(cut).join('').trim()];
    const [country = '', head = ''] = side === 'suffix' ? parts : parts.reverse();
    const stands = country !== '' && regions.some((region) => region.includes(country));
    if (stands && head !== '' && !/^\p{M}/u.test(parts[1] ?? '')) return head;
  }
  return null;
}
