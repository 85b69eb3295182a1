type Words = readonly string[];

/** One language's hand-written words for days and periods. */
export interface DateWords {
  /** Order of an all-digit date: 1/5/2025 is 1 May where "dmy". */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Words around the number of a day ("ngày 1", "1日"). */
  readonly day: Around;
  readonly month: Around;
  readonly year: Around;
  /** "Q3" and "third quarter" come from CLDR; here words around a number ("quý 4", "第1季") … */
  readonly quarter: Around;
  /** … and whole names beyond CLDR's -> 1..4 ("quý iv": 4). */
  readonly quarters: Readonly<Record<string, number>>;
  /** Half-years: words -> 1 or 2 ("first half": 1). */
  readonly halves: Readonly<Record<string, number>>;
  /** The first n months of a year, words around n ("9 tháng đầu năm": after ["tháng đầu năm"]). */
  readonly firstMonths: Around;
  /** Words for the first, last or middle day of the period beside them. */
  readonly edges: { readonly start: Words; readonly middle: Words; readonly end: Words };
  /** "year-1", "month+0" … -> words beyond CLDR's. */
  readonly relative: Readonly<Record<string, Words>>;
  /** Before a bare four-digit number that is a year ("in", "by", "since"). */
  readonly yearAfter: Words;
  /** Words inside a date that say nothing ("of", "the"). */
  readonly joiners: Words;
  /** Before a day, "as of": the state at that day ("tính đến", "截至"). */
  readonly asOf: Words;
}

/** Words that stand before or after a number and make it what it is. */
export interface Around {
  readonly before: Words;
  readonly after: Words;
}
