import { isNamedApart, isUnseen } from './hints';

/** What a glance at a page shows. */
export interface Glance {
  /** Heads of the paragraphs that are wanted, in page order; none of a page with too little text for an article. */
  readonly heads: readonly Head[];
  /** Whether the page may be an article. Costs more than the glance: few pages have a head that is worth asking. */
  readonly mayBeArticle: () => boolean;
}

export interface Head {
  readonly text: string;
  readonly element: Element;
}

/** A glance costs the same on pages of any size: so many paragraphs, so many texts, so many texts and elements are looked at. */
const MOST_PARAGRAPHS = 120;
const MOST_TEXTS = 1_500;
const MOST_NODES = 3_000;
/** Fewer paragraphs: the page breaks its text otherwise. */
const FEWEST_PARAGRAPHS = 3;
/** Units in which a dateline stands, markup's white space included. */
const HEAD_LENGTH = 400;
/** A shorter paragraph says nothing of an article. */
const LONG_PARAGRAPH = 140;
/** … and so does a shorter piece of one, when links part it. */
const LONG_PIECE = 100;
/** Sum of the roots of what paragraphs have more, from which on a page reads as text (the threshold of Readability). */
const ENOUGH_TEXT = 20;
/** … and where its markup says that it is an article. */
const ENOUGH_TEXT_OF_ARTICLE = 8;
/** … and from which on the paragraphs behind tell nothing new: an article has begun long before. */
const PLENTY_OF_TEXT = 80;

/**
 * Looks at a page's first paragraphs, cheaply enough for every page.
 * @param isWanted Whether a paragraph of this text is worth a closer look; the text is as in the markup.
 */
export function glanceAt(document: Document, isWanted: (text: string) => boolean): Glance {
  const heads: Head[] = [];
  let paragraphs = 0;
  let text = 0;
  const add = (element: Element, content: string): void => {
    const { length } = content.trim();
    if (length === 0) return;
    paragraphs++;
    text += weigh(length, LONG_PARAGRAPH);
    if (isWanted(content)) heads.push({ element, text: collapse(content) });
  };
  const elements = document.getElementsByTagName('p');
  for (let at = 0; at < MOST_PARAGRAPHS && text < PLENTY_OF_TEXT; at++) {
    const element = elements[at];
    if (!element) break;
    add(element, element.textContent ?? '');
  }
  const isParagraphed = text >= ENOUGH_TEXT_OF_ARTICLE && paragraphs >= FEWEST_PARAGRAPHS;
  if (!isParagraphed && holdsPieces(document, ENOUGH_TEXT_OF_ARTICLE - text)) {
    for (const [element, content] of readRuns(document)) {
      add(element, content);
      if (text >= PLENTY_OF_TEXT) break;
    }
  }
  return {
    heads: text < ENOUGH_TEXT_OF_ARTICLE ? [] : heads,
    mayBeArticle: () => text >= ENOUGH_TEXT || (text >= ENOUGH_TEXT_OF_ARTICLE && saysArticle(document)),
  };
}

/** What a text of a length counts for: longer ones more, but not in proportion. */
const weigh = (length: number, least: number): number => Math.sqrt(Math.max(0, length - least));

/** A head's first words, its white space collapsed. */
const collapse = (text: string): string => text.slice(0, HEAD_LENGTH).replace(/\s+/g, ' ').trim();

/** Elements that part no text, and such as hold none. */
const INLINE = new Set('a abbr b bdi code em font i mark s small span strong sub sup time u'.split(' '));
const MUTE = new Set('p script style noscript option button select textarea'.split(' '));
/** As of NodeFilter, which not every DOM has. */
const SHOW_TEXT = 4;
const SHOW_ELEMENTS_AND_TEXT = 5;
const TEXT_NODE = 3;

/** Whether the text outside paragraphs may count for so much, by the lengths of its nodes alone. */
function holdsPieces(document: Document, wanted: number): boolean {
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let weight = 0;
  let left = MOST_TEXTS;
  for (let node = walker.nextNode(); node && left > 0 && weight < wanted; node = walker.nextNode()) {
    left--;
    const { length } = node as Text; // only texts are shown
    if (length > LONG_PIECE && !MUTE.has(node.parentElement?.localName ?? ''))
      weight += weigh(length, LONG_PIECE);
  }
  return weight >= wanted;
}

/** Runs of text outside paragraphs, parted by blocks and line breaks, with the element around each. */
function* readRuns(document: Document): Generator<readonly [Element, string]> {
  let run: [Element, string] | null = null;
  const walker = document.createTreeWalker(document.body, SHOW_ELEMENTS_AND_TEXT);
  let left = MOST_NODES;
  let isParted = true;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    left--;
    if (node.nodeType !== TEXT_NODE) {
      isParted ||= !INLINE.has((node as Element).localName); // only elements and texts are shown
      continue;
    }
    let element = node.parentElement;
    while (element && INLINE.has(element.localName)) element = element.parentElement;
    if (!element || MUTE.has(element.localName)) continue;
    if (run?.[0] === element && !isParted) run[1] += node.nodeValue ?? '';
    else {
      if (run) yield run;
      run = [element, node.nodeValue ?? ''];
    }
    isParted = false;
  }
  if (run) yield run;
}

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
/** What no article's paragraph stands in. Some sites have all of a page in one form. */
const APART = new Set(
  'a aside blockquote footer nav menu dialog figcaption caption button select textarea'.split(' '),
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
