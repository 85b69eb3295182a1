import { Element as LightElement } from 'linkedom';

/**
 * Gives the elements of light DOMs the question whether they are shown. Nothing is laid out and no style sheet is applied
 * in Node, so the answer goes by what an element and those around it state themselves.
 */
export function answerVisibility(): void {
  Object.defineProperty(LightElement.prototype, 'checkVisibility', {
    value(this: Element, options: CheckVisibilityOptions = {}) {
      return isStatedShown(this, options);
    },
    configurable: true,
  });
}

function isStatedShown(
  element: Element,
  { visibilityProperty, opacityProperty }: CheckVisibilityOptions,
): boolean {
  let visibility: string | null = null;
  let inside: Element | null = null;
  for (let at: Element | null = element; at; inside = at, at = parentOf(at)) {
    const style = stylesOf(at);
    if (isLeftOut(at, style) || isFolded(at, inside)) return false;
    if (opacityProperty && Number(style.get('opacity') ?? 1) === 0) return false;
    visibility ??= style.get('visibility') ?? null; // the nearest one counts
  }
  return !visibilityProperty || (visibility !== 'hidden' && visibility !== 'collapse');
}

/** The element around an element, as the page shows it: that of a shadow tree is its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot>; // a shadow root has a host, other roots have none
  return root.host ?? null;
}

function isLeftOut(element: Element, style: ReadonlyMap<string, string>): boolean {
  const display = style.get('display');
  if (display === 'none' || style.get('content-visibility') === 'hidden') return true;
  return !display && (element.hasAttribute('hidden') || element.hasAttribute('popover'));
}

/** Whether an element is a closed box of details, and what is inside is not its summary. */
function isFolded(element: Element, inside: Element | null): boolean {
  if (element.localName !== 'details' || element.hasAttribute('open') || !inside) return false;
  return inside !== [...element.children].find(({ localName }) => localName === 'summary');
}

/** What an element's own style says, in lower case, by property. */
function stylesOf(element: Element): ReadonlyMap<string, string> {
  const styles = new Map<string, string>();
  for (const declaration of (element.getAttribute('style') ?? '').toLowerCase().split(';')) {
    const [property = '', value = ''] = declaration.split(':', 2);
    const plain = value.replace('!important', '').trim();
    if (plain) styles.set(property.trim(), plain);
  }
  return styles;
}
