import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, sayOf, type Token, tokenFrom } from '../../../languages/tokens';
import { isLetter, isUnspaced, runsTogether } from '../../../text/characters';
import { foldCase } from '../../../text/fold';
import { sentenceAt } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import { isBehindStart, tokenAfter } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { endOfRate } from '../../rates';
import { asSubject } from './as-subject';
import { endsClause, isGenitive } from './clauses';

/** "23% tổng công suất …", "47 per cent of demand": the words after a share up to the end of the clause. */
export function wordsAfter(context: FigureContext, draft: Draft): string | null {
  const sentence = sentenceAt(context.sentences, draft.span[0]);
  const behind = tokenAfter(context, draft.last);
  const bound = entryOf(behind, 'comparator', ({ side }) => side === 'after') ? behind : null; // "72%以上的淡水", "60% or more of water"
  let start = bound?.span[1] ?? draft.span[1];
  if (endOfRate(context, start) > start) return null; // "$299 a month"
  const next = tokenAfter(context, bound ? draft.last + 1 : draft.last);
  const { changes, counts } = context.language.overlay;
  const isOfClause =
    entryOf(next, 'reporting') ?? (isBehindStart(context, draft.first) && entryOf(next, 'reached')); // "from 3% down to"
  const isVerb =
    draft.change || changes.sinceFollows
      ? hasRole(next, VERBS) && !isGenitive(context, next)
      : entryOf(next, 'change') && !entryOf(next, 'compared'); // but "5% increase in sales"
  if (isOfClause || isVerb || counts.attachedAnds?.some((and) => context.text.startsWith(and, start + 1)))
    return null; // "2.1% 상승했다"
  if (next && (next.span[0] > start || runsTogether(context.text.charAt(start))))
    start = entryOf(next, 'unit-link') ? next.span[1] : behindOf(context, next, start);
  if (entryOf(next, 'year-on-year')) return null; // "5,4 % sur un an"
  if (!sentence || !/^\s?\p{L}/u.test(context.text.slice(start, start + 2))) return null;
  if (context.text.charAt(start) === ' ' && isUnspaced(context.text.charAt(start + 1))) return null; // "13 บาท กำไร"
  let end = start;
  while (end < sentence[1] && !endsClause(context.text.charAt(end)) && !context.text.startsWith(' - ', end))
    end++;
  for (let at = tokenFrom(context, start); at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (!token || token.span[0] >= end) break;
    const isInName = token.digits !== null && isLetter(context.text.charAt(token.span[0] - 1)); // "CO2"
    if (isInName || isInCompound(context, token)) continue;
    const isDay = context.isDate[at] && token.span[0] > start + 1; // "5% of output last year"
    if (isDay || token.digits !== null || (hasRole(token, ENDINGS) && !isGenitive(context, token))) {
      end = token.lead;
      break;
    }
  }
  if (counts.capitalNouns) end = start + (NOUNS.exec(context.text.slice(start, end))?.[0].length ?? 0);
  const before = context.tokens[draft.first - 1];
  const isLinked = entryOf(before, 'link') && !isGenitive(context, before);
  const isCompared = isLinked && entryOf(next, 'compared');
  const isBare = isCompared && !asSubject(context, next?.span[1] ?? end, end); // "was 15% higher than"
  return isBare ? null : asSubject(context, start, end);
}

/** "der Kinder im Alter": nouns with capitals up to a word that is none, but for a short one between two of them. */
const NOUNS = /^\P{Lu}*\p{Lu}\S*(?: (?:\p{Ll}{2,3} )*\p{Lu}\S*)*/u;

const ENDINGS = roleSet('noun-end', 'since', 'link', 'backward', 'as-of', 'respectively');

/** "at" of "stay-at-home parents". */
const isInCompound = ({ text }: FigureContext, { span: [start, end] }: Token): boolean =>
  text.charAt(start - 1) === '-' || text.charAt(end) === '-';

const VERBS = roleSet('change', 'compared', 'comparator', 'reached', 'from', 'status');

/** "30% of the staff": behind the word that ties a whole to its share, and an article. */
function behindOf(context: FigureContext, token: Token, otherwise: number): number {
  const { text, language } = context;
  const [start, end] = token.span;
  const blank = text.slice(start, end).indexOf(' ');
  const of: Span = [start, blank < 0 ? end : start + blank];
  if (!sayOf(context, text.slice(...of)) || (blank >= 0 && entryOf(token, 'since'))) return otherwise; // "в сравнение с 2024 г."
  return language.overlay.links.includes(foldCase(text.slice(of[1] + 1, end))) ? end : of[1];
}
