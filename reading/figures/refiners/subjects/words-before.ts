import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, type Token, tokenFrom, tokensWithin } from '../../../languages/tokens';
import { isHangul, runsTogether } from '../../../text/characters';
import { CELL_SIGN, hasComma } from '../../../text/marks';
import { sentenceAt } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import { tokenAfter, tokenAt, tokenStartingAt } from '../../adjacent';
import { type FigureContext, hasNumber } from '../../context';
import type { Draft } from '../../draft';
import { endsLikeVerb } from '../../nouns/noun-words';
import { aimBefore, isAim } from './aims';
import { asSubject } from './as-subject';
import { behindPrevious } from './behind-previous';
import { clauseStart, isAnd, isGenitive } from './clauses';
import { isPreposition, startOfTold } from './inversions';
import { isEmpty, toldOf } from './predicates';
import { isTold } from './told';
import { trimmedEnd } from './trims';

/**
 * "total revenue reached": the clause before a figure, without its verb, and what opens it; null where it names nothing, ''
 * where it tells of something that cannot be named.
 */
export function wordsBefore(context: FigureContext, draft: Draft, previousEnd: number): string | null {
  const sentence = sentenceAt(context.sentences, draft.span[0]);
  if (!sentence) return null;
  const row = firstCell(context, sentence[0], draft);
  if (row) return row;
  const change = changeBefore(context, sentence[0], draft);
  const changed =
    change < 0 ? null : wordOfChange(context, change + (draft.change?.quote.length ?? 0), draft);
  if (changed) return changed;
  const follows = previousEnd > sentence[0] && !(change >= 0 && change < previousEnd); // "rose 3.4% (5.1% as told) to $1.28 billion"
  const floor = follows ? behindPrevious(context, previousEnd, draft) : sentence[0];
  const from = change < floor ? draft.span[0] : change;
  let [start, end] = clauseBefore(context, floor, from);
  if (start === floor && isBehindGenitive(context, previousEnd)) return null;
  if (end - start < 2) {
    const isOfPronoun = context.tokens.slice(tokenFrom(context, start), draft.first).some(standsForOther);
    const behind = start;
    [start, end] = clauseBefore(context, floor, start - 1);
    if (isAside(context, floor, [start, end], behind)) [start, end] = clauseBefore(context, floor, start - 1);
    if (start === floor && start > sentence[0]) return null; // what stands there belongs to the figure before
    if (isOfPronoun && opensWithPreposition(context, start)) return null; // "In the region, it made $3 million"
  }
  if (isElsewhere(context, [end, from], draft)) return topicBefore(context, floor, [start, from]);
  const named = phraseBefore(context, start, end, draft);
  if (named >= 0) return asSubject(context, named, end);
  const aim = change < floor ? aimBefore(context, start, draft) : null;
  if (aim) return aim;
  const said = behindOpening(context, start, end);
  if (isEmpty(context, [said, end])) return topicBefore(context, floor, [start, from]) || null;
  const first = behindEnding(context.text, startOfTold(context, [said, end], from));
  if (opensWithPronoun(context, first, end)) return null;
  if (change < floor && !isTold(context, [said, end], first, draft)) return null;
  const [head, tail] = toldOf(context, [first, end], draft);
  const isUnsaid = head >= tail && first < end;
  return isUnsaid ? '' : asSubject(context, head, withoutVerb(context, head, tail));
}

/** "किसानों को 12 लाख रुपये", "The paper said 43,000 hectares": whether the words before an amount say where, for whom or who says so; a share may be told of them. */
const isElsewhere = (context: FigureContext, before: Span, { kind }: Draft): boolean =>
  kind !== 'percent' &&
  tokensWithin(context, before).some((word) => opensReport(context, word) && !entryOf(word, 'link'));

/** The clause that ends before a mark, without what may stand before a figure. */
function clauseBefore(context: FigureContext, floor: number, mark: number): Span {
  const end = trimmedEnd(context, floor, tokenFrom(context, mark), Math.max(floor, mark));
  return [clauseStart(context, floor, end), end];
}

/** "Sales, adjusted for the currency, fell 9%": a clause without a number, between commas, with a verb behind it, is told of what stands before it. */
function isAside(context: FigureContext, floor: number, [start, end]: Span, behind: number): boolean {
  const { text, tokens } = context;
  const verb = tokens[tokenFrom(context, behind)];
  return (
    start > floor &&
    hasComma(text.charAt(start - 1)) &&
    hasComma(text.charAt(behind - 1)) &&
    hasRole(verb, ENDS) &&
    !hasNumber(context, tokenFrom(context, start), tokenFrom(context, end)) &&
    !opensWithPreposition(context, clauseStart(context, floor, start - 1))
  );
}

/** Longest cell that names a row, in characters. */
const LONGEST_CELL = 120;

/** "Net sales | €12 million | €10 million": the cell that names what the others of its row measure. */
function firstCell(context: FigureContext, start: number, { span }: Draft): string | null {
  const end = context.text.slice(0, Math.min(span[0], start + LONGEST_CELL)).indexOf(CELL_SIGN, start);
  return end > start ? asSubject(context, start, end) : null;
}

/** "It", but not "which". */
const standsForOther = (token: Token): boolean =>
  !!entryOf(token, 'pronoun') && !entryOf(token, 'relative-pronoun');

/** "In", "Sur les", "Dans", but no article. */
function opensWithPreposition(context: FigureContext, start: number): boolean {
  const first = tokenAt(context, start);
  return isPreposition(context, first) || (hasRole(first, NO_NOUN) && !hasRole(first, ARTICLES));
}

