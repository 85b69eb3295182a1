import { isAfter } from '../languages/entry';
import { entryOf, gapAfter, type Token, type TokenizedText, wordAt } from '../languages/tokens';
import { isAround, isClose } from './date-context';
import { type Parts, partNumber, setNumbered, setPart } from './date-parts';
import { partNumbersAt } from './part-number';
import { readTouchingYear, seasonOf } from './years';

/** "tháng 5", "năm 2024", "quý IV": a word, then its number. */
export function readAround(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const around = entryOf(token, 'around');
  if (around?.side !== 'before') return 0;
  if (around.part === 'decade' && tokenized.tokens[at - 1]?.digits && gapAfter(tokenized, at - 1) === ' ')
    return 0; // "3 años 50"
  const short = around.part === 'year' ? readTouchingYear(tokenized, at + 1) : null;
  const number = short?.year ?? (isClose(tokenized, at) ? partNumber(tokenized.tokens[at + 1]) : null);
  const closes = around.part === 'quarter' && parts.month && gapAfter(tokenized, at - 1) === ' '; // "December quarter"
  if (number === null) return closes && setPart(parts, 'quarter', 1) ? 1 : 0;
  if (around.part === 'year') {
    const season = seasonAt(tokenized, at + 1);
    if (season) parts.season = season;
  }
  if (parts.season)
    return setNumbered(tokenized, parts, 'year', number) ? (gapAfter(tokenized, at + 1) ? 3 : 4) : 0;
  return setNumbered(tokenized, parts, around.part, number) ? 2 : 0;
}

/** "2024/25" and "2024-25" behind "fiscal year" or "Q2"; null for a year by itself. */
export function seasonAt(tokenized: TokenizedText, at: number): string | null {
  const { tokens } = tokenized;
  const isSlash = gapAfter(tokenized, at) === '/';
  const isDash =
    gapAfter(tokenized, at) + gapAfter(tokenized, at + 1) === '' && /^[-–]$/.test(wordAt(tokenized, at + 1));
  const next = tokens[isSlash ? at + 1 : at + 2]?.digits ?? '';
  return isSlash || isDash ? seasonOf(tokens[at]?.digits ?? '', next) : null;
}

/** "5月", "二十五日", "2024年": a number, then its word. */
export function readNumberThenAround(tokenized: TokenizedText, at: number, parts: Parts): number {
  for (const { value, taken } of partNumbersAt(tokenized, at)) {
    const next = tokenized.tokens[at + taken];
    const around = entryOf(next, 'around', isAfter);
    if (!around || !isClose(tokenized, at + taken - 1)) continue;
    if (around.part === 'decade' && value < 1000 && next && next.span[1] - next.span[0] < 2) continue; // "90s" may be seconds
    if (around.part === 'month' && parts.year === undefined && isBehindYears(tokenized, at)) continue;
    if (setNumbered(tokenized, parts, around.part, value)) return taken + 1;
  }
  return 0;
}

/** "有期徒刑3年6月": behind a few years, which are a length of time, so are the months. */
function isBehindYears(tokenized: TokenizedText, at: number): boolean {
  const years = tokenized.tokens[at - 2]?.digits ?? '';
  const touches = gapAfter(tokenized, at - 2) + gapAfter(tokenized, at - 1) === '';
  return /^\d{1,2}$/.test(years) && touches && isAround(tokenized.tokens[at - 1], 'year', 'after');
}
