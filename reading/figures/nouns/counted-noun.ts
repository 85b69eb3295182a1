import { entryOf } from '../../languages/tokens';
import { isUnspaced } from '../../text/characters';
import type { Span } from '../../text/span';
import { linksUnit } from '../adjacent';
import type { FigureContext } from '../context';
import type { Numeral } from '../numerals/read-numeral';
import { skipClassifier, withoutGenitive } from './classifiers';
import { endOfWord, isPlural, isVerbBehind, startsName } from './noun-words';
import { joinedAdjectives, nounAfterAdjectives, upToPlural } from './nouns-with-adjectives';
import { capitalNoun, spacedNoun } from './spaced-noun';
import { unspacedNoun } from './unspaced-noun';

export interface CountedNoun {
  /** The noun as written, without its classifier. */
  readonly unit: string;
  /** Where the quote of the figure ends. */
  readonly quoteEnd: number;
  /** Whether the letters of a short scale stand between number and noun ("5k users"). */
  readonly afterShortScale: boolean;
}

/** The noun that the number counts: the words after it up to one that ends a noun phrase. Null when none follows. */
export function findNoun(context: FigureContext, numeral: Numeral): CountedNoun | null {
  if (endsInCase(context, numeral.last)) return null;
  const scaledEnd = endOfShortScale(context, numeral);
  const { at, classifier } = skipClassifier(context, scaledEnd ?? linkEnd(context, numeral));
  const isOne = numeral.value.eq(1);
  const phrase = (isOne ? null : joinedAdjectives(context, at)) ?? nounAt(context, numeral, at);
  const found =
    classifier && (!phrase || opensWithVerb(context, classifier, phrase))
      ? withoutGenitive(context, classifier)
      : phrase;
  const { headLast } = context.language.overlay.counts.predicates ?? {};
  const noun = found && headLast && !isOne ? upToPlural(context, found) : found;
  if (!noun) return null;
  const unit = context.text.slice(...noun);
  const isModel = /^-\p{Nd}/u.test(context.text.slice(noun[1], noun[1] + 2)); // "39 new GLP-1 drugs"
  if (isModel || unit === '' || LONE_LETTER.test(unit)) return null;
  if (
    headLast &&
    (LETTERS_OF_MODEL.test(unit) || (!mayCountNames(context, numeral) && isMereName(context, unit)))
  )
    return null;
  return { unit, quoteEnd: noun[1], afterShortScale: scaledEnd !== null };
}

/** The noun that stands behind the offset, classifiers left aside, for a number that stands elsewhere. */
export function nounBehind(context: FigureContext, numeral: Numeral, start: number): Span | null {
  const phrase = nounAt(context, numeral, skipClassifier(context, start).at);
  return phrase && context.language.overlay.counts.predicates?.headLast
    ? upToPlural(context, phrase)
    : phrase;
}

/** The noun phrase at the offset, as the script and the language build one. */
function nounAt(context: FigureContext, numeral: Numeral, at: number): Span | null {
  const { capitalNouns, adjectives, predicates } = context.language.overlay.counts;
  const quoted = at + (/[“「]/.test(context.text.charAt(at)) ? 1 : 0); // "3万个“水窖”"
  if (isUnspaced(context.text.charAt(quoted)))
    return isName(context, numeral, at) ? null : unspacedNoun(context, quoted, mayCountAll(numeral));
  if (capitalNouns) return capitalNoun(context, at);
  if (adjectives) return nounAfterAdjectives(context, at, mayCountNames(context, numeral));
  const isAirliner = /^7\d7$/.test(context.text.slice(...numeral.span)); // "787 Dreamliner orders"
  const mayBeName = mayCountNames(context, numeral) || (!!predicates?.headLast && !isAirliner);
  return spacedNoun(context, at, mayBeName, mayCountAll(numeral));
}

/** The shortest names of peoples and parties ("Swiss", "Tories"), in letters. */
const SHORTEST_PEOPLE = 5;

/** "40 Photographs", "10 Talweg Street officials": a name that is no plural of a kind ("Korvian drones") or of people ("Norlanders"). */
function isMereName(context: FigureContext, unit: string): boolean {
  if (!startsName(unit, 0, unit.length)) return false;
  const last = unit.slice(unit.lastIndexOf(' ') + 1);
  const { peoples = [], streets = [] } = context.language.overlay.counts;
  const isPeople = last.length >= SHORTEST_PEOPLE && peoples.some((end) => last.endsWith(end));
  const isKind = last !== unit && !startsName(last, 0, last.length);
  const isInStreet = unit.split(' ').some((word) => streets.includes(word));
  return !isPlural(context, unit) || !(isKind || isPeople) || isInStreet;
}

/** "12345热线": a bare number right before a noun that needs a classifier to be counted. */
const isName = ({ text, language }: FigureContext, { span, isScaled }: Numeral, at: number): boolean =>
  !isScaled && span[1] === at && language.overlay.counts.unclassified?.includes(text.charAt(at)) === false;

/** "41.3C", "3x/day", "2 ч. л."; "ổ" and "ý" are words. */
const LONE_LETTER = /^[\p{Lu}a-z\u0430-\u044F]$/u;

/** "the Tidebook 516 GE": two capitals are no plural, where nouns have one. */
const LETTERS_OF_MODEL = /^\p{Lu}{2}$/u;

/** "1200-ról": an ending that is set apart from its number counts nothing. */
export function endsInCase({ tokens, text }: FigureContext, last: number): boolean {
  const next = tokens[last + 1];
  return (
    !!entryOf(next, 'no-noun') && text.startsWith('-', next?.lead) && next?.lead === tokens[last]?.span[1]
  );
}

/** Where a word that links the number to its noun ends ("3 millones de viajeros"); without one, where the number does. */
function linkEnd(context: FigureContext, { last, span }: Numeral): number {
  return linksUnit(context, last) ? (context.tokens[last + 1]?.span[1] ?? span[1]) : span[1];
}

/** Where the letters of "5k users" end; null when the number has none, or no noun follows them. */
function endOfShortScale({ text, tokens }: FigureContext, { shortScale }: Numeral): number | null {
  const end = shortScale?.glued ? tokens[shortScale.end]?.span[1] : undefined;
  return end !== undefined && /^\s\p{Ll}/u.test(text.slice(end, end + 2)) ? end : null;
}

/** "1,051 Americans": a grouped or scaled number counts even what is written with a capital; "Windows 11 Pro" does not, nor "580 хил. Гостите", whose dot ends a sentence. */
function mayCountNames({ text, language }: FigureContext, numeral: Numeral): boolean {
  if (language.overlay.counts.smallPeoples || text.charAt(numeral.span[1] - 1) === '.') return false; // "140 miljoonaa Kotkaan"
  return numeral.isScaled || /\d\D\d/.test(text.slice(...numeral.span));
}

/** Up to this number a word that numbers things does so ("5세대"), beyond it counts them ("1200세대"). */
const LAST_NUMBERED = 20;

const mayCountAll = ({ isScaled, value }: Numeral): boolean => isScaled || value.gt(LAST_NUMBERED);

/** "12 primeiros disputam": what follows the classifier is its verb and no noun. */
function opensWithVerb(context: FigureContext, classifier: Span, [start]: Span): boolean {
  const { text } = context;
  return isVerbBehind(context, text.slice(...classifier), text.slice(start, endOfWord(context, start)));
}
