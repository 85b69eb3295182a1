import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { runsTogether } from '../text/characters';
import { isAround } from './date-context';
import { isStarted, type Parts, partNumber } from './date-parts';

export function readWeekday(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  if (isNthWeekday(tokenized, at, parts)) return 0;
  const weekday = entryOf(token, 'weekday') ?? numberedWeekday(tokenized, at, parts, token);
  if (weekday) parts.weekday ??= weekday.weekday;
  return weekday ? 1 : 0;
}

/** "the 3rd Tuesday" is no Tuesday the third. */
const isNthWeekday = (tokenized: TokenizedText, at: number, { day = MOST_WEEKS, month }: Parts): boolean =>
  day < MOST_WEEKS && month === undefined && gapAfter(tokenized, at - 1) === ' ';

/** A month has a weekday five times at most. */
const MOST_WEEKS = 6;

/** "上周五", "下周日": where words run together, a weekday's number right behind its week. */
function numberedWeekday(
  tokenized: TokenizedText,
  at: number,
  parts: Parts,
  token: Token,
): { weekday: number } | null {
  const { text, tokens } = tokenized;
  const touches = at > 0 && gapAfter(tokenized, at - 1) === '' && runsTogether(text.charAt(token.span[0]));
  if (parts.relative?.field !== 'week' || parts.weekday !== undefined || !touches || token.digits)
    return null;
  const number = partNumber(token);
  const goesOn =
    entryOf(tokens[at + 1], 'power') || entryOf(tokens[at + 1], 'scale') || partNumber(tokens[at + 1]);
  if (number !== null) return number > 0 && number < 7 && !goesOn ? { weekday: number } : null;
  return isAround(token, 'day') ? { weekday: 0 } : null;
}

/** "last" of "last Friday", "pasado" of "viernes pasado". */
export function readTurn({ language }: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const turn = entryOf(token, 'turn');
  const isBehind = parts.weekday !== undefined || isStarted(parts);
  if (!turn || parts.turn !== undefined || (isBehind && !language.overlay.dates.turns?.follow)) return 0;
  parts.turn = turn.offset;
  return 1;
}
