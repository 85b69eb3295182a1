import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, sayOf } from '../../languages/tokens';
import { foldCase } from '../../text/fold';
import { tokenAfter, tokenStartingAt, wordBehind } from '../adjacent';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import { Decimal } from '../numerals/decimal';
import { opensScale } from '../numerals/terms';
import { isCountedFactor } from './multiple';

/** "doubled", "gấp đôi", "a third": figures that hold no number of their own. Null when the token is none. */
export function readFigureWord(context: FigureContext, index: number): Draft | null {
  const token = context.tokens[index];
  if (!token || !hasRole(token, FIGURE_WORDS)) return null;
  const share = entryOf(token, 'share');
  if (share && NO_SHARES.some((rejects) => rejects(context, index))) return null;
  if (share)
    return startDraft(context, {
      kind: 'percent',
      value: Decimal.of(share.percent),
      unit: 'percent',
      first: index,
      last: index,
    });
  const factor = entryOf(token, 'multiple')?.factor ?? null;
  if (factor === null || isCountedFactor(context, index)) return null;
  const draft = startDraft(context, {
    kind: 'multiple',
    value: Decimal.of(factor),
    unit: 'times',
    first: index,
    last: index,
  });
  draft.isFactorWord = true;
  return draft;
}

const FIGURE_WORDS = roleSet('share', 'multiple');

/** "a quarter of a billion": a part of a scale word is a number and no share. */
const isScalePart = (context: FigureContext, index: number): boolean =>
  !!entryOf(context.tokens[index], 'scale-part') && opensScale(context, index);

/** "every fifth day", "a quarter century", "a tenth of a point": before a unit the word tells how long, how often or which part of one. */
function measures(context: FigureContext, index: number): boolean {
  const { text, tokens } = context;
  const end = tokens[index]?.span[1] ?? 0;
  const [way = ''] = /^[ -](?:\p{L}{1,2} ){0,2}/u.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  return hasRole(tokenStartingAt(context, end + way.length), UNITS);
}

const UNITS = roleSet('unit', 'weekday', 'percentage-point');

/** Longest genitive behind a share, in characters, and its joint. */
const LONGEST_WORD = 10;

/** What goes on behind a share: "of", "more", "from". */
const BEHIND_SHARE = roleSet('noun-end', 'compared', 'comparator', 'change', 'unit-link');

/** "a third-party app", "een derde partij": a share's word that is an ordinal, too, numbers the noun behind it. */
function countsThings(context: FigureContext, index: number): boolean {
  const { tokens, text, language } = context;
  const [start, end] = tokens[index]?.span ?? [0, 0];
  const [article = '', ordinal = ''] = foldCase(text.slice(start, end)).split(' ');
  const { dates, numbers } = language.overlay;
  if (!numbers.ones.includes(article) || !dates.ordinals?.[ordinal]) return false;
  const word = wordBehind(text, end);
  const next = tokenAfter(context, index);
  const goesOn = next && hasRole(next, BEHIND_SHARE);
  return word !== '' && !goesOn && !sayOf(context, word);
}

/** "more than half said so", but "half past two": a half that parts of a scale word begin with, too, is a share behind a bound. */
const isUnbound = ({ tokens }: FigureContext, index: number): boolean =>
  entryOf(tokens[index], 'scale-part')?.value === 0.5 && !entryOf(tokens[index - 1], 'comparator');

/** What a word for a share is where it is none. */
const NO_SHARES = [countsThings, isScalePart, measures, isUnbound];
