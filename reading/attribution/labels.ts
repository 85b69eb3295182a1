import type { Article, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { isOneOf, isSameName, wordsOf } from './words';

/** A word with which the page itself discloses what it shows. */
export interface DisclosureLabel {
  readonly label: string;
  readonly says: 'sponsored' | 'release';
  /** Null when it stands in the page's metadata alone. */
  readonly place: LinePlace | null;
}

/** Lines before and behind the headline in which a label of the article stands. */
const LINES_BESIDE_HEADLINE = 3;

/**
 * The disclosure labels of the page, as labels: whole, beside the headline or as its section, never in running text.
 * Words that stand over ad slots too count as a section alone.
 */
export function findLabels(article: Article, language: Language): DisclosureLabel[] {
  const ads = wordsOf(language, (words) => words.adLabels);
  const sponsored = wordsOf(language, (words) => words.sponsoredLabels);
  const released = wordsOf(language, (words) => words.releaseLabels);
  const found: DisclosureLabel[] = [];
  for (const { text, place, isSection } of candidates(article)) {
    const isSponsored = isOneOf(text, sponsored) || (isSection && isOneOf(text, ads));
    const says = isSponsored ? 'sponsored' : isOneOf(text, released) ? 'release' : null;
    if (!says || found.some((known) => isSameName(known.label, text))) continue;
    found.push({ label: text, says, place });
  }
  return found;
}

interface Candidate {
  readonly text: string;
  readonly place: LinePlace | null;
  readonly isSection: boolean;
}

function candidates(article: Article): Candidate[] {
  const { labels, sections } = article.metadata;
  const stated = (text: string, isSection: boolean): Candidate => ({
    text: text.trim(),
    place: null,
    isSection,
  });
  return [
    ...besideHeadline(article),
    ...labels.map((text) => stated(text, false)),
    ...sections.map((text) => stated(text, true)),
  ];
}

/** Lines beside the headline; those that are links lead to a section of the site and label nothing. */
function besideHeadline(article: Article): Candidate[] {
  const headline = article.headline ?? '';
  const at = article.lines.findIndex((line) => isSameName(line.text, headline));
  if (at < 0) return [];
  const from = Math.max(0, at - LINES_BESIDE_HEADLINE);
  return article.lines.slice(from, at + LINES_BESIDE_HEADLINE + 1).flatMap((line, offset) => {
    if (line.place !== 'before' || line.links.length > 0 || offset + from === at) return [];
    const text = line.text.replace(/^[\s[(【|•·-]+|[\s\])】|•·:：-]+$/g, '');
    const start = line.text.indexOf(text);
    return [{ text, place: { line: from + offset, span: [start, start + text.length] }, isSection: false }];
  });
}
