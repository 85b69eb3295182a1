import { isAfter, isBefore } from '../../languages/entry';
import { roleSet } from '../../languages/role-set';
import { entryOf, gapAfter, hasRole, saysNumber, type Token, wordAt } from '../../languages/tokens';
import { foldCase } from '../../text/fold';
import { crossesMark } from '../../text/marks';
import { firstFrom } from '../../text/span';
import { unitsBefore } from '../../text/units-before';
import { areInOneSentence, type FigureContext, isNumberAt, sentenceStart } from '../context';
import type { Draft } from '../draft';
import type { Comparator } from '../figure';
import { textWithout } from '../text-without';

/** Between a comparator and its number: a blank, an article, the opener of a range. */
const BETWEEN = /^(?:[^\S\n]|\(){0,2}$/;

/** Words of the lexicon that may stand between ("more than a", "about from", "at least another"). */
const FILLERS = roleSet('one', 'range-opener', 'link', 'classifier');

const BEFORE_NUMBER = roleSet('comparator', 'one', 'range-opener', 'link', 'classifier');

/** "more than", "khoảng", "以上": how the words right before or after a figure bound it. */
export function readComparators(context: FigureContext, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.comparator !== 'exactly' || isFormer(context, draft, drafts[index - 1])) continue;
    draft.comparator =
      comparatorAttached(context, draft) ??
      (isSpan(context, draft, drafts[index - 1])
        ? null
        : comparatorBefore(context, draft, drafts[index - 1])) ??
      comparatorAfter(context, draft) ??
      comparatorOfVerb(context, draft) ??
      comparatorOfShare(context, draft) ??
      boundOf(context.tokens[draft.first], isBefore) ?? // "une trentaine de": its own word
      'exactly';
  }
}

/** "300億円で、前年同期の280億円を上回った", "superando los 280 millones de 2024": what an amount was before is exceeded, and not bounded. */
function isFormer(
  context: FigureContext,
  { kind, unit, first, last, span }: Draft,
  now: Draft | undefined,
): boolean {
  if (now?.kind !== kind || now.unit !== unit) return false;
  const { tokens, isDate, mentions } = context;
  const of = tokens[first - 1];
  const start = entryOf(of, 'date-joiner') ? (of?.span[0] ?? 0) : 0;
  const isBehindDay = start > 0 && mentions[firstFrom(mentions, start) - 1]?.span[1] === start;
  const isBeforeDay = isDate[last + 2] === true && entryOf(tokens[last + 1], 'unit-link') !== null;
  return (isBehindDay || isBeforeDay) && areInOneSentence(context, now.span[0], span[0]);
}

/**
 * "€90bn over seven years", "$2bn of shares over three years", "6 g/t over 4 metres": behind an amount a word before a time says how
 * long, and right behind it along what, and bounds nothing.
 */
function isSpan({ tokens, text }: FigureContext, draft: Draft, amount: Draft | undefined): boolean {
  const word = tokens[draft.first - 1];
  if (!word || !amount || amount.isDuration) return false;
  if (boundOf(word, isBefore) !== 'moreThan') return false; // "$2bn in about three years"
  const gap = text.slice(amount.span[1], word.span[0]);
  if (/\s/.test(text.slice(...word.span))) return false; // "over more than seven years"
  return draft.isDuration ? /\s$/.test(gap) && !crossesMark(gap) : gap === ' ';
}

/** "כמיליון": the proclitic of the number's first word bounds it. */
function comparatorAttached(context: FigureContext, draft: Draft): Comparator | null {
  const first = context.tokens[draft.first];
  if (!first || first.lead === first.span[0]) return null;
  return boundOfForm(context, context.text.slice(first.lead, first.span[0]));
}

/** What words before a number bound it by; null where they are no such words. */
function boundOfForm({ language }: FigureContext, form: string): Comparator | null {
  const bounds = Object.entries(language.overlay.comparators.before);
  return (bounds.find(([, forms]) => forms.includes(form))?.[0] as Comparator | undefined) ?? null; // the overlay's keys
}

type Side = typeof isBefore;

/** What the word bounds the number on that side of it by; null when it bounds none. */
const boundOf = (word: Token | undefined, side: Side): Comparator | null =>
  entryOf(word, 'comparator', side)?.comparator ?? null;

