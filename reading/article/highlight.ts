import type { Article, LinePlace } from './article';
import type { DomStretch } from './live-text-map';
import type { ArticleReading } from './read-article';

/** Name of the highlight in the page's registry. */
const NAME = 'pressmark';
/** Marker yellow with dark text, readable on light and dark pages alike. */
const RULE = `::highlight(${NAME}) { background-color: #ffe066; color: #1a1a1a; }`;

/** Shows words of an article on its page. */
export interface Highlighter {
  /** Scrolls to the words and paints them; false when the page does not show them any more. */
  show(place: LinePlace): boolean;
  /** Takes all paint away. */
  clear(): void;
}

/**
 * A highlighter for an article that was read. Nothing of the page is changed: the browser paints ranges.
 * @param read Reads the page again, for when it has replaced what was read first.
 */
export function createHighlighter(
  document: Document,
  first: ArticleReading,
  read: () => ArticleReading,
): Highlighter {
  let reading = first;
  const styled = new Set<Node>();
  return {
    show: (place) => {
      let stretch = reading.map.stretchOf(place);
      if (!stretch) {
        const quote = wordsAt(first.article, place);
        reading = read();
        const found = quote === null ? null : findQuote(reading.article, quote, place);
        stretch = found && reading.map.stretchOf(found);
      }
      if (!stretch) return false;
      const root = stretch.startContainer.getRootNode() as Document | ShadowRoot; // the node is in the page
      // A frame's document takes no sheet of ours: words there are brought into view and not painted.
      if (!styled.has(root) && stretch.startContainer.ownerDocument === document) addRule(root);
      styled.add(root);
      paint(document, stretch);
      return true;
    },
    clear: () => void CSS.highlights.delete(NAME),
  };
}

/** The line around the words as it was read, and the words. */
interface Quote {
  readonly line: string;
  readonly words: string;
}

function wordsAt({ lines }: Article, { line, span }: LinePlace): Quote | null {
  const text = lines[line]?.text;
  const words = text?.slice(...span);
  return text && words ? { line: text, words } : null;
}

/** Where a page that was read again has the same words: in the same line, else in the line nearest to where it was. */
function findQuote(
  { lines }: Article,
  { line, words }: Quote,
  { line: index, span }: LinePlace,
): LinePlace | null {
  const same = lines.findIndex(({ text }) => text === line);
  if (same >= 0) return { line: same, span };
  const holders = lines.flatMap(({ text }, at) => (text.includes(words) ? [at] : []));
  const nearest = holders.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
  const start = nearest === undefined ? -1 : (lines[nearest]?.text.indexOf(words) ?? -1);
  return nearest === undefined || start < 0 ? null : { line: nearest, span: [start, start + words.length] };
}

/** A shadow tree takes rules of its own, and a sheet belongs to one document. */
function addRule(root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function paint(document: Document, stretch: DomStretch): void {
  const range = document.createRange();
  range.setStart(stretch.startContainer, stretch.startOffset);
  range.setEnd(stretch.endContainer, stretch.endOffset);
  CSS.highlights.set(NAME, new Highlight(range));
  scrollTo(document, range);
}

/** Brings a range to the middle of the window, at once where the reader wants no motion. */
function scrollTo(document: Document, range: Range): void {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element) return;
  const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({
    top: top + height / 2 - view.innerHeight / 2,
    behavior: isStill ? 'instant' : 'smooth',
  });
}
