import { foldCase } from '../text/fold';
import type { Around } from './date-words';
import type { DatePart, Entry, WordRole } from './entry';
import type { Language } from './language';
import type { LanguagePack } from './language-pack';
import type { Overlay } from './overlay';

/**
 * Takes a form with what it means.
 * @param caseSensitive "mW" is not "MW": symbols keep their case, words do not.
 */
type Take = (form: string, entry: Entry, caseSensitive: boolean) => void;

/** Reads every form of a language with what it means, from the international pack, the language's pack and its overlay. */
export function readEntries(language: Language, take: Take): void {
  const add = (forms: readonly string[], entry: Entry): void => {
    for (const form of forms) take(form, entry, isSymbol(form, entry));
  };
  for (const pack of new Set([language.international, language.pack])) addPack(pack, language.overlay, add);
  addNumbers(language.overlay, add);
  addPrefixedCodes(add);
  addMoney(language.overlay, add);
  addShares(language.overlay, add);
  addRelations(language.overlay, add);
  addCounts(language.overlay, add);
  addParts(language.overlay, add);
  addDates(language.overlay, add);
}

type Add = (forms: readonly string[], entry: Entry) => void;

/** Told apart by case: unit symbols and codes ("mW", "MW"), quarters ("4T"), and months where they are written with a capital. */
function isSymbol(form: string, entry: Entry): boolean {
  if (entry.role === 'currency') return /^(?:[a-z]|[A-Z]{2}|[MTKk]?[A-Z]{3})$/.test(form);
  if (entry.role === 'month') return /^\p{Lu}/u.test(form);
  if (entry.role === 'quarter' || entry.role === 'half-year') return /^\d[A-Z]$/.test(form);
  if (entry.role === 'scale') return /^[A-Z]{1,2}$/.test(form);
  if (entry.role !== 'unit' || /^\p{Lu}\p{Ll}{4,}$/u.test(form)) return false; // "Kilometer" is a word
  return form.length <= 2 || (/[A-Z]/.test(form) && !/\s/.test(form));
}

function addPack(pack: LanguagePack, overlay: Overlay, add: Add): void {
  for (const [power, forms] of Object.entries(pack.scales)) {
    add(
      forms.filter((form) => !isShortScale(form)),
      { role: 'scale', power: Number(power), short: false },
    );
    add(forms.filter(isShortScale), { role: 'scale', power: Number(power), short: true });
  }
  for (const [code, forms] of Object.entries(pack.currencies)) {
    add([code, ...forms], { role: 'currency', code, power: 0 });
  }
  for (const [form, codes] of Object.entries(pack.currencyHeads)) {
    const code = overlay.money.defaults[form] ?? codes[0];
    if (code) add([form], { role: 'currency', code, power: 0 });
  }
  const ownUnits = new Set(Object.values(overlay.units).flat());
  for (const [id, forms] of Object.entries(pack.units)) {
    add(
      forms.filter((form) => !ownUnits.has(form)),
      { role: 'unit', id },
    );
  }
  for (const [index, forms] of pack.months.entries())
    add(inCapitalsToo(forms.filter((form) => !isShort(form, forms))), { role: 'month', month: index + 1 });
  for (const [index, forms] of pack.quarters.entries()) add(forms, { role: 'quarter', quarter: index + 1 });
  for (const [index, forms] of pack.months.entries())
    add(
      [
        ...forms.filter(isCapitalName).map((form) => form.toLowerCase()),
        ...forms.filter((form) => isShort(form, forms)),
      ],
      { role: 'small-month', month: index + 1 },
    );
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
  for (const [form, value] of Object.entries(numbers.values)) add([form], { role: 'value', value });
  for (const [form, power] of Object.entries(numbers.powers)) add([form], { role: 'power', power });
  for (const [power, forms] of Object.entries(numbers.scales)) {
    add(forms, { role: 'scale', power: Number(power), short: false });
  }
  for (const [power, forms] of Object.entries(numbers.shortScales)) {
    add(forms, { role: 'scale', power: Number(power), short: true });
  }
  for (const [form, value] of Object.entries(FRACTIONS))
    add([form], { role: 'fraction', value, alone: true });
  add(numbers.halves, { role: 'scale-part', value: 0.5 });
  add(numbers.quarters ?? [], { role: 'scale-part', value: 0.25 });
  add(numbers.threeQuarters ?? [], { role: 'scale-part', value: 0.75 });
  add(numbers.halvesAfter ?? [], { role: 'fraction', value: 0.5, alone: false });
  for (const [form, of] of Object.entries(numbers.dozens ?? {})) add([form], { role: 'dozen', of });
  for (const [form, by] of Object.entries(numbers.offsets ?? {})) add([form], { role: 'number-offset', by });
  addWords(
    {
      'number-joiner': numbers.joiners,
      'tens-joiner': numbers.tensJoiners ?? [],
      'decimal-point': numbers.points,
      'divided-by': numbers.divisions ?? [],
      'fraction-joiner': numbers.fractionJoiners ?? [],
      one: numbers.ones,
      minus: [...numbers.minus, '-', '−', '–', '－'],
    },
    add,
  );
}

