import { entryOf, gapAfter, type Token, tokensWithin } from '../../languages/tokens';
import { foldCase } from '../../text/fold';
import { crossesClause } from '../../text/marks';
import { sentenceAt } from '../../text/sentences';
import type { Span } from '../../text/span';
import { tokenBefore } from '../adjacent';
import { type FigureContext, isNumberAt } from '../context';
import { type Draft, indexOverDuration } from '../draft';
import type { FigureStatus } from '../figure';
import { startsMove } from './changes/bases';
import { isSince } from './changes/since';
import { isYearly } from './changes/yearly-rates';

/** What words tell of a figure; nothing where it is stated. */
type Told = FigureStatus | null | undefined;

/** How far before a figure a word of aiming or expecting still speaks of it, in characters. */
const REACH = 90;

/** "aims to", "dự kiến", "预计": whether a figure is planned or expected, by the nearest such word before it in its sentence. */
export function readStatuses(context: FigureContext, drafts: readonly Draft[]): void {
  const { follows, mayFollow } = context.language.overlay.status;
  for (const [index, draft] of drafts.entries()) {
    const [start, end] = sentenceAt(context.sentences, draft.span[0]) ?? draft.span;
    if (startsMove(context, drafts, index)) continue; // "to grow from $3 million to $5 million": what is there is not planned
    const status = follows
      ? statusBehind(context, drafts, draft, [start, end])
      : statusBefore(context, draft, start, DASH) ||
        statusOfPassive(context, draft) ||
        (mayFollow && statusAtClauseEnd(context, draft, end)) ||
        (isYearly(context, draft) && statusOfLevel(drafts, index, start));
    draft.status = status || 'stated';
  }
}

/** "expected to reach $3 million, a five-year rate of 8%": a rate for every year is expected as the level before it in its sentence. */
function statusOfLevel(drafts: readonly Draft[], index: number, sentence: number): Told {
  const level = drafts[indexOverDuration(drafts, index)];
  return level && level.span[0] >= sentence ? level.status : null;
}

/** The status by a word at most so far before the figure, nothing between that ends what is planned (`over`) or that it is compared with. */
function statusBefore(context: FigureContext, draft: Draft, sentence: number, over: RegExp): Told {
  const { tokens, text } = context;
  const floor = Math.max(sentence, draft.span[0] - REACH);
  for (let at = draft.first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.span[0] < sentence || token.span[1] < floor || comparesWith(token)) break;
    if (at === draft.first - 1 && draft.upper === null && opensMove(token)) break;
    const status = entryOf(token, 'status');
    const isCounted = isNumberAt(context, at - 1) && tokenBefore(context, at) && !entryOf(token, 'passive'); // "17 goals" are no aim
    if (status && !isCounted) {
      const isOver = over.test(text.slice(token.span[1], draft.span[0])) || isHearsay(context, token, draft);
      return isOver ? null : status.status;
    }
  }
  return null;
}

/** A semicolon or a dash ends what was planned, but not one right before its number ("Цель — 450"). */
const DASH = /[;；]|(?:—|\s–)\s*[^\s\p{Nd}]/u;

/** Where such words stand behind their figures, one before a figure speaks of it in its own clause, no other number between. */
const CLAUSE = /[,;，、；。\n「」”"\p{Nd}]/u;

/** Longest way from a figure to the end of its clause, in characters. */
const CLAUSE_REACH = 120;

/** "Der Tanker soll 7 Millionen Barrel geliefert haben": the verb of what is to be says what is said, where the clause ends in the past. */
function isHearsay({ text, language }: FigureContext, { span }: Token, draft: Draft): boolean {
  const { hearsay } = language.overlay.status;
  if (!hearsay?.verbs.includes(foldCase(text.slice(...span)))) return false;
  const end = span[0] > draft.span[1] ? span[0] : draft.span[1] + CLAUSE_REACH; // "die 44 Läden beraubt haben soll"
  const [clause = ''] = text
    .slice(draft.span[1], end)
    .trimEnd()
    .split(/\s?(?:[.,](?!\d)|[;:!?–])/, 1);
  return hearsay.ends.some((end) => clause.endsWith(end));
}

/** "from 3 million": where a move starts is not what is expected; "de" also links an aim to its amount. */
const opensMove = (token: Token): boolean => !!entryOf(token, 'from') && !entryOf(token, 'link');

/** The words of a sentence near behind a figure. */
const tokensBehind = (context: FigureContext, { span: [, start] }: Draft, end: number): Token[] =>
  tokensWithin(context, [start, Math.min(end, start + REACH)]);

/** "4,500 visitors are expected in May", but not "… are expected to leave". */
function statusOfPassive(context: FigureContext, { last, span: [, end] }: Draft): Told {
  const { text, tokens } = context;
  const verb = tokens[last + 1];
  if (!verb || !entryOf(verb, 'passive') || text.slice(end, verb.lead) !== ' ') return null;
  const goesOn = entryOf(tokens[last + 2], 'reached') && gapAfter(context, last + 1) === ' ';
  return goesOn ? null : entryOf(verb, 'status')?.status;
}

/** "wird ein Umsatz von 3 Mrd. Euro erwartet.": such a word may also be the last of its clause, behind the figure. */
function statusAtClauseEnd(context: FigureContext, draft: Draft, end: number): Told {
  for (const token of tokensBehind(context, draft, end)) {
    if (crossesClause(context.text.slice(draft.span[1], token.span[0]))) break;
    const status = entryOf(token, 'status');
    if (status && /^[.,;!?)।،؛؟]/.test(context.text.slice(token.span[1])))
      return isHearsay(context, token, draft) ? null : status.status;
  }
  return null;
}

/** "expects growth after a record 1.9 million": what something is compared with is not what is expected. */
const comparesWith = (token: Token): boolean => isSince(token) && !entryOf(token, 'from');

/** Where verbs end the clause, a word of aiming or expecting stands behind the figure: "31億円を見込む", "45%로 늘릴 계획". */
function statusBehind(
  context: FigureContext,
  drafts: readonly Draft[],
  draft: Draft,
  [start, end]: Span,
): Told {
  for (const token of tokensBehind(context, draft, end)) {
    const status = entryOf(token, 'status');
    if (status && /^\s?[(（]/.test(context.text.slice(token.span[1]))) return null; // "목표(98억원)" speaks of what is in the brackets
    if (status) return endsInClause(context, drafts, draft.span[1], token.span[0]) ? null : status.status;
  }
  return statusBefore(context, draft, start, CLAUSE); // "目標は100億円"
}

/** Whether a clause ends between: at a comma that does not stand right behind a figure, as in an enumeration of figures. */
function endsInClause({ text }: FigureContext, drafts: readonly Draft[], from: number, to: number): boolean {
  for (const { index } of text.slice(from, to).matchAll(CLAUSE_END)) {
    if (!drafts.some((draft) => draft.span[1] === from + index)) return true;
  }
  return false;
}

const CLAUSE_END = /[,;，、；」”"]/g;
