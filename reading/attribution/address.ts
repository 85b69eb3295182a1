/** The parts of an absolute web address that tell whose it is. */
export interface Address {
  /** Lower case, without port and "www.". */
  readonly host: string;
  /** From the first slash on, without query and fragment. */
  readonly path: string;
  /** Without "?"; "" when there is none. */
  readonly query: string;
}

/**
 * The parts of a web address. Null when it is none (`file:`, `mailto:`, relative).
 * @example parseAddress('https://www.a.example/b?c=1') // { host: 'a.example', path: '/b', query: 'c=1' }
 */
export function parseAddress(href: string): Address | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(href.trim());
  const host = match?.[1];
  if (!match || !host) return null;
  return { host: host.toLowerCase().replace(/^www\./, ''), path: match[2] || '/', query: match[3] ?? '' };
}

/**
 * Whether an address lies at a place given as a host (subdomains included) and, after it, how the path begins.
 * @example liesAt(parseAddress('https://x.a.example/b/c'), 'a.example/b') // true
 */
export function liesAt(address: Address | null, place: string): boolean {
  if (!address) return false;
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  if (address.host !== host && !address.host.endsWith(`.${host}`)) return false;
  return slash < 0 || address.path.startsWith(place.slice(slash));
}

/** Parameters in which link wrappers carry the address they lead to. */
const TARGETS = new Set(['u', 'url', 'target', 'redirect']);
/** Wrappers are wrapped once, rarely twice. */
const DEEPEST_WRAPPING = 3;

/**
 * The address that a link leads to in the end, read from the wrappers around it without following any.
 * @example unwrapAddress('https://w.example/c?u=https%3A%2F%2Fa.example%2Fb') // 'https://a.example/b'
 */
export function unwrapAddress(href: string): string {
  let current = href;
  for (let depth = 0; depth < DEEPEST_WRAPPING; depth++) {
    const target = wrappedTarget(current);
    if (!target) break;
    current = target;
  }
  return current;
}

function wrappedTarget(href: string): string | null {
  for (const pair of (parseAddress(href)?.query ?? '').split('&')) {
    const [name = '', value = ''] = pair.split('=', 2);
    if (!TARGETS.has(name.toLowerCase())) continue;
    const target = decode(value);
    if (parseAddress(target)) return target;
  }
  return null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
