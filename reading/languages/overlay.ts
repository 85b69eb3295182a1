import type { DateWords } from './date-words';

type Words = readonly string[];

/**
 * One language's hand-written words for figures in the news: what CLDR does not know. All lists may be empty.
 * Forms are in lower case unless case tells them apart (`units`), with plain spaces.
 */
export interface Overlay {
  /** BCP 47. */
  readonly language: string;
  /** Short words written together with the next one (Arabic "و", Hebrew "ב"). */
  readonly proclitics: Words;
  /** Endings that a form of three letters or more may take (Finnish "a", Turkish "ya"). */
  readonly endings: Words;
  /** True where writers leave out the marks of letters as often as not ("milioane de lei, in crestere cu"). */
  readonly leavesOutMarks?: boolean;
  /** Words that join two of a kind ("and", "&"; of days "or" as well). */
  readonly ands: Words;
  readonly dates: DateWords;
  readonly numbers: NumberWords;
  readonly money: {
    /** ISO 4217 code -> names and symbols beyond CLDR's ("CNY": ["RMB", "nhân dân tệ"]). */
    readonly names: Readonly<Record<string, Words>>;
    /** Names and symbols that several currencies share -> the one this language means ("$": "USD"). */
    readonly defaults: Readonly<Record<string, string>>;
    /** Words that scale and name at once -> currency and power of ten ("mkr": ["SEK", 6]). */
    readonly scaled: Readonly<Record<string, readonly [code: string, power: number]>>;
    /** Words that tell weights: near them the name of a currency that is a unit as well is the unit ("pound"). */
    readonly weights?: Words;
    /** Nouns and verbs whose amounts are money where no currency is said ("revenue", "ebitda", "выделят"). */
    readonly words?: Words;
    /** Words beside which a text tells the currency of all its amounts ("all amounts are in", "下同"). */
    readonly declarations?: Words;
    /** Between an amount and its hundredths without their name ("25 euros con 50"). */
    readonly centsJoiners?: Words;
    /** Hundredth parts: word -> ISO 4217 code ("cents": "USD"). */
    readonly hundredths: Readonly<Record<string, string>>;
    /** Coins that say nothing but behind an amount of their currency -> power of ten ("50元6角3分": { 角: -1, 分: -2 }). */
    readonly coins?: Readonly<Record<string, number>>;
  };
  /** Unit id -> names beyond CLDR's. An id that is not CLDR's is the text's own symbol ("EFLOPS"). */
  readonly units: Readonly<Record<string, Words>>;
  /** Words for electricity: behind one, degrees by the thousand are kilowatt-hours ("發電量達22億度"). */
  readonly electricity?: Words;
  /** Unit symbols that are verbs, too ("ha"), and the ends of words that follow such a verb. */
  readonly verbUnits?: { readonly units: Words; readonly before: Words };
  /** Words that name a unit nowhere but behind an amount in a larger one ("6 ft 2 in": { in: "inch" }). */
  readonly unitParts?: Readonly<Record<string, string>>;
  readonly percent: {
    readonly after: Words;
    /** Before the number ("百分之"). */
    readonly before: Words;
    readonly points: Words;
    readonly basisPoints: Words;
    /** Word after the number -> percent of one ("成": 10). */
    readonly parts: Readonly<Record<string, number>>;
    /** Between the two numbers of a share ("1 in 5"). */
    readonly ratios: Words;
    /** True where a noun may go before them ("neuf entreprises sur dix"). */
    readonly countsBetween?: boolean;
    /** The same with the whole first ("三分之一"). */
    readonly partsOf?: Words;
    /** Between a whole with what it counts and a part of it ("5人に3人"). */
    readonly among?: Words;
    /** What closes the tenths of a part ("2割5分": ["分"]); [] where nothing does ("三成五"). */
    readonly tenths?: Words;
    /** Words for points of percent or of anything ("ポイント") and their parts ("décimas": 0.1), and words that, as a percent sign, say of percent. */
    readonly sharedPoints?: { readonly words: Readonly<Record<string, number>>; readonly context: Words };
    /** Before the number, words for thousandths ("千分之"). */
    readonly perMille: Words;
  };
  /** Shares in words -> percent ("a third": 33.33). */
  readonly shares: Readonly<Record<string, number>>;
  readonly partition?: {
    /** Right before an amount that is part of the one before ("including", "of which", "其中"). */
    readonly within: Words;
    /** Right before or behind the last part of a whole ("the remaining", "còn lại"). */
    readonly rest: Words;
    /** Right behind an amount and a comma, words that say which share of a whole it is ("bằng", "占"). */
    readonly shares?: Words;
    /** Before a share, verbs that tell whose share it is ("account for", "chiếm"). */
    readonly verbs?: Words;
  };
  readonly multiples: {
    /** Whole words -> factor ("doubled": 2, "gấp đôi": 2). */
    readonly words: Readonly<Record<string, number>>;
    /** After the number ("times", "lần", "倍"). */
    readonly after: Words;
    /** Whether those words always mean a factor ("倍"), or also count occasions ("three times"). */
    readonly always: boolean;
    /** Before the number ("פי"). */
    readonly before?: Words;
    /** True where "doubled three times" means three times as much, not eight. */
    readonly countedWords?: boolean;
    /** Beside them, words that say it is a factor ("as", "gấp"). */
    readonly context: Words;
  };
  /** Before an amount, a word that makes another unit of its unit ("시속": { kilometer: "kilometer-per-hour" }). */
  readonly unitOpeners?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Behind a temperature ("below zero", "bajo cero"). */
  readonly belowZero?: Words;
  /** Between a quantity and what it is reckoned by ("per", "на", "ต่อ"). */
  readonly per?: Words;
  /** After a duration, words that make it a point in time or an age ("ago", "old"). */
  readonly elapsed: Words;
  /** Before a duration, words that do the same ("hace", "il y a"). */
  readonly elapsedBefore?: Words;
  /** Before a number of hours, words that make it a time of day ("à", "alle ore"). */
  readonly clock?: Words;
  /** Words between a number and what it counts or is measured in. */
  readonly unitLinks?: {
    /** Only after a scale word or a power ("millones de euros", "million d'euros"). */
    readonly scaled: Words;
    /** After any number ("250 de angajați"). */
    readonly always: Words;
  };
  readonly comparators: {
    /** A word or two before "more than", words that turn it into "at most" ("must not exceed"). */
    readonly negations?: Words;
    /** Behind such a word, words that make it deny nothing ("not only", "non … neanche"). */
    readonly onlys?: Words;
    /** Where the verb opens the clause, those before words that have what they tell of between them and the number ("تجاوزت"). */
    readonly verbsFirst?: Words;
    /** Before the number, CLDR-style comparator -> words; "exactly" shields longer forms ("lên tới": amounts to). */
    readonly before: Readonly<Partial<Record<ComparatorName, Words>>>;
    readonly after: Readonly<Partial<Record<ComparatorName, Words>>>;
  };
  readonly ranges: {
    /** Between the two numbers of a range ("to", "đến", "至"). */
    readonly joiners: Words;
    /** Between two numbers that follow each other ("two or three months"). */
    readonly alternatives?: Words;
    /** Of the joiners, those that also tell a move ("rose from 3 to 5"). */
    readonly moves: Words;
    /** Before the first number, with the joiner it takes: ["between", "and"]. */
    readonly pairs: readonly (readonly [before: string, joiner: string])[];
  };
  readonly changes: {
    readonly up: Words;
    readonly down: Words;
    /** After the size of a change ("5 % less than"). */
    readonly compared: { readonly up: Words; readonly down: Words };
    /** Before the size of a change, words that tie it to a verb earlier in the clause ("um", "بنسبة"). */
    readonly by?: Words;
    /** Beside a share, words that make it a rate for every year and no change of a level ("CAGR", "年均"). */
    readonly yearly?: Words;
    /** After a change's verb, before the level it reached ("to", "lên", "至"). */
    readonly reached: Words;
    /** Before the level it started from ("from", "từ"). */
    readonly from: Words;
    /** Right behind an amount, words that make it what something exceeds or misses by the size behind them ("40億円を25%上回る"). */
    readonly objects?: Words;
    /** Endings of an amount that say the same ("3 milyar liradan"). */
    readonly fromEndings?: Words;
    /** A verb with its preposition before the level a move started from ("pasó de", "passé de"). */
    readonly moves?: Words;
    /** Before the day or period it is counted from ("so với", "compared with", "较"). */
    readonly since: Words;
    /** Right behind its size, words before the period it is counted from, which elsewhere tell as of when ("к"). */
    readonly sinceBehind?: Words;
    /** Words that say by themselves what it is counted from: a day behind them is the level's ("year on year", "sur un an"). */
    readonly yearOnYear?: Words;
    /** Words that say that it is counted from the first day of the year ("since the start of the year", "so với đầu năm"). */
    readonly yearStart?: Words;
    /** Parts of words in its clause that say that it is counted from the same period of the year before ("前年同", "vorjahr"). */
    readonly yearEarlier?: Words;
    /** Right behind the size of a change, words that say of what: of an amount of goods, or of what they are worth. */
    readonly inVolume?: Words;
    readonly inValue?: Words;
    /** Parts of words that say that a change leaves out what its levels hold: rates of exchange, prices, what was bought ("organic"). */
    readonly likeForLike?: Words;
    /** Words that give several changes to several levels in their order ("respectively", "각각"). */
    readonly respectively?: Words;
    /** True where those words stand behind the day ("पिछले साल की तुलना में"). */
    readonly sinceFollows?: boolean;
    /** Openings of a sentence that tells how the level of the one before has changed ("das sind", "that is"). */
    readonly backward?: Words;
  };
  /** Between an amount and the same amount in another unit ("tương đương", "or about", "约合"). */
  readonly equivalents: Words;
  readonly status: {
    readonly target: Words;
    readonly forecast: Words;
    /** What says that something was planned or expected and has come ("as planned", "more than expected"). */
    readonly met?: Words;
    /** True where such words stand behind the figure, for verbs end the clause ("31億円を見込む"). */
    readonly follows?: boolean;
    /** True where such a word may also be the last of its clause, behind the figure ("… 3 Mrd. Euro erwartet."). */
    readonly mayFollow?: boolean;
    /** Verbs with what is planned or expected before them ("are expected"), which speak of a figure right there. */
    readonly passives?: { readonly target: Words; readonly forecast: Words };
    /** Of those words, verbs that tell what is said to have been, where the clause ends in one of these ("soll … geliefert haben"). */
    readonly hearsay?: { readonly verbs: Words; readonly ends: Words };
  };
  readonly counts: {
    /** Words between number and noun that are left out of the noun ("个", "名"), where the noun follows. */
    readonly classifiers: Words;
    /** Where nouns need such a word, what those begin with that a bare number counts without one ("人"): of others it is a name ("12345热线"). */
    readonly unclassified?: string;
    /** Words for people where no blank ends them: behind one stands what they do or suffer ("200余人丧生"). */
    readonly people?: Words;
    /** Words at which a counted noun ends: verbs, prepositions, conjunctions. */
    readonly nounEnds: Words;
    /** Before a noun, words that make a number later in the clause one of it ("number of", "Zahl der"). */
    readonly numberOf?: Words;
    /** Nouns that are a number themselves, with the word before them ("death toll", "人数", "sayısı"). */
    readonly tallies?: Words;
    /** Verbs that tell what befell so many where the language leaves out of whom ("killed", "were injured"). */
    readonly fates?: Words;
    /** Right after one of a thing, or before it, words that make it the base of a rate ("1室あたり", "每10万人"). */
    readonly rates?: Words;
    /** Between a part and the number of the whole ("of the", "trong số"). */
    readonly partOf?: Words;
    /** Endings of a noun that a number behind it is a part of ("dan"), and of such a number ("'i"). */
    readonly partitives?: { readonly nouns: Words; readonly numbers: Words };
    /** How a noun in the plural ends ("s"; [] where numbers take none), and how a verb right behind it does, which is no part of it ("ed"). */
    readonly predicates?: { readonly plurals: Words; readonly verbs: Words; readonly headLast?: boolean };
    /** How names of peoples and parties end in the plural ("ans"): behind a bare number no other name is counted by itself. */
    readonly peoples?: Words;
    /** Words for streets in their names: the number before such a name is a house's ("10 Talweg Street officials"). */
    readonly streets?: Words;
    /** Plurals that a letter behind the number scales and does not measure ("2m viewers"). */
    readonly scaledNouns?: Words;
    /** Words that count nothing themselves ("times" of day, "phần"). */
    readonly noNouns: Words;
    /** Of these, words that do count where the number is too large to number things ("세대" of "1200세대"). */
    readonly largeCounts?: Words;
    /**
     * How words end that stand before a noun and agree with it ("ых", "ich"), and words between two of them ("и"): where
     * this is given, a counted noun is such words, if any, and the one word after them.
     */
    readonly adjectives?: { readonly ends: Words; readonly joiners: Words };
    /** Ands and prepositions written together with the next word, which end a noun ("و"). */
    readonly attachedAnds?: Words;
    /** Longest noun in words; scripts without spaces: in characters. */
    readonly longest: number;
    /** True where peoples are written small, and names take endings in place of prepositions: a name behind a number is not counted. */
    readonly smallPeoples?: boolean;
    /** True where every noun begins with a capital, so that a capital is no sign of a name. */
    readonly capitalNouns?: boolean;
  };
  /** Before a number, words that make it a name, an ordinal or an address ("section", "điều", "第"). */
  readonly labels: Words;
  /** Longer forms that only look like a word of the tables above ("tỷ lệ"), and words of the pack that news mean otherwise. */
  readonly ignore: Words;
  /** Words that go on with a noun phrase though they end a counted noun ("of", "của"). */
  readonly genitives: Words;
  /**
   * Where a share always stands behind its whole, what makes an amount an attribute of the noun behind it instead, and that
   * noun up to its particle or case as a group, unless it tells a change ("5%の", "60억원 규모의", "forintos", "5'lik").
   */
  readonly attributed?: RegExp;
  /** With their dot, in lower case. "1." stands for all ordinals of one or two digits ("30. Juni"). */
  readonly abbreviations: Words;
  /** Words that open a clause and are no part of what is measured ("tuy nhiên", "meanwhile"). */
  readonly openers: Words;
  /** Words that stand for something named elsewhere: a clause that opens with one does not say what is measured ("it", "they"). */
  readonly pronouns?: Words;
  /** Of those, what stands for the noun right before it ("which", "qui"). */
  readonly relativePronouns?: Words;
  /** Particles behind what a sentence is about, where it has such ("は", "은"). */
  readonly topics?: Words;
  /**
   * Words behind which begins what is told of: what somebody said or announced ("said that", "cho biết"), what a verb or a reason
   * leads to ("มี", "เนื่องจาก"), and where prepositions stand behind their noun, these ("में").
   */
  readonly reporting?: Words;
  /** Verbs and links between what is measured and its number ("đạt", "was", "为"). */
  readonly links: Words;
  /** Further links: finite verbs, with what they tell of before them ("was", "est", "составил"). */
  readonly verbs?: Words;
  /** True where a number may be told of the noun right before it, without a verb between ("ยอดขาย 5 ล้านบาท"). */
  readonly barePredicates?: boolean;
  /**
   * Where the verb always stands second, prepositions that are not used before a year and open a clause ("laut"): what it
   * tells of stands behind its verb then.
   */
  readonly fronted?: Words;
}

