import type { Article, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { closingLines } from './source-line';
import { isSpokenOf } from './spoken-of';
import { wireNamed } from './wire-names';
import { openingWord, placeOf, wordsOf } from './words';

/** A longer paragraph is text. */
const LONGEST_STATEMENT = 300;

/** Whether a line is a site's own sentence that what it shows is somebody's release ("This is a press release"). */
export const isReleaseStatement = (text: string, language: Language): boolean =>
  statementEnd(text, language) !== null;

/** Where the words end that make a line such a sentence. Null when it is none. */
function statementEnd(text: string, language: Language): number | null {
  const start = text.search(/[^\s([{（［*※•–—-]/u);
  if (start < 0 || text.length > LONGEST_STATEMENT) return null;
  const statements = wordsOf(language, (words) => words.releaseStatements);
  const opening = openingWord(text.slice(start), statements);
  return opening === null ? null : start + opening.length;
}

/** A site's sentence that its text is a release. */
export interface ReleaseStatement {
  readonly line: number;
  /** Where it says whose, as whom the text speaks of ("This is a press release from X."). Null when it does not. */
  readonly name: LinePlace | null;
  /** Whether it says nothing else: a writer who speaks of a release goes on. */
  readonly isWhole: boolean;
}

/** The sentences around a text in which its site says that it is a release. */
export function findReleaseStatements(article: Article, language: Language): ReleaseStatement[] {
  const labels = wordsOf(language, (words) => words.releaseLabels);
  return framingLines(article).flatMap((line): ReleaseStatement[] => {
    const { text = '', place, links } = article.lines[line] ?? {};
    const said = statementEnd(text, language);
    const label = place === 'before' && links?.length === 0 ? openingWord(text, labels) : null;
    const end = said ?? label?.length;
    if (end === undefined) return [];
    const [rest = ''] = text.slice(end).split(/[.。](?=\s|$)|[:：]$/, 1);
    const others = { ...article, lines: article.lines.filter((_, index) => index !== line) };
    const name = rest.replace(LEAD, '').trimEnd();
    const isNamed = !wireNamed(name) && isSpokenOf({ article: others, language }, name);
    if (said === null && !isNamed) return [];
    const whose = isNamed ? placeOf(line, text.indexOf(name, end), name) : null;
    return [{ line, name: whose, isWhole: isNamed || !/\p{L}/u.test(rest) }];
  });
}

/** A sign and small words behind the statement that lead to a name ("Press release: X", "… de la Ville"). */
const LEAD = /^[\s:：–—|-]*(?:\p{Ll}{1,5}\s+){0,2}/u;

/** Lines at the very end of a text in which a site speaks in its own voice. */
const LAST_LINES = 4;
/** Lines over the first paragraph, and that paragraph. */
const LINES_BEFORE = 6;

/** The lines around a text in which its site speaks: over it, its first, its last and those behind it. */
function framingLines(article: Article): number[] {
  const bodyStart = article.lines.findIndex((line) => line.place === 'body');
  const over = Array.from({ length: LINES_BEFORE + 1 }, (_, index) => bodyStart - LINES_BEFORE + index);
  const closing = closingLines(article);
  const body = closing.filter((line) => article.lines[line]?.place === 'body').slice(-LAST_LINES);
  const after = closing.filter((line) => article.lines[line]?.place === 'after');
  return [...new Set([...over, ...body, ...after])].filter((line) => line >= 0);
}
