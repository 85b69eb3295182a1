import { elementsIn, parentOf } from './forms';
import { Hint, type HintReader } from './hints';
import { locateBody } from './locate-body';
import type { PageData } from './page-data';
import { rootOf } from './region';
import { type Block, type PageScan, Scope, sumUp } from './scope';
import { readSurroundings } from './surroundings';
import { Trait, traitsOf } from './tags';
import { weighBlocks, weighScopes } from './text-mass';

/** Shorter paragraphs are captions and notices: they tell nothing of where an article is. */
const SHORTEST_PARAGRAPH = 25;

/** Less text in paragraphs may stand beside an article that is marked up otherwise. */
const LEAST_IN_PARAGRAPHS = 500;

/** The element in which the article of a page is, as far as paragraphs tell; null where the whole page has to be read. */
export function locateByParagraphs({ document, hints }: PageData): Element | null {
  const outline = outlinePage(document);
  const weights = weighBlocks(outline);
  const masses = weighScopes(outline, weights);
  const place = locateBody(outline, masses, readSurroundings(outline, { weights, masses }, hints), null);
  const isEnough = place !== null && place.container.parent !== null && place.bodyMass >= LEAST_IN_PARAGRAPHS;
  return isEnough && !isNamedOtherwise(place.container, hints, document) ? place.container.element : null;
}

/**
 * Whether names around a text say that it is none of an article's: where only such is in paragraphs, the article is not.
 * What is named so and yet has the page's headline in it is a wrapper of all.
 */
function isNamedOtherwise(container: Scope, hints: HintReader, document: Document): boolean {
  for (let at = container; at.parent; at = at.parent) {
    const isNamed = (hints.hintOf(at.element) & (Hint.talk | Hint.apart | Hint.unseen)) !== 0;
    if (isNamed && elementsIn(at.element, 'h1', document).length === 0) return true;
  }
  return false;
}

/**
 * A scan of nothing but the paragraphs that a page marks up as such: enough to see where on most pages the article is,
 * for a small part of what a scan of all text takes. Links within paragraphs are not told apart.
 */
function outlinePage(document: Document): PageScan {
  const scopes = new OutlineScopes(document);
  const blocks: Block[] = [];
  const paragraphs = document.getElementsByTagName('p');
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Element; // within its length
    const { length } = contentOf(paragraph).trim();
    const scope = length < SHORTEST_PARAGRAPH ? null : scopes.of(paragraph);
    if (!scope) continue;
    const linkLength = scope.link ? length : 0;
    blocks.push({ index: blocks.length, scope, pieces: [], length, linkLength, start: at, end: at });
    scope.length += length;
    scope.linkLength += linkLength;
  }
  sumUp(scopes.all);
  return { blocks, scopes: scopes.all, images: [], truncated: false, isWhole: false };
}

/** The text of an element; of one with a single text in it, the very string that the page has. */
function contentOf(element: Element): string {
  const first = element.firstChild;
  const isAll = first?.nodeType === TEXT && !first.nextSibling;
  return (isAll ? first : element).textContent ?? '';
}

const TEXT = 3;

/** The scopes of some elements in page order and of all around them. */
class OutlineScopes {
  readonly all: Scope[] = [];
  /** The elements around the last one, and their scopes: null for an element whose content is not shown as it stands. */
  private readonly path: Element[] = [];
  private readonly scopes: (Scope | null)[] = [];

  constructor(private readonly document: Document) {
    this.enter(rootOf(document));
  }

  of(element: Element): Scope | null {
    const { path, scopes } = this;
    const unknown: Element[] = [];
    let at: Element | null = element;
    for (; at && !path.includes(at); at = parentOf(at, this.document)) unknown.push(at);
    if (!at) return null;
    for (; path.at(-1) !== at; path.pop()) scopes.pop();
    for (let inner = unknown.pop(); inner; inner = unknown.pop()) this.enter(inner);
    return scopes.at(-1) ?? null;
  }

  private enter(element: Element): void {
    const { path, scopes, all } = this;
    const outer = scopes.at(-1);
    const name = element.localName;
    const traits = traitsOf(name);
    const isShown = outer !== null && !(traits & Trait.mute) && !element.shadowRoot;
    const scope = isShown ? new Scope(element, name, traits, outer ?? null) : null;
    scope?.join(all);
    path.push(element);
    scopes.push(scope);
  }
}
