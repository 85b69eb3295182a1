import { entryOf, type Token } from '../../languages/tokens';
import { runsTogether } from '../../text/characters';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';

/** Words between "compared with" and its amount: "compared with about $3 million". */
const MOST_FILLERS = 2;

/** The word for "compared with" right before an amount, links and comparators between them left aside; null without one. */
function comparingWord({ tokens, text }: FigureContext, draft: Draft): Token | null {
  for (let back = 1; back <= MOST_FILLERS + 1; back++) {
    const token = tokens[draft.first - back];
    const next = tokens[draft.first - back + 1];
    if (!token || !next || !/^\s?$/.test(text.slice(token.span[1], next.lead))) return null;
    if (entryOf(token, 'since')) return token;
    if (!entryOf(token, 'comparator') && !entryOf(token, 'link')) return null;
  }
  return null;
}

/** "compared with $3 million a year before": an amount of the past, which the sentence's period does not hold for. */
export function isCompared(context: FigureContext, draft: Draft): boolean {
  const word = comparingWord(context, draft);
  return !!word && !entryOf(word, 'from') && !entryOf(word, 'year-after');
}

/** Longest text between a verb of change and its "from" ("down sharply from"), in characters. */
const VERB_REACH = 15;

/**
 * "to $3 million from $2 million, up 50%", "$3 million against $2 million, up 50%": the level whose change is told behind
 * the amount that it is measured against. Undefined where the level does not stand there; the amount itself where it is
 * measured by nothing.
 */
export function measuredAgainst(
  context: FigureContext,
  base: Draft,
  before: Draft | undefined,
): Draft | undefined {
  const level = before?.kind === base.kind && before.unit === base.unit ? before : undefined;
  if (comparingWord(context, base)) return level;
  return level && startsMove(context, base, level) ? level : base;
}

/** "$3 million, down sharply from $2 million": "from" right behind the level, or behind a word of change. */
function startsMove({ tokens, text }: FigureContext, base: Draft, level: Draft): boolean {
  const from = tokens[base.first - 1];
  const verb = tokens[base.first - 2];
  if (!from || !entryOf(from, 'from') || runsTogether(text.charAt(from.span[0]))) return false; // "2億円から" stands behind its amount
  const gap = text.slice(verb?.span[1], from.span[0]);
  const isVerb = !!verb && entryOf(verb, 'change') !== null && verb.span[0] >= level.span[1];
  return (
    text.slice(level.span[1], from.span[0]).trim() === '' ||
    (isVerb && gap.length <= VERB_REACH && !/[,;.:]/.test(gap))
  );
}
