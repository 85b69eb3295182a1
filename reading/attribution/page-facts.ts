import type { Article } from '../article/article';
import type { Language } from '../languages/language';
import { parseAddress } from './address';
import type { Publisher } from './attribution';
import { isHomeOf, wireCredited, wireNamed } from './wire-names';
import { findWord, isOneOf, isSameName, openingWord, wordsOf } from './words';

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
  const desks = [...wordsOf(language, (words) => words.deskNames), publisher ?? ''];
  const legalForms = wordsOf(language, (words) => words.legalForms);
  const names: string[] = [];
  for (const author of authors) {
    if (author.type === 'Organization') continue;
    const name = toWriter(author.name, language);
    const isWriter =
      isNameShaped(name) && !wireNamed(name) && !isOneOf(name, desks) && !findWord(name, legalForms);
    if (isWriter && !names.some((known) => isSameName(known, name))) names.push(name);
  }
  return names;
}

/** A byline without the word before the name and the agency behind it. */
function toWriter(byline: string, language: Language): string {
  const opening =
    openingWord(
      byline,
      wordsOf(language, (words) => words.bylineOpenings),
    ) ?? '';
  const name = byline.slice(opening.length).replace(/^[\s:：]+|\s+$/g, '');
  return wireCredited(name) && name.includes(',') ? name.slice(0, name.lastIndexOf(',')).trim() : name;
}

/** Whether a byline can be a writer's name: neither an address, a site's name nor an account's. */
function isNameShaped(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_BYLINE) return false;
  return !/[/@|_]|https?:|\.\p{L}{2,}$/u.test(name) && /[\p{Lu}\p{Lo}]/u.test(name);
}

/** ISO 8601: a day, or an instant. Anything else the page gives is no date. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/;

/** A date as the page gives it. Null when it is none. */
export function toIsoDate(stated: string | null): string | null {
  return stated && ISO_DATE.test(stated) && !Number.isNaN(Date.parse(stated)) ? stated : null;
}
