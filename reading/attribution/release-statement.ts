import type { Article, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { endOfLabel } from './labels';
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
  return framingLines(article).flatMap((line): ReleaseStatement[] => {
    const { text = '', place, links } = article.lines[line] ?? {};
    const isOver = place === 'before' && links?.length === 0;
    const end = statementEnd(text, language) ?? (isOver ? labelEnd(text, article, language) : null);
    if (end === null) return [];
    const [rest = ''] = text.slice(end).split(/[.。](?=\s|$)/, 1);
    const spokenOver = place === 'before' ? undefined : line;
    const isWhose = (name: string): boolean =>
      !wireNamed(name) && isSpokenOf({ article, language }, name, spokenOver);
    const name = LEADS.map((lead) => rest.replace(lead, '').trimEnd()).find(isWhose);
    return [
      {
        line,
        name: name ? placeOf(line, text.indexOf(name, end), name) : null,
        isWhole: name !== undefined || /^[\s)\]）】]*$/.test(rest),
      },
    ];
  });
}

/** Behind the words stands the name, or one word that leads to it. */
const LEADS = [/^\s*/, /^\s*\p{Ll}+\s+/u];

/** Where a label ends that has whose release it is behind its sign ("Press release: Kelp Ltd"). Null when it has not. */
function labelEnd(text: string, article: Article, language: Language): number | null {
  const labels = wordsOf(language, (words) => words.releaseLabels);
  const end = endOfLabel(text, openingWord(text, labels) ?? text);
  return end !== null && isSpokenOf({ article, language }, text.slice(end)) ? end : null;
}

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
