import type { LanguagePack } from '../../reading/languages/language-pack';
import { type CldrNode, nodeAt, readCldr, readLocale, textAt, textsOf } from './cldr';
import { distinct, inLowerCase, sortKeys, toForm } from './forms';

/** Currencies that left use since then are still in the news of the years before. */
const IN_USE_SINCE = '2023-01-01';

/** ISO 4217 code -> the regions (ISO 3166-1) that pay in it; only currencies in use. */
export function readCurrencyRegions(): Record<string, string[]> {
  const data = nodeAt(readCldr('cldr-core', 'supplemental/currencyData.json'), 'supplemental', 'currencyData', 'region');
  const regions: Record<string, string[]> = {};
  for (const region of Object.keys(data)) {
    for (const tender of Object.values(nodeAt(data, region))) {
      for (const [code, dates] of Object.entries(typeof tender === 'object' ? tender : {})) {
        if (typeof dates === 'object' && isInUse(dates)) regions[code] = [...(regions[code] ?? []), region];
      }
    }
  }
  return sortKeys(regions);
}

const isInUse = (dates: CldrNode): boolean =>
  dates['_tender'] !== 'false' && (textAt(dates, '_to') || IN_USE_SINCE) >= IN_USE_SINCE;

/** One locale's entries for currencies in use. */
export function readCurrencyEntries(locale: string): [code: string, entry: CldrNode][] {
  const entries = nodeAt(readLocale('cldr-numbers-full', locale, 'currencies'), 'numbers', 'currencies');
  return Object.keys(readCurrencyRegions()).map((code) => [code, nodeAt(entries, code)]);
}

/** ISO 4217 code -> its names as they stand in running text, glosses in brackets left out. */
export function readCurrencyNames(locale: string): Record<string, string[]> {
  const names = readCurrencyEntries(locale).map(([code, entry]) => {
    const written = textsOf(entry).filter(([key]) => key.startsWith('displayName-count-'));
    const forms = [...written.map(([, name]) => name), textAt(entry, 'displayName')].map(withoutGloss);
    return [code, distinct(forms.filter((form) => form !== code), inLowerCase)] as const;
  });
  return Object.fromEntries(names);
}

const withoutGloss = (name: string): string => toForm(name.replace(/\([^)]*\)/g, ''));

/**
 * Names and symbols of one language. Symbols that several currencies share or that are plain letters are
 * left to the international pack, which has them with care or not at all.
 */
export function readCurrencies(locale: string, international: LanguagePack): LanguagePack['currencies'] {
  const names = readCurrencyNames(locale);
  const symbols = readCurrencyEntries(locale).flatMap(([code, entry]) => symbolsOf(code, entry));
  const elsewhere = Object.entries(international.currencies).flatMap(([code, forms]) =>
    forms.map((symbol) => ({ code, symbol })),
  );
  const currencies: Record<string, string[]> = {};
  for (const [code, forms] of Object.entries(names)) {
    const own = symbols.filter((symbol) => symbol.code === code).map(({ symbol }) => symbol);
    const others = new Set([...symbols, ...elsewhere].filter((entry) => entry.code !== code).map((entry) => entry.symbol));
    const known = new Set([...Object.keys(international.currencyHeads), ...(international.currencies[code] ?? [])]);
    const telling = own.filter((symbol) => !others.has(symbol) && !known.has(symbol) && !isPlainLetters(symbol));
    const kept = distinct([...forms, ...telling], inLowerCase);
    if (kept.length > 0) currencies[code] = kept;
  }
  return currencies;
}

/** A currency's symbols in one locale, its code left out. */
export function symbolsOf(code: string, entry: CldrNode): { code: string; symbol: string }[] {
  const symbols = ['symbol', 'symbol-alt-narrow', 'symbol-alt-variant'].map((key) => toForm(textAt(entry, key)));
  return distinct(symbols.filter((symbol) => symbol !== code)).map((symbol) => ({ code, symbol }));
}

/** "Br", "lei": words of other languages rather than signs; "FCFA" is neither. */
const isPlainLetters = (symbol: string): boolean => /^(?:\p{L}{1,2}|\p{Ll}+)\.?$/u.test(symbol);
