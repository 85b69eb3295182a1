import { roleSet } from '../../../languages/role-set';
import { entryOf, gapAfter, hasRole, sayAnd, sayOf, tokenFrom, wordAt } from '../../../languages/tokens';
import { crossesMark } from '../../../text/marks';
import { tokenAfter, tokenStartingAt, wordBehind } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { endOfRate } from '../../rates';
import { textWithout } from '../../text-without';
import { movesTo } from './bases';

/** Where the size of a change ends. */
export interface SizeEnd {
  /** Where its words end. */
  readonly end: number;
  /** Index of its last token. */
  readonly last: number;
}

/** The size of a change with all that is said of it, and the figure behind that. */
export interface WholeSize extends SizeEnd {
  readonly next: Draft | undefined;
  /** The same told otherwise in percent. */
  readonly aside?: Draft;
  /** Whether what the figure behind it moved from is said between. */
  readonly isFromTo?: boolean;
}

/** Longest way from a size to what tells it otherwise, or to where the move starts, in characters. */
const LONGEST_WAY = 60;

const OTHERWISE = roleSet('alternative', 'equivalent');

/**
 * "310 đồng/lít", "$1.20, or 1.8%,", "1.2달러(1.8%)", "3.4% (5.1% in constant currency)", "25% from $4 million": a size with
 * what it is reckoned by, the same told otherwise in percent, and where the move starts.
 */
export function wholeSize(context: FigureContext, drafts: readonly Draft[], index: number): WholeSize {
  const { text, tokens } = context;
  const [draft, aside, behind] = drafts.slice(index, index + 3);
  const end = draft ? endOfRate(context, draft.span[1]) : 0;
  const size = { end, last: draft?.last ?? 0, next: aside };
  if (!aside || aside.span[0] - end > LONGEST_WAY) return size;
  if (behind && movesTo(context, aside, behind) && wordsBetween(context, size, aside) === '')
    return { end: aside.span[1], last: aside.last, next: behind, isFromTo: true };
  if (!draft || aside.kind !== 'percent') return size;
  const way = text.slice(end, aside.span[0]);
  const [closing] = /^[^()（）\n;]{0,40}[)）]/.exec(text.slice(aside.span[1], behind?.span[0])) ?? [''];
  const inBrackets = /^\s?[(（][^()（）\n]{0,40}$/.test(way) && closing !== '';
  const word = aside.first - (hasRole(tokens[aside.first - 1], OTHERWISE) ? 1 : 2);
  const isOther =
    draft.kind !== 'percent' &&
    hasRole(tokens[word], OTHERWISE) &&
    /^[\s,،，、]*\p{L}{0,3} ?$/u.test(way.replace(wordAt(context, word), ''));
  if (!inBrackets && !isOther) return size;
  const whole = aside.span[1] + closing.length;
  return { end: whole, last: tokenFrom(context, whole) - 1, next: behind, aside };
}

/** The words between a size and its level that are neither known nor what the level is told for ("の1株当たり"), over brackets ("fell 3% (to 5 million)", "naik 3% (yoy) menjadi"). */
export function wordsBetween(context: FigureContext, { end, last }: WholeSize, level: Draft): string {
  const { text, tokens } = context;
  const known = tokens
    .slice(last + 1, level.first)
    .map((token, at) => {
      const number = tokens[last + at];
      return entryOf(token, 'rate') && number?.digits != null ? { ...token, lead: number.span[1] } : token;
    })
    .filter((token) => !entryOf(token, 'tally')); // "up 0.7% in arrivals and 0.9% in nights"
  return textWithout(text, [end, level.span[0]], known)
    .replace(ASIDE, '')
    .replace(/[\s,،，、()（）]/g, '');
}

/** "rose 3%, at constant prices, to": what is said between commas. */
const ASIDE = /^, [^,;\n]+,/;

/** "giảm 2% về lượng", "down 14% in value": the kinds of levels that such words behind a size speak of; null without them. */
export function kindsMeant(context: FigureContext, { last }: Draft): readonly string[] | null {
  const word = tokenAfter(context, last);
  if (entryOf(word, 'in-volume')) return ['measure', 'count'];
  return entryOf(word, 'in-value') ? ['money'] : null;
}

const PERIODS = roleSet('same-period', 'relative');
const BEFORE_FACTOR = roleSet('factor-context', 'link');

/** Farthest that a period stands behind the factor that is told of it, in characters. */
const PERIOD_REACH = 16;

/** "gấp 1,4 lần cùng kỳ", "1.4 times the same period of 2024": where the words of a factor begin that a period follows. */
export function ratioToPeriod(context: FigureContext, { span, first, last }: Draft): number | null {
  const { tokens, text } = context;
  const before = tokens[first - 1];
  const period = tokens.slice(last + 1, last + 4).find((token) => hasRole(token, PERIODS));
  const way = text.slice(span[1], period?.span[0]);
  if (!period || way.length > PERIOD_REACH || crossesMark(way)) return null;
  const opens = before && hasRole(before, BEFORE_FACTOR) && gapAfter(context, first - 1) === ' ';
  return opens ? before.span[0] : span[0];
}

const SHARE_OPENERS = roleSet('share-of', 'alternative', 'equivalent');

/**
 * "512.7亿元，占全年预算的20.3%，同比增长13.8%", "$512 million, 20% of the target, up 13%": the amount before a share of a
 * whole, of which a change behind the share is told; null where the share is no such one.
 */
export function wholeOfShare(context: FigureContext, share: Draft, before: Draft | undefined): Draft | null {
  const { text } = context;
  if (share.kind !== 'percent' || !before || before.kind === 'percent') return null;
  const [comma] = /^\s?[,，、،]?\s?/.exec(text.slice(before.span[1], share.span[0])) ?? [''];
  const opening = before.span[1] + comma.length;
  const opens = hasRole(tokenStartingAt(context, opening), SHARE_OPENERS);
  const isOf = opening === share.span[0] && sayOf(context, wordBehind(text, share.span[1]));
  return opens || (isOf && comma !== '') ? before : null;
}

/** Whether the words in front of a change end in a word for "and" that goes on with what was said. */
export const goesOnFromShare = (context: FigureContext, between: string): boolean =>
  sayAnd(context, /\s\S+\s*$/.exec(between)?.[0] ?? '');
