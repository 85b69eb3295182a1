import type { Article, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { framingEnd } from './closing-lines';
import { endOfStatement } from './site-statement';
import { isSpokenOf } from './spoken-of';
import { wireNamed } from './wire-names';
import type { WireService } from './wire-services/wire-service';
import { openingWord, placeOf, withoutNoun, wordEndingAt, wordsOf } from './words';

/** Whether a line is a site's own sentence that what it shows is somebody's release ("This is a press release"). */
export const isReleaseStatement = (text: string, language: Language): boolean =>
  statementEnd(text, language) !== null;

const statementEnd = (text: string, language: Language): number | null =>
  endOfStatement(text, wordsOf(language, 'releaseStatements'));

/** "Source: press release by X": the words beside the label of a release that a source line names. Null where it names none. */
function creditedRelease(text: string, language: Language): string | null {
  const line = text.replace(/^[\s(（[]+/, '').replace(/[)）\]]?[.。]?$/, '');
  const source = openingWord(line, wordsOf(language, 'sourceLabels'));
  const sign = source && /^\s?[:：]\s?/.exec(line.slice(source.length));
  if (!sign) return null;
  const named = line.slice(source.length + sign[0].length);
  const labels = wordsOf(language, 'releaseLabels');
  const label = openingWord(named, labels);
  if (label) return named.slice(label.length);
  const last = wordEndingAt(named, named.length, labels);
  return last ? named.slice(0, -last.length) : null;
}

/** A site's sentence that its text is a release. */
export interface ReleaseStatement {
  readonly line: number;
  /** Where it says whose, as whom the text speaks of ("This is a press release from X."). Null when it does not. */
  readonly name: LinePlace | null;
  /** Whether it says nothing else: a writer who speaks of a release goes on. */
  readonly isWhole: boolean;
  /** The wire of which it says so ("Press release from Business Wire"); null when it names none. */
  readonly wire: WireService | null;
}

/** The sentences around a text in which its site says that it is a release. */
export function findReleaseStatements(article: Article, language: Language): ReleaseStatement[] {
  const labels = wordsOf(language, 'releaseLabels');
  return framingLines(article).flatMap((line): ReleaseStatement[] => {
    const { text = '', place, links } = article.lines[line] ?? {};
    const said = statementEnd(text, language);
    const label = place === 'before' && links?.length === 0 ? openingWord(text, labels) : null;
    const credit = creditedRelease(text, language);
    const end = said ?? label?.length;
    const behind = end === undefined ? credit : text.slice(end);
    if (behind === null) return [];
    const [rest = ''] = behind.split(/[.。](?=\s|$)|[:：]$/, 1);
    const isHeadline = text === (article.headline ?? article.lines[0]?.text); // "Press release: Acme opens 12 shops" names nobody
    const others = {
      headline: isHeadline ? null : article.headline,
      lines: article.lines.filter((_, index) => index !== line),
    };
    const name = withoutNoun(
      rest
        .replace(LEAD, '')
        .trimEnd()
        .replace(/\s?[,(（]$/, ''),
      language,
    );
    const wire = wireNamed(name);
    const isNamed = /^\P{Ll}/u.test(name) && !wire && isSpokenOf({ article: others, language }, name);
    const saysWhose = isNamed || wire !== null;
    const isWhole = saysWhose || !/\p{L}/u.test(rest);
    const isLabel = isHeadline ? /^\s?[:：]/.test(behind) : credit === null ? saysWhose : isWhole;
    if (said === null && !isLabel) return [];
    const whose = isNamed ? placeOf(line, text.lastIndexOf(name), name) : null;
    return [{ line, name: whose, isWhole, wire }];
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
  return [...new Set([...over, ...framingEnd(article)])].filter((line) => line >= 0);
}