/** Cents and pence count in hundredths of the currency they belong to. */
const HUNDREDTH = -2;

/** Letters before a code in financial reports ("MSEK 120", "TEUR 800") -> the power of ten they stand for. */
const CODE_PREFIXES: Readonly<Record<string, number>> = { M: 6, T: 3, K: 3, k: 3 };

/** Currencies whose companies report that way; with every code the prefixes would make words ("MALL"). */
const PREFIXED_CODES = ['AUD', 'CHF', 'CZK', 'DKK', 'EUR', 'GBP', 'NOK', 'PLN', 'SEK', 'USD'];

/** Codes that are no word in any language, and are written in small letters, too. */
const SMALL_CODES = [
  'BRL',
  'CHF',
  'CNY',
  'CZK',
  'DKK',
  'EUR',
  'GBP',
  'HKD',
  'JPY',
  'KRW',
  'PLN',
  'SGD',
  'TWD',
  'USD',
];

/** Short names of the hundredth part that all languages share, behind an amount ("20 $ 43 c"). */
const COINS: Readonly<Record<string, number>> = { c: HUNDREDTH, ct: HUNDREDTH, cts: HUNDREDTH };

function addPrefixedCodes(add: Add): void {
  for (const code of PREFIXED_CODES) {
    for (const [prefix, power] of Object.entries(CODE_PREFIXES))
      add([prefix + code], { role: 'currency', code, power });
  }
  for (const code of SMALL_CODES) add([code.toLowerCase()], { role: 'currency', code, power: 0 });
}

/** Dollars whose code some write before the sign ("CAD$15"). */
const DOLLARS = ['AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD', 'USD'];

/** Units beyond CLDR's that all languages write alike. */
const SYMBOLS = { mAh: ['mAh'], 'newton-meter': ['Nm'], hectopascal: ['hPa'] };

function addMoney({ money, units, unitParts, unitOpeners, unitLinks }: Overlay, add: Add): void {
  for (const code of DOLLARS) add([`${code.toLowerCase()}$`], { role: 'currency', code, power: 0 });
  for (const [code, forms] of Object.entries(money.names)) add(forms, { role: 'currency', code, power: 0 });
  for (const [form, code] of Object.entries(money.defaults))
    add([form], { role: 'currency', code, power: 0 });
  for (const [form, [code, power]] of Object.entries(money.scaled))
    add([form], { role: 'currency', code, power });
  for (const [form, code] of Object.entries(money.hundredths))
    add([form], { role: 'currency', code, power: HUNDREDTH });
  for (const [form, power] of Object.entries({ ...COINS, ...money.coins }))
    add([form], { role: 'coin', power });
  for (const [id, forms] of Object.entries({ ...SYMBOLS, ...units })) add(forms, { role: 'unit', id });
  for (const [form, id] of Object.entries(unitParts ?? {})) add([form], { role: 'unit-part', id });
  for (const [form, made] of Object.entries(unitOpeners ?? {}))
    add([form], { role: 'unit-opener', units: made });
  add(unitLinks?.scaled ?? [], { role: 'unit-link', scaledOnly: true });
  add(unitLinks?.always ?? [], { role: 'unit-link', scaledOnly: false });
}

