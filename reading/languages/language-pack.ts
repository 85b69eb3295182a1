/**
 * One language's words for numbers, money, units, days and countries, generated from CLDR by
 * `npm run build-language-packs` into `packs/<language>.json`. Forms keep the case CLDR gives them; spaces are plain.
 */
export interface LanguagePack {
  /** BCP 47; "und" is the pack of international symbols that every language shares. */
  readonly language: string;
  readonly numbers: {
    readonly decimal: string;
    readonly group: string;
    /** The ten digits of the language's own numbering system, "" when it writes 0-9. */
    readonly digits: string;
  };
  /** Power of ten -> words for it in every plural form, long and short ("6": ["million", "millions", "M"]). */
  readonly scales: Readonly<Record<string, readonly string[]>>;
  /** ISO 4217 code -> names in every plural form and unambiguous symbols ("CNY": ["Chinese yuan", "CN¥"]). */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** A word that several currencies' names share -> their codes, the most traded first ("dollars": ["USD", "CAD", ...]). */
  readonly currencyHeads: Readonly<Record<string, readonly string[]>>;
  /** CLDR unit id without its category ("kilometer", "megawatt-hour") -> names and abbreviations in every plural form. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** January first: every name and abbreviation, format and stand-alone. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  /** First quarter first. */
  readonly quarters: readonly (readonly string[])[];
  /** Field and offset ("year-1", "quarter+0", "day-1") -> words for it. */
  readonly relative: Readonly<Record<string, readonly string[]>>;
}

/** ISO 3166-1 alpha-2 -> names in one language, generated from CLDR into `regions/<language>.json`. */
export type RegionNames = Readonly<Record<string, readonly string[]>>;
