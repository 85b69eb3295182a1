import type { Draft } from './draft';
import { isRunning } from './edges';
import { fold, type HeadlineTest } from './headline';

/** What a page states of its article that tells which lines open it. */
export interface StatedOpening {
  readonly headline: string | null;
  readonly isHeadline: HeadlineTest;
  /** Index of the block that shows the headline; null when none does. */
  readonly headlineBlock: number | null;
  /** The page's own summaries: a standfirst is often its very words. */
  readonly descriptions: readonly string[];
}

/** Between headline and body a shorter line that the page does not state itself is a notice, a name or a date. */
const SHORTEST_PARAGRAPH = 120;
/** So many letters and digits tell one line from another. */
const TELLING = 40;
/** A clock, as lines of publication have them. */
const CLOCK = /\d{1,2}[:.h]\d{2}(?!\d)/;

/**
 * The lines between a headline and the body that are text of the article: its standfirst, and first paragraphs that
 * stand in a box of their own.
 */
export function findOpening(before: readonly Draft[], stated: StatedOpening): Set<Draft> {
  const headline = before.findIndex((line) => line.block === stated.headlineBlock || stated.isHeadline(line));
  const under = before.slice(headline + 1).filter((line) => line.text.length >= TELLING && isText(line));
  const summaries = under.length > 0 ? stated.descriptions.map(fold) : [];
  return new Set(
    under.filter((line) => {
      const isParagraph = headline >= 0 && line.text.length >= SHORTEST_PARAGRAPH && isRunning(line);
      return isParagraph || isStated(fold(line.text), summaries);
    }),
  );
}

/** Whether a line is what a page gives for its summary, or holds it. */
function isStated(line: string, summaries: readonly string[]): boolean {
  if (line.length < TELLING) return false;
  return summaries.some(
    (summary) =>
      summary.length >= TELLING &&
      (summary.includes(line.slice(0, TELLING)) || line.includes(summary.slice(0, TELLING))),
  );
}

/** Whether a line may be text of an article at all, and not a caption, a link or the line of its publication. */
function isText({ kind, text, links }: Draft): boolean {
  if (kind === 'caption' || kind === 'item' || kind === 'row' || CLOCK.test(text)) return false;
  return links.reduce((units, { span }) => units + span[1] - span[0], 0) <= text.length / 2;
}
