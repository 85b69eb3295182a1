import type { Article, Line, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { closingLines } from './closing-lines';
import { wireNamed } from './wire-names';
import { findWord, foldName, openingWord, wordsOf } from './words';

/** The line that names whose text an article is. */
export interface SourceLine {
  /** The source as named, addresses and closing words behind it cut off. */
  readonly name: string;
  /** Where label and name stand. */
  readonly place: LinePlace;
  /**
   * What its form tells. `source-line`: a label of releases alone, or capitals without a sign ("SOURCE X");
   * `source-in-capitals`: with one; `credit-line`: "Source: X" may credit anything.
   */
  readonly form: 'source-line' | 'source-in-capitals' | 'credit-line';
}

/** The longest issuer seen names four bodies and has 160 units. */
const LONGEST_NAME = 180;

const FORMS = ['source-line', 'source-in-capitals', 'credit-line'] as const;

/** The source line at the article's end, a release's before a mere credit. Null when there is none. */
export function findSourceLine(article: Article, language: Language): SourceLine | null {
  const found: SourceLine[] = [];
  for (const { line, index } of closingLines(article)) {
    const source = parseSourceLine(line, language);
    if (source) found.push({ ...source, place: { line: index, span: [0, source.end] } });
  }
  return FORMS.map((form) => found.findLast((source) => source.form === form)).find(Boolean) ?? null;
}

/** A source line read from one line; label and name end at `end`. */
export interface ParsedSource {
  readonly name: string;
  readonly form: SourceLine['form'];
  readonly end: number;
}

/**
 * The source that a line names: label, then colon or bar, or the label in capitals. Null for any other line
 * ("Source Code …", "Quelle est …") and when what it names is a wire service.
 * @example parseSourceLine({ text: 'SOURCE Oakmere Ferries Ltd.', kind: 'paragraph' }, en) // 'Oakmere Ferries Ltd.'
 */
export function parseSourceLine(line: Pick<Line, 'text' | 'kind'>, language: Language): ParsedSource | null {
  if (line.kind === 'caption') return null;
  const { text } = line;
  const released = wordsOf(language, 'releaseSourceLabels');
  const label = openingWord(text, [...released, ...wordsOf(language, 'sourceLabels')]);
  if (!label) return null;
  const rest = text.slice(label.length);
  const sign = /^\s{0,2}[:：|｜]\s*/.exec(rest)?.[0];
  const isCapital = /\p{Lu}/u.test(label) && label === label.toUpperCase();
  const gap = sign ?? (isCapital ? /^\s{1,9}(?=[«„“"\p{L}])/u.exec(rest)?.[0] : undefined);
  if (gap === undefined) return null;
  const name = toName(rest.slice(gap.length), language);
  if (!name || wireNamed(name) || (!sign && name === name.toUpperCase() && name.includes(' '))) return null;
  const isReleased = !sign || released.some((word) => foldName(word) === foldName(label));
  const form = isReleased ? 'source-line' : isCapital ? 'source-in-capitals' : 'credit-line';
  return { name, form, end: label.length + gap.length + name.length };
}

/** Where a name ends whatever the language: an address, a bar. */
const NAME_END = /\s*(?:https?:|www\.|[|｜])/i;

function toName(text: string, language: Language): string | null {
  const behind = findWord(text, wordsOf(language, 'behindSource'));
  const cut = Math.min(...[text.search(NAME_END), behind?.[0] ?? -1, text.length].filter((at) => at >= 0));
  const name = text.slice(0, cut).replace(/[\s;:,，、]+$/, '');
  const isName =
    name.length >= 2 && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/[!?]$/.test(name);
  return isName ? name : null;
}