function addShares({ percent, shares, multiples }: Overlay, add: Add): void {
  add(['%', '٪'], { role: 'percent', side: 'after', of: 1 });
  add(['‰'], { role: 'percent', side: 'after', of: 0.1 });
  add(percent.after, { role: 'percent', side: 'after', of: 1 });
  add(percent.before, { role: 'percent', side: 'before', of: 1 });
  add(percent.perMille, { role: 'percent', side: 'before', of: 0.1 });
  add(percent.points, { role: 'percentage-point', of: 1 });
  add(percent.sharedPoints?.words ?? [], { role: 'percentage-point', of: 1, shared: true });
  add(percent.basisPoints, { role: 'percentage-point', of: 0.01 });
  for (const [form, of] of Object.entries(percent.parts)) add([form], { role: 'percent', side: 'after', of });
  for (const [form, value] of Object.entries(shares)) add([form], { role: 'share', percent: value });
  for (const [form, factor] of Object.entries(multiples.words)) add([form], { role: 'multiple', factor });
  add(multiples.after, { role: 'multiple', factor: null });
}

function addRelations(overlay: Overlay, add: Add): void {
  for (const side of ['before', 'after'] as const) {
    for (const [comparator, forms] of Object.entries(overlay.comparators[side])) {
      add(forms, { role: 'comparator', comparator, side });
    }
  }
  for (const [opener, joiner] of overlay.ranges.pairs)
    add([opener], { role: 'range-opener', joiner: foldCase(joiner) });
  add(overlay.changes.up, { role: 'change', direction: 'up' });
  add(overlay.changes.down, { role: 'change', direction: 'down' });
  add(overlay.changes.compared.up, { role: 'compared', direction: 'up' });
  add(overlay.changes.compared.down, { role: 'compared', direction: 'down' });
  add(overlay.status.target, { role: 'status', status: 'target' });
  add(overlay.status.forecast, { role: 'status', status: 'forecast' });
  addWords(
    {
      'range-joiner': [...overlay.ranges.joiners, '-', '–', '—', '−', '~', '∼', '～', '〜'],
      ratio: overlay.percent.ratios,
      'parts-of': overlay.percent.partsOf ?? [],
      among: overlay.percent.among ?? [],
      tenths: overlay.percent.tenths ?? [],
      'point-context': overlay.percent.sharedPoints?.context ?? [],
      reached: overlay.changes.reached,
      from: overlay.changes.from,
      move: overlay.changes.moves ?? [],
      by: overlay.changes.by ?? [],
      yearly: ['CAGR', ...(overlay.changes.yearly ?? [])],
      since: [...overlay.changes.since, ...(overlay.changes.yearOnYear ?? [])],
      'year-on-year': overlay.changes.yearOnYear ?? [],
      respectively: overlay.changes.respectively ?? [],
      backward: overlay.changes.backward ?? [],
      equivalent: overlay.equivalents,
      'factor-context': overlay.multiples.context,
      'factor-opener': overlay.multiples.before ?? [],
      'below-zero': overlay.belowZero ?? [],
      elapsed: overlay.elapsed,
      'elapsed-before': overlay.elapsedBefore ?? [],
      clock: overlay.clock ?? [],
      per: overlay.per ?? [],
      'weight-context': overlay.money.weights ?? [],
      'cents-joiner': overlay.money.centsJoiners ?? [],
      tolerance: ['±', '+/-'],
      alternative: overlay.ranges.alternatives ?? [],
      label: overlay.labels,
      ignore: overlay.ignore,
      opener: overlay.openers,
      pronoun: overlay.pronouns ?? [],
      reporting: overlay.reporting ?? [],
      link: overlay.links,
    },
    add,
  );
}

