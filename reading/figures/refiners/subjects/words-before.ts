import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, tokenFrom, tokensWithin, wordAt } from '../../../languages/tokens';
import { isHangul, runsTogether } from '../../../text/characters';
import { foldCase } from '../../../text/fold';
import { sentenceAt } from '../../../text/sentences';
import { firstFrom, itemsWithin, type Span } from '../../../text/span';
import { isBehindStart } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { endOfRate } from '../../rates';
import { asSubject } from './as-subject';
import { behindSuffix, clauseStart, isGenitive, isStem } from './clauses';

/** "total revenue reached": the clause before a figure, without its verb, and what opens it; null where it names nothing. */
export function wordsBefore(context: FigureContext, draft: Draft, previousEnd: number): string | null {
  const sentence = sentenceAt(context.sentences, draft.span[0]);
  if (!sentence) return null;
  const change = changeBefore(context, sentence[0], draft);
  const changed =
    change < 0 ? null : wordOfChange(context, change + (draft.change?.quote.length ?? 0), draft);
  if (changed) return changed;
  const follows = previousEnd > sentence[0] && !(change >= 0 && change < previousEnd); // "rose 3.4% (5.1% as told) to $1.28 billion"
  const floor = follows ? behindPrevious(context, previousEnd, draft) : sentence[0];
  const from = change < floor ? draft.span[0] : change;
  let end = trimmedEnd(context, floor, tokenFrom(context, from), from);
  let start = clauseStart(context, floor, end);
  if (start === floor && isBehindGenitive(context, previousEnd)) return null;
  if (end - start < 2) {
    end = trimmedEnd(context, floor, tokenFrom(context, start), Math.max(floor, start - 1));
    start = clauseStart(context, floor, end);
    if (start === floor && start > sentence[0]) return null; // what stands there belongs to the figure before
  }
  const named = phraseBefore(context, start, end, draft);
  if (named >= 0) return asSubject(context, named, end);
  const aim = change < floor ? aimBefore(context, floor, draft, end) : null;
  if (aim) return aim;
  const said = Math.max(behindReport(context, start, end), behindArticle(context, start, end));
  const first = behindEnding(context.text, trimmedStart(context, said, end));
  return opensWithPronoun(context, first, end) ? null : asSubject(context, first, end);
}

/**
 * "It expects revenue of", "vise une croissance organique de": what stands behind the verb of an aim or a forecast, from
 * its article on or behind a day; null where that verb leads on to the figure ("could rise to").
 * @param end Where the clause's words end that say what changed.
 */
function aimBefore(
  context: FigureContext,
  floor: number,
  { first, span }: Draft,
  end: number,
): string | null {
  const { tokens, language } = context;
  if (language.overlay.status.follows) return null;
  const clause = Math.max(clauseStart(context, floor, span[0]), span[0] - AIM_REACH);
  for (let at = first - 1; (tokens[at]?.span[0] ?? -1) >= clause; at--) {
    if (!entryOf(tokens[at], 'status')) continue;
    const start = tokens[at]?.span[1] ?? 0;
    const article = tokens.slice(at, first).findLast((token) => entryOf(token, 'one'));
    const day = itemsWithin(context.mentions, [start, span[0]]).at(-1);
    const from = Math.max(start, article?.span[1] ?? 0, day ? behindSuffix(context.text, day.span[1]) : 0);
    if (!article && leadsOn(context, at, from)) return null;
    const to = article ? trimmedEnd(context, from, first, span[0], BEFORE_NOUN) : end;
    if (to - from < 2) return null;
    const subject = asSubject(context, trimmedStart(context, from, to), to);
    const isAdverb = article && subject && context.text.slice(from, span[0]).trimEnd().endsWith(subject);
    return isAdverb ? null : subject; // "to grow an average 3 percent"
  }
  return null;
}

/** Longest way from the verb of an aim to its figure, in characters. */
const AIM_REACH = 70;

/** "expected to reach", "likely to", "expected this year to yield": whether the figure is where the verb of an aim leads to. */
function leadsOn(context: FigureContext, at: number, from: number): boolean {
  const { tokens, text, language } = context;
  const [start, end] = tokens[at]?.span ?? [0, 0];
  const word = text.slice(text.lastIndexOf(' ', end) + 1, end).toLowerCase(); // "to" of "likely to"
  if (start + word.length < end && language.overlay.changes.reached.includes(word)) return true;
  const next = tokens[from > end ? tokenFrom(context, from) : at + 1];
  return !!next && next.lead <= from + 1 && hasRole(next, from > end ? TURNS : LEADS_ON);
}

