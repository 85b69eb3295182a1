import { roleSet } from '../../../languages/role-set';
import {
  entryOf,
  gapAfter,
  hasRole,
  sayAnd,
  sayOf,
  type Token,
  tokenFrom,
  tokensWithin,
  wordAt,
} from '../../../languages/tokens';
import { crossesClause, crossesMark, crossesSentence, hasComma } from '../../../text/marks';
import { sentenceAt } from '../../../text/sentences';
import { firstFrom, itemsWithin, type Span } from '../../../text/span';
import { unitsBefore } from '../../../text/units-before';
import { startsMoveTo, tokenAfter, tokenBefore, wordBehind } from '../../adjacent';
import { areInOneSentence, type FigureContext, hasNumber, isNumberAt } from '../../context';
import type { Draft } from '../../draft';
import { endOfRate } from '../../rates';
import { textWithout } from '../../text-without';
import { isCountedFrom } from '../periods/other-dates';
import { isBasis, isCompared, isToldOfBasis, measuredAgainst, reaches } from './bases';
import { beats, fillersStart, type Move, readMove } from './moves';
import { goesOnFromShare, kindsMeant, type WholeSize, wholeOfShare, wholeSize, wordsBetween } from './sizes';
import { mayHaveChanged } from './whole-counts';

/** Longest text between a level and the words of its change, in characters, the level's equivalent and days not counted. */
const LONGEST_LINK = 50;
/** The same of a factor. */
const FACTOR_LINK = 40;

/** "$84.6 million, up 31%": the level that the words before a change tell; null where they tell none, or it has a change already. */
export function levelBefore(
  context: FigureContext,
  draft: Draft,
  [near, farther, next]: readonly (Draft | undefined)[],
  moveStart: number,
  attached: ReadonlySet<Draft>,
): Draft | null {
  const whole = near && draft.kind === 'percent' ? wholeOfShare(context, near, farther) : null;
  const isBase =
    farther?.last === (near?.first ?? 0) - 2 &&
    farther.unit !== near?.unit &&
    entryOf(context.tokens[farther.last + 1], 'per'); // "$2,340 per 40-foot box, 6% less"
  const level = whole ?? (isBase ? farther : near && measuredAgainst(context, near, farther));
  const kinds = kindsMeant(context, draft);
  if (kinds && !kinds.includes(level?.kind ?? '')) return null;
  if (!near || !level || attached.has(level) || level.change || !fits(level, draft)) return null;
  if (leadsOn(context, draft) || startsMoveTo(context, level) || reaches(context, level, draft)) return null;
  const isSize = level.kind === 'money' && entryOf(context.tokens[level.last], 'by'); // "3 milliárd forinttal"
  if (isSize || isSizeToo(context, level, draft)) return null;
  if (level.kind === 'percent' && draft.kind === 'percent' && !isDifference(level, draft, next)) return null; // "a 12% share, up 30%": of what has the share
  if (namesOther(context, moveStart, draft) || isToldOfBasis(context, level)) return null;
  const sequel = next?.unit === level.unit ? next : undefined;
  if (isAsideOfNext(context, [level.span[1], moveStart], draft, sequel)) return null;
  const link = linkBetween(context, near, moveStart);
  if (/^[)）]/.test(link) && !/[(（]$/.test(unitsBefore(context.text, near.span[0], 1))) return null; // "firms (with over 90 workers) rose 3%"
  const between = /^ ?; ?,? ?$/.test(link) ? ' ' : link.replace(DOT_INSIDE, ''); // "4 million; that is 5% more"
  const longestLink = draft.kind === 'multiple' ? FACTOR_LINK : LONGEST_LINK; // "a 16-bit chip, … , 16 times as fast"
  const isNear = between.length <= longestLink && !crossesSentence(between) && !BARE_NUMBER.test(between);
  const isLinked =
    (whole !== null && goesOnFromShare(context, between)) ||
    MARK_BEHIND.test(between) ||
    (between.trim() === '' && !isBasis(context, level) && !isOfSomething(context, level, draft)) ||
    opensBasis(context, near, moveStart) ||
    isWhich(context, near.span, draft) ||
    (next?.unit !== level.unit && isToldOn(context, level, [near.span[1], moveStart], draft));
  return isNear && isLinked ? level : null;
}