const NO_NOUN = roleSet('noun-end', 'part-of');
const ARTICLES = roleSet('link', 'date-joiner');

/** "Orla Wind fed", "El ayuntamiento destinó": where the words end without a last one that ends as verbs alone do. */
function withoutVerb(context: FigureContext, start: number, end: number): number {
  const [last = ''] = / \p{Ll}+\s*$/u.exec(context.text.slice(start, end)) ?? [];
  return endsLikeVerb(context, last.trim()) ? end - last.length : end;
}

/**
 * "The firm said today that sales …", "publie un bénéfice net", "동해전자는 지난해 매출은": where the words end that tell who says it
 * or whose it is: what reports, the article of a noun of money, a topic's particle before a day.
 */
function behindOpening(context: FigureContext, start: number, end: number): number {
  const words = tokensWithin(context, [start, end]);
  const last = words.findLast(
    (word, at) =>
      isAim(context, word, end) ||
      opensReport(context, word) ||
      isBeforeMoney(context, words, at) ||
      isTopic(context, word),
  );
  return last?.span[1] ?? start;
}

/** "said sales", "said that it", but not "said it", where the one who says so is told of. */
function opensReport(context: FigureContext, word: Token): boolean {
  const isBare = !context.text.slice(...word.span).includes(' ');
  return !!entryOf(word, 'reporting') && !(isBare && entryOf(tokenAt(context, word.span[1]), 'pronoun'));
}

/** "publie un bénéfice net", "Hãng phà đạt doanh thu": an article, or a verb with nothing but a noun phrase behind it, before a noun of money. */
function isBeforeMoney(context: FigureContext, words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word || !entryOf(words[at + 1], 'money-word')) return false;
  if (entryOf(word, 'one')) return true;
  if (!entryOf(word, 'link') || isGenitive(context, word)) return false;
  return !words.slice(at + 2).some((token) => hasRole(token, ENDS) && !isGenitive(context, token));
}

const ENDS = roleSet('noun-end', 'link', 'change');

function isTopic(context: FigureContext, word: Token): boolean {
  const { text, language, isDate } = context;
  const [start, end] = word.span;
  if (isHangul(text.charAt(end))) return false;
  const isBeforeDay =
    isHangul(text.charAt(start)) && entryOf(word, 'link') && isDate[tokenFrom(context, end)];
  return isBeforeDay || !!language.overlay.topics?.includes(text.slice(start, end));
}

/** "売上高は、全体で5億円", "생산액은 값이 오르면서 10조원": the topic in or right before a clause that says how, where or why; '' without one. */
function topicBefore(context: FigureContext, floor: number, [clause, mark]: Span): string {
  const nearby: Span = [Math.max(floor, clause - TOPIC_AND_COMMA), mark];
  const topic = tokensWithin(context, nearby).findLast((word) => isTopic(context, word));
  if (!topic) return '';
  const [start, to] = clauseBefore(context, floor, topic.span[1]);
  return asSubject(context, behindOpening(context, start, to), to) ?? '';
}

const TOPIC_AND_COMMA = 2;

const PHRASE_OPENERS = roleSet('one', 'noun-end', 'link', 'pronoun', 'reporting');

/**
 * "It posted a loss of $3 million", "with sales of": where the phrase begins that "of" ties to the figure; -1 without one.
 * Behind a word that is "by" as well ("se contracter de 3 %"), only an article opens it.
 */
function phraseBefore(context: FigureContext, start: number, end: number, { first }: Draft): number {
  const { tokens } = context;
  const of = tokenFrom(context, end);
  if (of >= first || !entryOf(tokens[of], 'unit-link')) return -1;
  for (let at = of - 1; (tokens[at]?.span[0] ?? -1) >= start; at--) {
    const token = tokens[at];
    if (!token || token.digits !== null || isAnd(context, token)) return -1;
    if (entryOf(token, 'offset') && entryOf(tokens[at - 1], 'money-word')) continue; // "profit before tax of"
    const isAim = entryOf(token, 'status') && !entryOf(tokenAfter(context, at), 'noun-end'); // "now expects revenue of", but "its goal of"
    const mayOpen = isAim || hasRole(token, PHRASE_OPENERS);
    if (!mayOpen || (!entryOf(token, 'one') && isGenitive(context, token))) continue;
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
  const next = tokenStartingAt(context, end);
  if (!next || !runsTogether(context.text.charAt(end))) return false;
  return isGenitive(context, next) && !isAnd(context, next);
}

/** Where a Korean word ends that is cut within ("증가한"), or hangs on a bracket ("(75만 톤)이며"). */
function behindEnding(text: string, start: number): number {
  let end = start;
  while (/[)）\p{L}]/u.test(text.charAt(end - 1)) && isHangul(text.charAt(end))) end++;
  return end;
}

const BACKWARD = roleSet('since', 'backward');

/** "It costs $3 million", "Compared with 2024, a fall of 3 %": what a pronoun stands for is not in the clause, nor what is compared. */
function opensWithPronoun(context: FigureContext, start: number, end: number): boolean {
  const first = tokenAt(context, start);
  if (!first || first.span[1] > end) return false;
  const word = context.text.slice(...first.span);
  const isPronoun = !!entryOf(first, 'pronoun') && (word !== word.toUpperCase() || word.length < 2); // "IT sales" are no "it"
  return isPronoun || hasRole(first, BACKWARD);
}
