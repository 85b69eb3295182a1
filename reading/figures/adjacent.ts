import type { Entry } from '../languages/entry';
import { roleSet } from '../languages/role-set';
import {
  entryOf,
  gapAfter,
  hasRole,
  type Token,
  type TokenizedText,
  tokenFrom,
  wordAt,
} from '../languages/tokens';
import { crossesMark } from '../text/marks';
import type { FigureContext } from './context';
import type { Draft } from './draft';

/** What may stand between a number and its unit, if anything: one blank, or the hyphen of "50-megawatt". */
const JOINTS = ' \u00A0\u202F\u2009-';

const isJoint = (text: string, start: number, end: number): boolean =>
  end <= start || (end === start + 1 && JOINTS.includes(text.charAt(start)));

/** The token after `index`, when nothing but a joint stands between, or what another pattern admits. */
export function tokenAfter({ text, tokens }: FigureContext, index: number, joint?: RegExp): Token | null {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return null;
  const [start, end] = token.span;
  const mayEndInDot = end - start < SHORTEST_WORD && hasRole(token, SCALE);
  const touches = joint
    ? joint.test(text.slice(end, next.lead))
    : isJoint(text, end, next.lead) || (mayEndInDot && DOT.test(text.slice(end, next.lead + 1)));
  return touches ? next : null;
}

/** "4,2 млрд. грн": the dot of a scale's abbreviation; "3 million. quarterly sales" has a sentence's. */
const DOT = /^\.[ \u00A0]?\p{Ll}$/u;
const SCALE = roleSet('scale');

/** Scales of fewer letters are abbreviated. */
const SHORTEST_WORD = 5;

/** The token that begins at an offset. */
export function tokenStartingAt(tokenized: TokenizedText, at: number): Token | null {
  const token = tokenized.tokens[tokenFrom(tokenized, at)];
  return token?.span[0] === at ? token : null;
}

/** The token that begins at an offset, or behind a blank there. */
export function tokenAt(context: FigureContext, at: number): Token | undefined {
  const token = context.tokens[tokenFrom(context, at)];
  return /^[^\S\n]*$/.test(context.text.slice(at, token?.lead)) ? token : undefined;
}

/** The token before `index`, when nothing but a joint stands between. */
export function tokenBefore({ text, tokens }: FigureContext, index: number): Token | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token && before && isJoint(text, before.span[1], token.lead) ? before : null;
}

/** "28 million stg": whether a word stands behind the token that nothing is known of, and that may be its unit. */
export function isBeforeUnknownWord({ text, tokens }: TokenizedText, index: number): boolean {
  const end = tokens[index]?.span[1] ?? text.length;
  return /^[^\S\n]\p{L}/u.test(text.slice(end, Math.min(end + 2, tokens[index + 1]?.lead ?? text.length)));
}

/** Words behind which stands where a move starts. */
const STARTS = roleSet('from', 'move');

/** Whether the word before the token says that a move starts there ("from 3", "từ 20"). */
export const isBehindStart = (context: FigureContext, index: number): boolean =>
  hasRole(context.tokens[index - 1], STARTS) || isBehindEither(context, index);

/** Whether the word before the token says by how much or from where ("de" of "augmenté de 5 M€ à 30 M€"). */
export function isBehindEither({ tokens }: FigureContext, index: number): boolean {
  const word = tokens[index - 1];
  return !!entryOf(word, 'by') && !!entryOf(word, 'range-opener');
}

/** Longest way from a word for "from" behind an amount to the number that the move leads to, in characters. */
const MOVE_REACH = 12;

