import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, hasRoleWithin, tokenFrom, wordAt } from '../../../languages/tokens';
import { runsTogether } from '../../../text/characters';
import { behindSuffix, tokenAfter, tokenAt, tokenBefore } from '../../adjacent';
import { areInOneSentence, type FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { measuredAgainst, movesTo } from '../changes/bases';
import { readMove } from '../changes/moves';
import { attributedNoun } from './attributes';
import { isGenitive } from './clauses';
import { wordsAfter } from './words-after';
import { wordsBefore } from './words-before';

/** What each figure measures, in the text's own words: the clause before it without its verb, or the words after a share. */
export function readSubjects(context: FigureContext, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.isDuration && !entryOf(context.tokens[draft.first - 1], 'reached')) continue;
    const subject =
      subjectOf(context, draft, drafts[index - 1], drafts[index + 1]) ??
      levelOf(context, draft, drafts[index - 1])?.subject;
    draft.subject = subject || null;
  }
}

/** "net income of $1.3 billion, compared with $1.1 billion", "86 million (previously 71 million)": the level that an amount is told beside. */
function levelOf(context: FigureContext, draft: Draft, before: Draft | undefined): Draft | null {
  const level = measuredAgainst(context, draft, before);
  return level && level !== draft && areInOneSentence(context, level.span[0], draft.span[0]) ? level : null;
}

function subjectOf(
  context: FigureContext,
  draft: Draft,
  before: Draft | undefined,
  next: Draft | undefined,
): string | null {
  const floor = endOfSaid(context, before, draft);
  if (draft.kind === 'count')
    return (isClassifier(context, draft) && wordsBefore(context, draft, floor)) || draft.unit;
  if (before?.subject && !draft.change && movesTo(context, before, draft)) return before.subject;
  const noun =
    wholeBehind(context, draft, next)?.unit ?? nounOfMoney(context, draft) ?? attributedNoun(context, draft);
  if (noun) return noun;
  if (context.language.overlay.attributed) return wordsBefore(context, draft, floor); // "çalışanların yüzde 60'ı kadın"
  const mayFollow = mayBeToldBehind(context, draft);
  return (mayFollow || draft.kind !== 'percent') && isToldBehind(context, draft)
    ? (wordsAfter(context, draft) ?? wordsBefore(context, draft, floor))
    : (wordsBefore(context, draft, floor) ?? (mayFollow ? wordsAfter(context, draft) : null));
}

/** "人", "人次": whether what counts says nothing of what is counted. */
const isClassifier = (context: FigureContext, { unit, last }: Draft): boolean =>
  unit.length < 2 ||
  (runsTogether(unit) && wordAt(context, last) === unit && !!entryOf(context.tokens[last], 'classifier'));

/**
 * "7 ton mjölk", "22 % av båtarna", but neither "22 % uppgav" nor "costs $12 monthly": whether a word behind a
 * figure may be what it is told of, for something ties the two.
 */
function mayBeToldBehind(context: FigureContext, { kind, last, unit }: Draft): boolean {
  const { barePredicates, fronted, counts } = context.language.overlay;
  const next = tokenAfter(context, last);
  const hasCases = counts.capitalNouns ?? counts.predicates?.headLast ?? (counts.adjectives && !fronted);
  const isShare = kind === 'percent' || kind === 'multiple';
  return (
    !!barePredicates ||
    hasRole(next, PARTS) ||
    (kind === 'measure' && !next && SUBSTANTIAL.test(unit)) ||
    (isShare && (!!hasCases || isGenitive(context, next)))
  );
}

/** Units of mass, volume, area, power and energy: lengths, times and temperatures are of nothing. */
const SUBSTANTIAL = /gram|ton|liter|barrel|watt|are$|acre|square/;

/** "5% of sales", "plans to double its output": whether what a figure measures is looked for behind it first. */
function isToldBehind(context: FigureContext, draft: Draft): boolean {
  if (draft.kind === 'percent') return !isMove(context, draft) && !isShareTold(context, draft);
  const isOfNoun = !!entryOf(tokenBefore(context, draft.first), 'one'); // "a $270 million renovation"
  return isOfNoun || (draft.isFactorWord && draft.status === 'target');
}

/** "Exports account for about 45 percent of sales": whether a verb before a share tells whose it is. */
function isShareTold({ tokens }: FigureContext, { first }: Draft): boolean {
  let at = first - 1;
  while (tokens[at] && !entryOf(tokens[at], 'share-verb') && hasRole(tokens[at], BEFORE_SHARE)) at--;
  return !!entryOf(tokens[at], 'share-verb');
}

const BEFORE_SHARE = roleSet('comparator', 'one', 'range-opener', 'date-joiner');

/** "rose by 5% in Asia": whether a verb before a share tells by how much something moved; "a rise of 5% in sales" is told of sales. */
function isMove(context: FigureContext, draft: Draft): boolean {
  const start = readMove(context, draft)?.start ?? draft.span[0];
  return (
    hasRoleWithin(context, tokenFrom(context, start), draft.first, CHANGE) &&
    !hasRole(context.tokens[draft.last + 1], PARTS)
  );
}

const CHANGE = roleSet('change');
const PARTS = roleSet('unit-link', 'part-of');

/** Where the figure before ends with its ending and the change that is told behind it; 0 without one. */
function endOfSaid({ text }: FigureContext, before: Draft | undefined, draft: Draft): number {
  if (!before) return 0;
  const end = before.asideEnd ?? behindSuffix(text, before.span[1]);
  const size = before.change?.quote ?? '';
  const at = text.slice(end, draft.span[0]).indexOf(size); // 0 without one
  return at < 0 ? end : end + at + size.length;
}

/** "12 millions d'euros de bénéfice net", "12億円の営業利益": a noun of money right behind an amount, no number behind that. */
function nounOfMoney(context: FigureContext, draft: Draft): string | null {
  if (draft.kind !== 'money') return null;
  const { text, language } = context;
  const behind = tokenAt(context, draft.span[1]);
  const isIn = isGenitive(context, behind) && !entryOf(behind, 'from'); // "$3 million in revenue"
  const isOf = isIn || hasRole(behind, PARTS);
  const noun = behind && isOf ? tokenAt(context, behind.span[1]) : behind;
  if (!entryOf(noun, 'money-word') || OF_NEXT.test(text.slice(noun?.span[1]))) return null;
  const name = text.slice(...(noun?.span ?? draft.span));
  const { capitalNouns, predicates } = language.overlay.counts;
  if (capitalNouns && name === name.toLowerCase()) return null; // "investiert"
  const compound = predicates?.headLast ? wordsAfter(context, draft) : null; // "debt securities"
  return compound?.startsWith(name) && compound.split(' ').length <= MOST_WORDS ? compound : name;
}

/** The number of the next amount, a currency's sign before it. */
const OF_NEXT = /^\s*\S{0,4}\p{Nd}/u;
/** More words are no compound. */
const MOST_WORDS = 2;

/** "6 percent of the 23,000 workers": the count that the figure is a part of. */
function wholeBehind(context: FigureContext, draft: Draft, next: Draft | undefined): Draft | null {
  const isPart = next?.kind === 'count' && next.first === draft.last + 2;
  return isPart && entryOf(tokenAfter(context, draft.last), 'part-of') ? next : null;
}
