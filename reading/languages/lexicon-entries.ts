import { foldCase } from '../text/fold';
import type { DatePart, Entry, WordRole } from './entry';
import type { Language } from './language';
import type { LanguagePack } from './language-pack';
import type { ComparatorName, Overlay } from './overlay';

/**
 * Takes a form with what it means.
 * @param caseSensitive "mW" is not "MW": symbols keep their case, words do not.
 */
type Take = (form: string, entry: Entry, caseSensitive: boolean) => void;

/** Reads every form of a language with what it means, from the international pack, the language's pack and its overlay. */
export function readEntries(language: Language, take: Take): void {
  const add = (forms: Words | undefined, entry: Entry): void => {
    for (const form of forms ?? []) take(form, entry, isSymbol(form, entry));
  };
  for (const pack of new Set([language.international, language.pack])) addPack(pack, language.overlay, add);
  addNumbers(language.overlay, add);
  addPrefixedCodes(add);
  addMoney(language.overlay, add);
  addShares(language.overlay, add);
  addRelations(language.overlay, add);
  addRoles(language.overlay, add);
  addParts(language.overlay, add);
  addDates(language.overlay, add);
}

type Words = readonly string[];

/** Takes forms that all mean the same; none where the language has no such words. */
type Add = (forms: Words | undefined, entry: Entry) => void;

/** Takes every form of a table, by what it stands for. */
function addEach<Value>(
  add: Add,
  table: Readonly<Record<string, Value>> | undefined,
  toEntry: (value: Value) => Entry,
): void {
  for (const [form, value] of Object.entries(table ?? {})) add([form], toEntry(value));
}

/** Takes the forms of every key of a table, by what the key stands for. */
function addLists(
  add: Add,
  table: Readonly<Partial<Record<string, Words>>> | undefined,
  toEntry: (key: string) => Entry,
): void {
  for (const [key, forms] of Object.entries(table ?? {})) add(forms, toEntry(key));
}

const toUnit = (id: string): Entry => ({ role: 'unit', id });
const toCurrency = (code: string, power = 0): Entry => ({ role: 'currency', code, power });
const toHalf = (half: number): Entry => ({ role: 'months', months: [half * 6 - 5, half * 6] });
const toScale = (power: string, short = false): Entry => ({ role: 'scale', power: Number(power), short });

/** Told apart by case: unit symbols and codes ("mW", "MW"), quarters ("4T"), and months where they are written with a capital. */
function isSymbol(form: string, entry: Entry): boolean {
  if (entry.role === 'currency') return /^(?:[A-Za-z]|[A-Z]{2}|[MTKk]?[A-Z]{3})$/.test(form);
  if (entry.role === 'month') return /^\p{Lu}/u.test(form);
  if (entry.role === 'quarter' || entry.role === 'months') return /^\d[A-Z]$/.test(form);
  if (entry.role === 'scale') return /^[A-Z]{1,2}$/.test(form);
  if (entry.role !== 'unit' || /^\p{Lu}\p{Ll}{4,}$/u.test(form)) return false; // "Kilometer" is a word
  return form.length <= 2 || (/[A-Z]/.test(form) && !/\s/.test(form));
}

function addPack(pack: LanguagePack, overlay: Overlay, add: Add): void {
  for (const [power, forms] of Object.entries(pack.scales)) {
    add(
      forms.filter((form) => !isShortScale(form)),
      toScale(power),
    );
    add(forms.filter(isShortScale), toScale(power, true));
  }
  for (const [code, forms] of Object.entries(pack.currencies)) add([code, ...forms], toCurrency(code));
  for (const [form, codes] of Object.entries(pack.currencyHeads)) {
    const code = overlay.money.defaults[form] ?? codes[0];
    if (code) add([form], toCurrency(code));
  }
  const ownUnits = new Set(Object.values(overlay.units).flat());
  for (const [id, forms] of Object.entries(pack.units)) {
    add(
      forms.filter((form) => !ownUnits.has(form)),
      toUnit(id),
    );
  }
  for (const [index, forms] of pack.months.entries()) {
    const month = index + 1;
    const short = forms.filter((form) => isShort(form, forms));
    const small = forms.filter(isCapitalName).map((form) => form.toLowerCase());
    add(inCapitalsToo(forms.filter((form) => !short.includes(form))), { role: 'month', month });
    add([...small, ...short], { role: 'small-month', month });
  }
  for (const [index, forms] of pack.quarters.entries()) add(forms, { role: 'quarter', quarter: index + 1 });
  for (const [weekday, forms] of pack.weekdays.entries()) add(forms, { role: 'weekday', weekday });
  addRelative(pack.relative, add);
}

