import { compose } from './compose';

/** A value with its white space collapsed; null when nothing is left. */
export function collapse(value: string | null | undefined): string | null {
  if (!value) return null;
  const text = UNEVEN.test(value) ? value.replace(/\s+/g, ' ').trim() : value;
  return compose(text) || null;
}

/** White space at an end, twice, or other than a space. */
const UNEVEN = /^\s|\s\s|[^\S ]|\s$/;