export type ComparatorName = 'exactly' | 'moreThan' | 'atLeast' | 'approximately' | 'atMost' | 'lessThan';

export interface NumberWords {
  /** Word -> value ("một": 1, "twenty": 20, "двести": 200). */
  readonly values: Readonly<Record<string, number>>;
  /** Word -> power of ten it multiplies by ("mươi": 1, "hundred": 2). */
  readonly powers: Readonly<Record<string, number>>;
  /** Words inside a number that add nothing ("and", "lẻ"). */
  readonly joiners: Words;
  /**
   * Where number words are written together ("einundzwanzig", "tvåhundra"), what may stand inside them between ones
   * and tens. Absent where they are written apart.
   */
  readonly compoundJoiners?: Words;
  /** Words between tens and ones ("y" in "treinta y cinco"). */
  readonly tensJoiners?: Words;
  /** True where some countries write the other decimal mark: zeros close thousands then ("4,700 millones"). */
  readonly eitherMark?: boolean;
  /** Words of a decimal mark ("point", "phẩy", "点"). */
  readonly points: Words;
  /** Between the two numbers of a division ("divided by", "على"). */
  readonly divisions?: Words;
  /** Between the two numbers of a score, a vote or a proportion ("7比5", "3대 1"). */
  readonly versus?: Words;
  /** Between a whole number and a fraction ("又", "と"). */
  readonly fractionJoiners?: Words;
  /** Power of ten -> scale words beyond CLDR's ("6": ["mln"]). */
  readonly scales: Readonly<Record<string, Words>>;
  /** Power of ten -> letters that scale only beside a currency or glued to the digits ("9": ["bn", "b"]). */
  readonly shortScales: Readonly<Record<string, Words>>;
  /** Words for one that count only before a scale word ("a" million), and powers that need no number ("bin 500"). */
  readonly ones: Words;
  /** Words for a half before a scale word ("half a", "nửa"). */
  readonly halves: Words;
  /** Words for a quarter before a scale word ("a quarter of a", "ربع"), and for three. */
  readonly quarters?: Words;
  readonly threeQuarters?: Words;
  /** Words that add a half to the number or the unit before them ("and a half", "y medio", "rưỡi"). */
  readonly halvesAfter?: Words;
  /** Before a number, words that make it larger or smaller by a part of one ("साढ़े तीन" is 3.5). */
  readonly offsets?: Readonly<Record<string, number>>;
  /** Words that multiply the number before them ("dozen": 12). */
  readonly dozens?: Readonly<Record<string, number>>;
  /** Before a number, words for a minus ("minus", "âm", "负"). */
  readonly minus: Words;
}
