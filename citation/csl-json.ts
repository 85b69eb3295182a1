import { type CitedSource, dayParts, otherDistributor } from './cited-source';

/** A date as CSL-JSON writes it: year, month and day, as many as are known. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The part of CSL-JSON 1.0.2 that a news article or a release needs. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'article-newspaper';
  readonly genre?: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly 'container-title'?: string;
  readonly source?: string;
  readonly URL: string;
  readonly language: string;
}

/**
 * A source as a CSL-JSON item. CSL has no type of its own for press releases: they are reports of the genre "Press
 * release", as in the APA's manual (7th edition, 10.4). Names stay whole ("literal"): which part of a name is the family's
 * differs among languages, and a page does not tell.
 * @param accessed Day on which the page was read, "YYYY-MM-DD".
 */
export function toCslItem(source: CitedSource, accessed: string): CslItem {
  const { kind, authors, title, issued, place, shownBy, url, language } = source;
  const distributor = otherDistributor(source);
  return {
    id: url,
    ...(kind === 'press-release'
      ? { type: 'report', genre: 'Press release', ...(shownBy && { source: shownBy }) }
      : { type: 'article-newspaper', ...(shownBy && { 'container-title': shownBy }) }),
    ...(title && { title }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(issued && { issued: toCslDate(issued) }),
    accessed: toCslDate(accessed),
    ...(distributor && { publisher: distributor }),
    ...(place && { 'publisher-place': place }),
    URL: url,
    language,
  };
}

const toCslDate = (iso: string): CslDate => ({ 'date-parts': [dayParts(iso)] });
