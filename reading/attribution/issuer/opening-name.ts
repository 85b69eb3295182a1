import type { Article } from '../../article/article';
import type { Language } from '../../languages/language';
import { isHangul } from '../../text/characters';
import { liesAt, parseAddress } from '../address';
import { countryOf } from '../places';
import {
  bodyWords,
  findWord,
  foldName,
  isOneOf,
  placeOf,
  saysName,
  withoutArticle,
  withoutNoun,
  wordEndingAt,
  wordStartingAt,
  wordsOf,
} from '../words';
import { isBodyNoun } from './about-heading';
import { bodyAtHead } from './body-name';
import { isBodyName } from './issuer-kind';
import { type FoundName, openingOf, type ReleaseFacts, textStart } from './release-facts';
import { isWithinSentence, syllabicNames } from './syllabic-names';

/** The first sentence of a text, for a page that puts all of it into one line. */
const OPENING_LENGTH = 400;

/**
 * The words before the first bracket of a text, when they can be a name, no verb has been said yet, and what is asked of
 * both holds; behind a comma only a legal form is of a name.
 */
function findBeforeBracket(
  facts: ReleaseFacts,
  isNamed: (name: string, bracket: string) => boolean,
): FoundName | null {
  const opening = openingOf(facts);
  const [, before = '', bracket = ''] =
    /^([^()（）.!?:;,，。：；]{2,100}(?:[.,][^()（）!?:;，。：；]{0,30})?)\s?[(（]([^()（）]{1,80})[)）]/u.exec(
      opening?.text ?? '',
    ) ?? [];
  const name = behindClause(withoutArticle(before, facts.language), facts.language).trimEnd();
  const [, form] = name.split(', ');
  const isWhole = !form || isOneOf(form, wordsOf(facts.language, 'legalForms'));
  return opening && isWhole && !WORD_ENDING.test(bracket) && isNamed(name, bracket)
    ? { name, place: placeOf(opening.line, opening.from + opening.text.indexOf(name), name) }
    : null;
}

/** "「X」を運営する株式会社Y": a name without what is said before it of whom it names. */
const behindClause = (text: string, { newsroom: { beforeNames = [] } }: Language): string =>
  beforeNames.reduce((name, end) => name.split(isHangul(end) ? `${end} ` : end).at(-1) || name, text);

/** What a bracket joins to a word ("Keyword(s)", "Schlagwort(e)"), or says of a day ("今（2）日", "4月5日（月）"). */
const WORD_ENDING = /^(?:\p{Ll}{1,3}|\d+|.)$/u;

