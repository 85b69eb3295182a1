/** The most traded currencies in the order of the BIS triennial survey of 2022. */
const MOST_TRADED: readonly string[] = [
  ...['USD', 'EUR', 'JPY', 'GBP', 'CNY', 'AUD', 'CAD', 'CHF', 'HKD', 'SGD', 'SEK', 'KRW', 'NOK', 'NZD', 'INR', 'MXN'],
  ...['TWD', 'ZAR', 'BRL', 'DKK', 'PLN', 'THB', 'ILS', 'IDR', 'CZK', 'AED', 'TRY', 'HUF', 'CLP', 'SAR', 'PHP', 'MYR'],
  ...['COP', 'RUB', 'RON', 'PEN', 'VND'],
];

/** Currencies the survey ranks lower whose bare names ("naira", "hryvnia", "riel") are common in the news. */
const WIDELY_REPORTED: readonly string[] = [
  ...['BDT', 'BGN', 'EGP', 'ETB', 'GEL', 'GHS', 'IRR', 'ISK', 'KES', 'KHR', 'KWD', 'KZT', 'LAK', 'LKR', 'MAD', 'MMK'],
  ...['MNT', 'NGN', 'NPR', 'PKR', 'QAR', 'RSD', 'TZS', 'UAH', 'UGX', 'UZS', 'XOF'],
];

/** Currencies that articles name without their country. */
export const NEWSWORTHY: ReadonlySet<string> = new Set([...MOST_TRADED, ...WIDELY_REPORTED]);

/** Compares two codes: the more traded one first, the rest by their letters. */
export function byTrade(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
}

function rank(code: string): number {
  const at = MOST_TRADED.indexOf(code);
  return at < 0 ? MOST_TRADED.length : at;
}
