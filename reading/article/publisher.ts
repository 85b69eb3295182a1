import { collapse } from './collapse';
import { listOf, objectOf, textOf, typesOf } from './json-ld';
import type { PageData } from './page-data';
import { PageScanner } from './page-scan';
import { lastRegion } from './region';

/** What stands between a headline and the site's name in a title. */
const SEPARATOR = / [|\-–—»«·•:]{1,3} | ?[|｜_»] ?/u;
/** A longer part of a title is no name. */
const LONGEST_NAME = 60;

/** The name of the site that shows a page, by what it says of itself. Null when it does not. */
export function readPublisher(data: PageData, headline: string | null): string | null {
  const stated = objectOf(data.articleObject?.publisher, data.objects);
  return (
    plausible(stated ? textOf(stated.name) : textOf(data.articleObject?.publisher)) ??
    plausible(data.meta('og:site_name')) ??
    plausible(data.meta('application-name', 'apple-mobile-web-app-title')) ??
    plausible(siteObjectName(data)) ??
    plausible(titleParts(data.title, headline).site) ??
    plausible(copyrightHolder(data.document))
  );
}

function plausible(name: string | null): string | null {
  const text = collapse(name);
  return text && text.length <= LONGEST_NAME && !/^https?:|^[@#]/.test(text) ? text : null;
}

function siteObjectName({ objects }: PageData): string | null {
  const site = objects.find((object) =>
    typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  return site ? textOf(site.name) : null;
}

/** A title's headline and the site's name behind it; the name is null when the title is the headline alone. */
export function titleParts(
  title: string | null,
  headline: string | null,
): { headline: string | null; site: string | null } {
  if (!title) return { headline: null, site: null };
  if (headline && title.startsWith(headline) && title.length > headline.length) {
    const rest = title.slice(headline.length).replace(/^[\s|\-–—»«·•:｜_]+/u, '');
    const site = listOf(rest.split(SEPARATOR)).at(-1);
    return { headline, site: typeof site === 'string' && site ? site : null };
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

/** A title that ends in something so much longer than it begins with has the site's name in front. */
const MUCH_LONGER = 2.5;

const trimSigns = (title: string): string =>
  title.replace(/^[\s|\-–—»«·•:｜_]+/u, '').replace(/[\s|\-–—»«·•:｜_]{1,20}$/u, '');

/** Blocks at a page's end in which its copyright line stands. */
const LAST_BLOCKS = 40;

/** A copyright line: its sign or word, years, the holder. */
const COPYRIGHT = /(?:©|\(c\)|Copyright) ?©? ?(?:\d{4}[ ,–-]{0,3}){0,4}([^.,|;:©\d]{2,60})/iu;

function copyrightHolder(document: Document): string | null {
  const scanner = new PageScanner(document, lastRegion(document));
  scanner.advance(Infinity);
  for (const { pieces } of scanner.result().blocks.slice(-LAST_BLOCKS)) {
    const text = collapse(pieces.map(({ data }) => data.slice(0, 200)).join('')) ?? '';
    const holder = COPYRIGHT.exec(text)?.[1];
    if (holder?.trim()) return holder;
  }
  return null;
}
