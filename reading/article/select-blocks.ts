import { classesOf } from './forms';
import type { BodyPlace } from './locate-body';
import { type Block, childrenOf, type PageScan, type Scope } from './scope';
import { Trait } from './tags';
import { massOf } from './text-mass';

/** Above this share of link text an element with blocks in it is a list of links. */
const LIST_OF_LINKS = 0.5;
/** A single line that is a link and little else leads away from the article. */
const LINE_OF_LINKS = 0.8;
/** A list of links never holds more of an article's good text than this. */
const LIST_MASS_SHARE = 0.2;

/** Which blocks of a page are in its article's body, before its edges are trimmed. */
export function selectBlocks({ blocks, scopes }: PageScan, place: BodyPlace): Block[] {
  const weak = findWeakBranches(scopes, place);
  const known = new Array<boolean | undefined>(scopes.length).fill(undefined);
  known[place.container.index] = place.around.leftOf(place.container) === null;
  const unknown: Scope[] = [];
  const isInside = (scope: Scope): boolean => {
    let at: Scope | null = scope;
    for (; at && known[at.index] === undefined; at = at.parent) unknown.push(at);
    let inside = (at && known[at.index]) ?? false;
    for (let inner = unknown.pop(); inner; inner = unknown.pop()) {
      inside &&= !isApart(inner, place) && !weak.has(inner);
      known[inner.index] = inside;
    }
    return inside;
  };
  return blocks.filter((block) => isInside(block.scope) && (!isLineOfLinks(block) || isLinkToRead(block)));
}

/** Whether what is in an element of the container is none of the article's. */
function isApart(scope: Scope, { around, masses, bodyMass }: BodyPlace): boolean {
  if (around.leftOf(scope) !== null) return true;
  const isList = scope.hasBlocks && scope.linkLength > LIST_OF_LINKS * scope.length;
  return isList && massOf(masses, scope) < LIST_MASS_SHARE * bodyMass;
}

/** A line that spells out where its link leads. */
const SPELLED_OUT = /^(?:https?:\/\/|www\.)\S+$/;

/** Whether a line that is a link is there to be read: it spells out an address, or is an item of a list of text. */
function isLinkToRead({ scope, pieces, length }: Block): boolean {
  const text = pieces.map(({ data }) => data).join('');
  if (SPELLED_OUT.test(text.trim())) return true;
  let list: Scope | null = scope;
  while (list && !/^[uo]l$/.test(list.name)) list = list.parent;
  return list !== null && list.length > length && list.linkLength <= LIST_OF_LINKS * list.length;
}

/** Elements of text itself: they are weighed by what is in them, not against each other. */
const TEXT_ELEMENTS = /^(?:p|pre|h[1-6]|ul|ol|dl|table|blockquote|figure|hgroup|header)$/;
/** A container whose text stands in several boxes has most of it in them. */
const IN_BOXES = 0.7;
/** A box with less of it than this, compared with the fullest, is another thing on the page. */
const WEAK_BOX = 0.15;

/** Of a container that holds boxes of text: the boxes that hold little and have another form than the fullest. */
function findWeakBranches(scopes: readonly Scope[], { container, around, masses }: BodyPlace): Set<Scope> {
  const boxes = childrenOf(container, scopes).filter(
    (scope) => scope.hasBlocks && around.leftOf(scope) === null && !TEXT_ELEMENTS.test(scope.name),
  );
  const weights = boxes.map((box) => massOf(masses, box));
  const fullest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const fullestBox = boxes[weights.indexOf(fullest)];
  const formOfFullest = fullestBox && classesOf(fullestBox.element);
  const inBoxes = weights.reduce((sum, weight) => sum + weight, 0);
  if (inBoxes < IN_BOXES * massOf(masses, container)) return new Set();
  return new Set(
    boxes.filter((box, index) => {
      const isOfOneForm = !!formOfFullest && classesOf(box.element) === formOfFullest;
      return (weights[index] ?? 0) < WEAK_BOX * fullest && !isOfOneForm;
    }),
  );
}

/** Whether a block is a link and little else. */
export function isLineOfLinks({ scope, length, linkLength }: Block): boolean {
  return linkLength > LINE_OF_LINKS * length && !(scope.traits & Trait.heading);
}
