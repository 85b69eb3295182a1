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
const NAMESAKES: readonly Family[] = [
  PESOS,
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
  { GB: 'GBP', EG: 'EGP', SD: 'SDG' },
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

/**
 * The currency that a text means by a name or sign which several countries' currencies share: that of where it is at home.
 * @param code ISO 4217, what the language means by it when nothing else is known.
 */
export function currencyAtHome(
  form: string,
  code: string,
  { tag, pack, overlay }: Language,
  home: Home,
): string {
  const isShared = form in overlay.money.defaults || (pack.currencyHeads[form]?.length ?? 0) > 1;
  if (!isShared) return code;
  const { site, scene, isOwn } = home;
  if (form === '$' || isIn(DOLLARS, code)) {
    const isSign = site !== null && isOwn && OWN_SIGN[site]?.includes(tag.split('-', 1)[0] ?? '');
    const own = site ? (DOLLARS[site] ?? (form === '$' ? PESOS[site] : undefined)) : undefined;
    return (isSign ? own : undefined) ?? code;
  }
  if (!/\p{L}/u.test(form)) return code;
  if (isIn(YUAN, code)) return (site ? YUAN[site] : undefined) ?? code;
  const family = NAMESAKES.find((one) => isIn(one, code));
  return (site ? family?.[site] : undefined) ?? (scene ? family?.[scene] : undefined) ?? code;
}

const isIn = (family: Family, code: string): boolean => Object.values(family).includes(code);
