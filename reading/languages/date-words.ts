type Words = readonly string[];

/** One language's hand-written words for days and periods. */
export interface DateWords {
  /** Order of an all-digit date: 1/5/2025 is 1 May where "dmy". */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Words around the number of a day ("ngày 1", "1日"). */
  readonly day: Around;
  readonly month: Around;
  /** Month 1..12 -> names beyond CLDR's ("9": ["сентябре"]), save what an ending makes of them. */
  readonly months?: Readonly<Record<string, Words>>;
  /** Names of weekdays beyond CLDR's -> 0 (Sunday) to 6 ("пятницу": 5). */
  readonly weekdays?: Readonly<Record<string, number>>;
  readonly year: Around;
  /** Before a year, the name of its era -> what makes it a year of our own ("令和": 2018, "พ.ศ.": -543). */
  readonly eras?: Readonly<Record<string, number>>;
  /** What makes a year of three digits one of our own, before its month, quarter or half ("115年第3季": 1911). */
  readonly shortEra?: number;
  /**
   * A calendar whose years need no era: from `from` on they take `add` to be years of our own; a year of two digits
   * lacks `short`.
   */
  readonly calendar?: { readonly from: number; readonly add: number; readonly short: number };
  /** Of the words for a year, those of a year of accounts, whose halves and quarters begin nobody says when ("年度"). */
  readonly fiscal?: Words;
  /** Behind a quarter, words that count how many there were, and name none ("the third quarter in a row"). */
  readonly inARow?: Words;
  /** "Q3" and "third quarter" come from CLDR; here words around a number ("quý 4", "第1季") … */
  readonly quarter: Around;
  /** … and whole names beyond CLDR's -> 1..4 ("quý iv": 4). */
  readonly quarters: Readonly<Record<string, number>>;
  /** Half-years: words -> 1 or 2 ("first half": 1). */
  readonly halves: Readonly<Record<string, number>>;
  /**
   * The first n months of a year: before, words for "first" beside n ("first", in "first 9 months" and "neuf premiers
   * mois"), the unit's own name following; after, words behind n that say both ("9 tháng đầu năm": ["tháng đầu năm"]).
   */
  readonly firstMonths?: Around;
  /** What makes of a number the month that a year of accounts closes with ("3月期"). */
  readonly closingMonth?: Around;
  /** Several months of a year by name -> the first and the last ("前三季": [1, 9]). */
  readonly monthSpans?: Readonly<Record<string, readonly [first: number, last: number]>>;
  /** Words for the first, last or middle day of the period beside them. */
  readonly edges: { readonly start: Words; readonly middle: Words; readonly end: Words };
  /**
   * "year-1", "month+0", "weekend-1" … -> words beyond CLDR's. What begins with "prior" counts from the period that was
   * spoken of last: "prior year-1" is the same period a year before it ("a year earlier", "Vorjahresquartal"), "whole+0" the
   * year that it is a part of ("full-year").
   */
  readonly relative: Readonly<Record<string, Words>>;
  /** Before a bare four-digit number that is a year ("in", "by", "since"). */
  readonly yearAfter: Words;
  /** Behind a bare four-digit number, words that make it a year where the language puts them there ("में"). */
  readonly yearBefore?: Words;
  /** Beside a year, words that mean as much of it as was spoken of last ("the same period", "the corresponding quarter"). */
  readonly samePeriod?: Words;
  /** Between a period and the day it ends with ("nine months ended 30 September", "exercice clos le 31 mars"). */
  readonly ended?: Words;
  /** What makes a decade of the year before or behind it ("1990s", "années 1990"), and a century of a number. */
  readonly decade?: Around;
  readonly century?: Around;
  /** Between the first and the last day, month or year of an interval ("to", "bis", "至"), dashes aside. */
  readonly through?: Words;
  /** Right before the number of a day that may stand alone ("on the 15th", "el 15", "den 15"). */
  readonly dayAfter?: Words;
  /** Words inside a date that say nothing ("of", "the"). */
  readonly joiners: Words;
  /**
   * Words for the n-th ("third": 3) of days, weeks and weekdays: the last is -1, and what makes an ordinal of the number
   * before it is 0 ("番目").
   */
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Around a length of time, words that count it back from today ("ago", "il y a") … */
  readonly ago?: Around;
  /** … or ahead ("from now", "dans"). */
  readonly ahead?: Around;
  /** Between a length of time and the day it is counted from ("two weeks before 1 May", "3 days after 1 May"). */
  readonly offsets?: { readonly back: Words; readonly ahead: Words };
  /** Beside a weekday or month, before or behind it, words for the one before, this one and the next ("last Friday"). */
  readonly turns?: {
    readonly last: Words;
    readonly this: Words;
    readonly next: Words;
    /** True where they may stand behind it, too ("viernes pasado"). */
    readonly follow?: true;
  };
  /** True where a month's name is a date by itself: cases stand for "in", and no name means anything else ("áprilisban"). */
  readonly bareMonths?: true;
  /** True where a month's name stands right before the noun that it tells the time of ("April orders"). */
  readonly monthsBeforeNouns?: true;
  /** True where a year stands in a sentence without a word for "in" ("stieg 2024 um 3 Prozent"). */
  readonly bareYears?: true;
  /** Of the forms of months, those that say "in" by themselves ("nisanda"). */
  readonly inMonth?: Words;
  /** Before a day, "as of": the state at that day ("tính đến", "截至"). */
  readonly asOf: Words;
}

/** Words that stand before or after a number and make it what it is. */
export interface Around {
  readonly before: Words;
  readonly after: Words;
}