/** "(NASDAQ: ABC)", "(Euronext Growth : ABC, …)": an exchange, a colon, a symbol. */
const TICKER = /^[\p{Lu}\d][\p{L}\d .&-]{0,30}\s?[:：]\s?["“]?[A-Z0-9][A-Z0-9.]{0,9}(?!\p{Ll})/u;

/** Who bears the ticker that the text opens with. */
export const findBeforeTicker = (facts: ReleaseFacts): FoundName | null =>
  findBeforeBracket(facts, (_, bracket) => TICKER.test(bracket));

/** "Full Name Ltd. (“Short Name”) …": what a bracket shortens at the head of the text is the issuer's name. */
export const findBeforeShortName = (facts: ReleaseFacts): FoundName | null =>
  findBeforeBracket(facts, (name, bracket) => {
    const whole = `${name} (${bracket})`; // of some legal forms the bracket is a part
    const isForm = wordEndingAt(whole, whole.length, wordsOf(facts.language, 'legalForms')) !== null;
    return isBodyName(name, facts.language) && !isForm;
  });

/** The link around the text's first words, when it is the wire's own link to the issuer. */
export function findInFirstLink(facts: ReleaseFacts): FoundName | null {
  const start = textStart(facts);
  const line = start && facts.article.lines[start.line];
  if (!start || !line || !facts.wire) return null;
  const { linkHosts, trackerHosts } = facts.wire;
  const link = line.links.find(({ span, href }) => {
    const isFirst = span[0] >= start.from && span[0] <= start.from + 4 && span[1] - span[0] >= 2;
    return isFirst && [...linkHosts, ...trackerHosts].some((place) => liesAt(parseAddress(href), place));
  });
  return link
    ? { name: line.text.slice(...link.span).trim(), place: { line: start.line, span: link.span } }
    : null;
}

/**
 * A name in capitals and small letters that the first sentence speaks of and that the headline opens with, or that the
 * first sentence opens with and the headline repeats; else the name of a body with which the text opens, or which it
 * repeats.
 */
export function findOpeningName(facts: ReleaseFacts): FoundName | null {
  const opening = openingOf(facts);
  if (!opening) return null;
  const { article, language, wire } = facts;
  const text = opening.text.replace(PLACE, '');
  const whole = bodyOf(article);
  const headline = foldName(withoutArticle(article.headline ?? '', language));
  const named = withoutArticle(text, language);
  const begin = foldName(named);
  const small = SMALL_NAME.exec(article.headline ?? '')?.[0];
  const isSyllabic = language.newsroom.statementOpenings.length > 0;
  const body = isSyllabic ? '' : bodyAtHead(text, whole, language); // its small words are of the name
  const legalForms = wordsOf(language, 'legalForms');
  const formStart = (name: string): number =>
    name.length - (wordEndingAt(name, name.length, legalForms)?.length ?? 0);
  const isFirst = (name: string): boolean => opensWith(begin, foldName(name));
  const names = namesIn(text.slice(0, OPENING_LENGTH), whole, language).filter(
    (name) =>
      isName(name, language) &&
      formStart(name) > 0 &&
      (/.[\p{Lu}\d]/u.test(name) || isCapitalAnywhere(name, isFirst(name), whole, language)),
  );
  const found =
    (small &&
      (named.startsWith(small) || (text.includes(small) && whole.includes(`\n${small} `))) &&
      small) ||
    names.find((name) => opensWith(headline, foldName(name.slice(0, formStart(name))))) ||
    names.find(
      (name) =>
        isFirst(name) &&
        (saysName(headline, name) || isRepeated(name, whole) || isShortened(name, named, headline, facts)),
    ) ||
    (!wire && body) ||
    names.find(
      (name) =>
        isBodyName(name, language) &&
        (isRepeated(name, whole) || ((isFirst(name) || name === body) && findWord(name, legalForms))),
    );
  return found
    ? { name: found, place: placeOf(opening.line, opening.from + opening.text.indexOf(found), found) }
    : null;
}

/** A run of words that begin with capitals or digits, with small words between them or in quotation marks ("Bank of the North", "АО «Тихий причал»"). */
const NAME_RUN =
  /[\p{Lu}\d][\p{LC}\p{M}\d.&+'’/-]*(?:\s(?:\p{Ll}{1,3}\s|&\s){0,2}(?:["“„«][\p{Lu}\d][^"“”„«»]*["”“»]|[\p{Lu}\d][\p{LC}\p{M}\d.&+'’/-]*["”“»]?))*/gu;

/**
 * The names that may stand in a text: each run with the word behind it for a kind of body ("Norrvikens kommun"), alone,
 * what it has before a small word or number, where a sentence may go on, and behind a noun ("Společnost Oakmere").
 */
function namesIn(text: string, whole: string, language: Language): string[] {
  if (language.newsroom.statementOpenings.length > 0) return syllabicNames(text, whole, language);
  const kinds = bodyWords(language);
  return [...text.matchAll(NAME_RUN)].flatMap(({ 0: match, index }) => {
    const run = upToNumber(withoutArticle(match, language), language);
    const kind = wordStartingAt(text, index + match.length + 1, kinds);
    const pauses = [...run.matchAll(/\s[\p{Ll}\d&]/gu)].map((pause) => pause.index);
    return [
      ...(kind ? [`${run} ${kind}`] : []),
      ...[run.length, ...pauses.reverse()].map((end) => run.slice(0, end)),
      withoutNoun(run, language),
    ].map(withoutTail);
  });
}

/** "Oakmere A.Ş. 1 Aralık'tan": no number is of the name behind its legal form. */
function upToNumber(run: string, language: Language): string {
  const forms = wordsOf(language, 'legalForms');
  const number = [...run.matchAll(/\.? \d/g)].find(({ index }) => wordEndingAt(run, index, forms));
  return number ? run.slice(0, number.index + number[0].length - 2) : run;
}

/** A name without the genitive, dash or full stop behind it. */
function withoutTail(run: string): string {
  return run.replace(/['’]s?$|[-–/'’]+$|(?<!\p{Lu})\.$/u, '');
}

/** Shorter first words of names are too common for a headline to mean the same name by them. */
const SHORTEST_FIRST = 4;

/** A place with a full stop, as papers set it before a text: "Oakmere. The league …". */
const PLACE = /^\p{Lu}[\p{L}\s()/-]{0,30}\p{Ll}{4}\.\s+/u;

/** "oakmere" at the head of a headline, where all others have a capital. */
const SMALL_NAME = /^\p{Ll}[\p{L}\d.-]{2,}/u;

/**
 * Whether a name of one capital has it within a sentence too, in whatever case, or is a compound for a kind of body. Where
 * all nouns have one, a name at least has no article in the sentence, and opens the text.
 */
function isCapitalAnywhere(name: string, isFirst: boolean, whole: string, language: Language): boolean {
  const isNoun =
    language.overlay.counts.capitalNouns &&
    (!isFirst || wordsOf(language, 'articles').some((small) => whole.includes(` ${small} ${name}`)));
  return (
    (!name.includes(' ') && isBodyName(name, language)) ||
    (!isNoun && isWithinSentence(name.slice(0, SHORTEST_FIRST), whole))
  );
}

/** Whether a wire's copy opens with a name of several words, set off by a comma or bracket, and its headline with the name's first. */
function isShortened(name: string, text: string, headline: string, { dateline }: ReleaseFacts): boolean {
  const [first = '', ...others] = name.split(' ');
  const isSetOff = /^\s?[,，(（]/.test(text.slice(name.length));
  const isLong = first.length >= SHORTEST_FIRST && others.length > 0;
  return (
    isLong && isSetOff && dateline?.marker?.wire.role === 'newswire' && opensWith(headline, foldName(first))
  );
}

/** Times that a text has to repeat a name before it is its subject. */
const REPEATS = 2;
/** Shorter runs are initials. */
const SHORTEST_NAME = 3;

function isName(run: string, language: Language): boolean {
  return (
    run.length >= SHORTEST_NAME &&
    /\p{L}/u.test(run) &&
    countryOf(run, language) === null &&
    !isBodyNoun(run, language)
  );
}

/** Whether the body says a name of several words, or in a script without capitals, again and again. */
export const isRepeated = (name: string, whole: string): boolean =>
  /\s|\p{Lo}/u.test(name) && whole.split(name).length - 1 > REPEATS;

/** The body's lines as one text. */
export const bodyOf = ({ lines }: Article): string =>
  lines
    .filter(({ place }) => place === 'body')
    .map(({ text }) => text)
    .join('\n');

const opensWith = (headline: string, name: string): boolean => `${headline} `.startsWith(`${name} `);