/** "March" keeps its capital, for "march" is no month; datelines write "MARCH". */
const inCapitalsToo = (forms: readonly string[]): string[] => [
  ...new Set(forms.flatMap((form) => [form, form.toUpperCase()])),
];

/** "mar" of "marzo": short forms in small letters are words of their own ("la industria del mar"). */
const isShort = (form: string, forms: readonly string[]): boolean =>
  /^\p{Ll}{3,4}$/u.test(form) &&
  forms.some((longer) => longer.length > form.length + 1 && longer.startsWith(form));

const isCapitalName = (form: string): boolean => /^\p{Lu}[^.]{2,}$/u.test(form);

/** One or two Latin letters scale nothing by themselves: "5 M" may be anything, "$5 M" is money. */
const isShortScale = (form: string): boolean => /^[a-z]{1,2}\.?$/i.test(form);

function addRelative(relative: Readonly<Record<string, readonly string[]>>, add: Add): void {
  for (const [key, forms] of Object.entries(relative)) {
    const [, prior, field = '', offset] = /^(prior )?(\w+)([+-]\d+)$/.exec(key) ?? [];
    add(forms, { role: 'relative', field, offset: Number(offset), isPrior: !!prior });
  }
}

/** Fractions that are one sign in every script. */
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

function addNumbers({ numbers }: Overlay, add: Add): void {
  addEach(add, numbers.values, (value) => ({ role: 'value', value }));
  addEach(add, numbers.powers, (power) => ({ role: 'power', power }));
  addLists(add, numbers.scales, toScale);
  addLists(add, numbers.shortScales, (power) => toScale(power, true));
  addEach(add, FRACTIONS, (value) => ({ role: 'fraction', value, alone: true }));
  add(numbers.halves, { role: 'scale-part', value: 0.5 });
  add(numbers.quarters, { role: 'scale-part', value: 0.25 });
  add(numbers.threeQuarters, { role: 'scale-part', value: 0.75 });
  add(numbers.halvesAfter, { role: 'fraction', value: 0.5, alone: false });
  addEach(add, numbers.dozens, (of) => ({ role: 'dozen', of }));
  addEach(add, numbers.offsets, (by) => ({ role: 'number-offset', by }));
  addWords(
    {
      'number-joiner': numbers.joiners,
      'tens-joiner': numbers.tensJoiners,
      'decimal-point': numbers.points,
      'divided-by': numbers.divisions,
      versus: numbers.versus,
      'fraction-joiner': numbers.fractionJoiners,
      one: numbers.ones,
      minus: [...numbers.minus, '-', '‑', '−', '–', '－'],
    },
    add,
  );
}

/** Cents and pence count in hundredths of the currency they belong to. */
const HUNDREDTH = -2;

/** Letters before a code in financial reports ("MSEK 120", "TEUR 800") -> the power of ten they stand for. */
const CODE_PREFIXES: Readonly<Record<string, number>> = { M: 6, T: 3, K: 3, k: 3 };

/** Currencies whose companies report that way; with every code the prefixes would make words ("MALL"). */
const PREFIXED_CODES = 'AUD CHF CZK DKK EUR GBP NOK PLN SEK USD'.split(' ');

/** Codes that are no word in any language, and are written in small letters, too. */
const SMALL_CODES = 'BRL CHF CNY CZK DKK EUR GBP HKD JPY KRW PLN SGD TWD USD'.split(' ');

/** Short names of the hundredth part that all languages share, behind an amount ("20 $ 43 c"). */
const COINS: Readonly<Record<string, number>> = { c: HUNDREDTH, ct: HUNDREDTH, cts: HUNDREDTH };

function addPrefixedCodes(add: Add): void {
  for (const code of PREFIXED_CODES) {
    for (const [prefix, power] of Object.entries(CODE_PREFIXES))
      add([prefix + code], toCurrency(code, power));
  }
  for (const code of SMALL_CODES) add([code.toLowerCase()], toCurrency(code));
}

/** Dollars whose code some write before the sign ("CAD$15"). */
const DOLLARS = 'AUD CAD HKD MXN NZD SGD TWD USD'.split(' ');