const LEADS_ON = roleSet('change', 'reached', 'link', 'noun-end', 'by');
const TURNS = roleSet('reached', 'since', 'backward', 'compared');

/** "publie un bénéfice net": behind the article of a noun of money. */
function behindArticle(context: FigureContext, start: number, end: number): number {
  const words = tokensWithin(context, [start, end]);
  const article = words.findLast((word, at) => entryOf(word, 'one') && entryOf(words[at + 1], 'money-word'));
  return article?.span[1] ?? start;
}

const PHRASE_OPENERS = roleSet('one', 'noun-end', 'link', 'pronoun', 'reporting');

/**
 * "It posted a loss of $3 million", "with sales of": where the phrase begins that "of" ties to the figure; -1 without one.
 * Behind a word that is "by" as well ("se contracter de 3 %"), only an article opens it.
 */
function phraseBefore(context: FigureContext, start: number, end: number, { first }: Draft): number {
  const { tokens, language } = context;
  const of = tokenFrom(context, end);
  if (of >= first || !entryOf(tokens[of], 'unit-link')) return -1;
  for (let at = of - 1; (tokens[at]?.span[0] ?? -1) >= start; at--) {
    const token = tokens[at];
    if (!token || token.digits !== null || language.overlay.ands.includes(wordAt(context, at))) return -1;
    if (!hasRole(token, PHRASE_OPENERS) || (!entryOf(token, 'one') && isGenitive(context, token.span)))
      continue;
    const opens = entryOf(token, 'one') ?? (entryOf(tokens[of], 'by') ? null : token);
    return opens && token.span[1] < end ? token.span[1] : -1;
  }
  return -1;
}

/** Where the change of a figure is told before it in its sentence; -1 where it is not. */
function changeBefore({ text }: FigureContext, sentence: number, { change, span }: Draft): number {
  if (!change) return -1;
  const at = text.slice(sentence, span[0] + change.quote.length).lastIndexOf(change.quote);
  return at < 0 ? at : sentence + at;
}

/** "a 37% increase in profits to $21.6 million": what is said behind a change to have changed; null where nothing is. */
function wordOfChange(context: FigureContext, end: number, { span }: Draft): string | null {
  const word = tokensWithin(context, [end, span[0]]).find((token) => entryOf(token, 'money-word'));
  return word ? context.text.slice(...word.span) : null;
}

/** "10億円の黒字から5億円": whether what stands behind a figure is what that one is told of. */
function isBehindGenitive(context: FigureContext, end: number): boolean {
  const { text, tokens, language } = context;
  const at = tokenFrom(context, end);
  const next = tokens[at];
  if (next?.span[0] !== end || !runsTogether(text.charAt(end)) || !isGenitive(context, next.span))
    return false;
  return !language.overlay.ands.includes(wordAt(context, at));
}

/** Where the words of a figure may begin that another one stands before: behind what that one is reckoned by, "and", "on". */
function behindPrevious(context: FigureContext, previousEnd: number, draft: Draft): number {
  const end = draft.span[0];
  const start = behindAnd(context, [Math.min(endOfRate(context, previousEnd), end), end]);
  const at = tokenFrom(context, start);
  const next = context.tokens[at];
  const isPreposition = !!entryOf(next, 'noun-end') && context.text.slice(start, next?.span[0]).trim() === '';
  return isPreposition
    ? Math.min(next?.span[1] ?? start, end)
    : Math.max(start, context.tokens[at - 1]?.span[1] ?? 0); // "and was" goes as a whole
}

/**
 * "14 kg of cocaine and £230,000": what stands between the figure before and "and" belongs to that figure. Where the
 * "and" ends, or the stretch begins when there is none.
 */
function behindAnd({ text, language }: FigureContext, [start, end]: Span): number {
  const between = text.slice(start, end);
  const { ands } = language.overlay;
  const opening = ands.find((and) => runsTogether(and) && between.trimStart().startsWith(and));
  if (opening) return start + between.indexOf(opening) + opening.length;
  const words = [...between.matchAll(/\S+/g)];
  const isAnd = (word: RegExpExecArray | undefined): boolean => !!word && ands.includes(foldCase(word[0]));
  const and = [words[0], words.findLast(isAnd)].find(isAnd); // "and research and development"
  return and ? start + and.index + and[0].length : start;
}

