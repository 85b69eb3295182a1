import { type CldrNode, nodeAt, readLocale, spellingsOf, textAt, textsOf } from './cldr';
import { distinct, inLowerCase, sortKeys, toForm, withAndWithoutDot } from './forms';

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const QUARTERS = ['1', '2', '3', '4'];

/** Fields whose "last", "this" and "next" place a figure in time. */
const RELATIVE_FIELDS = ['year', 'quarter', 'month', 'week', 'day'];

/** A bare number or one letter names no month in running text. */
const SAYS_NOTHING = /^(?:[\p{Nd}.]*|\p{L}\.?)$/u;

const readCalendar = (locale: string): CldrNode =>
  nodeAt(readLocale('cldr-dates-full', locale, 'ca-gregorian'), 'dates', 'calendars', 'gregorian');

/** Names and abbreviations of the twelve months, in sentences and alone. */
export function readMonths(locale: string): string[][] {
  const spelled = spellingsOf(locale).map((spelling) =>
    namesOf(nodeAt(readCalendar(spelling), 'months'), MONTHS),
  );
  return MONTHS.map((_, month) =>
    distinct(
      spelled.flatMap((months) => months[month] ?? []),
      inLowerCase,
    ),
  );
}

/** Names and abbreviations of the days of the week, Sunday first. */
export const readWeekdays = (locale: string): string[][] =>
  namesOf(nodeAt(readCalendar(locale), 'days'), WEEKDAYS);

/** Names and abbreviations of the four quarters. */
export const readQuarters = (locale: string): string[][] =>
  namesOf(nodeAt(readCalendar(locale), 'quarters'), QUARTERS);

function namesOf(names: CldrNode, keys: readonly string[]): string[][] {
  return keys.map((key) => {
    const forms = ['format', 'stand-alone'].flatMap((context) =>
      ['wide', 'abbreviated'].map((width) => toForm(textAt(nodeAt(names, context, width), key))),
    );
    return distinct(
      forms.flatMap(withAndWithoutDot).filter((form) => !SAYS_NOTHING.test(form)),
      inLowerCase,
    );
  });
}

/** "year-1" -> "last year": the words for periods and days counted from today. */
export function readRelative(locale: string): Record<string, string[]> {
  const fields = nodeAt(readLocale('cldr-dates-full', locale, 'dateFields'), 'dates', 'fields');
  const relative: Record<string, string[]> = {};
  for (const field of RELATIVE_FIELDS) {
    for (const [key, words] of textsOf(nodeAt(fields, field))) {
      const offset = /^relative-type-(-?\d)$/.exec(key)?.[1];
      if (offset !== undefined)
        relative[`${field}${offset.startsWith('-') ? '' : '+'}${offset}`] = [toForm(words)];
    }
  }
  return sortKeys(relative);
}
