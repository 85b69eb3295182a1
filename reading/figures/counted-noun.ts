import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, tokenFrom } from '../languages/tokens';
import { isHangul, isLetter, isUnspaced } from '../text/characters';
import { foldCase } from '../text/fold';
import type { Span } from '../text/span';
import { linksUnit } from './adjacent';
import type { FigureContext } from './context';
import type { Numeral } from './numerals';

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
  const scaledEnd = endOfShortScale(context, numeral);
  const { at, classifier } = skipClassifier(context, scaledEnd ?? linkEnd(context, numeral));
  const joined = joinedAdjectives(context, at);
  if (joined) return joined;
  const span = isUnspaced(context.text.charAt(at))
    ? unspacedNoun(context, at, mayCountAll(numeral))
    : context.language.overlay.counts.capitalNouns
      ? capitalNoun(context, at)
      : context.language.overlay.counts.adjectives
        ? nounAfterAdjectives(context, at, mayCountNames(context, numeral))
        : spacedNoun(context, at, mayCountNames(context, numeral), mayCountAll(numeral));
  const noun =
    classifier && (!span || opensWithVerb(context, classifier, span))
      ? withoutGenitive(context, classifier)
      : span;
  const isLetterAlone = !!noun && noun[1] - noun[0] === 1 && LONE_LETTER.test(context.text.charAt(noun[0]));
  if (isLetterAlone) return null;
  return (
    noun && { unit: context.text.slice(...noun), quoteEnd: noun[1], afterShortScale: scaledEnd !== null }
  );
}

/** Longest of such words, in characters. */
const LONGEST_JOINED = 80;

/** "80 elementary, middle and high schools": the noun in the plural behind adjectives that "and" joins; null elsewhere. */
function joinedAdjectives({ text, language }: FigureContext, at: number): CountedNoun | null {
  const { adjectives, plurals } = language.overlay.counts.predicates ?? {};
  const words = text.slice(at, at + LONGEST_JOINED).split(' ');
  const and = adjectives ? words.findIndex((word) => language.overlay.dates.and?.includes(word)) : 0;
  const list = words.slice(0, Math.max(0, and));
  const [unit = ''] = /^\p{Ll}+/u.exec(words[and + 2] ?? '') ?? [];
  const endsIn = (word: string, ends: readonly string[] = []): boolean =>
    ends.some((end) => word.endsWith(end));
  const isListed = list.every((word, index) => (index < and - 1 ? /^\p{Ll}+,$/u : /^\p{Ll}+$/u).test(word));
  const areAdjectives = list.length > 1 || endsIn(list[0] ?? '', adjectives);
  return isListed &&
    areAdjectives &&
    endsIn(unit, plurals) &&
    !list.some((word) => endsIn(word.replace(',', ''), plurals))
    ? {
        unit,
        quoteEnd: at + words.slice(0, and + 2).join(' ').length + 1 + unit.length,
        afterShortScale: false,
      }
    : null;
}

/** "41.3C", "3x/day", "2 ч. л."; "ổ" and "ý" are words. */
const LONE_LETTER = /[\p{Lu}a-z\u0430-\u044F]/u;

