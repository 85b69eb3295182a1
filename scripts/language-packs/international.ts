import type { LanguagePack } from '../../reading/languages/language-pack';
import { readCurrencyEntries, readCurrencyUsers, symbolsOf } from './currencies';
import { byTrade } from './currency-order';
import { readQuarters } from './days';
import { distinct, sortKeys, wordsOf } from './forms';
import { readUnits } from './units';

/** Symbols that several currencies share: their candidates are every currency CLDR writes so, and these. */
const SHARED_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  $: [],
  '£': [],
  '¥': [],
  '￥': ['CNY', 'JPY'],
  kr: [],
  Rs: ['INR'],
  'Rs.': ['INR'],
  元: ['CNY', 'TWD'],
  '₨': ['INR', 'LKR', 'MUR', 'NPR', 'PKR', 'SCR'],
};

/** Symbols in the news that CLDR's root leaves out or gives in another form; "Ft" is for Hungarian alone, elsewhere 5 ft are feet. */
const MORE_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  AUD: ['AU$'],
  BRL: ['R$'],
  CAD: ['C$'],
  CHF: ['Fr.'],
  CNY: ['CN¥', 'RMB¥'],
  CZK: ['Kč'],
  EUR: ['euro', 'euros'],
  IDR: ['Rp'],
  MYR: ['RM'],
  PEN: ['S/'],
  PLN: ['zł'],
  SGD: ['S$'],
  TRY: ['TL'],
  TWD: ['NT$'],
  USD: ['U$S', 'U$D'],
};

/** Currencies out of use that articles on the years before the euro name, in words that most languages take over. */
const FORMER: Record<string, string[]> = {
  ESP: ['peseta', 'pesetas', 'pta', 'ptas'],
  NLG: ['guilder', 'guilders'],
};

/** CLDR's symbol for the Nicaraguan córdoba is what all the world writes for the Canadian dollar. */
const OTHERS_SYMBOLS: Readonly<Record<string, string>> = { NIO: 'C$' };

/** Units whose symbols every language writes; inches, miles and cups stay in the packs of the languages that use them. */
const CUSTOMARY =
  /^(?:square-|cubic-)?(?:acre|foot|inch|mile|yard)$|^(?:acre-foot|bushel|dunam|gallon|gallon-imperial|nautical-mile|ounce|ounce-troy|pound|ton)$/;

/** Units whose root "symbol" is an English word or abbreviation. */
const ENGLISH_IN_ROOT = new Set(
  wordsOf('bar century decade fortnight mile-per-gallon month night quarter week year'),
);

/** Symbols that are another unit's in some language: "cal" the Polish inch, "Mt" and "Gt" Finnish bytes. */
const OTHERS_ABROAD = new Set(['calorie', 'gigatonne', 'megatonne']);

/** Ways to write a symbol that CLDR does not list: without superscripts, in one character, with other capitals. */
const MORE_UNIT_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  byte: ['B'],
  celsius: ['℃', 'ºC'],
  centiliter: ['cl'],
  'cubic-centimeter': ['cm3', '㎤'],
  'cubic-kilometer': ['km3'],
  'cubic-meter': ['m3', '㎥'],
  deciliter: ['dl'],
  fahrenheit: ['℉'],
  gigawatt: ['Gw'],
  kilogram: ['Kg', 'KG', '㎏'],
  kilohertz: ['KHz'],
  kiloliter: ['kL'],
  kilometer: ['Km', '㎞'],
  'kilometer-per-hour': ['kph', 'kmh', 'Km/h'],
  kilowatt: ['KW', 'Kw', 'kw'],
  'kilowatt-hour': ['KWh', 'Kwh', 'kwh', 'KWH', 'kW·h', 'kW⋅h'],
  liter: ['L'],
  'megawatt-hour': ['Mwh', 'MWH'],
  electronvolt: ['eV'],
  gigaelectronvolt: ['GeV'],
  gray: ['Gy'],
  kiloelectronvolt: ['keV'],
  megaelectronvolt: ['MeV'],
  microgram: ['µg', 'mcg', 'ug'],
  milligray: ['mGy'],
  teraelectronvolt: ['TeV'],
  micrometer: ['µm'],
  microsecond: ['µs'],
  'mile-per-hour': ['mph'],
  milligram: ['㎎'],
  milliliter: ['ml', '㎖'],
  hectoliter: ['hl'],
  'liter-per-100-kilometer': ['L/100 km', 'l/100 km', 'l/100km'],
  'square-centimeter': ['cm2', '㎠'],
  'square-kilometer': ['km2', '㎢'],
  'square-meter': ['m2', '㎡'],
  'british-thermal-unit': ['BTU'],
};

/** The pack of international symbols; every currency in use has its key, so that its code is known. */
export function buildInternationalPack(): LanguagePack {
  const none = (count: number): string[][] => Array.from({ length: count }, () => []);
  return {
    language: 'und',
    numbers: { decimal: '.', group: ',', digits: '' },
    scales: {},
    currencies: readSymbols(),
    currencyHeads: readSharedSymbols(),
    units: readSymbolsOfUnits(),
    months: none(12),
    weekdays: none(7),
    quarters: readQuarters('und').map((forms) => forms.filter((form) => /^Q\d$/.test(form))),
    relative: {},
  };
}

/** Root's symbols that hold a currency sign and are one currency's alone, then the ones written by hand. */
function readSymbols(): Record<string, string[]> {
  const all = readCurrencyEntries('und').flatMap(([code, entry]) => symbolsOf(code, entry));
  const symbols = [...readCurrencyUsers().keys()].map((code) => {
    const own = all.filter((entry) => entry.code === code && /\p{Sc}|CFA|CFPF/u.test(entry.symbol));
    const alone = own.filter(({ symbol }) => !(symbol in SHARED_SYMBOLS) && OTHERS_SYMBOLS[code] !== symbol);
    const preferred = alone.filter(({ symbol }) => mostTraded(symbol, all) === code);
    return [
      code,
      distinct([...preferred.map(({ symbol }) => symbol), ...(MORE_SYMBOLS[code] ?? [])]),
    ] as const;
  });
  return { ...Object.fromEntries(symbols), ...FORMER };
}

const mostTraded = (symbol: string, all: readonly { code: string; symbol: string }[]): string | undefined =>
  all
    .filter((entry) => entry.symbol === symbol)
    .map((entry) => entry.code)
    .sort(byTrade)[0];

function readSharedSymbols(): Record<string, string[]> {
  const all = readCurrencyEntries('und').flatMap(([code, entry]) => symbolsOf(code, entry));
  const shared = Object.entries(SHARED_SYMBOLS).map(([symbol, more]) => {
    const codes = all.filter((entry) => entry.symbol === symbol).map((entry) => entry.code);
    return [symbol, distinct([...codes, ...more]).sort(byTrade)] as const;
  });
  return sortKeys(Object.fromEntries(shared));
}

function readSymbolsOfUnits(): Record<string, string[]> {
  const root = Object.entries(readUnits('und', ['short', 'narrow'])).filter(
    ([id]) => !CUSTOMARY.test(id) && !ENGLISH_IN_ROOT.has(id) && !OTHERS_ABROAD.has(id),
  );
  const symbols: Record<string, string[]> = {};
  for (const [id, forms] of root) symbols[id] = [...forms];
  for (const [id, forms] of [...Object.entries(MORE_UNIT_SYMBOLS), ['generic', ['°']] as const]) {
    symbols[id] = distinct([...(symbols[id] ?? []), ...forms]);
  }
  return sortKeys(Object.fromEntries(Object.entries(symbols).filter(([, forms]) => forms.length > 0)));
}
