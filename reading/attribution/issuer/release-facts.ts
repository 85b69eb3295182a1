import type { Article, LinePlace } from '../../article/article';
import type { Language } from '../../languages/language';
import type { DatelineReading } from '../dateline';
import { behindLabel, type DisclosureLabel } from '../labels';
import type { ReleaseStatement } from '../release-statement';
import type { SourceLine } from '../source-line';
import type { WireService } from '../wire-services/wire-service';

/** What is known of a release when its issuer is looked for. */
export interface ReleaseFacts {
  readonly article: Article;
  readonly language: Language;
  readonly wire: WireService | null;
  readonly sourceLine: SourceLine | null;
  readonly statements: readonly ReleaseStatement[];
  readonly dateline: DatelineReading | null;
  readonly labels: readonly DisclosureLabel[];
}

/** What tells where the text begins. */
type TextFrame = Pick<ReleaseFacts, 'article' | 'dateline' | 'labels'>;

/** An issuer's name found in one way. */
export interface FoundName {
  readonly name: string;
  /** Null when it stands in the page's data alone. */
  readonly place: LinePlace | null;
}

/** Where the text begins, behind the dateline or the label that opens it. Null when the article has no body. */
export function textStart({
  article,
  dateline,
  labels,
}: TextFrame): { readonly line: number; readonly from: number } | null {
  if (dateline) {
    const { line, span } = dateline.place;
    const isAlone = span[1] >= (article.lines[line]?.text.length ?? 0);
    return isAlone ? { line: line + 1, from: 0 } : { line, from: span[1] };
  }
  for (const [index, line] of article.lines.entries()) {
    const from = behindLabel(line, index, labels);
    const isText = line.place === 'body' && line.kind === 'paragraph' && from < line.text.length;
    if (isText) return { line: index, from };
  }
  return null;
}

/** The text of the line in which an article begins, from its first word on, with its place. */
export interface Opening {
  readonly text: string;
  readonly line: number;
  readonly from: number;
}

/** How the article begins. Null when it has no body. */
export function openingOf(facts: TextFrame): Opening | null {
  const start = textStart(facts);
  const text = start && facts.article.lines[start.line]?.text.slice(start.from);
  return start && text ? { text, ...start } : null;
}
