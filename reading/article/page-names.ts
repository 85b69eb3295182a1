import { classesOf, idOf } from './forms';
import { splitCamelCase } from './hints';
import type { PageScan, Scope } from './scope';

/** Generated pages have no end of names; the first thousands of units tell enough. */
const NAMES_READ = 60_000;

/** The class names and ids of all elements with text, each attribute's value once, in lower case, camel case taken apart. */
export function namesIn({ scopes }: PageScan): string {
  const names = new Set<string>();
  for (const { element } of scopes) names.add(classesOf(element)).add(idOf(element));
  return splitNames([...names]);
}

/** The names of an element and of all around it. */
export function containerNames(container: Scope): string {
  const names: string[] = [];
  for (let at: Scope | null = container; at; at = at.parent) {
    names.push(classesOf(at.element), idOf(at.element));
  }
  return splitNames(names);
}

const splitNames = (names: readonly string[]): string => splitCamelCase(names.join(' ').slice(0, NAMES_READ));
