import { DAY_LENGTH } from '../../../dates/calendar';
import type { DateMention } from '../../../dates/date-mention';
import { entryOf, type Token, tokenFrom, tokensWithin } from '../../../languages/tokens';
import { runsTogether } from '../../../text/characters';
import { crossesMark } from '../../../text/marks';
import { firstFrom } from '../../../text/span';
import { tokenAt } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { isMoved } from '../../range-or-move';
import { isLater } from '../periods/years';

/** Whether a day behind the word is what something is compared with: not behind "year on year". */
export const isSince = (token: Token | undefined): boolean =>
  !!entryOf(token, 'since') && !entryOf(token, 'year-on-year');

/** Whether it is one that stands behind its day, as all do where the language puts them there. */
export const standsBehind = ({ language }: FigureContext, token: Token): boolean =>
  isSince(token) && (!!language.overlay.changes.sinceFollows || !!entryOf(token, 'year-before'));

/** "more than in 2024", "over the same period last year", but not "12% higher in June": whether the word compares with the day. */
export function comparesWith(context: FigureContext, token: Token, day: DateMention): boolean {
  const word = context.text.slice(...token.span);
  const isOfMore = (/\s/.test(word) || runsTogether(word.charAt(0))) && !entryOf(token, 'ignore'); // but "over the year to June"
  return (!!entryOf(token, 'compared') && (!!day.back || isOfMore)) || leadsToBasis(context, token, day);
}

/** "выросли на 5% к маю прошлого года": whether the word right behind the size of a change leads to a period that is over, from which it is counted. */
export function leadsToBasis(context: FigureContext, token: Token, day: DateMention): boolean {
  const { text, tokens, language } = context;
  if (!language.overlay.changes.sinceBehind?.includes(text.slice(...token.span))) return false;
  const at = tokenFrom(context, token.span[0]);
  return (
    !!entryOf(tokens[at - 1], 'percent') &&
    isMoved(context, at) &&
    day.date.length < DAY_LENGTH &&
    !isLater(context, day)
  );
}

/** Behind a word that compares, articles and prepositions, which may hang on the day ("יותר מאשר ב-2024"). */
const TO_DAY = /^(?: ?\p{L}{1,3}(?= )){0,2} ?(?:\p{L}{1,2}-?)?$/u;

/** Longest text between a change, its level or a day behind them and the day it is counted from, in characters. */
const SINCE_REACH = 30;

/** "больше, чем": a comma, behind a word at most. */
const COMMA = /^(?: \p{L}+)?[,،，、]\s*$/u;

/** The last of so many days behind a change may be what it is counted from ("in the first half, from the first half of 2024"). */
const MOST_DAYS = 2;

/**
 * "so với đầu năm 2024", "rose 3% to $30 million in May, compared with May 2024", "2,386 patents, compared with the end of 2023 up
 * 412": the day or period behind a change or its level that a word for "compared with" leads to.
 * @param moveStart Where the words of the change begin: up to there all is told of it, behind it what stands near, over one comma.
 */
export function sinceBehind(context: FigureContext, { span }: Draft, moveStart = 0): string | null {
  let [, end] = span;
  const at = firstFrom(context.dates, end);
  for (const date of context.dates.slice(at, at + MOST_DAYS)) {
    const [start, next] = date.span;
    const since = tokensWithin(context, [end, start]).find(
      (token) =>
        (isSince(token) && start - token.span[1] <= SINCE_REACH) ||
        ((comparesWith(context, token, date) || entryOf(token, 'from')) &&
          TO_DAY.test(context.text.slice(token.span[1], start))),
    );
    const isBehindComma = since && COMMA.test(context.text.slice(end, since.lead)); // but "to 471,891, the highest since 1972"
    const more = tokenAt(context, end); // "lebih rendah dibandingkan dengan Maret 2025"
    const from = more && entryOf(more, 'compared') ? more.span[1] : end;
    const way = context.text.slice(isBehindComma ? since.lead : from, start);
    if (next > moveStart && (way.length > SINCE_REACH || crossesMark(way))) break;
    if (isBehindComma && moveStart === 0 && entryOf(context.tokens[tokenFrom(context, next)], 'change'))
      break; // "较上月增长1%，较去年增长2%"
    if (since) return isLater(context, date) ? null : date.date; // "to 22.5 percent from April 7"
    end = next;
  }
  return null;
}
