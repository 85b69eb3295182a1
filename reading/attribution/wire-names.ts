import type { Line } from '../article/article';
import { runsTogether } from '../text/characters';
import { liesAt, parseAddress } from './address';
import { WIRE_SERVICES } from './wire-services';
import type { WireService } from './wire-services/wire-service';
import { foldName } from './words';

/** Names as written and folded, the first service that has one: of two services' names only the case differs. */
const BY_NAME: ReadonlyMap<string, WireService> = new Map(
  [...WIRE_SERVICES]
    .reverse()
    .flatMap((wire) => [wire.name, ...wire.aliases].map((name) => [name, wire] as const))
    .flatMap(([name, wire]) => [[foldName(name), wire] as const, [`=${name}`, wire] as const]),
);

/** No name of a wire has half as many units, blanks and marks between its letters included. */
const LONGEST_SPELLING = 100;

/**
 * The wire service that a byline, section or source names, and nothing else with it. Null for any other name.
 * @example wireNamed('BusinessWire') // Business Wire
 */
export function wireNamed(name: string): WireService | null {
  if (name.length > LONGEST_SPELLING) return null;
  return BY_NAME.get(`=${name.trim()}`) ?? BY_NAME.get(foldName(name)) ?? null;
}

/** Two letters alone may be a button's ("AA") or a state's ("PA"). */
const SHORTEST_ALONE = 3;

/** The wire service whose name a line of a page is, and nothing else: neither a link to a section nor a pair of letters. */
export function wireAlone({ text, links }: Pick<Line, 'text' | 'links'>): WireService | null {
  return links.length === 0 && text.length >= SHORTEST_ALONE ? wireNamed(text) : null;
}

/** Shorter names by a headline may be a subject's initials ("UPI", "DINO"), but in scripts without spaces they are words. */
const SHORTEST_BY_HEADLINE = 5;

/** Whether a name by a headline is too long for initials. */
export const isLongerThanInitials = (name: string): boolean =>
  name.length >= SHORTEST_BY_HEADLINE || runsTogether(name);

/** Most words of a wire's name. */
const LONGEST_NAME = 4;

/**
 * The wire service that a byline credits: alone, or behind a writer's name and a comma. Null for all other bylines.
 * @example wireCredited('Ada Quill, AP Sports Writer') // Associated Press
 */
export function wireCredited(byline: string): WireService | null {
  const behind = byline
    .slice(byline.lastIndexOf(',') + 1)
    .trim()
    .split(/\s+/);
  const openings = behind.slice(0, LONGEST_NAME).map((_, count) => behind.slice(0, count + 1).join(' '));
  const credited = byline.includes(',') ? openings.map(wireNamed).find((wire) => wire !== null) : null;
  return wireNamed(byline) ?? credited ?? null;
}

/** Whether an address lies on the wire service's own site. */
export function isHomeOf(wire: WireService, href: string): boolean {
  const address = parseAddress(href);
  return wire.homeDomains.some((domain) => liesAt(address, domain));
}

/** The id of a release that an address carries. Null when the wire's addresses carry none or this one does not. */
export function releaseIdIn(wire: WireService, href: string): string | null {
  return wire.releaseId?.exec(href)?.slice(1).find(Boolean) ?? null;
}

/** The wire service whose release an address is, on the wire's own site. Null for every other address. */
export function wireOfRelease(href: string): WireService | null {
  return WIRE_SERVICES.find((wire) => isHomeOf(wire, href) && releaseIdIn(wire, href) !== null) ?? null;
}
