import type { DateMention } from '../../dates/date-mention';
import { entryOf } from '../../languages/tokens';
import { sentenceAt } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { FigureContext } from '../context';
import { firstTokenFrom } from '../counted-noun';
import type { Draft } from '../draft';

/** A period this near to the start of a sentence opens it and holds for all that it states. */
const OPENING_REACH = 30;

/** As of when each figure holds: by a date in its own sentence, else by the period that opened the paragraph. */
export function readPeriods(context: FigureContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const sentence = sentenceAt(context.sentences, draft.span[0]);
    if (!sentence) continue;
    const usable = context.dates.filter(
      (date) => isWithin(sentence, date.span) && !isCountedFrom(context, date, draft),
    );
    draft.asOf = (nearestDate(context, usable, draft) ?? carriedDate(context, sentence, draft))?.date ?? null;
  }
}

const isWithin = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** "since May 2021", "compared with the start of 2024": a day that something is counted from says nothing of the level. */
function isCountedFrom(context: FigureContext, date: DateMention, draft: Draft): boolean {
  const first = firstTokenFrom(context, date.span[0]);
  for (let back = 1; back <= 2; back++) {
    const token = context.tokens[first - back];
    if (!token || date.span[0] - token.span[1] > 12) break;
    if (entryOf(token, 'since') && !entryOf(token, 'as-of')) return true;
  }
  return draft.change?.since === date.date && date.span[0] > draft.span[1];
}

/** The last date before the figure in its sentence; else the first after it, in its own clause. */
function nearestDate(
  context: FigureContext,
  dates: readonly DateMention[],
  draft: Draft,
): DateMention | null {
  const before = dates.filter((date) => date.span[1] <= draft.span[0]).at(-1);
  const after = dates.find((date) => date.span[0] >= draft.span[1]);
  const followsAtOnce =
    after && !/[,;:，；：、()（）]/.test(context.text.slice(draft.span[1], after.span[0]));
  if (before && !(followsAtOnce && isFar(context, before, draft))) return before;
  return followsAtOnce ? after : (before ?? null);
}

function isFar(context: FigureContext, before: DateMention, draft: Draft): boolean {
  return /[;；]|[,，].*[,，]/.test(context.text.slice(before.span[1], draft.span[0]));
}

/** The period that opened an earlier sentence of the same paragraph, for figures that are stated. */
function carriedDate(context: FigureContext, sentence: Span, draft: Draft): DateMention | null {
  if (draft.status !== 'stated') return null;
  const paragraph = context.text.lastIndexOf('\n', sentence[0] - 1) + 1;
  const openings = context.sentences.filter((s) => s[0] >= paragraph && s[0] < sentence[0]);
  for (const opening of openings.reverse()) {
    const date = context.dates.find((d) => isWithin(opening, d.span));
    if (!date) continue;
    const opens = date.span[0] - opening[0] <= OPENING_REACH && !isCountedFrom(context, date, draft);
    return opens ? date : null;
  }
  return null;
}
