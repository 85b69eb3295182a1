import { isNamedApart, isUnseen } from './hints';
import { scanPage } from './page-scan';
import { Trait, traitsOf } from './tags';

/** What a glance at a page shows: whether it may be an article, and the first words of its paragraphs. */
export interface Glance {
  readonly mayBeArticle: boolean;
  /** Heads of the paragraphs, in page order. */
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

/** Looks at a page's first paragraphs, cheaply enough for every page. */
export function glanceAt(document: Document): Glance {
  const { heads, text } = readHeads(document);
  const enough = saysArticle(document) ? ENOUGH_TEXT_OF_ARTICLE : ENOUGH_TEXT;
  return { mayBeArticle: text >= enough, heads };
}

function readHeads(document: Document): { heads: Head[]; text: number } {
  const paragraphs = document.getElementsByTagName('p');
  const heads: Head[] = [];
  let text = 0;
  const add = (element: Element, content: string): void => {
    const length = content.trim().length;
    if (length === 0) return;
    heads.push({ text: content.slice(0, HEAD_LENGTH).replace(/\s+/g, ' ').trim(), element });
    text += Math.sqrt(Math.max(0, length - LONG_PARAGRAPH));
  };
  for (let at = 0; at < Math.min(paragraphs.length, MOST_PARAGRAPHS); at++) {
    const paragraph = paragraphs[at];
    if (paragraph) add(paragraph, paragraph.textContent ?? '');
  }
  if (text >= ENOUGH_TEXT_OF_ARTICLE && heads.length >= FEWEST_PARAGRAPHS) return { heads, text };
  for (const { scope, nodes } of scanPage(document, MOST_NODES).blocks) {
    if (scope.name !== 'p') add(scope.element, nodes.map(({ data }) => data).join(''));
  }
  return { heads, text };
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

/** Whether an element is shown, and by its ancestors' names not another article's teaser, a comment or a menu. */
export function standsInArticle(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  let at: Element | null = element;
  for (let depth = 0; at && at.localName !== 'body' && depth < DEEPEST; depth++, at = at.parentElement) {
    const traits = traitsOf(at.localName);
    if (traits & (Trait.link | Trait.mute | Trait.frame) || isUnseen(at) || isNamedApart(at)) return false;
  }
  return true;
}