function addCounts({ counts }: Overlay, add: Add): void {
  addWords(
    {
      classifier: counts.classifiers,
      'noun-end': counts.nounEnds,
      'no-noun': counts.noNouns,
      'large-count': counts.largeCounts ?? [],
      'part-of': counts.partOf ?? [],
      rate: counts.rates ?? [],
    },
    add,
  );
}

function addParts({ partition, changes }: Overlay, add: Add): void {
  addWords(
    {
      part: partition?.within ?? [],
      rest: partition?.rest ?? [],
      'share-of': partition?.shares ?? [],
      'in-volume': changes.inVolume ?? [],
      'in-value': changes.inValue ?? [],
    },
    add,
  );
}

/** Reports of every language have quarters and halves of a year by number ("3Q25", "H1 2025"). */
const NUMBERS_OF_QUARTERS = [1, 2, 3, 4];

function addDates({ dates }: Overlay, add: Add): void {
  for (const n of NUMBERS_OF_QUARTERS) {
    add([`${n}Q`, `Q${n}`], { role: 'quarter', quarter: n });
    if (n < 3) add([`${n}H`, `H${n}`], { role: 'half-year', half: n });
  }
  const around = (part: DatePart, words: Around): void => {
    add(words.before, { role: 'around', part, side: 'before' });
    add(words.after, { role: 'around', part, side: 'after' });
  };
  around('day', dates.day);
  around('month', dates.month);
  around('year', dates.year);
  around('quarter', dates.quarter);
  around('firstMonths', dates.firstMonths);
  if (dates.closingMonth) around('closingMonth', dates.closingMonth);
  if (dates.decade) around('decade', dates.decade);
  if (dates.century) around('century', dates.century);
  for (const [month, forms] of Object.entries(dates.months ?? {}))
    add(inCapitalsToo(forms), { role: 'month', month: Number(month) });
  for (const [form, weekday] of Object.entries(dates.weekdays ?? {}))
    add([form], { role: 'weekday', weekday });
  for (const [form, quarter] of Object.entries(dates.quarters)) add([form], { role: 'quarter', quarter });
  for (const [form, half] of Object.entries(dates.halves)) add([form], { role: 'half-year', half });
  for (const edge of ['start', 'middle', 'end'] as const) add(dates.edges[edge], { role: 'edge', edge });
  addRelative(dates.relative, add);
  for (const [form, nth] of Object.entries(dates.ordinals ?? {})) add([form], { role: 'ordinal', nth });
  for (const side of ['before', 'after'] as const) {
    add(dates.ago?.[side] ?? [], { role: 'away', side, sign: -1 });
    add(dates.ahead?.[side] ?? [], { role: 'away', side, sign: 1 });
  }
  add(dates.offsets?.back ?? [], { role: 'offset', sign: -1 });
  add(dates.offsets?.ahead ?? [], { role: 'offset', sign: 1 });
  add(dates.turns?.last ?? [], { role: 'turn', offset: -1 });
  add(dates.turns?.this ?? [], { role: 'turn', offset: 0 });
  add(dates.turns?.next ?? [], { role: 'turn', offset: 1 });
  for (const [form, months] of Object.entries(dates.monthSpans ?? {}))
    add([form], { role: 'months', months });
  for (const [form, years] of Object.entries(dates.eras ?? {})) add([form], { role: 'era', add: years });
  addWords(
    {
      'year-after': dates.yearAfter,
      'year-before': dates.yearBefore ?? [],
      fiscal: dates.fiscal ?? [],
      'in-month': dates.inMonth ?? [],
      'same-period': dates.samePeriod ?? [],
      'day-after': dates.dayAfter ?? [],
      'date-range': dates.through ?? [],
      ended: dates.ended ?? [],
      'date-joiner': dates.joiners,
      'as-of': dates.asOf,
    },
    add,
  );
}

function addWords(words: Readonly<Partial<Record<WordRole, readonly string[]>>>, add: Add): void {
  for (const [role, forms] of Object.entries(words)) add(forms, { role: role as WordRole }); // keys are WordRole by type
}