/** End of the clause's words once links and comparators right before the figure are left out. */
function trimmedEnd(
  context: FigureContext,
  floor: number,
  first: number,
  from: number,
  trimmed = BEFORE_FIGURE,
): number {
  const { text, tokens, mentions } = context;
  let end = from;
  let gap = /^[\s,،，]*$/;
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.span[1] <= floor) break;
    const day = mentions[firstFrom(mentions, token.span[1]) - 1];
    const isInDay = !!day && day.span[1] >= token.span[1] && day.span[0] > floor;
    if (!gap.test(text.slice(isInDay ? day.span[1] : token.span[1], end))) break;
    if (isInDay) {
      at = tokenFrom(context, day.span[0]); // "소비자물가는 1년 전보다"
      end = tokens[at]?.lead ?? day.span[0];
      gap = /^\s*$/;
      continue;
    }
    if (hasRole(token, RATE)) {
      const base = tokens[at - 1]?.digits === null ? at - 2 : at - 1;
      if (!tokens[base]?.digits) break;
      at = base; // "配当は1株あたり"
      end = Math.max(tokens[at]?.lead ?? end, floor);
      gap = /^\s*$/;
      continue;
    }
    const isStart = token.digits !== null && isBehindStart(context, at); // "from 2.4 to 2.1 percent"
    if ((!isStart && !hasRole(token, trimmed)) || isStem(text, token, end)) break;
    end = Math.max(token.lead, floor); // "and over $22"
  }
  return end;
}

const RATE = roleSet('rate');

const BEFORE_FIGURE = roleSet(
  'link',
  'comparator',
  'change',
  'reached',
  'from',
  'move',
  'equivalent',
  'range-opener',
  'status',
  'since',
  'multiple',
  'by',
  'noun-end',
  'one',
);

/** … and before a noun of change, which is what is aimed at. */
const BEFORE_NOUN = roleSet('link', 'comparator', 'unit-link', 'range-opener', 'by', 'noun-end');

/** "The firm said today that sales …": where the words that tell who says it end. */
function behindReport(context: FigureContext, start: number, end: number): number {
  const report = tokensWithin(context, [start, end]).findLast((token) => entryOf(token, 'reporting'));
  return report?.span[1] ?? start;
}

/** Start of the clause's words once dates, openers and links at its head are left out. */
function trimmedStart(context: FigureContext, from: number, end: number): number {
  let start = from;
  for (let at = tokenFrom(context, from); at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (!token || token.span[1] > end || !/^[\s,،，]*$/.test(context.text.slice(start, token.lead))) break;
    const date = context.dates[firstFrom(context.dates, token.span[0])];
    const opensDate = date?.span[0] === token.span[0] && date.span[1] <= end;
    const skips =
      context.isDate[at] || hasRole(token, OPENERS) || (start > from && !!entryOf(token, 'date-joiner'));
    const isInWord =
      isStem(context.text, token, token.span[1]) ||
      (start > from && token.lead < token.span[0]) ||
      (!opensDate && !context.isDate[at] && context.text.charAt(token.span[1]) === '-'); // "after-tax gain"

    if (isInWord || entryOf(token, 'pronoun') || (!skips && !opensDate)) break;
    start = Math.max(start, opensDate ? date.span[1] : token.span[1]);
  }
  return start;
}

const OPENERS = roleSet('opener', 'as-of', 'year-after', 'link', 'compared');

/** Where a Korean word ends that is cut within ("증가한"). */
function behindEnding(text: string, start: number): number {
  let end = start;
  while (isHangul(text.charAt(end - 1)) && isHangul(text.charAt(end))) end++;
  return end;
}

const BACKWARD = roleSet('since', 'backward');

/** "It costs $3 million", "Compared with 2024, a fall of 3 %": what a pronoun stands for is not in the clause, nor what is compared. */
function opensWithPronoun(context: FigureContext, start: number, end: number): boolean {
  const at = tokenFrom(context, start);
  const first = context.tokens[at];
  if (!first || first.span[1] > end || context.text.slice(start, first.span[0]).trim() !== '') return false;
  const word = wordAt(context, at);
  const isPronoun = !!entryOf(first, 'pronoun') && (word !== word.toUpperCase() || word.length < 2); // "IT sales" are no "it"
  return isPronoun || hasRole(first, BACKWARD);
}
