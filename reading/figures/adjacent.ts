import type { Entry } from '../languages/entry';
import { entryOf, gapAfter, type Token } from '../languages/tokens';
import type { FigureContext } from './context';

/** What may stand between a number and its unit: nothing, one blank, or the hyphen of "50-megawatt". */
const JOINT = /^[ \u00A0\u202F\u2009]?$|^-$/;

/** The token after `index`, when nothing but a joint stands between. */
export function tokenAfter(context: FigureContext, index: number, joint = JOINT): Token | null {
  const token = context.tokens[index];
  const next = context.tokens[index + 1];
  if (!token || !next) return null;
  return joint.test(context.text.slice(token.span[1], next.lead)) ? next : null;
}

/** The token before `index`, when nothing but a joint stands between. */
export function tokenBefore(context: FigureContext, index: number, joint = JOINT): Token | null {
  const token = context.tokens[index];
  const before = context.tokens[index - 1];
  if (!token || !before) return null;
  return joint.test(context.text.slice(before.span[1], token.lead)) ? before : null;
}

/**
 * Index of the token after `index` that has the role, over a hyphen that is a token of its own ("96-hectare") or a word
 * that links a number to its unit ("3 millones de euros"), or over the number it is compared with in brackets
 * ("210 (180) Mkr"); -1 when there is none.
 */
export function indexOfUnit(context: FigureContext, index: number, role: Entry['role']): number {
  const next = tokenAfter(context, index);
  if (entryOf(next ?? undefined, role)) return index + 1;
  if (linksUnit(context, index))
    return entryOf(tokenAfter(context, index + 1) ?? undefined, role) ? index + 2 : -1;
  if (isBracketed(context, index + 1)) return entryOf(context.tokens[index + 2], role) ? index + 2 : -1;
  const isHyphen = next && context.text.slice(...next.span) === '-';
  const beyond = isHyphen ? tokenAfter(context, index + 1, /^$/) : null;
  return entryOf(beyond ?? undefined, role) ? index + 2 : -1;
}

/** Whether the token is a number alone in brackets between two neighbors. */
function isBracketed({ tokens, text }: FigureContext, index: number): boolean {
  const [before, number, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before?.digits || !number?.digits || !after) return false;
  return (
    /^\s?\($/.test(text.slice(before.span[1], number.lead)) &&
    /^\)\s?$/.test(text.slice(number.span[1], after.lead))
  );
}

/** What ends a number that is scaled ("3 millones", "2 millones y medio", and "1/4 de milla" with its slash). */
const SCALES = ['scale', 'power', 'fraction'] as const;

/** Whether the token after `index` links the number that ends there to its unit or noun. */
export function linksUnit(context: FigureContext, index: number): boolean {
  const link = entryOf(tokenAfter(context, index) ?? undefined, 'unit-link');
  const token = context.tokens[index];
  const isScaled = SCALES.some((role) => entryOf(token, role)) || gapAfter(context, index - 1) === '/';
  return !!link && (isScaled || !link.scaledOnly);
}
