import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, hasRoleWithin, tokenFrom, tokensWithin } from '../../languages/tokens';
import { crossesMark } from '../../text/marks';
import { sentenceAt } from '../../text/sentences';
import type { Span } from '../../text/span';
import { startsMoveTo } from '../adjacent';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import { Decimal } from '../numerals/decimal';

/** A figure and what a rule may know of it beside. */
export interface Standing {
  readonly draft: Draft;
  readonly context: FigureContext;
  readonly sentence: Span;
  /** The figure before it in its sentence, if any. */
  readonly previous: Draft | null;
  /** Whether an amount that is no percent stands before it in its sentence. */
  readonly followsAmount: boolean;
  /** 0 for the paragraph that opens the text. */
  readonly paragraph: number;
  /** Where the paragraphs about the issuer begin. */
  readonly boilerplate: number;
  /** Whether the headline states the same amount. */
  readonly isInHeadline: boolean;
}

interface Rule {
  readonly points: number;
  readonly holds: (draft: Draft, standing: Standing) => boolean;
}

/** An amount from here on is large by itself. */
const LARGE = Decimal.of(100_000);

/** Whole things below this are few: "four trucks". */
const FEW = Decimal.of(10);

/** Whole things and measures below this are details of something else: "12 pumping stations", "a 38 km pipeline". */
const MODEST = Decimal.of(1000);

/** After this part of a text comes background: other years, the company, who was asked. */
const LATE = 0.7;

/**
 * What speaks for and against a place at the top. The points are the weights of a logistic regression over
 * hand-marked articles and releases in 23 languages, doubled and rounded; ten-fold cross-validation (by page) put 93 % of
 * the marked figures of releases among the twelve, and rounding cost nothing. A rule is here when it also can be defended;
 * shares of what was just said and numbers in words weigh more than the regression had it, which hides more that nobody marked.
 */
const RULES: readonly Rule[] = [
  // What the text tells most of: how much it changed, what it is in another currency.
  { points: 3, holds: tellsMore },
  // What somebody aims at or expects is why it is news.
  { points: 3, holds: ({ status }) => status !== 'stated' },
  { points: 2, holds: (_, { paragraph }) => paragraph === 0 },
  { points: 1, holds: (_, { paragraph }) => paragraph === 1 },
  { points: 1, holds: (_, { isInHeadline }) => isInHeadline },
  { points: 1, holds: isLarge },
  { points: 1, holds: ({ kind }) => kind !== 'money' && kind !== 'count' && kind !== 'measure' },
  // The first figure of a sentence is what it is about.
  { points: -1, holds: (_, { previous }) => previous !== null },
  // "640 people, 41 % of them women": a share of what was just said.
  {
    points: -2,
    holds: ({ kind, change }, { followsAmount }) => kind === 'percent' && !change && followsAmount,
  },
  { points: -2, holds: isModest },
  // How large a site or a floor is describes it.
  { points: -2, holds: ({ kind, unit }) => kind === 'measure' && AREA.test(unit) },
  { points: -2, holds: ({ span }, { boilerplate }) => span[0] >= boilerplate },
  { points: -2, holds: isLate },
  { points: -3, holds: ({ kind, value }) => kind === 'count' && value.lt(FEW) },
  { points: -3, holds: isFormerLevel },
  // "Half a million people will drink from it": a number all in words is said, not reported.
  { points: -5, holds: isSpelledOut },
];

/** Whether the text tells of an amount how much it changed, or what it is in another currency or unit. */
export function tellsMore({ change, equivalent }: Draft): boolean {
  return change !== null || equivalent !== null;
}

/** Units of area, as CLDR names them. */
const AREA = /^(?:square-|hectare|acre|dunam)/;

/** How much speaks for a figure; see the rules. */
export function keyPoints(standing: Standing): number {
  return RULES.reduce((sum, { points, holds }) => sum + (holds(standing.draft, standing) ? points : 0), 0);
}

const SCALE = roleSet('scale');

function isLarge(draft: Draft, standing: Standing): boolean {
  const isScaled = hasRoleWithin(standing.context, draft.first, draft.last + 1, SCALE);
  const isThousands = isScaled && !draft.value.lt(MODEST); // less may be meters: "2m"
  return isThousands || !draft.value.lt(LARGE);
}

function isModest(draft: Draft): boolean {
  const isThings = draft.kind === 'count' && draft.value.compare(FEW) >= 0;
  return draft.value.lt(MODEST) && (draft.kind === 'measure' || isThings);
}

function isLate({ span }: Draft, { context, paragraph }: Standing): boolean {
  return paragraph > 0 && span[0] > context.text.length * LATE;
}

function isSpelledOut({ kind, span }: Draft, { context }: Standing): boolean {
  return kind !== 'multiple' && !/\p{Nd}/u.test(context.text.slice(...span));
}

/** "compared with 11.9 million a year earlier", "86 million (previously 71 million)": what something was before. */
function isFormerLevel(draft: Draft, standing: Standing): boolean {
  return !draft.change && (!!draft.levelNow || isBehindComparison(draft, standing));
}

const COMPARISONS = roleSet('since', 'from');

/** Farthest that such a word stands before what it leads to, in characters. */
const COMPARISON_REACH = 90;

/** Whether a word for "compared with" or "from" leads to the figure, no other number or mark between. */
function isBehindComparison(draft: Draft, { context, sentence, previous }: Standing): boolean {
  const follows =
    previous?.kind === draft.kind && previous.unit === draft.unit && !startsMoveTo(context, previous);
  const start = Math.max(sentence[0], draft.span[0] - COMPARISON_REACH, previous?.span[1] ?? 0);
  const word = tokensWithin(context, [start, draft.span[0]]).findLast(
    (token) => hasRole(token, COMPARISONS) && (follows || !entryOf(token, 'from')),
  );
  return !!word && !crossesMark(context.text.slice(word.span[1], draft.span[0]));
}

/** Farthest that the verb of a move stands before where it began, in characters. */
const MOVE_REACH = 200;

/** "narrowed to 3 million from 12 million": whether the figure is where a move began, which is no news. */
export function isWhereMoveBegan(context: FigureContext, draft: Draft): boolean {
  const before = context.tokens[draft.first - 1];
  if (draft.isStart || entryOf(before, 'move') || startsMoveTo(context, draft)) return true;
  if (!entryOf(before, 'from') || draft.upper) return false; // "cut from 5 to 10 tonnes"
  const [start] = sentenceAt(context.sentences, draft.span[0]) ?? draft.span;
  const first = tokenFrom(context, Math.max(start, draft.span[0] - MOVE_REACH));
  return hasRoleWithin(context, first, draft.first - 1, CHANGE);
}

const CHANGE = roleSet('change');
