import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, type Token, tokensWithin } from '../../../languages/tokens';
import { runsTogether } from '../../../text/characters';
import { crossesMark, crossesSentence, hasComma } from '../../../text/marks';
import { itemsWithin, type Span } from '../../../text/span';
import { isBehindStart, startsMoveTo } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { textWithout } from '../../text-without';
import { isSince } from './since';

/** Words between "compared with" and its amount: "compared with about $3 million", "contre une perte de 3 millions". */
const MOST_FILLERS = 3;

const FILLERS = roleSet('comparator', 'link', 'one', 'change');

/** The word for "compared with" right before an amount, links, comparators and nouns of change between them left aside; null without one. */
function comparingWord({ tokens, text, language }: FigureContext, draft: Draft): Token | null {
  if (language.overlay.changes.sinceFollows) return null; // "1년 전보다 2.1% 올라"
  for (let back = 1; back <= MOST_FILLERS + 1; back++) {
    const token = tokens[draft.first - back];
    const next = tokens[draft.first - back + 1];
    if (!token || !next || !(isSince(token) || hasRole(token, FILLERS))) return null;
    if (!/^\s?$/.test(text.slice(token.span[1], next.lead))) return null;
    if (isSince(token)) return token;
  }
  return null;
}

/** "compared with $3 million a year before": an amount of the past, which the sentence's period does not hold for. */
export function isCompared(context: FigureContext, draft: Draft): boolean {
  const word = comparingWord(context, draft);
  return !!word && !entryOf(word, 'from') && !entryOf(word, 'year-after');
}

/** Longest text between "compared with" and an amount that a clause of its own tells of the basis, in characters. */
const CLAUSE_REACH = 70;

/** "Compared with May 2024, when it was $3 million, …", "up 9% on last year, which saw 5 million": whether a clause that hangs on a basis tells the amount. */
export function isToldOfBasis(context: FigureContext, { span: [end] }: Draft): boolean {
  const words = tokensWithin(context, [Math.max(0, end - CLAUSE_REACH), end]);
  const relative = words.findLast((word) => entryOf(word, 'relative-pronoun') ?? entryOf(word, 'change'));
  const since = words.findLast((word) => isSince(word) && word.span[1] <= (relative?.lead ?? 0));
  if (!since || !entryOf(relative, 'relative-pronoun')) return false;
  const basis: Span = [since.span[1], relative?.lead ?? end];
  return (
    !crossesSentence(context.text.slice(basis[0], end)) &&
    /^[\s,]*$/.test(textWithout(context.text, basis, itemsWithin(context.mentions, basis)))
  );
}

const BEHIND_BASIS = roleSet('since', 'from', 'range-joiner');
const BEHIND_BLANK = roleSet('from', 'range-joiner');

/** Longest text between "compared with" and its amount where more is said between, in characters. */
const BASIS_REACH = 40;

const BOUNDS = roleSet('comparator', 'compared');
const BEHIND_LEVEL = /^[,，] ?$/;

/** "較第一季的98億元成長約6%": an amount behind "compared with" is what is compared with, and a change behind it not its own. */
export function isBasis({ tokens, text, language }: FigureContext, level: Draft, above?: Draft): boolean {
  if (language.overlay.changes.objects?.some((word) => text.startsWith(word, level.span[1]))) return true;
  const behind = tokens[level.last + 1];
  const gap = text.slice(level.span[1], behind?.span[0]).replace(/^[)）]/, ''); // "전년(20억 달러)대비"
  const isBehind = /^ ?$/.test(gap) && hasRole(behind, gap ? BEHIND_BLANK : BEHIND_BASIS);
  if (language.overlay.changes.sinceFollows) return isBehind; // "3890억원보다 31.6% 늘어난", "266 लाख टन से 12.8 प्रतिशत अधिक"
  for (let at = level.first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || level.span[0] - token.span[1] > BASIS_REACH) return false;
    if (crossesMark(text.slice(token.span[1], level.span[0]))) return false;
    if (above && hasRole(token, BOUNDS) && BEHIND_LEVEL.test(text.slice(above.span[1], token.lead)))
      return true; // "$9 million, above estimates of $8 million"
    if (isSince(token)) return !entryOf(token, 'from');
    if (token.digits !== null || entryOf(token, 'change')) return false;
  }
  return false;
}

