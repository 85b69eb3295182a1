import { isLetter } from '../text/characters';
import { collapse } from './collapse';
import { objectOf, textOf, typesOf } from './json-ld';
import type { PageData } from './page-data';
import { PageScanner } from './page-scan';
import { lastRegion } from './region';

/** What stands between a headline and the site's name in a title. */
const SEPARATOR = / [|\-–—»«·•:]{1,3} | \/\/ | ?[|｜_»] ?/u;
/** A longer part of a title is no name. */
const LONGEST_NAME = 60;

/**
 * The name of the site that shows a page, by what it says of itself. Null when it does not.
 * @param address The page's own, whose host tells which part of a title names the site.
 */
export function readPublisher(data: PageData, headline: string | null, address: string): string | null {
  const stated = objectOf(data.articleObject?.publisher, data.objects);
  const plausible = (name: string | null): string | null => asName(name, headline ?? data.title ?? '');
  return (
    plausible(stated ? textOf(stated.name) : textOf(data.articleObject?.publisher)) ??
    plausible(data.meta('og:site_name')) ??
    plausible(data.meta('application-name', 'apple-mobile-web-app-title')) ??
    plausible(siteObjectName(data)) ??
    plausible(titleParts(data.title, headline, address).site) ??
    plausible(copyrightHolder(data.document))
  );
}

/** What is no name: an address, a handle, a day ("3 May 2012"). */
const NO_NAME = /^https?:|^[@#]|^\d.*\d{4}$/;
/** Fewer letters name nothing. */
const FEWEST_LETTERS = 2;

/** A site's name as it is stated; null for what is none, or is most of the headline. */
function asName(stated: string | null, headline: string): string | null {
  const name = collapse(stated)?.replace(/&amp;/g, '&') ?? '';
  const isHeadline = headline.includes(name) && name.length * 2 > headline.length;
  const isLong = name.length > LONGEST_NAME;
  const isName =
    !isLong && !isHeadline && !NO_NAME.test(name) && [...name].filter(isLetter).length >= FEWEST_LETTERS;
  return isName ? name : null;
}

function siteObjectName({ objects }: PageData): string | null {
  const site = objects.find((object) =>
    typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  return site ? textOf(site.name) : null;
}

/**
 * A title's headline and the site's name behind it, or before it; the name is null when the title is the headline alone.
 * @param address Whose host may be written in one of the parts that could be the name.
 */
export function titleParts(
  title: string | null,
  headline: string | null,
  address = '',
): { headline: string | null; site: string | null } {
  if (!title) return { headline: null, site: null };
  const at = headline ? title.indexOf(headline) : -1;
  if (headline && at >= 0 && title.length > headline.length) {
    const before = partsOf(title.slice(0, at));
    const behind = partsOf(title.slice(at + headline.length));
    const named = [...behind, ...before].find((part) => isInHost(part, address));
    return { headline, site: named ?? behind.at(-1) ?? before[0] ?? null };
  }
  const parts = title.split(SEPARATOR).filter(Boolean);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2) return { headline: title, site: null };
  if (last.length > MUCH_LONGER * first.length) {
    return { headline: trimSigns(title.slice(title.indexOf(first) + first.length)), site: first };
  }
  if (last.length > LONGEST_NAME) return { headline: title, site: null };
  return { headline: trimSigns(title.slice(0, title.lastIndexOf(last))), site: last };
}

const partsOf = (title: string): string[] => title.split(SEPARATOR).map(trimSigns).filter(Boolean);

/** "KP.RU" of "north.kp.ru", "Quill Courier" of "quillcourier.example". */
function isInHost(name: string, address: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const [, host = ''] = /^https?:\/\/([^/]+)/.exec(address) ?? [];
  return letters(name).length > SHORTEST_IN_HOST && letters(host).includes(letters(name));
}

/** Two letters are in many a host. */
const SHORTEST_IN_HOST = 2;

/** A title that ends in something so much longer than it begins with has the site's name in front. */
const MUCH_LONGER = 2.5;

const trimSigns = (title: string): string =>
  title.replace(/^[\s|\-–—»«·•:｜_/]+/u, '').replace(/[\s|\-–—»«·•:｜_/]{1,20}$/u, '');

/** Blocks at a page's end in which its copyright line stands. */
const LAST_BLOCKS = 40;

/** A copyright line: its sign or word, years, the holder. */
const COPYRIGHT =
  /(?:(?:©|\(c\)|Copyright) ?){1,2}(?:\d{4}[ ,–-]{0,3}){0,4}(?:гг?\. ?|by |Copyright )?([^.,|;:©·∙\d]{2,60})/iu;
/** What stands behind the year where no holder does. */
const NO_HOLDER = /^(?:all rights|designed|版[权權])/i;

function copyrightHolder(document: Document): string | null {
  const scanner = new PageScanner(document, lastRegion(document));
  scanner.advance(Infinity);
  for (const { pieces } of scanner.result().blocks.slice(-LAST_BLOCKS)) {
    const text = collapse(pieces.map(({ data }) => data.slice(0, 200)).join('')) ?? '';
    const holder = COPYRIGHT.exec(text)?.[1];
    const name = holder?.trim().split(SEPARATOR)[0];
    if (name && !NO_HOLDER.test(name)) return name;
  }
  return null;
}
