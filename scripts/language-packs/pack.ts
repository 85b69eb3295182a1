import type { LanguagePack } from '../../reading/languages/language-pack';
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
    regions: readRegions(locale),
  };
}

/** The file name of a pack: CLDR's own name of the locale ("zh" for zh-Hans). */
export const packFileName = (tag: string): string => `${toCldrLocale(tag)}.json`;

/** The pack as JSON, one line for each of its parts, so that a diff shows which part changed. */
export function serializePack(pack: LanguagePack): string {
  const lines = Object.entries(pack).map(([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
