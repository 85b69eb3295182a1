import type { StatedAuthor } from './article';
import { collapse } from './collapse';
import type { Draft } from './draft';
import { attributeOf } from './forms';
import { isList, type JsonObject, type JsonValue, listOf, objectOf, typesOf } from './json-ld';
import type { PageData } from './page-data';
import type { Scope } from './scope';

/** A page with more authors states a staff list. */
const MOST_AUTHORS = 20;
/** A longer text is a biography, not a name. */
const LONGEST_NAME = 100;

/**
 * Who wrote an article, as its page states it, and what it shows in a byline when the object of the article names nobody:
 * meta tags often name the site.
 */
export function readAuthors(data: PageData, before: readonly Draft[]): StatedAuthor[] {
  const named = fromJsonLd(data);
  const shown = named.length > 0 ? [] : fromBylines(before);
  const marked = data.articleObject ? [] : fromMicrodata(data);
  return unique([...named, ...fromMetas(data), ...marked, ...shown]).slice(0, MOST_AUTHORS);
}

function fromJsonLd({ articleObject, objects }: PageData): StatedAuthor[] {
  return listOf(articleObject?.author ?? articleObject?.creator).flatMap((value) => {
    if (typeof value === 'string') return author(value, null, 'json-ld');
    const object = objectOf(value, objects);
    return object ? listOf(object.name).flatMap((name) => fromObject(name, object)) : [];
  });
}

function fromObject(name: JsonValue, object: JsonObject): StatedAuthor[] {
  const types = typesOf(object);
  const isOrganization = types.some((type) => /Organization$|^Corporation$/.test(type));
  return typeof name === 'string' && !isList(name)
    ? author(name, isOrganization ? 'Organization' : types.includes('Person') ? 'Person' : null, 'json-ld')
    : [];
}

const AUTHOR_METAS = ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'];

function fromMetas(data: PageData): StatedAuthor[] {
  return AUTHOR_METAS.flatMap((name) => data.metas(name)).flatMap((name) => author(name, null, 'meta'));
}

function fromMicrodata(data: PageData): StatedAuthor[] {
  return author(data.microdata.valueOf('author'), null, 'microdata');
}

/** Names of elements that hold a byline. */
const BYLINE = /(?:^|[^a-z])(?:author|authors|byline|writer|reporter)(?:$|[^a-z])/i;
/** Elements around a byline's text that may bear its name. */
const BYLINE_DEPTH = 3;

function fromBylines(before: readonly Draft[]): StatedAuthor[] {
  return before.flatMap(({ text, links, scope }) => {
    if (!isByline(scope) || text.length > LONGEST_NAME) return [];
    const names = links.length > 0 ? links.map(({ span }) => text.slice(...span)) : [text];
    return names.flatMap((name) => (/\d/.test(name) ? [] : author(name, null, 'byline')));
  });
}

function isByline(scope: Scope): boolean {
  let at: Scope | null = scope;
  for (let depth = 0; at && depth < BYLINE_DEPTH; depth++, at = at.parent) {
    if (attributeOf(at.element, 'rel') === 'author' || BYLINE.test(attributeOf(at.element, 'class') ?? ''))
      return true;
  }
  return false;
}

function author(name: string | null, type: StatedAuthor['type'], from: StatedAuthor['from']): StatedAuthor[] {
  const text = collapse(name);
  return text && text.length <= LONGEST_NAME && !/^https?:/i.test(text) ? [{ name: text, type, from }] : [];
}

/** One entry a name; the first says most of it. */
function unique(authors: readonly StatedAuthor[]): StatedAuthor[] {
  return [
    ...new Map([...authors].reverse().map((entry) => [entry.name.toLowerCase(), entry])).values(),
  ].reverse();
}
