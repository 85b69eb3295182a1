import { attributeOf } from './forms';
import { splitCamelCase } from './hints';
import type { PageScan, Scope } from './scope';

/** Generated pages have no end of names; the first thousands of units tell enough. */
const NAMES_READ = 60_000;

/** The class names and ids of all elements with text, each attribute's value once, in lower case, camel case taken apart. */
export function namesIn({ scopes }: PageScan): string {
  const names = new Set<string | null>();
  for (const { element } of scopes) names.add(attributeOf(element, 'class')).add(attributeOf(element, 'id'));
  return splitNames([...names]);
}

/** The names of an element and of all around it. */
export function containerNames(container: Scope): string {
  const names: (string | null)[] = [];
  for (let at: Scope | null = container; at; at = at.parent) {
    names.push(attributeOf(at.element, 'class'), attributeOf(at.element, 'id'));
  }
  return splitNames(names);
}

const splitNames = (names: readonly (string | null)[]): string =>
  splitCamelCase(names.join(' ').slice(0, NAMES_READ));
