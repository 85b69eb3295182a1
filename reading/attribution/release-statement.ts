import type { Article, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { endOfStatement, lastLines } from './site-statement';
import { closingLines } from './source-line';
import { isSpokenOf } from './spoken-of';
import { wireNamed } from './wire-names';
import { openingWord, placeOf, wordsOf } from './words';

/** Whether a line is a site's own sentence that what it shows is somebody's release ("This is a press release"). */
export const isReleaseStatement = (text: string, language: Language): boolean =>
  statementEnd(text, language) !== null;

const statementEnd = (text: string, language: Language): number | null =>
  endOfStatement(
    text,
    wordsOf(language, (words) => words.releaseStatements),
  );

/** "Source: press release by X": where a source line's label and that of a release end. Null where it names no release. */
function creditEnd(text: string, language: Language): number | null {
  const source = openingWord(
    text,
    wordsOf(language, (words) => words.sourceLabels),
  );
  const start = source
    ? source.length + (/^\s?[:：]\s?/.exec(text.slice(source.length))?.[0].length ?? 0)
    : 0;
  const release = openingWord(
    text.slice(start),
    wordsOf(language, (words) => words.releaseLabels),
  );
  return source && release && start > source.length ? start + release.length : null;
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
    const credit = creditEnd(text, language);
    const end = said ?? label?.length ?? credit;
    if (end === null) return [];
    const [rest = ''] = text.slice(end).split(/[.。](?=\s|$)|[:：]$/, 1);
    const others = { ...article, lines: article.lines.filter((_, index) => index !== line) };
    const name = rest.replace(LEAD, '').trimEnd();
    const isNamed = !wireNamed(name) && isSpokenOf({ article: others, language }, name);
    const isWhole = isNamed || !/\p{L}/u.test(rest);
    if (said === null && !(credit === null ? isNamed : isWhole)) return [];
    const whose = isNamed ? placeOf(line, text.indexOf(name, end), name) : null;
    return [{ line, name: whose, isWhole }];
  });
}

/** A sign and small words behind the statement that lead to a name ("Press release: X", "… de la Ville"). */
const LEAD = /^[\s:：–—|-]*(?:\p{Ll}{1,5}\s+){0,2}/u;

/** Lines over the first paragraph, and that paragraph. */
const LINES_BEFORE = 6;

/** The lines around a text in which its site speaks: over it, its first, its last and those behind it. */
function framingLines(article: Article): number[] {
  const bodyStart = article.lines.findIndex((line) => line.place === 'body');
  const over = Array.from({ length: LINES_BEFORE + 1 }, (_, index) => bodyStart - LINES_BEFORE + index);
  const after = closingLines(article).filter((line) => article.lines[line]?.place === 'after');
  return [...new Set([...over, ...lastLines(article), ...after])].filter((line) => line >= 0);
}