function comparatorBefore(context: FigureContext, draft: Draft, size: Draft | undefined): Comparator | null {
  const bound =
    boundPastAnd(context, draft.first - 1, draft.first) ??
    boundPastAnd(context, draft.first - 2, draft.first);
  if (bound) return bound;
  const { tokens } = context;
  let end = tokens[draft.first]?.lead ?? draft.span[0];
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 3); at--) {
    const token = tokens[at];
    if (!token || !hasRole(token, BEFORE_NUMBER)) return null;
    if (!BETWEEN.test(context.text.slice(token.span[1], end))) return null;
    const bound = boundOf(token, isBefore);
    const opensRange = draft.upper && entryOf(token, 'range-opener'); // "từ 20 đến 30"
    const isSign = at < draft.first - 1 && !/\p{L}/u.test(wordAt(context, at)); // "<Orla Inc> for $3 million"
    if (bound && !opensRange && !isSign) {
      const denied = DENIED[bound];
      const isExcess = denied && entryOf(tokens[at + 1], 'by') && !wordAt(context, at).includes(' '); // "depășind cu 3%", but not "более чем на 3%"
      if (isExcess || saysThanWhat(context, at, draft, size)) return 'exactly';
      if (denied && isDenied(context, token)) return denied;
      if (bound === 'moreThan' && isKnownPeriod(context, draft, at + 1)) return null;
      return bound !== 'moreThan' && isReached(context, at, size?.span[1] ?? 0) ? 'exactly' : bound; // but "exceeding"
    }
    if (!hasRole(token, FILLERS)) return null;
    end = token.lead;
  }
  return null;
}

/** Longest name between a verb and its number, in characters. */
const NAME_REACH = 50;

/** "تجاوزت الإيرادات 45": the bound of a verb that opens the clause, with nothing but a name behind it. */
function comparatorOfVerb({ tokens, text, language }: FigureContext, { first }: Draft): Comparator | null {
  const { verbsFirst } = language.overlay.comparators;
  const end = tokens[first]?.lead ?? 0;
  const isVerb = (token: Token): boolean => verbsFirst?.includes(text.slice(...token.span)) === true;
  const verb = verbsFirst && tokens.slice(Math.max(0, first - MOST_OF_NAME), first).findLast(isVerb);
  const isNear = !!verb && end - verb.span[1] <= NAME_REACH && LETTERS.test(text.slice(verb.span[1], end));
  return isNear ? boundOf(verb, isBefore) : null;
}

/** Most tokens of such a name. */
const MOST_OF_NAME = 6;
const LETTERS = /^[\s\p{L}\p{M}]+$/u;

/**
 * "50% more than $30 million", "2.7%, slightly higher than the 2.6% expected": behind how much more, or right behind an amount of the
 * same, a word says than what, and bounds nothing.
 */
const saysThanWhat = (context: FigureContext, at: number, { unit }: Draft, before?: Draft): boolean =>
  (!!entryOf(context.tokens[at - 1], 'percent') && gapAfter(context, at - 1) === ' ') ||
  (before?.unit === unit &&
    !!entryOf(context.tokens[at], 'compared') &&
    /^, (?:\p{L}+ )?$/u.test(context.text.slice(before.span[1], context.tokens[at]?.lead)));

/** "over a 13-year period": an article before a duration. */
const isKnownPeriod = ({ tokens }: FigureContext, { isDuration, first }: Draft, at: number): boolean =>
  isDuration && at < first && !!entryOf(tokens[at], 'one');

/** What a bound says that is denied. */
const DENIED: Readonly<Partial<Record<Comparator, Comparator>>> = { moreThan: 'atMost', lessThan: 'atLeast' };

/** How far before "exceed" a word that denies it is looked for, in characters, and how many words may stand between. */
const NEGATION_REACH = 40;
const MOST_BETWEEN = 3;

/** "must not exceed", "non devono superare": up to some words before "more than", and in its clause, one that denies it; "not only" and "not even" do not. */
function isDenied({ text, language }: FigureContext, { lead: end, span }: Token): boolean {
  const { negations, onlys } = language.overlay.comparators;
  if (!negations) return false;
  const [clause = ''] = unitsBefore(text, end, NEGATION_REACH)
    .split(/[,;:.!?()\n]/)
    .slice(-1);
  const words = foldCase(clause)
    .trim()
    .split(/\s+/)
    .slice(-MOST_BETWEEN - 1);
  const said = [...words, foldCase(text.slice(...span))];
  return words.some((word) => negations.includes(word)) && !said.some((word) => onlys?.includes(word));
}

