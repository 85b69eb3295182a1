import { collapse } from './collapse';

/** Longer text of an element is no value. */
const LONGEST_VALUE = 300;
/** Pages with more marked elements are lists of things. */
const MOST_ELEMENTS = 2000;

/** What a page states in microdata, looked for in one search and only when something is asked. */
export class Microdata {
  private elements: {
    readonly first: ReadonlyMap<string, Element>;
    readonly types: readonly string[];
  } | null = null;

  constructor(private readonly document: Document) {}

  /** The vocabularies of its things (`itemtype`). */
  get types(): readonly string[] {
    return this.read().types;
  }

  /** Whether an element states a property. */
  has(property: string): boolean {
    return this.read().first.has(property);
  }

  /** The value of the first element with a property: its content, its datetime or its text. */
  valueOf(property: string): string | null {
    const element = this.read().first.get(property);
    if (!element) return null;
    const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
    const named = stated ? null : element.querySelector('[itemprop~="name"]');
    const value = collapse(stated ?? (named ?? element).textContent);
    return value && value.length <= LONGEST_VALUE ? value : null;
  }

  private read() {
    this.elements ??= readElements(this.document);
    return this.elements;
  }
}

function readElements(document: Document) {
  const first = new Map<string, Element>();
  const types = new Set<string>();
  // Most pages have no things, which is found in half the time.
  const marked = document.querySelector('[itemscope]')
    ? document.querySelectorAll('[itemprop], [itemtype]')
    : [];
  for (let at = 0; at < marked.length && at < MOST_ELEMENTS; at++) {
    const element = marked[at] as Element; // within its length
    const type = element.getAttribute('itemtype');
    if (type) types.add(type);
    for (const property of element.getAttribute('itemprop')?.split(/\s+/) ?? []) {
      if (!first.has(property)) first.set(property, element);
    }
  }
  return { first, types: [...types] };
}
