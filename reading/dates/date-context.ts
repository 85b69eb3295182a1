import { entryOf, gapAfter, type TokenizedText } from '../languages/tokens';

/** Whether the next token stands right behind the token, or a blank behind it. */
export const isClose = (tokenized: TokenizedText, at: number): boolean =>
  /^\s?$/.test(gapAfter(tokenized, at));

/** As `isClose`, or behind a hyphen that is no token ("twenty-two"). */
export const isNear = (tokenized: TokenizedText, at: number): boolean =>
  /^[\s-]?$/.test(gapAfter(tokenized, at));

/** Whether a word like "in" or "by" stands right before the token. */
export function isLedTo(tokenized: TokenizedText, index: number): boolean {
  const before = tokenized.tokens[index - 1];
  const leads = (['year-after', 'as-of', 'since'] as const).some((role) => entryOf(before, role));
  return leads && /^\s*$/.test(gapAfter(tokenized, index - 1));
}

/** "el 15", "on the 15th": whether a word stands right before the token that leads to a day. */
export function isLedToDay(tokenized: TokenizedText, index: number): boolean {
  return !!entryOf(tokenized.tokens[index - 1], 'day-after') && isClose(tokenized, index - 1);
}

/** "Friday 7.6": whether a weekday stands right before the token. */
export function isWeekdayBefore(tokenized: TokenizedText, index: number): boolean {
  return (
    !!entryOf(tokenized.tokens[index - 1], 'weekday') && /^[,.]?\s?\(?$/.test(gapAfter(tokenized, index - 1))
  );
}

/** Roles of words behind a number that make it an amount. */
const AMOUNT_ROLES = ['percent', 'percentage-point', 'currency', 'scale', 'unit', 'multiple'] as const;

/** "in January, 12% more", "for 2000 dollars": a number with a unit of its own is no day and no year. */
export function isAmount(tokenized: TokenizedText, at: number): boolean {
  const next = tokenized.tokens[at + 1];
  const isWord = next?.entries.some((entry) => entry.role === 'around');
  return !isWord && isClose(tokenized, at) && AMOUNT_ROLES.some((role) => entryOf(next, role));
}

/** Whether the phrase ends behind the token, and no noun follows that the number could count. */
export function closesPhrase({ text, tokens }: TokenizedText, at: number, after = 0): boolean {
  const end = (tokens[at]?.span[1] ?? 0) + after;
  return (
    /^\s*(?:$|:(?!\d)|[\n.,;!?)\]»”"、。，；）．،؛।])/.test(text.slice(end, end + 3)) || end >= text.length
  );
}

/** Whether the tokens are all there is in their paragraph. */
export function isAlone({ text, tokens }: TokenizedText, first: number, last: number): boolean {
  const [start, end] = [tokens[first]?.span[0] ?? 0, tokens[last]?.span[1] ?? 0];
  return (
    /^$|\n\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\.?$|^\.?\s*\n/.test(text.slice(end, end + 2))
  );
}
