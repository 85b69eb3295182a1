import { entryOf } from '../languages/tokens';
import { isLetter, isUnspaced } from '../text/characters';
import { firstFrom } from '../text/span';
import type { FigureContext } from './context';
import type { Comparator } from './figure';
import type { Numeral } from './numerals';

export interface CountedNoun {
  /** The noun as written, without its classifier. */
  readonly unit: string;
  /** Where the quote of the figure ends. */
  readonly quoteEnd: number;
  /** Whether the letters of a short scale stand between number and noun ("5k users"). */
  readonly afterShortScale: boolean;
  /** A comparator between number and noun ("3100余人"). */
  readonly comparator: Comparator | null;
}

/** The noun that the number counts: the words after it up to one that ends a noun phrase. Null when none follows. */
export function findNoun(context: FigureContext, numeral: Numeral): CountedNoun | null {
  const { shortScale } = numeral;
  const afterShortScale =
    !!shortScale?.glued &&
    /\s\p{Ll}/u.test(
      context.text.slice(nextStart(context, shortScale.end), nextStart(context, shortScale.end) + 2),
    );
  const start = afterShortScale && shortScale ? nextStart(context, shortScale.end) : numeral.span[1];
  const { at, comparator, classifierEnd } = skipClassifier(context, start);
  const noun = isUnspaced(context.text.charAt(at)) ? unspacedNoun(context, at) : spacedNoun(context, at);
  if (noun) return { unit: noun.text, quoteEnd: noun.end, afterShortScale, comparator };
  if (classifierEnd === null) return null;
  return {
    unit: context.text.slice(at - (at - classifierEnd.start), classifierEnd.end),
    quoteEnd: classifierEnd.end,
    afterShortScale,
    comparator,
  };
}

const nextStart = (context: FigureContext, token: number): number =>
  context.tokens[token]?.span[1] ?? context.text.length;

/** Steps over classifiers, "new", "other" and a comparator between number and noun. */
function skipClassifier(
  context: FigureContext,
  start: number,
): { at: number; comparator: Comparator | null; classifierEnd: { start: number; end: number } | null } {
  let at = skipBlank(context.text, start);
  let comparator: Comparator | null = null;
  let classifierEnd: { start: number; end: number } | null = null;
  for (let token = tokenStartingAt(context, at); token; token = tokenStartingAt(context, at)) {
    const compares = token.entries.find((entry) => entry.role === 'comparator' && entry.side === 'after');
    const isUnspacedToken = isUnspaced(context.text.charAt(at));
    if (compares?.role === 'comparator' && isUnspacedToken)
      comparator = compares.comparator as Comparator; // the overlay's keys
    else if (entryOf(token, 'classifier')) classifierEnd = { start: token.span[0], end: token.span[1] };
    else break;
    at = skipBlank(context.text, token.span[1]);
  }
  return { at, comparator, classifierEnd };
}

function skipBlank(text: string, at: number): number {
  return /[ \u00A0-]/.test(text.charAt(at)) ? at + 1 : at;
}

function tokenStartingAt(context: FigureContext, at: number): FigureContext['tokens'][number] | null {
  const index = firstFrom(context.tokens, at);
  const token = context.tokens[index];
  return token?.span[0] === at ? token : null;
}

/** Words of letters, one blank apart, up to a word that ends a noun, a capital letter or a mark. */
function spacedNoun(context: FigureContext, start: number): { text: string; end: number } | null {
  const { text, language } = context;
  let end = start;
  let words = 0;
  for (let at = start; words < language.overlay.counts.longest; words++) {
    const token = tokenStartingAt(context, at);
    if (token && stopsNoun(token)) break;
    const wordEnd = endOfWord(text, at);
    if (wordEnd === at || (words === 0 && startsName(text, at, wordEnd))) break;
    end = wordEnd;
    if (text.charAt(wordEnd) !== ' ' || !isLetter(text.charAt(wordEnd + 1))) {
      words++;
      break;
    }
    at = wordEnd + 1;
  }
  if (end === start) return null;
  const noun = text.slice(start, end);
  return tokenStartingAt(context, start) && entryOf(tokenStartingAt(context, start) ?? undefined, 'no-noun')
    ? null
    : { text: noun, end };
}

/** Roles that a word inside a noun phrase cannot have. */
const STOPPING = [
  'noun-end',
  'no-noun',
  'comparator',
  'percent',
  'currency',
  'unit',
  'month',
  'relative',
  'scale',
  'range-joiner',
  'since',
  'change',
] as const;

function stopsNoun(token: FigureContext['tokens'][number]): boolean {
  return token.digits !== null || STOPPING.some((role) => entryOf(token, role) !== null);
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    (isLetter(text.charAt(end)) || (/[-’']/.test(text.charAt(end)) && isLetter(text.charAt(end + 1))))
  )
    end++;
  return end;
}

/** A capitalized word that is no acronym begins a name, not a noun that is counted. */
function startsName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** In scripts without spaces: the segmenter's words up to one that ends a noun, within the language's longest noun. */
function unspacedNoun(context: FigureContext, start: number): { text: string; end: number } | null {
  const { text, language } = context;
  const { longest } = language.overlay.counts;
  const window = text.slice(start, start + longest + 4);
  let end = start;
  for (const { segment, index } of segmenterOf(language.tag).segment(window)) {
    const at = start + index;
    const token = tokenStartingAt(context, at);
    if ((token && stopsNoun(token)) || !isUnspaced(segment.charAt(0)) || index + segment.length > longest)
      break;
    end = at + segment.length;
    if (index > 0) break;
  }
  return end === start ? null : { text: text.slice(start, end), end };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, made);
  return made;
}
