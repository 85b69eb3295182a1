import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, sayAnd, type Token } from '../../languages/tokens';
import { isLetter } from '../../text/characters';
import { tokenStartingAt } from '../adjacent';
import type { FigureContext } from '../context';

/** Whether the unit is a blank that two words of one phrase may have between them. */
export const isBlank = (unit: string): boolean => unit === ' ' || unit === '\u00A0';

/** "U.S." */
const INITIALS = /^(?:\p{Lu}\.){2,3}/u;

/** Where the word ends that begins at the offset, with what a hyphen joins to it; the offset where none begins. */
export function endOfWord(context: FigureContext, at: number): number {
  const { text } = context;
  let end = at;
  if (!isLetter(text.charAt(at))) return at;
  if (text.charAt(at + 1) === '.') end += INITIALS.exec(text.slice(at, at + 6))?.[0].length ?? 1; // "U.S.-built"
  while (isLetter(text.charAt(end)) || (/[-’']/.test(text.charAt(end)) && isLetter(text.charAt(end + 1))))
    end++;
  return text.charAt(end) === '-' ? endBehindHyphen(context, end) : end;
}

/** "-1 drugs" of "GLP-1 drugs", and what stands between. */
const MODEL = /^-\d{1,9} (\p{Ll}{1,30})/u;
const LONGEST_MODEL = 50;

/** "Volks- und Raiffeisenbanken": what two compounds share stands behind the second alone; "GLP-1 drugs": drugs of a name. */
function endBehindHyphen(context: FigureContext, end: number): number {
  const { text } = context;
  const joiner = text.charAt(end + 1) === ' ' ? tokenStartingAt(context, end + 2) : null;
  if (joiner && (entryOf(joiner, 'alternative') || sayAnd(context, text.slice(...joiner.span)))) {
    const start = joiner.span[1] + 1;
    const other = endOfWord(context, start);
    return other > start ? other : end;
  }
  const [model, noun] = MODEL.exec(text.slice(end, end + LONGEST_MODEL)) ?? [];
  return model && noun && isPlural(context, noun) ? end + model.length : end;
}

/** A capitalized word that is no acronym begins a name, not a noun that is counted. */
export function startsName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Roles that a word inside a noun phrase cannot have. */
const STOPPING = roleSet(
  'noun-end',
  'comparator',
  'percent',
  'currency',
  'unit',
  'month',
  'relative',
  'scale',
  'range-joiner',
  'since',
  'same-period',
  'change',
  'per',
);

/** Whether no noun phrase begins with the token or goes on with it. */
export function stopsNoun(token: Token): boolean {
  return entryOf(token, 'no-noun') !== null || endsNoun(token);
}

/** Within a noun also what counts nothing by itself may stand: "線" of "24條產線". */
export function endsNoun(token: Token): boolean {
  return token.digits !== null || hasRole(token, STOPPING);
}

/** "1200세대": what numbers things where the number is small. */
export const countsWhenLarge = (token: Token): boolean => !!entryOf(token, 'large-count');

/** Whether the word ends as nouns in the plural do; "loss" does not. */
export const isPlural = ({ language }: FigureContext, word: string): boolean =>
  !!language.overlay.counts.predicates?.plurals.some(
    (ending) => word.endsWith(ending) && !word.endsWith(ending + ending),
  );

/** Whether the word ends as verbs alone do. */
export const endsLikeVerb = ({ language }: FigureContext, word: string): boolean =>
  !!language.overlay.counts.predicates?.verbs.some((ending) => word.endsWith(ending));

/** "12 schools closed": behind a noun in the plural, where it has one, a word that ends like a verb. */
export const isVerbBehind = (context: FigureContext, noun: string, word: string): boolean =>
  endsLikeVerb(context, word) &&
  (isPlural(context, noun) || context.language.overlay.counts.predicates?.plurals.length === 0);