/**
 * "to $2 million in the quarter ended in June (Q2) from $3 million", "$3 million, up 50% from $2 million", "from 3 to 2": what a
 * move starts from held before what the sentence tells of.
 */
export function startsMove(context: FigureContext, drafts: readonly Draft[], index: number): boolean {
  const [end, start] = [drafts[index - 1], drafts[index]];
  if (!start) return false;
  if (startsMoveTo(context, start) || reaches(context, start, drafts[index + 1])) return true;
  if (end?.unit !== start.unit || !isBehindStart(context, start.first)) return false;
  return isEndOf(context, start, end)
    ? !crossesSentence(context.text.slice(end.span[1], start.span[0]))
    : isStartBehind(context, start, end);
}

/** "from 3 to 2", "from 3 in 2024 to 2": whether a move that starts from one figure reaches the one behind it. */
export function reaches(context: FigureContext, start: Draft | undefined, end: Draft | undefined): boolean {
  if (!start || !end || !isBehindStart(context, start.first) || !isEndOf(context, start, end)) return false;
  const { text, tokens } = context;
  const to = tokens[end.first - 1]?.span ?? end.span;
  const isNear = text.slice(to[1], end.span[0]).trim() === '' && !hasComma(text.slice(start.span[1], to[0]));
  return isNear && isNoMoreThanDay(context, [start.span[1], to[0]]);
}

/** As `reaches`, or "59억원에서 75억원으로". */
export const movesTo = (context: FigureContext, start: Draft, end: Draft): boolean =>
  reaches(context, start, end) || (start.unit === end.unit && startsMoveTo(context, start));

const isEndOf = ({ tokens }: FigureContext, start: Draft, end: Draft): boolean =>
  end.unit === start.unit && !!entryOf(tokens[end.first - 1], 'reached');

/** Whether there is nothing but verbs of change, days and one or two short words that lead to one ("in the"). */
function isNoMoreThanDay(context: FigureContext, span: Span): boolean {
  const verbs = tokensWithin(context, span).filter((token) => entryOf(token, 'change')); // "由5.7亿元增加至6.5亿元"
  const said = textWithout(context.text, span, [...itemsWithin(context.dates, span), ...verbs]);
  return /^[\s,]*(?:\p{L}{1,5}[\s,]*){0,2}$/u.test(said);
}

/** Longest text between a verb of change and its "from" ("down sharply from"), in characters. */
const VERB_REACH = 15;

/**
 * "to $3 million from $2 million, up 50%", "$3 million against $2 million, up 50%", "$3 million ($2 million), up 50%":
 * the level whose change is told behind the amount that it is measured against. Undefined where the level does not stand
 * there; the amount itself where it is measured by nothing.
 */
export function measuredAgainst(
  context: FigureContext,
  base: Draft,
  before: Draft | undefined,
): Draft | undefined {
  if (base.levelNow) return base.levelNow;
  const level = before?.kind === base.kind && before.unit === base.unit ? before : undefined;
  const word = comparingWord(context, base);
  if ((word && !entryOf(word, 'from')) || (level && isBasis(context, base, level))) return level; // "приходи от 124 млн.": of as well as from
  return level && isStartBehind(context, base, level) ? level : base;
}

/** "$3 million, down sharply from $2 million": "from" right behind the level, or behind a word of change. */
function isStartBehind(context: FigureContext, base: Draft, level: Draft): boolean {
  const { tokens, text } = context;
  const from = tokens[base.first - 1];
  if (!from || !entryOf(from, 'from') || runsTogether(text.charAt(from.span[0]))) return false; // "2億円から" stands behind its amount
  const between: Span = [level.span[1], from.span[0]];
  const verb = tokensWithin(context, between).findLast((token) => entryOf(token, 'change'));
  const gap = text.slice(verb?.span[1] ?? level.span[1], from.span[0]);
  return verb ? gap.length <= VERB_REACH && !crossesMark(gap) : /^[\s,]*$/.test(gap);
}
