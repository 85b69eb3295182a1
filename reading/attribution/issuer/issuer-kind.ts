import type { Article, LinePlace } from '../../article/article';
import type { Language } from '../../languages/language';
import type { Span } from '../../text/span';
import type { IssuerKind } from '../attribution';
import { bodyWords, collectWords, findWord, wordEndingAt, wordStartingAt, wordsOf } from '../words';
import { findAboutHeadings } from './about-heading';

/** From the word that tells most to the one that tells least: a ministry's bank is a ministry's. */
const KINDS = ['political-party', 'university', 'government', 'association', 'company'] as const;

/**
 * What kind of body a name is of, by the words in it; a company's legal form decides before all others. `other` when no
 * word tells.
 * @example issuerKindOf('Ministry of Tides', en) // 'government'
 */
export function issuerKindOf(name: string, language: Language): IssuerKind {
  if (findWord(name, legalForms(language))) return 'company';
  return KINDS.find((kind) => tells(name, kindWords(kind, language))) ?? 'other';
}

/** Whether a word of a name tells that a body bears it, of whatever kind. */
export const isBodyName = (name: string, language: Language): boolean => tells(name, bodyWords(language));

/** Shorter words end others by chance ("reunion"). */
const SHORTEST_END = 6;

/** Whether a name has one of the words, or ends in it as compounds do ("Fyrdepartementet"). */
const tells = (name: string, words: readonly string[]): boolean =>
  findWord(name, words) !== null ||
  words.some((word) => word.length >= SHORTEST_END && name.toLowerCase().endsWith(word));

/** The kind of body, and the words of the text that tell it where the name alone does not. */
export interface KindReading {
  readonly kind: IssuerKind;
  readonly place: LinePlace | null;
}

/** What kind of body an issuer is: by its name, else by the words beside it in the text, else by how it is described. */
export function readIssuerKind(
  name: string,
  { article, language }: { readonly article: Article; readonly language: Language },
): KindReading {
  const named = issuerKindOf(name, language);
  if (named !== 'other') return { kind: named, place: null };
  return (
    besideName(name, article, language) ??
    inDescription(article, language) ??
    spokenOfAs(article, language) ?? { kind: 'other', place: null }
  );
}

/** Mentions of a name that are looked at: long texts say it again and again. */
const MENTIONS = 40;

/** "X, a. s.", "the company X", «TOV "X"»: a legal form or a kind of body directly beside a mention of the name. */
function besideName(name: string, article: Article, language: Language): KindReading | null {
  let mentions = 0;
  for (const [line, { text, place }] of article.lines.entries()) {
    if (place !== 'body') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const found = besideMention(text, [at, at + name.length], language);
      if (found) return { kind: found.kind, place: { line, span: found.span } };
      mentions += 1;
      if (mentions >= MENTIONS) return null;
    }
  }
  return null;
}

function besideMention(
  text: string,
  [start, end]: Span,
  language: Language,
): { readonly kind: IssuerKind; readonly span: Span } | null {
  const behind = end + (/^[”"»“』」]?[\s,，]{0,2}/u.exec(text.slice(end))?.[0].length ?? 0);
  const before = start - (/[\s,，]{0,2}[„"«“『「]?$/u.exec(text.slice(0, start))?.[0].length ?? 0);
  const form = wordStartingAt(text, behind, legalForms(language));
  if (form) return { kind: 'company', span: [start, behind + form.length] };
  for (const kind of [...KINDS].reverse()) {
    const word = wordEndingAt(text, before, nounsOf(kind, language));
    if (word) return { kind, span: [before - word.length, end] };
  }
  return null;
}

/** Units of a paragraph about the issuer that say what it is. */
const DESCRIPTION_LENGTH = 250;

/** What the first sentence under a heading about somebody calls them first. */
function inDescription(article: Article, language: Language): KindReading | null {
  for (const heading of findAboutHeadings(article, language)) {
    const line = heading.place.line + 1;
    const text = article.lines[line]?.place === 'body' ? (article.lines[line]?.text ?? '') : '';
    const description = text.slice(0, DESCRIPTION_LENGTH);
    const found = KINDS.flatMap((kind) => {
      const span = findWord(description, nounsOf(kind, language));
      return span ? [{ kind, span }] : [];
    }).sort((one, other) => one.span[0] - other.span[0])[0];
    if (found) return { kind: found.kind, place: { line, span: found.span } };
  }
  return null;
}

/** Lines of a text that have to speak of "the company" before its issuer is one. */
const SPEAKING_LINES = 2;

function spokenOfAs(article: Article, language: Language): KindReading | null {
  const nouns = wordsOf(language, 'companyNouns');
  const places = article.lines.flatMap((line, index): LinePlace[] => {
    const span = line.place === 'body' ? findWord(line.text, nouns) : null;
    return span ? [{ line: index, span }] : [];
  });
  const [first] = places;
  return first && places.length >= SPEAKING_LINES ? { kind: 'company', place: first } : null;
}

function legalForms(language: Language): readonly string[] {
  return wordsOf(language, 'legalForms');
}

function kindWords(kind: (typeof KINDS)[number], language: Language): readonly string[] {
  return collectWords(language, (words) => words.issuerKinds[kind]);
}

/** The words of a kind in names and beside them, and those by which texts call it. */
function nounsOf(kind: (typeof KINDS)[number], language: Language): readonly string[] {
  const words = kindWords(kind, language);
  return kind === 'company'
    ? [...legalForms(language), ...wordsOf(language, 'companyNouns'), ...words]
    : words;
}
