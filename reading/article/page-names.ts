import { classesOf, idOf } from './forms';
import { splitCamelCase } from './hints';
import type { Scope } from './scope';

/** Generated pages have no end of names; the first thousands of units tell enough. */
const NAMES_READ = 60_000;

/** The class names and ids of elements, each attribute's value once, in lower case, camel case taken apart. */
export function namesOf(scopes: readonly Scope[]): string {
  const names = new Set<string>();
  for (const { element } of scopes) names.add(classesOf(element)).add(idOf(element));
  return splitCamelCase([...names].join(' ').slice(0, NAMES_READ));
}
