/** One name of a currency, and the names of its country, all in lower case. */
export interface CurrencyName {
  readonly code: string;
  readonly name: string;
  readonly regions: readonly string[];
}

/** A head noun and the currencies it can stand for. */
export type Heads = ReadonlyMap<string, ReadonlySet<string>>;
