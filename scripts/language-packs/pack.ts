import type { LanguagePack, RegionNames } from '../../reading/languages/language-pack';
import { toCldrLocale } from './cldr';
import { readCurrencies } from './currencies';
import { readCurrencyHeads } from './currency-heads';
import { readMonths, readQuarters, readRelative, readWeekdays } from './days';
import { buildInternationalPack } from './international';
import { readNumberMarks, readScales } from './numbers';
import { readRegions } from './regions';
import { OTHER_MEANINGS } from './unit-choices';
import { readLanguageUnits } from './units';

/** The pack of one BCP 47 tag; "und" gives the international symbols. */
export function buildPack(tag: string): LanguagePack {
  const international = buildInternationalPack();
  if (tag === 'und') return international;
  const locale = toCldrLocale(tag);
  const scales = readScales(locale);
  const months = readMonths(locale);
  const taken = new Set([...Object.values(scales), ...months, OTHER_MEANINGS[locale]?.units ?? []].flat());
  return {
    language: tag,
    numbers: readNumberMarks(locale),
    scales,
    currencies: readCurrencies(locale, international),
    currencyHeads: readCurrencyHeads(locale),
    units: readLanguageUnits(locale, international.units, taken),
    months,
    weekdays: readWeekdays(locale),
    quarters: readQuarters(locale),
    relative: readRelative(locale),
  };
}

/** The names of countries in the language of one BCP 47 tag; {} for "und". */
export const buildRegions = (tag: string): RegionNames =>
  tag === 'und' ? {} : readRegions(toCldrLocale(tag));

/** The file name of a pack and of its regions: CLDR's own name of the locale ("zh" for zh-Hans). */
export const packFileName = (tag: string): string => `${toCldrLocale(tag)}.json`;

/** A pack or its regions as JSON, one line for each part, so that a diff shows which part changed. */
export function serialize(table: LanguagePack | RegionNames): string {
  const lines = Object.entries(table).map(([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
