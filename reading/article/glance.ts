import { isNamedApart, isUnseen } from './hints';

/** What a glance at a page shows: whether it may be an article, and the first words of its paragraphs. */
export interface Glance {
  readonly mayBeArticle: boolean;
  /** Heads of the paragraphs, in page order; [] of a page that is no article. */
  readonly heads: readonly Head[];
}

export interface Head {
  readonly text: string;
  readonly element: Element;
}

/** A glance costs the same on pages of any size: so many paragraphs, so many text nodes are looked at. */
const MOST_PARAGRAPHS = 120;
const MOST_NODES = 1_500;
/** Fewer paragraphs: the page breaks its text otherwise. */
const FEWEST_PARAGRAPHS = 3;
/** Units in which a dateline stands, markup's white space included. */
const HEAD_LENGTH = 400;
/** A shorter paragraph says nothing of an article. */
const LONG_PARAGRAPH = 140;
/** Sum of the roots of what paragraphs have more, from which on a page reads as text (the threshold of Readability). */
const ENOUGH_TEXT = 20;
/** … and where its markup says that it is an article. */
const ENOUGH_TEXT_OF_ARTICLE = 8;

/** … and from which on the paragraphs behind tell nothing new: an article has begun long before. */
const PLENTY_OF_TEXT = 80;

/** Looks at a page's first paragraphs, cheaply enough for every page. */
export function glanceAt(document: Document): Glance {
  const { heads, text } = readHeads(document);
  const isEnough = text >= ENOUGH_TEXT || (text >= ENOUGH_TEXT_OF_ARTICLE && saysArticle(document));
  // Most pages are no articles: only the heads of one are worth the work.
  return { mayBeArticle: isEnough, heads: isEnough ? heads.map(toHead) : [] };
}

function readHeads(document: Document): { heads: Head[]; text: number } {
  const paragraphs = document.getElementsByTagName('p');
  const heads: Head[] = [];
  let text = 0;
  const add = (element: Element, content: string): void => {
    const length = content.trim().length;
    if (length === 0) return;
    heads.push({ element, text: content });
    text += Math.sqrt(Math.max(0, length - LONG_PARAGRAPH));
  };
  const most = Math.min(paragraphs.length, MOST_PARAGRAPHS);
  for (let at = 0; at < most && text < PLENTY_OF_TEXT; at++) {
    const paragraph = paragraphs[at];
    if (paragraph) add(paragraph, paragraph.textContent ?? '');
  }
  if (text >= ENOUGH_TEXT_OF_ARTICLE && heads.length >= FEWEST_PARAGRAPHS) return { heads, text };
  for (const [element, content] of readRuns(document)) add(element, content);
  return { heads, text };
}

/** Elements that part no text, and such as hold none. */
const INLINE = new Set(
  'a abbr b bdi cite code em font i ins mark q s small span strong sub sup time u'.split(' '),
);
const MUTE = new Set('p script style noscript template svg textarea select option button'.split(' '));
/** As of NodeFilter, which not every DOM has. */
const SHOW_ELEMENTS_AND_TEXT = 5;
const TEXT_NODE = 3;

/** Runs of text outside paragraphs, parted by blocks and line breaks, with the element around each. */
function readRuns(document: Document): [Element, string][] {
  const runs: [Element, string][] = [];
  const walker = document.createTreeWalker(document.body, SHOW_ELEMENTS_AND_TEXT);
  let left = MOST_NODES;
  let isParted = true;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    if (node.nodeType !== TEXT_NODE) {
      isParted ||= !INLINE.has((node as Element).localName); // only elements and texts are shown
      continue;
    }
    left--;
    let element = node.parentElement;
    while (element && INLINE.has(element.localName)) element = element.parentElement;
    const run = runs.at(-1);
    if (!element || MUTE.has(element.localName)) continue;
    if (run && run[0] === element && !isParted) run[1] += node.nodeValue ?? '';
    else runs.push([element, node.nodeValue ?? '']);
    isParted = false;
  }
  return runs;
}

const toHead = ({ text, element }: Head): Head => ({
  text: text.slice(0, HEAD_LENGTH).replace(/\s+/g, ' ').trim(),
  element,
});

function saysArticle(document: Document): boolean {
  return (
    document.querySelector(
      'meta[property="article:published_time"], meta[property="og:type"][content="article" i], [itemtype*="Article"]',
    ) !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      /"(?:\w*NewsArticle|Article|BlogPosting)"/.test(script.textContent ?? ''),
    )
  );
}

/** Elements above a paragraph that may say that it is apart from the article. */
const DEEPEST = 30;
/** What no article's paragraph stands in. */
const APART = new Set(
  'a aside footer form nav menu dialog figcaption caption button select textarea template'.split(' '),
);

/** Whether an element is shown, and by its ancestors' names not another article's teaser, a comment or a menu. */
export function standsInArticle(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  let at: Element | null = element;
  for (let depth = 0; at && at.localName !== 'body' && depth < DEEPEST; depth++, at = at.parentElement) {
    if (APART.has(at.localName) || isUnseen(at) || isNamedApart(at)) return false;
  }
  return true;
}