/** "fell by 300 jobs, 5% less", "33 euros more (+7%)": whether both are sizes, but not in "lost 300 acres of forest, a rise of 5%". */
function isSizeToo(context: FigureContext, level: Draft, size: Draft): boolean {
  const move = readMove(context, level);
  return !!move && readMove(context, size)?.direction === move.direction;
}

/** "2 tonnes of rye in June, while oats, up 31%, reached 8 tonnes": whether a size between commas is told of what the next amount is told of. */
function isAsideOfNext(
  { text }: FigureContext,
  between: Span,
  size: Draft,
  next: Draft | undefined,
): boolean {
  const [, other, ...rest] = text.slice(...between).split(',');
  const isAside = !!other?.trim() && rest.length === 1 && rest[0]?.trim() === '';
  return !!next && isAside && /^, [^,;.]*$/.test(text.slice(size.span[1], next.span[0]));
}

/** "5.2%, 0.3% lower than 5.5% in 2024": whether a share is what another one told behind it differs by. */
const isDifference = ({ value }: Draft, share: Draft, base: Draft | undefined): boolean =>
  base?.kind === 'percent' && Math.abs(value.minus(base.value).toNumber()) === share.value.toNumber();

/** "45 مليونا، وارتفعت الأرباح 5%": behind a verb that hangs on its "and" stands what changed. */
function namesOther(context: FigureContext, moveStart: number, { first, span }: Draft): boolean {
  const at = tokenFrom(context, moveStart);
  const verb = context.tokens[at];
  if (!verb || !sayAnd(context, context.text.slice(verb.lead, verb.span[0]))) return false;
  const known = context.tokens.slice(at + 1, first);
  return textWithout(context.text, [verb.span[1], span[0]], known).trim() !== '';
}

/**
 * "639,000 workers, 14,000 people or 2.1% fewer", "That was 14,000 people or 2.1% fewer": the size that a share tells anew, which is
 * no level of its own, and which way it says that something went. Null where the share tells none anew.
 */
export function sizeToldAnew(
  context: FigureContext,
  drafts: readonly Draft[],
  index: number,
): { readonly size: Draft; readonly move: Move } | null {
  const [size, share] = drafts.slice(index - 1, index + 1);
  if (!size || share?.kind !== 'percent') return null;
  const before = unitsBefore(context.text, fillersStart(context, size.first), 2);
  const opens = MARK_BEHIND.test(before) || hasRole(context.tokens[size.first - 1], SIZE_OPENERS);
  const whole = opens ? wholeSize(context, drafts, index - 1) : null;
  const move = whole?.aside === share ? readMove(context, size, whole) : null;
  return move && { size, move };
}

const SIZE_OPENERS = roleSet('by', 'backward');

/** "Trade between the 27 countries rose 5%": what is counted behind a preposition did not rise, but what it belongs to. */
function isOfSomething(context: FigureContext, { kind, first }: Draft, size: Draft): boolean {
  const word = tokenBefore(context, first);
  const before = hasRole(word, ARTICLE) ? tokenBefore(context, first - 1) : word;
  return kind === 'count' && size.kind === 'percent' && hasRole(before, PREPOSITION);
}

const ARTICLE = roleSet('link', 'comparator');
const PREPOSITION = roleSet('range-opener', 'noun-end', 'part-of');

