import type { Presentation } from '../presentation';
import { fillTemplate } from '../templates';
import { numberFormat } from './format-number';

/** EDTF writes quarters as the codes 33 to 36 in the month's place. */
const QUARTER_BEFORE_FIRST = 32;

type Grain = 'year' | 'month' | 'day';

/** EDTF counts by the Gregorian calendar; a year or month of it is none of the calendar that a locale may prefer. */
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;

const STYLES: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  year: { ...GREGORIAN, year: 'numeric' },
  month: { ...GREGORIAN, year: 'numeric', month: 'short' },
  day: { ...GREGORIAN, year: 'numeric', month: 'short', day: 'numeric' },
};

/**
 * A day or period in the reader's locale; the text itself when it is no EDTF day, month, quarter, year or interval.
 * @example formatPeriod('2025-35', { words: en, locale: 'en' }) // 'Q3 2025'
 */
export function formatPeriod(edtf: string, presentation: Presentation): string {
  const [from, to] = edtf.split('/', 2);
  const start = parseEdtf(from ?? '');
  if (!start) return edtf;
  if (to === undefined) return formatOne(start, presentation);
  const end = parseEdtf(to);
  if (!end) return edtf;
  if (start.quarter || end.quarter || start.grain !== end.grain) {
    return `${formatOne(start, presentation)} – ${formatOne(end, presentation)}`;
  }
  return dateFormat(presentation.locale, start.grain).formatRange(start.day, end.day);
}

/** The calendar day of an ISO 8601 instant or day, in the reader's locale: the day as the page wrote it, in its own zone. */
export function formatDay(iso: string, presentation: Presentation): string {
  return formatPeriod(iso.slice(0, 'YYYY-MM-DD'.length), presentation);
}

interface Parsed {
  readonly grain: Grain;
  readonly day: Date;
  /** 1..4, null when it is none. */
  readonly quarter: number | null;
}

function parseEdtf(edtf: string): Parsed | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!parts) return null;
  const [year = 0, month, day] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && month > QUARTER_BEFORE_FIRST) {
    const quarter = month - QUARTER_BEFORE_FIRST;
    return { grain: 'year', day: utcDay(year, 1, 1), quarter };
  }
  const grain = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { grain, day: utcDay(year, month ?? 1, day ?? 1), quarter: null };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The platform's format, made once: making one takes longer than all that is written with it. */
function dateFormat(locale: string, grain: Grain): Intl.DateTimeFormat {
  const key = `${locale} ${grain}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, STYLES[grain]);
  formats.set(key, made);
  return made;
}

const utcDay = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

function formatOne({ grain, day, quarter }: Parsed, { words, locale }: Presentation): string {
  const format = dateFormat(locale, grain);
  if (quarter === null) return format.format(day);
  // Where a year is followed by its word ("2025年"), the template has that word.
  const year = format.formatToParts(day).find(({ type }) => type === 'year')?.value ?? '';
  return fillTemplate(words.figures.quarter, {
    quarter: numberFormat(locale, {}).format(quarter),
    year,
  });
}