/** "53.9%에서 53.2%로", "42,5'ten yüzde 46'ya", "2,4 százalékról 2,1-re": whether the amount is where a move to the next number starts. */
export function startsMoveTo(
  { tokens, text, language }: FigureContext,
  { kind, last, span }: Draft,
): boolean {
  const { fromEndings, sinceFollows } = language.overlay.changes;
  const isInCase = kind !== 'count' && !!fromEndings?.some((end) => text.endsWith(end, span[1])); // but "15 kişiden 9'u"
  const isInside = isInCase || hasRole(tokens[last], STARTS);
  const follows = sinceFollows && /^ ?$/.test(text.slice(span[1], tokens[last + 1]?.span[0]));
  if (!isInside && !(follows && hasRole(tokens[last + 1], STARTS))) return false;
  const from = isInside ? last : last + 1;
  const start = tokens[from]?.span[1] ?? span[1];
  const next = tokens.slice(from + 1, from + 4).find(({ digits }) => digits !== null);
  const way = text.slice(start, next?.span[0]);
  return !!next && way.length <= MOVE_REACH && !crossesMark(way);
}

/**
 * Index of the token after `index` that has the role, over a hyphen that is a token of its own ("96-hectare") or a word
 * that links a number to its unit ("3 millones de euros"), or over the number it is compared with in brackets
 * ("210 (180) Mkr"); -1 when there is none.
 */
export function indexOfUnit(context: FigureContext, index: number, role: Entry['role']): number {
  const next = tokenAfter(context, index);
  if (next && entryOf(next, role)) return isHung(context, next) ? -1 : index + 1;
  const behind = behindBrackets(context, index + 1);
  if (entryOf(context.tokens[behind], role)) return behind;
  if (!entryOf(context.tokens[index + 2], role)) return -1;
  if (linksUnit(context, index)) return tokenAfter(context, index + 1) ? index + 2 : -1;
  const isHyphen = next && wordAt(context, index + 1) === '-';
  return isHyphen && tokenAfter(context, index + 1, /^$/) ? index + 2 : -1;
}

/** "137 אלף בחודשים": whether a preposition is written together with the word, which measures nothing then. */
const isHung = ({ text, language }: FigureContext, { lead, span }: Token): boolean =>
  lead < span[0] && !!language.overlay.counts.attachedAnds?.includes(text.slice(lead, span[0]));

/** The token behind a number alone in brackets, "(118.2)" or "(-3.1)", that begin at the token behind another number; -1 where there is none. */
export function behindBrackets({ tokens, text }: TokenizedText, index: number): number {
  const at = tokens[index]?.digits ? index : index + 1;
  const [before, number, after] = [tokens[index - 1], tokens[at], tokens[at + 1]];
  if (!before?.digits || !number?.digits || !after) return -1;
  const isBracketed =
    /^[^\S\n]?\([-–−]?$/.test(text.slice(before.span[1], number.lead)) &&
    /^\)[^\S\n]?$/.test(text.slice(number.span[1], after.lead));
  return isBracketed ? at + 1 : -1;
}

/** What ends a number that is scaled ("3 millones", "2 millones y medio", and "1/4 de milla" with its slash). */
const SCALES = roleSet('scale', 'power', 'fraction');

/** Whether the token after `index` links the number that ends there to its unit or noun. */
export function linksUnit(context: FigureContext, index: number): boolean {
  const link = entryOf(tokenAfter(context, index), 'unit-link');
  if (!link?.scaledOnly) return !!link;
  return hasRole(context.tokens[index], SCALES) || gapAfter(context, index - 1) === '/';
}

/** Whether what stands between two amounts is a bracket that opens right behind the first, and a few words in it. */
export const opensAside = (between: string): boolean => /^\s?[(（][^()（）\n]{0,25}$/.test(between);

/** The word behind a blank or a hyphen at the offset; "" where none stands there. */
export const wordBehind = (text: string, end: number): string =>
  /^[ -]“?(\p{L}+)/u.exec(text.slice(end, end + LONGEST_WORD))?.[1] ?? '';

/** Longest word that is looked at, in characters. */
const LONGEST_WORD = 24;

/** An ending set apart from its number ("42,5'ten", "132 MEUR:oon", "2028'de"). */
const SUFFIX = /[:'’]\p{L}+/uy;

/** Where the ending stops that is set apart from the number before it; where that ends when it has none. */
export function behindSuffix(text: string, end: number): number {
  SUFFIX.lastIndex = end;
  return end + (SUFFIX.exec(text)?.[0].length ?? 0);
}