/** "45,3 млрд руб. (+12,4%)", "12億元(人民幣.下同)": a dot with a mark behind it ends no sentence, nor does one in a bracket, nor the bracket ("(20억달러)대비"). */
const DOT_INSIDE = /^[)）]|^\.(?=\s?[,(–—])|\.(?=[^(（]{0,12}[)）])/g;

/** "150,000 cars, doubling to 300,000": behind the change stands the level that it led to. */
const leadsOn = (context: FigureContext, { last }: Draft): boolean =>
  !!entryOf(tokenAfter(context, last, /^[\s,،，、]*$/), 'reached') && isNumberAt(context, last + 2);

/** "9,000櫃，較舊廠提升65%": from behind the comma a word for "compared with" and what it is compared with fill the gap. */
function opensBasis(context: FigureContext, level: Draft, moveStart: number): boolean {
  const since = tokensWithin(context, [level.span[1], moveStart]).find((token) => entryOf(token, 'since'));
  if (!since) return false;
  const way: Span = [level.span[1], since.lead];
  const links = tokensWithin(context, way).filter((token) => entryOf(token, 'link')); // "728조원으로 올해보다"
  const rest = textWithout(context.text, way, [...itemsWithin(context.mentions, way), ...links]).trim();
  const opens = (links.length > 0 ? /^(?:['’]\p{L}+)?$/u : /^[,،，、(（]$/).test(rest); // "lira ile 2024'e göre"
  return opens && !crossesClause(context.text.slice(since.span[1], moveStart));
}

/** "firms with over $9 million were 412, up 4%", "over 32 thousand, up 4%": what changed is the number that is no figure. */
const BARE_NUMBER = /\s\d[\d.,]*(?: \p{L}+)?,\s$/u;

/** "42 Mio. Tonnen Getreide und damit 2 % weniger", "154 boats in May, and that is 22 more": whether words that speak of the amount stand behind what it is of, or a comma. */
function isWhich(context: FigureContext, [, start]: Span, size: Draft): boolean {
  const which = tokensWithin(context, [start, size.span[0]]).find((token) => entryOf(token, 'backward'));
  return (
    !!which && /^(?: \p{L}{3,}){1,2} $|[,;] (?:\p{L}{1,3} )?$/u.test(context.text.slice(start, which.span[0]))
  );
}

/** "was $5 million and rose 12%": whether the verb of a level goes on with that of the change, which is told of no other day. */
function isToldOn(context: FigureContext, level: Draft, [start, end]: Span, size: Draft): boolean {
  const { text, dates, tokens } = context;
  const words = tokensWithin(context, [start, end]).filter((token) => hasRole(token, TOLD_ON));
  const and = words.find((token) => saysAnd(context, token));
  const said = textWithout(text, [start, end], [...itemsWithin(dates, [start, end]), ...words]);
  if (!and || !isShareOfOther(size, level) || !/^[\s,]*(?:\p{Ll}{1,2}\s)?$/u.test(said)) return false;
  const day = dates[firstFrom(dates, and.span[1])];
  if (beats(tokens[tokenFrom(context, end)])) return true; // "and exceeded last year's level by 5%"
  return !day || crossesClause(text.slice(end, day.span[0])) || isCountedFrom(context, day, size);
}

const TOLD_ON = roleSet('link', 'noun-end', 'since');

/** A mark that a clause with the change of a level begins behind. */
const MARK_BEHIND = /[,،，、(（·–—…-]\s*$/;

/** The text between a level and the words of its change, without the level's equivalent, the days in it with their "in", "compared with", "which is" and "and was". */
function linkBetween(context: FigureContext, level: Draft, moveStart: number): string {
  const { text } = context;
  const between: Span = [endOfRate(context, level.span[1]), moveStart];
  const words = tokensWithin(context, between).filter(
    (token) =>
      hasRole(token, LINKS) ||
      (entryOf(token, 'year-after') && context.isDate[tokenFrom(context, token.span[1])]),
  );
  const said = [...itemsWithin(context.dates, between), ...words];
  const rest = textWithout(text, between, said).replace(level.equivalent?.quote ?? '', '');
  return words.some((word) => entryOf(word, 'backward')) ? rest.replace(/;[\s,]*$/, ',') : rest; // "; this is 5% more"
}

const LINKS = roleSet('since', 'backward');

/** Longest text between the size of a change and the level behind it, in characters: "22.6% from the same period of 2024, to". */
const LONGEST_WAY = 85;

/**
 * "rose 31% to $84.6 million", "tăng gấp đôi, vượt 57 EFLOPS", "rose 25% from $4 million to $5 million".
 * @param size All that tells the change's size.
 */
export function levelAfter(context: FigureContext, draft: Draft, size: WholeSize): Draft | null {
  const level = size.next;
  const isOther = level?.kind === 'count' && draft.kind === 'count'; // "by 600 people to 2,100 workers"
  if (!level || level.change || !(isOther || fits(level, draft)) || startsMoveTo(context, level)) return null;
  if (isCompared(context, level) || isToldOfBasis(context, level)) return null; // "la perte est de 2 millions au premier semestre contre 3 millions"
  const between = context.text.slice(size.end, level.span[0]);
  const reach = draft.isFactorWord ? FACTOR_LINK : LONGEST_WAY;
  if (between.length > reach || crossesSentence(between)) return null;
  if (size.isFromTo && !areInOneSentence(context, draft.span[0], level.span[0])) return null; // "a fall of 5%. Sales fell from 4 to 3 million"
  if (level.kind === 'percent' && hasNumber(context, size.last + 1, level.first)) return null; // "by 10% to 5 and by 3%"
  const links = context.tokens.slice(size.last + 1, level.first);
  if (isOtherMove(context, draft, level, links)) return null;
  const isReached = context.tokens
    .slice(size.last + 1, level.last + 1) // "90 miljoonaan euroon" carries its own "to"
    .some((token, at) => hasRole(token, REACHED) && !context.isDate[size.last + 1 + at]); // "de janeiro a maio"
  const isVerb = links.some((token) => hasRole(token, REACHED) && entryOf(token, 'compared'));
  if (isVerb && isOfOther(context, level)) return null;
  const bounds = draft.isFactorWord && links.some((token) => entryOf(token, 'comparator'));
  const isLed =
    isReached || (!isOther && (bounds || size.isFromTo || isToldThen(context, draft, level, links)));
  const isOfObject = // "doubled its workforce to 640"
    draft.isFactorWord &&
    entryOf(context.tokens[level.first - 1], 'reached') &&
    !crossesMark(between) &&
    !links.some((token) => entryOf(token, 'change') ?? saysAnd(context, token));
  const said = isLed && !isOfObject ? wordsBetween(context, size, level) : '';
  return isLed && (said === '' || isWhatChanged(context, draft, level, said)) ? level : null;
}

/** Longest name of what changed between a size and its level, in letters. */
const LONGEST_NAME = 25;

/**
 * "a rise of 4% of output, to 31 tonnes", "En hausse de 5 %, les ventes ont atteint 4 millions": whether the words between a size and
 * its level are what changed, told behind an "of", or behind a size that opens the sentence.
 */
function isWhatChanged(context: FigureContext, draft: Draft, level: Draft, said: string): boolean {
  const { text } = context;
  const [, end] = draft.span;
  if (said.length > LONGEST_NAME || !/^\p{L}+$/u.test(said)) return false;
  if (hasComma(text.charAt(end))) return level.kind !== 'count' && opensSentence(context, draft);
  return sayOf(context, wordBehind(text, end)) && hasComma(text.slice(end, level.span[0]));
}

/** "Up 5%, sales reached $4 million": whether the words of a change are the first of their sentence. */
const opensSentence = (context: FigureContext, draft: Draft): boolean =>
  readMove(context, draft)?.start === sentenceAt(context.sentences, draft.span[0])?.[0];

/** "rose 12% and amounted to $5 million", "nőtt, és 5 millió forint volt": whether an "and" and a verb tell what a share changed to. */
function isToldThen(context: FigureContext, share: Draft, level: Draft, links: readonly Token[]): boolean {
  const { verbs } = context.language.overlay;
  const and = links.findIndex((token) => saysAnd(context, token));
  const words = [links[and], links[and + 1], verbs ? null : tokenAfter(context, level.last)]; // "وبلغت" hangs on its "and"
  const isTold = words.some(
    (token) =>
      hasRole(token, verbs ? VERB : LINK) || (entryOf(token, 'comparator') && !entryOf(token, 'compared')), // "and exceeded"
  );
  return (
    and >= 0 &&
    isTold &&
    (isShareOfOther(share, level) ||
      (level.kind !== 'percent' && level.unit === share.unit && isSaidBy(context, share)))
  );
}

/** "fell by nearly $7 million and was $65 million": whether a word for "by" makes an amount a size. */
function isSaidBy({ tokens }: FigureContext, { first }: Draft): boolean {
  let at = first - 1;
  while (hasRole(tokens[at], BOUND) && !entryOf(tokens[at], 'by')) at--;
  return !!entryOf(tokens[at], 'by');
}

const BOUND = roleSet('comparator');

const saysAnd = (context: FigureContext, { lead, span: [start, end] }: Token): boolean =>
  sayAnd(context, context.text.slice(lead, lead < start ? start : end));

const REACHED = roleSet('reached');
const LINK = roleSet('link');
/** As what it is told where the language tells its verbs apart. */
const VERB = roleSet('verb', 'reached');

/** "The company grew 12% and has 300 shops": whether a share may tell of such an amount, of which a verb alone says that it changed. */
const isShareOfOther = (share: Draft, { kind }: Draft): boolean =>
  share.kind.startsWith('percent') && kind !== share.kind && kind !== 'count';

/**
 * "fell 3% before climbing to $5", "sales grew 5% and profit rose to $3 million", "up 5% after a rise of 4%", "costs rose $3, while profit
 * stayed at $9": whether what stands between is another change, or a level of something else.
 */
function isOtherMove(context: FigureContext, draft: Draft, level: Draft, links: readonly Token[]): boolean {
  const turn = links.find((token) => !hasRole(token, ALSO_REACHED) && entryOf(token, 'change'));
  const first = links.find((token) => token === turn || hasRole(token, turn ? NOUNS : NAMED));
  if (!turn)
    return (
      hasRole(first, NOUNS) &&
      hasComma(context.text.slice(draft.span[1], first?.lead)) &&
      !opensSentence(context, draft)
    );
  const turns = readMove(context, draft)?.direction !== entryOf(turn, 'change')?.direction;
  return turns || first !== turn || (level.kind === 'percent' && draft.kind !== 'percentage-point');
}

/** Nouns that the lexicon knows, of what may rise and fall. */
const NOUNS = roleSet('money-word', 'point-context');
/** The same, and words behind which they name the level itself ("to a profit of $3"). */
const NAMED = roleSet('money-word', 'point-context', 'reached');

/** "12% 늘어 45억원의 손실": behind a verb of change, what an amount is told of is another thing. */
const isOfOther = (context: FigureContext, { last }: Draft): boolean =>
  context.language.overlay.genitives.includes(wordAt(context, last + 1)) && gapAfter(context, last) === '';

/** Words that say of a change or its size which way it goes, and no more. */
const ALSO_REACHED = roleSet('reached', 'compared');

/** How many figures before a size are looked at for the level that "in value" or "in volume" speaks of. */
const MEANT_REACH = 3;

/** "615.000 tấn, trị giá 322 triệu USD, giảm 2% về lượng": the level of the kind that the words behind a size speak of. */
export function levelMeant(
  context: FigureContext,
  drafts: readonly Draft[],
  index: number,
  attached: ReadonlySet<Draft>,
): Draft | null {
  const draft = drafts[index];
  const kinds = draft && kindsMeant(context, draft);
  if (!draft || !kinds) return null;
  const level = drafts
    .slice(Math.max(0, index - MEANT_REACH), index)
    .findLast((each) => kinds.includes(each.kind) && !each.change && !attached.has(each));
  const between = level ? context.text.slice(level.span[1], draft.span[0]) : '\n';
  return level && !/[.;。；\n]\s/.test(between) && !between.includes('\n') && fits(level, draft)
    ? level
    : null;
}

/** Whether such an amount can be the change of such a level. */
export function fits(level: Draft, change: Draft): boolean {
  if (level.isDuration || level.isFactorWord || level.kind === 'percentage-point') return false;
  if (change.kind === 'percentage-point') return level.kind === 'percent';
  if (change.kind === 'percent' && level.kind === 'count' && !mayHaveChanged(level, change)) return false;
  if (change.kind === 'percent' || change.kind === 'multiple') return level.kind !== 'multiple';
  return level.kind === change.kind && isSameUnit(level, change);
}

/** "1,250 new cases, 85 cases more": a change counts by one word what the level counts by several. */
const isSameUnit = (level: Draft, { kind, unit }: Draft): boolean =>
  level.unit === unit ||
  (kind === 'count' && (level.unit.startsWith(`${unit} `) || level.unit.endsWith(` ${unit}`)));
