import type { Language } from '../languages/language';
import { foldCase } from '../text/fold';

/** Where an article is at home; each an ISO 3166-1 alpha-2 code, null where the page does not tell. */
export interface Home {
  /** The country of the site that shows it. */
  readonly site: string | null;
  /** The country of its dateline. */
  readonly scene: string | null;
  /** Whether the site's own newsroom wrote it: what others write keeps to their signs. */
  readonly isOwn: boolean;
}

/** Currencies (ISO 4217) that bear one name: a code begins with its country's (ISO 3166-1). */
type Family = string;

/** Currencies of several countries, with these. */
const UNIONS: Readonly<Record<string, string>> = {
  XOF: 'SN CI ML BF BJ NE TG',
  XAF: 'CM GA CG TD CF',
};

const PESOS: Family = 'MXN ARS CLP COP UYU DOP CUP PHP BWP'; // "P5 million" are pesos or pula
const DOLLARS: Family = 'USD CAD AUD NZD SGD';
const YUAN: Family = 'CNY TWD HKD MOP';
const POUNDS: Family = 'GBP EGP SDG';
const NAMESAKES: readonly Family[] = [
  PESOS,
  POUNDS,
  'SAR QAR OMR YER IRR',
  'KWD BHD JOD IQD LYD TND DZD RSD',
  'AED MAD',
  'INR PKR LKR NPR MUR',
  'KES UGX TZS',
  'CHF XOF XAF CDF GNF RWF',
  'SEK NOK DKK ISK CZK',
  'RUB BYN',
];

/** In which countries newsrooms write "$" for their own money, by the language that they write. */
const OWN_SIGN: Readonly<Record<string, string>> = { en: 'AU CA NZ SG', fr: 'CA', es: 'MX AR CL CO UY' };

/** Whether a currency's sign or name is one of several countries'. */
export const isSharedName = (form: string, { pack, overlay }: Language): boolean =>
  form in overlay.money.defaults || (pack.currencyHeads[form]?.length ?? 0) > 1;

/** What tells the currency that a text means by a shared name. */
interface Telling {
  readonly language: Language;
  readonly home: Home | null;
  /** ISO 4217, what the text declares for all its amounts. */
  readonly declared: string | null;
}

/** Letters that a word for what is of a country has from the country's name; all of a shorter one. */
const STEM = 5;

/** "pesos argentinos", "Jordanian dinars": whether a word beside a currency's name tells the country. */
const isOf = (word: string, country: string): boolean =>
  !!foldCase(country)
    .match(/[\p{L}\p{M}]{4,}/gu)
    ?.some((name) => foldCase(word).startsWith(name.slice(0, STEM)));

/**
 * The currency that a text means by a name or sign which several countries' currencies share: that of the country which a
 * word beside it tells, the one that the text declares, or that of where it is at home.
 * @param code ISO 4217, what the language means by it when nothing else is known.
 * @param beside The words right before and behind it.
 */
export function currencyMeant(
  form: string,
  code: string,
  { language, home, declared }: Telling,
  beside: () => readonly string[],
): string {
  const namesakes = NAMESAKES.find((one) => one.includes(code));
  const words = namesakes ? beside().filter((word) => word !== '') : [];
  const told = namesakes
    ?.split(' ')
    .find((one) => language.regions[one.slice(0, 2)]?.some((name) => words.some((word) => isOf(word, name))));
  if (told) return told;
  if (!(home || declared) || !isSharedName(form, language)) return code;
  const family = [DOLLARS, YUAN].find((one) => one.includes(code)) ?? namesakes;
  if (declared && (family === YUAN || family?.includes(declared))) return declared; // "2.56億元（美元，下同）"
  if (!home) return code;
  if (form === '$' || family === DOLLARS) return ownDollars(form, language, home) ?? code;
  if (!/\p{L}/u.test(form)) return code;
  return (family === YUAN ? inFamily(YUAN, home.site) : ofHome(family, home)) ?? code;
}

/** What "$" and "dollars" are in a newsroom's own words; "$" may be pesos. Null where it means those of the United States. */
function ownDollars(form: string, { tag }: Language, { site, isOwn }: Home): string | null {
  const [spoken = ''] = tag.split('-', 1);
  if (site === null || !isOwn || !OWN_SIGN[spoken]?.includes(site)) return null;
  return inFamily(DOLLARS, site) ?? (form === '$' ? inFamily(PESOS, site) : null);
}

/** Whether the money of where an article is at home is pounds. */
export const paysInPounds = (home: Home): boolean => ofHome(POUNDS, home) !== null;

/** What a family's name means where an article is at home: on its site, or else at its dateline. Null when neither tells. */
const ofHome = (namesakes: Family | undefined, { site, scene }: Home): string | null =>
  inFamily(namesakes, site) ?? inFamily(namesakes, scene);

const inFamily = (namesakes: Family | undefined, country: string | null): string | null =>
  (country &&
    namesakes?.split(' ').find((code) => code.startsWith(country) || UNIONS[code]?.includes(country))) ??
  null;