/** Units beyond CLDR's that all languages write alike. */
const SYMBOLS = { mAh: ['mAh'], 'newton-meter': ['Nm'] };

function addMoney({ money, units, unitParts, unitOpeners, unitLinks }: Overlay, add: Add): void {
  for (const code of DOLLARS) add([`${code.toLowerCase()}$`], toCurrency(code));
  addLists(add, money.names, toCurrency);
  addEach(add, money.defaults, toCurrency);
  addEach(add, money.scaled, ([code, power]) => toCurrency(code, power));
  addEach(add, money.hundredths, (code) => toCurrency(code, HUNDREDTH));
  addEach(add, { ...COINS, ...money.coins }, (power) => ({ role: 'coin', power }));
  addLists(add, { ...SYMBOLS, ...units }, toUnit);
  addEach(add, unitParts, (id) => ({ role: 'unit-part', id }));
  addEach(add, unitOpeners, (made) => ({ role: 'unit-opener', units: made }));
  add(unitLinks?.scaled, { role: 'unit-link', scaledOnly: true });
  add(unitLinks?.always, { role: 'unit-link', scaledOnly: false });
}

function addShares({ percent, shares, multiples }: Overlay, add: Add): void {
  add(['‰'], { role: 'percent', side: 'after', of: 0.1 });
  add(['%', '٪', ...percent.after], { role: 'percent', side: 'after', of: 1 });
  add(percent.before, { role: 'percent', side: 'before', of: 1 });
  add(percent.perMille, { role: 'percent', side: 'before', of: 0.1 });
  add(percent.points, { role: 'percentage-point', of: 1 });
  addEach(add, percent.sharedPoints?.words, (of) => ({ role: 'percentage-point', of, shared: true }));
  add(percent.basisPoints, { role: 'percentage-point', of: 0.01 });
  addEach(add, percent.parts, (of) => ({ role: 'percent', side: 'after', of }));
  addEach(add, shares, (value) => ({ role: 'share', percent: value }));
  addEach(add, multiples.words, (factor) => ({ role: 'multiple', factor }));
  add(multiples.after, { role: 'multiple', factor: null });
}

function addRelations(overlay: Overlay, add: Add): void {
  for (const side of ['before', 'after'] as const)
    addLists(add, overlay.comparators[side], (comparator) => ({
      role: 'comparator',
      comparator: comparator as ComparatorName, // keys are ComparatorName by type
      side,
    }));
  for (const [opener, joiner] of overlay.ranges.pairs)
    add([opener], { role: 'range-opener', joiner: foldCase(joiner) });
  add(overlay.changes.up, { role: 'change', direction: 'up' });
  add(overlay.changes.down, { role: 'change', direction: 'down' });
  add(overlay.changes.compared.up, { role: 'compared', direction: 'up' });
  add(overlay.changes.compared.down, { role: 'compared', direction: 'down' });
  addStatuses(overlay, add);
}

function addRoles(overlay: Overlay, add: Add): void {
  addWords(
    {
      'range-joiner': [...overlay.ranges.joiners, '-', '‑', '–', '—', '−', '~', '∼', '～', '〜'],
      ratio: overlay.percent.ratios,
      'parts-of': overlay.percent.partsOf,
      among: overlay.percent.among,
      tenths: overlay.percent.tenths,
      'point-context': overlay.percent.sharedPoints?.context,
      reached: overlay.changes.reached,
      from: overlay.changes.from,
      move: overlay.changes.moves,
      by: overlay.changes.by,
      yearly: ['CAGR', ...(overlay.changes.yearly ?? [])],
      since: [...overlay.changes.since, ...(overlay.changes.yearOnYear ?? [])],
      'year-on-year': overlay.changes.yearOnYear,
      respectively: overlay.changes.respectively,
      backward: overlay.changes.backward,
      equivalent: overlay.equivalents,
      'factor-context': overlay.multiples.context,
      'factor-opener': overlay.multiples.before,
      'below-zero': overlay.belowZero,
      elapsed: overlay.elapsed,
      'elapsed-before': overlay.elapsedBefore,
      clock: overlay.clock,
      per: overlay.per,
      'weight-context': overlay.money.weights,
      'money-word': overlay.money.words,
      declares: overlay.money.declarations,
      'cents-joiner': overlay.money.centsJoiners,
      tolerance: ['±', '+/-'],
      alternative: overlay.ranges.alternatives,
      label: overlay.labels,
      ignore: overlay.ignore,
      opener: overlay.openers,
      pronoun: overlay.pronouns,
      'relative-pronoun': overlay.relativePronouns,
      reporting: overlay.reporting,
      link: [...overlay.links, ...(overlay.verbs ?? [])],
      verb: overlay.verbs,
      fronted: overlay.fronted,
      classifier: overlay.counts.classifiers,
      'noun-end': overlay.counts.nounEnds,
      'no-noun': overlay.counts.noNouns,
      'large-count': overlay.counts.largeCounts,
      'part-of': overlay.counts.partOf,
      rate: overlay.counts.rates,
      'number-of': overlay.counts.numberOf,
      tally: overlay.counts.tallies,
      fate: overlay.counts.fates,
    },
    add,
  );
}

