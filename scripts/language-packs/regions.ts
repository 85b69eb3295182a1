import { type CldrNode, nodeAt, readLocale, textsOf } from './cldr';
import { distinct, inLowerCase, sortKeys, toForm, wordsOf } from './forms';

/**
 * CLDR's two-letter codes that are no country of ISO 3166-1: parts of countries (Ascension, Sark, the Canaries…),
 * unions (EU, EZ, UN) and placeholders. XK, Kosovo, is no ISO code either but a place datelines name.
 */
const NO_COUNTRIES = new Set(wordsOf('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'));

/** Uninhabited, or islands of a few thousand people that no dateline names; offshore seats such as Jersey stay. */
const NO_DATELINES = new Set(
  wordsOf('AQ BV GS HM IO TF UM AS AX BL BQ CC CX MF MP MS NF NU PM PN SH SJ SX TK WF YT'),
);

/** CLDR's names of territories in one language, with every code. */
export const readTerritories = (locale: string): CldrNode =>
  nodeAt(readLocale('cldr-localenames-full', locale, 'territories'), 'localeDisplayNames', 'territories');

/** Names of the countries a dateline can name, the short and the other ones beside the usual. */
export function readRegions(locale: string): Record<string, string[]> {
  const regions: Record<string, string[]> = {};
  for (const [key, name] of textsOf(readTerritories(locale))) {
    const code = /^([A-Z]{2})(?:-alt-\w+)?$/.exec(key)?.[1];
    if (!code || NO_COUNTRIES.has(code) || NO_DATELINES.has(code)) continue;
    regions[code] = distinct([...(regions[code] ?? []), toForm(name)], inLowerCase);
  }
  return sortKeys(regions);
}
