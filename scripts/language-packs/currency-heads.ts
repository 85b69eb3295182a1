import type { LanguagePack } from '../../reading/languages/language-pack';
import { textsOf } from './cldr';
import { readCurrencyNames } from './currencies';
import type { CurrencyName } from './currency-name';
import { byTrade, NEWSWORTHY } from './currency-order';
import { sortKeys, toForm } from './forms';
import { readTerritories } from './regions';
import { headsOfScript } from './script-heads';
import { OTHER_MEANINGS } from './unit-choices';
import { headsOfWords } from './word-heads';

/** Scripts that write words without spaces between them. */
const UNSPACED = new Set(['Hans', 'Hant', 'Jpan', 'Khmr', 'Laoo', 'Mymr', 'Thai']);

/**
 * What is left of currency names without the country: "dollars", "yen", "zloty". In lower case, each with its
 * currencies, the most traded first; currencies that are rarely reported have their full names only. Words that mean
 * other things more often are left out.
 */
export function readCurrencyHeads(locale: string): LanguagePack['currencyHeads'] {
  const names = readNames(locale);
  const script = new Intl.Locale(locale).maximize().script ?? '';
  const heads = [
    ...(UNSPACED.has(script) ? headsOfScript(names) : headsOfWords(names)),
    ...sharedNames(names),
  ];
  const others = new Set(OTHER_MEANINGS[locale]?.heads);
  const kept: Record<string, string[]> = {};
  for (const [head, codes] of heads) {
    const reported = [...codes].filter((code) => NEWSWORTHY.has(code));
    if (reported.length > 0 && !others.has(head)) kept[head] = reported.sort(byTrade);
  }
  return sortKeys(kept);
}

/** Whole names of several currencies, once their glosses are gone: "CFA franc". */
function sharedNames(names: readonly CurrencyName[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of names) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  return new Map([...codes].filter(([, sharing]) => sharing.size > 1));
}

/** ISO 4217 codes open with the ISO 3166-1 code of the country: CHF with CH, EUR with EU. */
function readNames(locale: string): CurrencyName[] {
  return Object.entries(readCurrencyNames(locale)).flatMap(([code, names]) => {
    const regions = regionNames(locale, code.slice(0, 2));
    return names.map((name) => ({ code, name: name.toLowerCase(), regions }));
  });
}

const regionNames = (locale: string, region: string): string[] =>
  textsOf(readTerritories(locale))
    .filter(([key]) => key === region || key.startsWith(`${region}-`))
    .map(([, name]) => toForm(name).toLowerCase());
