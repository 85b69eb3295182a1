import type { Article } from '../../article/article';
import { liesAt, parseAddress } from '../address';
import { countryOf } from '../places';
import { findWord, foldName, placeOf, withoutArticle, wordsOf } from '../words';
import { issuerKindOf } from './issuer-kind';
import { type FoundName, type Opening, openingOf, type ReleaseFacts, textStart } from './release-facts';
import { type NameRun, syllabicNames } from './syllabic-names';

/** The longest name looked for at the head of a text. */
const LONGEST_NAME = 100;
/** The first sentence of a text, for a page that puts all of it into one line. */
const OPENING_LENGTH = 400;

/** The words before the first bracket of a text, when they can be a name: no verb has been said yet. */
function findBeforeBracket(facts: ReleaseFacts): (FoundName & { readonly bracket: string }) | null {
  const opening = openingOf(facts);
  const match = opening
    ? /^([^()（）.!?:;,，。：；]{2,100}(?:\.[^()（）!?:;，。：；]{0,30})?)\s?[(（]([^()（）]{1,80})[)）]/u.exec(
        opening.text,
      )
    : null;
  if (!opening || !match?.[1] || !match[2] || match[1].length > LONGEST_NAME) return null;
  if (WORD_ENDING.test(match[2])) return null;
  const name = withoutArticle(match[1], facts.language).trimEnd();
  const from = opening.from + match[0].indexOf(name);
  return { name, bracket: match[2], place: placeOf(opening.line, from, name) };
}

/** What a bracket joins to a word ("Keyword(s)", "Schlagwort(e)"). */
const WORD_ENDING = /^\p{Ll}{1,3}$/u;

/** "(NASDAQ: ABC)", "(Euronext Growth : ABC, …)": an exchange, a colon, a symbol. */
const TICKER = /^[\p{Lu}\d][\p{L}\d .&-]{0,30}\s?[:：]\s?["“]?[A-Z0-9][A-Z0-9.]{0,9}(?!\p{Ll})/u;

/** Who bears the ticker that the text opens with. */
export function findBeforeTicker(facts: ReleaseFacts): FoundName | null {
  const opening = findBeforeBracket(facts);
  return opening && TICKER.test(opening.bracket) ? opening : null;
}

/** "Full Name Ltd. (“Short Name”) …": what a bracket shortens at the head of the text is the issuer's name. */
export function findBeforeShortName(facts: ReleaseFacts): FoundName | null {
  const opening = findBeforeBracket(facts);
  return opening && issuerKindOf(opening.name, facts.language) !== 'other' ? opening : null;
}

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
 * first sentence opens with and the headline repeats.
 */
export function findOpeningSubject(facts: ReleaseFacts): FoundName | null {
  const opening = openingOf(facts);
  if (!opening) return null;
  const headline = bare(facts.article.headline ?? '', facts);
  const runs = nameRuns(opening.text.slice(0, OPENING_LENGTH), facts).filter(({ text }) =>
    isName(text, facts),
  );
  const begin = bare(opening.text, facts);
  const subject =
    runs.find(({ text }) => opensWith(headline, foldName(text))) ??
    runs.find(
      ({ text }) => opensWith(begin, foldName(text)) && (contains(headline, text) || isRepeated(text, facts)),
    ) ??
    runs.find(({ text, start }) => start === 0 && isShortened(text, opening.text, headline, facts));
  return subject ? nameAt(opening, subject) : null;
}

/** A name of the first sentence that tells what kind of body bears it, and that the text repeats. */
export function findOpeningBody(facts: ReleaseFacts): FoundName | null {
  const opening = openingOf(facts);
  if (!opening) return null;
  const legalForms = wordsOf(facts.language, 'legalForms');
  for (const { text, start } of nameRuns(opening.text.slice(0, OPENING_LENGTH), facts)) {
    const isBody = issuerKindOf(text, facts.language) !== 'other' && text.includes(' ');
    const isCertain = findWord(text, legalForms) !== null || isRepeated(text, facts);
    if (!isBody || !isCertain || !isName(text, facts)) continue;
    return nameAt(opening, { text, start });
  }
  return null;
}

/** A run of words that begin with capitals or digits, with small words between them ("Bank of the North"). */
const NAME_RUN =
  /[\p{Lu}\d][\p{L}\p{M}\d.&+'’/-]*(?:\s(?:\p{Ll}{1,3}\s|&\s){0,2}["“„«]?[\p{Lu}\d][\p{L}\p{M}\d.&+'’/-]*["”“»]?)*/gu;

/** A run of the opening, and where it stands. */
const nameAt = ({ line, from }: Opening, { text, start }: Pick<NameRun, 'text' | 'start'>): FoundName => ({
  name: text,
  place: placeOf(line, from + start, text),
});

/** The names that may stand in a text: each run, and what it has before a small word, where a sentence may go on. */
function nameRuns(text: string, { article, language }: ReleaseFacts): NameRun[] {
  if (language.newsroom.statementOpenings.length > 0) return syllabicNames(text, bodyOf(article), language);
  return [...text.matchAll(NAME_RUN)].flatMap((match) => {
    const run = withoutArticle(match[0], language);
    const start = match.index + match[0].length - run.length;
    const pauses = [...run.matchAll(/\s[\p{Ll}&]/gu)].map((pause) => pause.index);
    return [run.length, ...pauses.reverse()].map((end) => ({ text: withoutTail(run.slice(0, end)), start }));
  });
}

/** A name without the genitive, dash or full stop behind it. */
function withoutTail(run: string): string {
  return run.replace(/['’]s?$|[-–/'’]+$|(?<!\p{Lu})\.$/u, '');
}

/** Shorter first words of names are too common for a headline to mean the same name by them. */
const SHORTEST_FIRST = 4;

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

function isName(run: string, { language }: ReleaseFacts): boolean {
  return run.length >= SHORTEST_NAME && /\p{L}/u.test(run) && countryOf(run, language) === null;
}

/** Whether the body says a name of several words again and again. */
function isRepeated(name: string, { article }: ReleaseFacts): boolean {
  if (!name.includes(' ')) return false;
  return bodyOf(article).split(name).length - 1 > REPEATS;
}

const bodyOf = ({ lines }: Article): string =>
  lines
    .filter(({ place }) => place === 'body')
    .map(({ text }) => text)
    .join('\n');

const contains = (headline: string, name: string): boolean => ` ${headline} `.includes(` ${foldName(name)} `);

const opensWith = (headline: string, name: string): boolean => `${headline} `.startsWith(`${name} `);

/** A text without the article before its first name, folded. */
const bare = (text: string, { language }: ReleaseFacts): string => foldName(withoutArticle(text, language));
