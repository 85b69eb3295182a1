import type { DateWords } from '../languages/date-words';
import { gapAfter, type TokenizedText } from '../languages/tokens';
import type { Span } from '../text/span';
import { isRealDay, toEdtf } from './calendar';
import { toOurYear } from './years';

export interface ReadDate {
  readonly span: Span;
  /** EDTF. */
  readonly date: string;
  /** Index of the first token after it. */
  readonly next: number;
}

/**
 * A date all in digits at the token: "2025-05-01", "01/05/2025", "1.5.2025", "09/2024". Day and month in the
 * language's order, or in the other when only that is a real day. Null when it is none.
 */
export function readNumericDate(tokenized: TokenizedText, index: number): ReadDate | null {
  const dotted = readDotted(tokenized, index);
  if (dotted) return dotted;
  const joined = joinedParts(tokenized, index);
  if (!joined) return null;
  const { parts, last } = joined;
  const { dates } = tokenized.lexicon.language.overlay;
  const isWhole = parts.length === 3 || isYearFirst(tokenized) || gapAfter(tokenized, index) !== '. ';
  if (!isWhole) return null;
  const date = parts.length === 3 ? threeParts(parts, dates) : monthAndYear(parts, dates);
  const first = tokenized.tokens[index];
  const end = tokenized.tokens[last];
  return date && first && end ? { span: [first.span[0], end.span[1]], date, next: last + 1 } : null;
}

/** "12. 3. 2026": where a dot makes an ordinal, one with a blank stands between day and month. */
function hasDottedOrdinals({ lexicon }: TokenizedText): boolean {
  return lexicon.language.overlay.abbreviations.includes('1.');
}

/** "1.5.2025" and "2025.5.1" are one token of digits. */
function readDotted({ tokens, lexicon }: TokenizedText, index: number): ReadDate | null {
  const token = tokens[index];
  const parts = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|((?:19|20)\d{2})\.(\d{1,2})\.(\d{1,2}))$/.exec(
    token?.digits ?? '',
  );
  if (!token || !parts) return null;
  const written = parts.slice(1).filter((part) => part !== undefined);
  const date = threeParts(written, lexicon.language.overlay.dates);
  return date ? { span: token.span, date, next: index + 1 } : null;
}

/** Runs of digits joined by one and the same mark, "/" or "-", with nothing else between. */
function joinedParts(tokenized: TokenizedText, index: number): { parts: string[]; last: number } | null {
  const parts: string[] = [];
  let mark: string | null = null;
  for (let at = index; ; ) {
    const digits = tokenized.tokens[at]?.digits;
    if (!digits || !/^\d{1,4}$/.test(digits)) return null;
    parts.push(digits);
    const joint = jointAfter(tokenized, at);
    if (!joint || (mark !== null && joint.mark !== mark) || parts.length === 3) {
      return parts.length > 1 ? { parts, last: at } : null;
    }
    mark = joint.mark;
    at = joint.next;
  }
}

/** The mark right after a run of digits, and the token after it: a slash stands between tokens, a hyphen is one. */
function jointAfter(tokenized: TokenizedText, index: number): { mark: string; next: number } | null {
  const gap = gapAfter(tokenized, index);
  if (gap === '/') return { mark: '/', next: index + 1 };
  if (gap === '. ' && (isYearFirst(tokenized) || hasDottedOrdinals(tokenized)))
    return { mark: '.', next: index + 1 };
  const hyphen = tokenized.tokens[index + 1];
  const isHyphen = gap === '' && hyphen && tokenized.text.slice(...hyphen.span) === '-';
  return isHyphen && gapAfter(tokenized, index + 1) === '' ? { mark: '-', next: index + 2 } : null;
}

/** "2025. 7. 9." is a day only where the year goes first. */
const isYearFirst = ({ lexicon }: TokenizedText): boolean => lexicon.language.overlay.dates.order === 'ymd';

function threeParts(parts: readonly string[], dates: DateWords): string | null {
  const [a = '', b = '', c = ''] = parts;
  if (a.length === 4) return realDay(toOurYear(Number(a), dates), b, c);
  if (c.length !== 4) return null;
  const [day, month] = dates.order === 'mdy' ? [b, a] : [a, b];
  const year = toOurYear(Number(c), dates);
  return realDay(year, month, day) ?? realDay(year, day, month);
}

function realDay(y: number, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  return isRealDay(y, m, d) ? toEdtf({ year: y, month: m, day: d }) : null;
}

function monthAndYear(parts: readonly string[], dates: DateWords): string | null {
  const [month = '', year = ''] = parts;
  const inRange = year.length === 4 && Number(month) >= 1 && Number(month) <= 12;
  return inRange ? toEdtf({ year: toOurYear(Number(year), dates), month: Number(month) }) : null;
}
