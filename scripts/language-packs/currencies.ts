import type { LanguagePack } from '../../reading/languages/language-pack';
import { type CldrNode, nodeAt, readCldr, readLocale, textAt, textsOf } from './cldr';
import { MOST_TRADED, NEWSWORTHY } from './currency-order';
import { distinct, inLowerCase, toForm } from './forms';

/** Currencies that left use since then are still in the news of the years before. */
const IN_USE_SINCE = '2023-01-01';

/** Currencies of fewer people have their code in the international pack and no names: room for the rest. */
const FEWEST_USERS = 60_000_000;

/** Currencies in use: ISO 4217 code -> the people of the regions that pay in it. */
export function readCurrencyUsers(): Map<string, number> {
  const data = nodeAt(
    readCldr('cldr-core', 'supplemental/currencyData.json'),
    'supplemental',
    'currencyData',
    'region',
  );
  const territories = nodeAt(
    readCldr('cldr-core', 'supplemental/territoryInfo.json'),
    'supplemental',
    'territoryInfo',
  );
  const users = new Map<string, number>();
  for (const region of Object.keys(data)) {
    const people = Number(textAt(nodeAt(territories, region), '_population'));
    for (const code of codesInUse(nodeAt(data, region))) users.set(code, (users.get(code) ?? 0) + people);
  }
  return new Map([...users].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function codesInUse(tenders: CldrNode): string[] {
  return Object.values(tenders).flatMap((tender) =>
    Object.entries(typeof tender === 'object' ? tender : {})
      .filter(([, dates]) => typeof dates === 'object' && isInUse(dates))
      .map(([code]) => code),
  );
}

const isInUse = (dates: CldrNode): boolean =>
  dates._tender !== 'false' && (textAt(dates, '_to') || IN_USE_SINCE) >= IN_USE_SINCE;

/** One locale's entries for currencies in use. */
export function readCurrencyEntries(locale: string): [code: string, entry: CldrNode][] {
  const entries = nodeAt(readLocale('cldr-numbers-full', locale, 'currencies'), 'numbers', 'currencies');
  return [...readCurrencyUsers().keys()].map((code) => [code, nodeAt(entries, code)]);
}

/**
 * ISO 4217 code -> its names as they stand in running text, glosses in brackets left out; of the less traded ones the
 * base form and the one after millions.
 */
export function readCurrencyNames(locale: string): Record<string, string[]> {
  const names = readCurrencyEntries(locale).map(([code, entry]) => {
    const forms = textsOf(entry)
      .filter(([key]) => key.startsWith('displayName-count-'))
      .map(([key, name]) => [key, withoutGloss(name)] as const);
    const afterMillions =
      forms.find(([key]) => key.endsWith('-many')) ?? forms.find(([key]) => key.endsWith('-other'));
    const written = MOST_TRADED.has(code) ? forms.map(([, name]) => name) : [afterMillions?.[1] ?? ''];
    const all = [...written, withoutGloss(textAt(entry, 'displayName'))];
    return [
      code,
      distinct(
        all.filter((form) => form !== code),
        inLowerCase,
      ),
    ] as const;
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
  const users = readCurrencyUsers();
  for (const [code, forms] of Object.entries(names)) {
    if (!NEWSWORTHY.has(code) && (users.get(code) ?? 0) < FEWEST_USERS) continue;
    const own = symbols.filter((symbol) => symbol.code === code).map(({ symbol }) => symbol);
    const others = new Set(
      [...symbols, ...elsewhere].filter((entry) => entry.code !== code).map((entry) => entry.symbol),
    );
    const known = new Set([
      ...Object.keys(international.currencyHeads),
      ...(international.currencies[code] ?? []),
    ]);
    const telling = own.filter(
      (symbol) => !others.has(symbol) && !known.has(symbol) && !isPlainLetters(symbol),
    );
    const kept = distinct(
      [...forms.filter((form) => !isSharedName(form, code, names)), ...telling],
      inLowerCase,
    );
    if (kept.length > 0) currencies[code] = kept;
  }
  return currencies;
}

/** "CFA franc" without its gloss names two currencies. */
export const isSharedName = (
  name: string,
  code: string,
  names: Readonly<Record<string, readonly string[]>>,
): boolean => Object.entries(names).some(([other, forms]) => other !== code && forms.includes(name));

/** A currency's symbols in one locale, its code left out. */
export function symbolsOf(code: string, entry: CldrNode): { code: string; symbol: string }[] {
  const symbols = ['symbol', 'symbol-alt-narrow', 'symbol-alt-variant'].map((key) =>
    toForm(textAt(entry, key)),
  );
  return distinct(symbols.filter((symbol) => symbol !== code)).map((symbol) => ({ code, symbol }));
}

/** "Br", "lei": words of other languages rather than signs; "FCFA" is neither. */
const isPlainLetters = (symbol: string): boolean => /^(?:\p{L}{1,2}|\p{Ll}+)\.?$/u.test(symbol);
