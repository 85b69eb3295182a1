import type { Article, LinePlace } from '../../article/article';
import type { Language } from '../../languages/language';
import type { DatelineReading } from '../dateline';
import type { SourceLine } from '../source-line';
import type { WireService } from '../wire-services/wire-service';
import { foldName, wordAt, wordBefore, wordsOf } from '../words';

/** What is known of a release when its issuer is looked for. */
export interface ReleaseFacts {
  readonly article: Article;
  readonly language: Language;
  readonly wire: WireService | null;
  readonly sourceLine: SourceLine | null;
  readonly dateline: DatelineReading | null;
}

/** An issuer's name found in one way. */
export interface FoundName {
  readonly name: string;
  /** Null when it stands in the page's data alone. */
  readonly place: LinePlace | null;
}

/** Where the text begins, behind the dateline. Null when the article has no body. */
export function textStart({
  article,
  dateline,
}: Pick<ReleaseFacts, 'article' | 'dateline'>): { readonly line: number; readonly from: number } | null {
  if (dateline) {
    const { line, span } = dateline.place;
    const isAlone = span[1] >= (article.lines[line]?.text.length ?? 0);
    return isAlone ? { line: line + 1, from: 0 } : { line, from: span[1] };
  }
  const first = article.lines.findIndex((line) => line.place === 'body' && line.kind === 'paragraph');
  return first < 0 ? null : { line: first, from: 0 };
}

/** The text of the line in which an article begins, from its first word on, with its place. */
export interface Opening {
  readonly text: string;
  readonly line: number;
  readonly from: number;
}

/** How the article begins. Null when it has no body. */
export function openingOf(facts: Pick<ReleaseFacts, 'article' | 'dateline'>): Opening | null {
  const start = textStart(facts);
  const text = start && facts.article.lines[start.line]?.text.slice(start.from);
  return start && text ? { text, ...start } : null;
}

/** How much of a first paragraph is its opening: a page may put its whole text into one. */
const OPENING_LENGTH = 1000;
/** Paragraphs at the head of a text in which a release names its issuer. */
const OPENING_LINES = 4;

/**
 * Whether the headline or the head of the text speaks of somebody, with or without the legal form, over the line in
 * which the name was found.
 */
export function isSpokenOf(
  { article, language }: Pick<ReleaseFacts, 'article' | 'language'>,
  name: string,
  nameLine = article.lines.length,
): boolean {
  const folded = foldName(withoutLegalForm(name, language));
  if (folded === '') return false;
  const body = article.lines
    .slice(0, nameLine)
    .filter((line) => line.place === 'body')
    .slice(0, OPENING_LINES);
  const opening = [article.headline ?? '', ...body.map((line) => line.text.slice(0, OPENING_LENGTH))];
  return foldName(opening.join(' ')).includes(folded);
}

/** A name as headlines have it: without the legal form before or behind it. */
function withoutLegalForm(name: string, language: Language): string {
  const forms = wordsOf(language, (words) => words.legalForms);
  let rest = name.replace(/[\s.,，]+$/, '');
  for (
    let behind = wordBefore(rest, rest.length, forms);
    behind;
    behind = wordBefore(rest, rest.length, forms)
  ) {
    rest = rest.slice(0, rest.length - behind.length).replace(/[\s.,，(（]+$/, '');
  }
  const before = wordAt(rest, 0, forms);
  const short = before ? rest.slice(before.length) : rest;
  return foldName(short) === '' ? name : short;
}