/** "3人の": the classifier by itself, where no noun follows that it belongs to. */
function withoutGenitive({ text, language }: FigureContext, [start, end]: Span): Span {
  const genitive = language.overlay.genitives.find((form) => text.slice(start + 1, end).endsWith(form));
  return [
    start,
    end - (isHangul(text.charAt(start)) || isUnspaced(text.charAt(start)) ? (genitive?.length ?? 0) : 0),
  ];
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

/** "1,051 Americans": a grouped or scaled number counts even what is written with a capital; "Windows 11 Pro" does not. */
function mayCountNames({ text }: FigureContext, numeral: Numeral): boolean {
  return numeral.isScaled || /\d\D\d/.test(text.slice(...numeral.span));
}

/** Up to this number a word that numbers things does so ("5세대"), beyond it counts them ("1200세대"). */
const LAST_NUMBERED = 20;

const mayCountAll = ({ isScaled, value }: Numeral): boolean => isScaled || value.gt(LAST_NUMBERED);

/** Steps over classifiers, "new" and "other" between number and noun; the last one is kept, for it may be all there is. */
function skipClassifier(context: FigureContext, start: number): { at: number; classifier: Span | null } {
  const suffix = tokenStartingAt(context, start);
  const hasSuffix = suffix && entryOf(suffix, 'classifier') && context.text.charAt(start) === '-'; // "35-ти"
  let at = skipBlank(context.text, hasSuffix ? suffix.span[1] : start);
  let classifier: Span | null = null;
  for (
    let token = tokenStartingAt(context, at);
    token &&
    entryOf(token, 'classifier') &&
    !goesOnInHangul(context, token.span) &&
    !(classifier && opensWord(context, token.span));
    token = tokenStartingAt(context, at)
  ) {
    classifier = entryOf(token, 'no-noun') ? null : token.span;
    at = skipBlank(context.text, token.span[1]);
  }
  return { at, classifier };
}

/** "家" of "3万户家庭": behind a classifier, the first sign of a longer word is none. */
function opensWord({ text, language }: FigureContext, [start, end]: Span): boolean {
  if (!isUnspaced(text.charAt(start))) return false;
  const [word] = segmenterOf(language.tag).segment(text.slice(start, end + LONGEST_WORD));
  return (word?.segment.length ?? 0) > end - start;
}

/** Signs behind a classifier that its word is looked for in. */
const LONGEST_WORD = 3;

/** "개" of "3개사" is part of its noun; of "3개 회사" and "3개를" it is a classifier. */
function goesOnInHangul(context: FigureContext, [start, end]: Span): boolean {
  const runsOn = isHangul(context.text.charAt(start)) && isHangul(context.text.charAt(end));
  const next = tokenStartingAt(context, end);
  return runsOn && !(next && stopsNoun(next));
}

function skipBlank(text: string, at: number): number {
  return /[ \u00A0-]/.test(text.charAt(at)) ? at + 1 : at;
}

function tokenStartingAt(context: FigureContext, at: number): FigureContext['tokens'][number] | null {
  const index = tokenFrom(context, at);
  const token = context.tokens[index];
  return token?.span[0] === at ? token : null;
}

/** Shorter words end like adjectives by chance. */
const SHORTEST_ADJECTIVE = 5;

/** Most words of a noun with its adjectives. */
const MOST_AGREEING = 6;

/** "1,27 тысячи развлекательных и ночных клубов": the words that agree with a noun, and the noun. */
function nounAfterAdjectives(context: FigureContext, start: number, mayBeName: boolean): Span | null {
  const { text, language } = context;
  const joiners = language.overlay.counts.adjectives?.joiners ?? [];
  let end = start;
  let agreed = true;
  for (let words = 0, at = start; words < MOST_AGREEING; words++) {
    const wordEnd = endOfWord(text, at);
    const word = text.slice(at, wordEnd).toLowerCase();
    const joins: boolean = agreed && words > 0 && joiners.includes(word);
    const token = tokenStartingAt(context, at);
    const stops =
      !joins &&
      ((token && stopsNoun(token)) ||
        isVerb(context, word) ||
        (words === 0 && !mayBeName && startsName(text, at, wordEnd)));
    if (stops || wordEnd === at) break;
    const agrees = isAdjective(context, word);
    if (!agrees && !agreed) break; // "и" led to no further adjective
    if (!joins) end = wordEnd;
    if ((!agrees && !joins) || !isBlank(text.charAt(wordEnd))) break;
    agreed = !joins;
    at = wordEnd + 1;
  }
  return end === start ? null : [start, end];
}

/** "45 планируют": whether the word's ending is one of verbs alone. */
const isVerb = ({ language }: FigureContext, word: string): boolean =>
  word.length >= SHORTEST_ADJECTIVE &&
  !!language.overlay.counts.predicates?.verbs.some((end) => word.endsWith(end));

function isAdjective({ language }: FigureContext, word: string): boolean {
  const ends = language.overlay.counts.adjectives?.ends ?? [];
  return word.length >= SHORTEST_ADJECTIVE && ends.some((ending) => word.endsWith(ending));
}

const isBlank = (unit: string): boolean => unit === ' ' || unit === '\u00A0';

/** "3D" of "510 3D models", "5G" of "200 5G stations". */
const MARK = /^\d\p{Lu} \p{L}/u;

/** Words of letters, one blank apart, up to a word that ends a noun or a mark. */
function spacedNoun(
  context: FigureContext,
  start: number,
  mayBeName: boolean,
  mayCount: boolean,
): Span | null {
  const { text, language } = context;
  let end = start;
  for (let words = 0, at = start; words < language.overlay.counts.longest; words++) {
    const token = tokenOfWord(context, at);
    if (context.isDate[tokenFrom(context, at)] && token) break; // "98 milioni di fine 2024"
    const mark = words === 0 ? MARK.exec(text.slice(at, at + 4)) : null;
    const wordEnd = mark ? at + 2 : endOfWord(text, at);
    const stops =
      (token &&
        !mark &&
        !(words === 0 && mayCount && countsWhenLarge(token)) &&
        (stopsInWord(context, token) ||
          ((words > 0 || !entryOf(token, 'ignore')) && opensWithNounEnd(context, token)))) ||
      wordEnd === at ||
      (words > 0 &&
        (beginsWithAnd(context, at) ||
          isVerbBehind(context, text.slice(start, end), text.slice(at, wordEnd)))) ||
      (words === 0 && !mayBeName && startsName(text, at, wordEnd));
    if (stops) break;
    end = particleStart(context, at, wordEnd);
    if (end < wordEnd || !isBlank(text.charAt(wordEnd)) || !isLetter(text.charAt(wordEnd + 1))) break;
    at = wordEnd + 1;
  }
  return end === start ? null : [start, end];
}

/** "3만가구": a Korean word that goes on behind what looks like a particle is a noun. */
const stopsInWord = (context: FigureContext, token: FigureContext['tokens'][number]): boolean =>
  stopsNoun(token) && !(entryOf(token, 'noun-end') && goesOnInHangul(context, token.span));

/** The token of the word that begins at the offset, with a proclitic or without. */
function tokenOfWord(context: FigureContext, at: number): FigureContext['tokens'][number] | null {
  const token = context.tokens[tokenFrom(context, at)];
  return token?.lead === at ? token : null;
}

/** "12 فرعا ومكتبا": a second noun with its "and" written before it. */
function beginsWithAnd({ text, language }: FigureContext, at: number): boolean {
  return language.overlay.counts.attachedAnds?.some((and) => text.startsWith(and, at)) ?? false;
}

/** "12 primeiros disputam": what follows the classifier is its verb and no noun. */
function opensWithVerb(context: FigureContext, classifier: Span, [start]: Span): boolean {
  const { text } = context;
  return isVerbBehind(context, text.slice(...classifier), text.slice(start, endOfWord(text, start)));
}

/** "12 schools closed": behind a noun in the plural, a word that ends like a verb. */
function isVerbBehind({ language }: FigureContext, noun: string, word: string): boolean {
  const { plurals, verbs } = language.overlay.counts.predicates ?? { plurals: [], verbs: [] };
  return plurals.some((ending) => noun.endsWith(ending)) && verbs.some((ending) => word.endsWith(ending));
}

/** Where nouns begin with a capital: the first such word, behind adjectives at most ("30 moderne Filialen"). */
function capitalNoun(context: FigureContext, start: number): Span | null {
  const { text, language } = context;
  for (let words = 0, at = start; words < language.overlay.counts.longest; words++) {
    const token = tokenStartingAt(context, at);
    const end = endOfWord(text, at);
    if ((token && stopsNoun(token)) || end === at) return null;
    if (/\p{Lu}/u.test(text.charAt(at))) return [at, end];
    if (!isBlank(text.charAt(end)) || text.charAt(at - 1) === '-') return null;
    at = end + 1;
  }
  return null;
}

/** Where the particles begin that a Korean word ends in ("대에서", "회사가"); its end when it has none. */
function particleStart(context: FigureContext, start: number, end: number): number {
  if (!isHangul(context.text.charAt(end - 1))) return end;
  let particles = end;
  for (let index = tokenFrom(context, end) - 1; index >= 0; index--) {
    const token = context.tokens[index];
    const ends = entryOf(token, 'noun-end') ?? entryOf(token, 'comparator');
    if (!token || token.span[0] <= start || token.span[1] < particles || !ends) break;
    particles = token.span[0];
  }
  return particles;
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
  'change',
);

/** "entro il" of "300 milioni entro il 2028": a longer form whose first word by itself would end the noun. */
function opensWithNounEnd(
  { text, language }: FigureContext,
  { span }: FigureContext['tokens'][number],
): boolean {
  const first = /^(.+?)['’\s]/.exec(text.slice(...span))?.[1];
  return first !== undefined && language.overlay.counts.nounEnds.includes(foldCase(first));
}

function stopsNoun(token: FigureContext['tokens'][number]): boolean {
  return entryOf(token, 'no-noun') !== null || endsNoun(token);
}

/** "1200세대": what numbers things where the number is small. */
const countsWhenLarge = (token: FigureContext['tokens'][number]): boolean => !!entryOf(token, 'large-count');

/** Within a noun also what counts nothing by itself may stand: "線" of "24條產線". */
function endsNoun(token: FigureContext['tokens'][number]): boolean {
  return token.digits !== null || hasRole(token, STOPPING);
}

/** "U.S." */
const INITIALS = /^(?:\p{Lu}\.){2,3}/u;

/** "Volks- und Raiffeisenbanken", "land- och sjövägar": what two compounds share stands behind the second alone. */
const SUSPENDED = /^- (?:und|oder|en|och|og|eller|ja) \p{L}+/u;
const LONGEST_SUSPENDED = 40;

function endOfWord(text: string, at: number): number {
  let end = at;
  if (!isLetter(text.charAt(at))) return at;
  if (text.charAt(at + 1) === '.') return at + (INITIALS.exec(text.slice(at, at + 6))?.[0].length ?? 1);
  while (
    end < text.length &&
    (isLetter(text.charAt(end)) || (/[-’']/.test(text.charAt(end)) && isLetter(text.charAt(end + 1))))
  )
    end++;
  return end + (SUSPENDED.exec(text.slice(end, end + LONGEST_SUSPENDED))?.[0].length ?? 0);
}

/** A capitalized word that is no acronym begins a name, not a noun that is counted. */
function startsName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** In scripts without spaces: the segmenter's words up to one that ends a noun, within the language's longest noun. */
function unspacedNoun(context: FigureContext, start: number, mayCount: boolean): Span | null {
  const { text, language } = context;
  const { longest } = language.overlay.counts;
  const window = text.slice(start, start + longest + 4);
  let end = start;
  for (const { segment, index } of segmenterOf(language.tag).segment(window)) {
    const at = start + index;
    const token = tokenStartingAt(context, at);
    const isFirst = index === 0 && !(mayCount && token && countsWhenLarge(token));
    const stops = token && (isFirst ? stopsNoun(token) : endsNoun(token));
    if (stops || !isUnspaced(segment.charAt(0)) || index + segment.length > longest) break;
    if (index > 0 && isInflected(context, at, at + segment.length)) break;
    end = at + segment.length;
    if (index > 0) break;
  }
  return end === start ? null : [start, end];
}

const HIRAGANA = /\p{Script=Hiragana}/u;

/** Japanese verbs and adjectives end in hiragana that is no particle: "納めた" of "320台納めた" is no part of the noun. */
function isInflected(context: FigureContext, start: number, end: number): boolean {
  const particle = tokenStartingAt(context, end);
  const runsOn = HIRAGANA.test(context.text.charAt(end)) && !(particle && endsNoun(particle));
  return runsOn || HIRAGANA.test(context.text.slice(start, end));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, made);
  return made;
}