/** Words of change. */
const MOVES = roleSet('change', 'move', 'multiple', 'factor-opener');

/** How far before "up to" a change must stand to have reached what follows, in characters. */
const CHANGE_REACH = 60;

/** "aumentó un 5 % hasta los 38 millones": where the word also tells what a change reached, nothing is bounded. */
function isReached(context: FigureContext, at: number, sizeEnd: number): boolean {
  const { tokens, text } = context;
  const word = tokens[at];
  if (!word || !entryOf(word, 'reached')) return false;
  const start = sentenceStart(context, word.span[0]);
  const isBehindMark = /[—–,]\s$/.test(text.slice(word.span[0] - 2, word.span[0])); // "проїзд зріс до 8 грн, квиток — до 40 грн", "caída del 15% en sus ventas, hasta los 58"
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (!token || token.span[0] < start || word.span[0] - token.span[1] > CHANGE_REACH) return false;
    if (isNumberAt(context, back) && !isBehindMark && saysMore(context, back, at, sizeEnd)) return false;
    const isSize = isNumberAt(context, back) && entryOf(tokens[back - 1], 'by'); // "– o 6% do 18 mln zł"
    if (isSize || hasRole(token, MOVES)) return true;
  }
  return false;
}

/** "скоротити викиди на 40% і висадити до 3 млн дерев": between the size of a change and the word, something else is said. */
function saysMore({ tokens, text }: FigureContext, size: number, at: number, sizeEnd: number): boolean {
  const start = Math.max(sizeEnd, tokens[size]?.span[1] ?? 0);
  const end = tokens[at]?.span[0] ?? 0;
  return /\p{L}/u.test(textWithout(text, [start, end], tokens.slice(size + 1, at)));
}

/** "640 грузовиков и более 1200 вагонов", "$12 + $15", "6 boxes plus one router": what a number follows bounds that one, or adds it. */
function leadsToNumber({ tokens, text }: FigureContext, at: number): boolean {
  const word = tokens[at];
  const number = tokens[at + (entryOf(tokens[at + 1], 'currency') ? 2 : 1)];
  return !!word && !!number && saysNumber(number) && /^\s\S*$/.test(text.slice(word.span[1], number.span[0]));
}

/** "37 morts et plus de 500 blessés": an and that seems to bound the number before it opens what bounds the next; null elsewhere. */
function boundPastAnd(context: FigureContext, at: number, amount: number): Comparator | null {
  const { tokens, text } = context;
  const word = tokens[at];
  if (!boundOf(word, isAfter) || boundOf(word, isBefore)) return null;
  const said = foldCase(text.slice(word?.span[0], tokens[amount]?.lead ?? 0));
  const [, form = ''] = /^\S+\s(.+?)\s?$/.exec(said) ?? [];
  return boundOfForm(context, form);
}

/** "yüzde 30'u aşıyor": the word behind a case ending that stands apart from its number. */
function behindEnding(context: FigureContext, at: number): number {
  const isEnding = /^['’]\p{L}+$/u.test(wordAt(context, at));
  return isEnding && !entryOf(context.tokens[at], 'comparator') ? at + 1 : at;
}

function comparatorAfter(context: FigureContext, draft: Draft): Comparator | null {
  const at = behindEnding(context, draft.last + 1);
  const next = context.tokens[at];
  const bound = boundOf(next, isAfter);
  if (!next || !bound) return null;
  if (!/^(?:['’]\p{L}+)? ?$/u.test(context.text.slice(draft.span[1], next.span[0]))) return null;
  if (leadsToNumber(context, at)) return null;
  if (boundPastAnd(context, at, at + 1) || boundPastAnd(context, at, at + 2)) return null;
  return bound;
}

/** Most words of a whole that a share of it is told behind. */
const LONGEST_WHOLE = 6;

/** "约占总收入的30%": a bound that says that it is of a share may have the whole behind it. */
function comparatorOfShare({ tokens, text }: FigureContext, { kind, first, span }: Draft): Comparator | null {
  if (kind !== 'percent') return null;
  const before = tokens.slice(Math.max(0, first - LONGEST_WHOLE), first);
  const share = before.findLast((token) => entryOf(token, 'share-of'));
  const whole = text.slice(share?.span[1] ?? span[0], span[0]);
  return /^\p{L}+$/u.test(whole) ? boundOf(share, isBefore) : null;
}