function addStatuses({ status: words }: Overlay, add: Add): void {
  add(words.met, { role: 'link' });
  for (const status of ['target', 'forecast'] as const) {
    add(words[status], { role: 'status', status });
    add(words.passives?.[status], { role: 'status', status });
    for (const role of ['passive', 'link', 'noun-end'] as const) add(words.passives?.[status], { role });
  }
}

function addParts({ partition, changes }: Overlay, add: Add): void {
  addWords(
    {
      part: partition?.within,
      rest: partition?.rest,
      'share-of': partition?.shares,
      'share-verb': partition?.verbs,
      link: partition?.verbs,
      'in-volume': changes.inVolume,
      'in-value': changes.inValue,
    },
    add,
  );
}

/** Reports of every language have quarters and halves of a year by number ("3Q25", "H1 2025"). */
const NUMBERS_OF_QUARTERS = [1, 2, 3, 4];

/** Parts of a date that words stand around. */
const PARTS = [
  'day',
  'month',
  'year',
  'quarter',
  'firstMonths',
  'closingMonth',
  'decade',
  'century',
] as const satisfies readonly DatePart[];

function addDates({ dates }: Overlay, add: Add): void {
  for (const n of NUMBERS_OF_QUARTERS) {
    add([`${n}Q`, `Q${n}`], { role: 'quarter', quarter: n });
    if (n < 3) add([`${n}H`, `H${n}`], toHalf(n));
  }
  for (const part of PARTS) {
    add(dates[part]?.before, { role: 'around', part, side: 'before' });
    add(dates[part]?.after, { role: 'around', part, side: 'after' });
  }
  for (const [month, forms] of Object.entries(dates.months ?? {}))
    add(inCapitalsToo(forms), { role: 'month', month: Number(month) });
  addEach(add, dates.weekdays, (weekday) => ({ role: 'weekday', weekday }));
  addEach(add, dates.quarters, (quarter) => ({ role: 'quarter', quarter }));
  addEach(add, dates.halves, toHalf);
  for (const edge of ['start', 'middle', 'end'] as const) add(dates.edges[edge], { role: 'edge', edge });
  addRelative(dates.relative, add);
  addEach(add, dates.ordinals, (nth) => ({ role: 'ordinal', nth }));
  for (const side of ['before', 'after'] as const) {
    add(dates.ago?.[side], { role: 'away', side, sign: -1 });
    add(dates.ahead?.[side], { role: 'away', side, sign: 1 });
  }
  add(dates.offsets?.back, { role: 'offset', sign: -1 });
  add(dates.offsets?.ahead, { role: 'offset', sign: 1 });
  for (const [at, turn] of (['last', 'this', 'next'] as const).entries())
    add(dates.turns?.[turn], { role: 'turn', offset: at - 1 });
  addEach(add, dates.monthSpans, (months) => ({ role: 'months', months }));
  addEach(add, dates.eras, (years) => ({ role: 'era', add: years }));
  addWords(
    {
      'year-after': dates.yearAfter,
      'year-before': dates.yearBefore,
      fiscal: dates.fiscal,
      'in-month': dates.inMonth,
      run: dates.inARow,
      'same-period': dates.samePeriod,
      'day-after': dates.dayAfter,
      'date-range': dates.through,
      ended: dates.ended,
      'date-joiner': dates.joiners,
      'as-of': dates.asOf,
    },
    add,
  );
}

function addWords(words: Readonly<Partial<Record<WordRole, Words | undefined>>>, add: Add): void {
  addLists(add, words, (role) => ({ role: role as WordRole })); // keys are WordRole by type
}
