import type { Language } from '../languages/language';

/** Where an article is at home; each an ISO 3166-1 alpha-2 code, null where the page does not tell. */
export interface Home {
  /** The country of the site that shows it. */
  readonly site: string | null;
  /** The country of its dateline. */
  readonly scene: string | null;
  /** Whether the site's own newsroom wrote it: what others write keeps to their signs. */
  readonly isOwn: boolean;
}

/** Country -> its currency (ISO 4217), for each name that the currencies of several countries bear. */
type Family = Readonly<Record<string, string>>;

const of = (code: string, countries: string): Family =>
  Object.fromEntries(countries.split(' ').map((country) => [country, code]));

const PESOS: Family = {
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  UY: 'UYU',
  DO: 'DOP',
  CU: 'CUP',
  PH: 'PHP',
};
const DOLLARS: Family = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD' };
const YUAN: Family = { CN: 'CNY', TW: 'TWD', HK: 'HKD', MO: 'MOP' };
const POUNDS: Family = { GB: 'GBP', EG: 'EGP', SD: 'SDG' };
const NAMESAKES: readonly Family[] = [
  PESOS,
  POUNDS,
  { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' },
  { KW: 'KWD', BH: 'BHD', JO: 'JOD', IQ: 'IQD', LY: 'LYD', TN: 'TND', DZ: 'DZD', RS: 'RSD' },
  { AE: 'AED', MA: 'MAD' },
  { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' },
  {
    CH: 'CHF',
    ...of('XOF', 'SN CI ML BF BJ NE TG'),
    ...of('XAF', 'CM GA CG TD CF'),
    CD: 'CDF',
    GN: 'GNF',
    RW: 'RWF',
  },
];

/** In which languages newsrooms of a country write "$" for their own money. */
const OWN_SIGN: Readonly<Record<string, readonly string[]>> = {
  AU: ['en'],
  CA: ['en', 'fr'],
  NZ: ['en'],
  SG: ['en'],
  MX: ['es'],
  AR: ['es'],
  CL: ['es'],
  CO: ['es'],
  UY: ['es'],
};

/** Whether a currency's sign or name is one of several countries'. */
export const isSharedName = (form: string, { pack, overlay }: Language): boolean =>
  form in overlay.money.defaults || (pack.currencyHeads[form]?.length ?? 0) > 1;

/**
 * The currency that a text means by a name or sign which several countries' currencies share: that of where it is at home.
 * @param code ISO 4217, what the language means by it when nothing else is known.
 */
export function currencyAtHome(form: string, code: string, language: Language, home: Home): string {
  if (!isSharedName(form, language)) return code;
  if (form === '$' || isIn(DOLLARS, code)) return ownDollars(form, language, home) ?? code;
  if (!/\p{L}/u.test(form)) return code;
  if (isIn(YUAN, code)) return inFamily(YUAN, home.site) ?? code;
  const family = NAMESAKES.find((one) => isIn(one, code));
  return ofHome(family, home) ?? code;
}

/** What "$" and "dollars" are in a newsroom's own words; "$" may be pesos. Null where it means those of the United States. */
function ownDollars(form: string, { tag }: Language, { site, isOwn }: Home): string | null {
  const [spoken = ''] = tag.split('-', 1);
  if (site === null || !isOwn || !OWN_SIGN[site]?.includes(spoken)) return null;
  return inFamily(DOLLARS, site) ?? (form === '$' ? inFamily(PESOS, site) : null);
}

/** Whether the money of where an article is at home is pounds. */
export const paysInPounds = (home: Home): boolean => ofHome(POUNDS, home) !== null;

/** What a family's name means where an article is at home: on its site, or else at its dateline. Null when neither tells. */
const ofHome = (family: Family | undefined, { site, scene }: Home): string | null =>
  inFamily(family, site) ?? inFamily(family, scene);

const isIn = (family: Family, code: string): boolean => Object.values(family).includes(code);

const inFamily = (family: Family | undefined, country: string | null): string | null =>
  (country !== null && family?.[country]) || null;
