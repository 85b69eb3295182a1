import { wordsOf } from './forms';

/** The most traded currencies in the order of the BIS triennial survey of 2022. */
const BY_TRADE: readonly string[] = wordsOf(
  `USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK
  PLN THB ILS IDR CZK AED TRY HUF CLP SAR PHP MYR COP RUB RON PEN VND`,
);

/** Currencies the survey ranks lower whose bare names ("naira", "hryvnia", "riel") are common in the news. */
const WIDELY_REPORTED: readonly string[] = wordsOf(
  `BDT BHD EGP IRR ISK KES KHR KWD KZT LAK LKR MAD MMK MOP NGN NPR PKR QAR RSD UAH
  XOF`,
);

/** The currencies that most foreign exchange is in: figures in them are the most frequent. */
export const MOST_TRADED: ReadonlySet<string> = new Set(BY_TRADE);

/** Currencies that articles name without their country. */
export const NEWSWORTHY: ReadonlySet<string> = new Set([...BY_TRADE, ...WIDELY_REPORTED]);

/** Compares two codes: the more traded one first, the rest by their letters. */
export function byTrade(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
}

function rank(code: string): number {
  const at = BY_TRADE.indexOf(code);
  return at < 0 ? BY_TRADE.length : at;
}
