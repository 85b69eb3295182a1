import type { Article } from '../article/article';
import type { Language } from '../languages/language';
import { parseAddress } from './address';
import type { Publisher } from './attribution';
import { isHomeOf, wireNamed } from './wire-names';
import { foldName, isOneOf, openingWord, wordsOf } from './words';

/** The address that tells on whose site the page is: its own, or the one it declares when it was saved to a file. */
export function siteAddress(article: Article): string | null {
  return [article.pageUrl, article.metadata.canonicalUrl].find((href) => href && parseAddress(href)) ?? null;
}

/** The site that shows the article; an agency that the page names as its publisher is none on another's site. */
export function readPublisher(article: Article): Publisher {
  const site = siteAddress(article);
  const name = article.metadata.publisher;
  const wire = name ? wireNamed(name) : null;
  const isElsewhere = wire !== null && site !== null && !isHomeOf(wire, site);
  return { name: isElsewhere ? null : name, domain: site ? (parseAddress(site)?.host ?? null) : null };
}

/** A writer's name has at most so many units; a longer byline is a sentence about somebody. */
const LONGEST_BYLINE = 60;

/** The writers whom the page credits by name: no agencies, organizations, desks and photo credits. */
export function readBylines(article: Article, language: Language): string[] {
  const { authors, publisher } = article.metadata;
  const desks = wordsOf(language, (words) => words.deskNames);
  const openings = wordsOf(language, (words) => words.bylineOpenings);
  const names: string[] = [];
  for (const author of authors) {
    const opening = openingWord(author.name, openings) ?? '';
    const name = author.name.slice(opening.length).replace(/^[\s:：]+|\s+$/g, '');
    const isWriter =
      author.type !== 'Organization' &&
      name.length >= 2 &&
      name.length <= LONGEST_BYLINE &&
      !/[/@|]|https?:/.test(name) &&
      !wireNamed(name) &&
      !isOneOf(name, [...desks, publisher ?? '']);
    if (isWriter && !names.some((known) => foldName(known) === foldName(name))) names.push(name);
  }
  return names;
}

/** ISO 8601: a day, or an instant. Anything else the page gives is no date. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/;

/** A date as the page gives it. Null when it is none. */
export function toIsoDate(stated: string | null): string | null {
  return stated && ISO_DATE.test(stated) && !Number.isNaN(Date.parse(stated)) ? stated : null;
}
