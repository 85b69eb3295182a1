/** A date as a page states it, as ISO 8601: an instant with its zone where it has one, else the day. Null when it is none. */
export function normalizeDate(stated: string | null): string | null {
  const text = stated?.trim() ?? '';
  const iso =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      text,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = toDay(Number(year), Number(month), Number(day));
    if (!date || hour === undefined || minute === undefined) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${toZone(zone)}`;
  }
  return fromWrittenInstant(text);
}

/** The form of mail headers ("Mon, 05 May 2025 08:00:00 GMT") and of scripts; only with a zone is it an instant. */
function fromWrittenInstant(text: string): string | null {
  if (!/^(?:[A-Z][a-z]{2},? )?[A-Z\d][\w ,:]{8,30} (?:GMT|UTC|Z|[+-]\d{4})/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function toZone(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Web pages with articles are not older, and none is from the far future. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Years of the Buddhist era, as Thai pages count. */
const BUDDHIST_OFFSET = 543;

function toDay(year: number, month: number, day: number): string | null {
  const common = year > LAST_YEAR ? year - BUDDHIST_OFFSET : year;
  if (common < FIRST_YEAR || common > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  return `${common}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Longer lines with a date in them are text. */
const LONGEST_DATE_LINE = 120;

/**
 * The day that a short line near a headline shows in digits. Day before month, unless the page is American.
 * @example findShownDay('01/05/2025 21:40 · 12 bình luận', 'vi') // 2025-05-01
 */
export function findShownDay(line: string, language: string | null): string | null {
  if (line.length > LONGEST_DATE_LINE) return null;
  const yearFirst = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(line);
  if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(line);
  if (!yearLast) return null;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
  const isMonthFirst = second > 12 || (/^en-US$/i.test(language ?? '') && yearLast[2] === '/' && first <= 12);
  return isMonthFirst ? toDay(Number(yearLast[4]), first, second) : toDay(Number(yearLast[4]), second, first);
}
