import type { Article, LinePlace } from '../article/article';
import { findDates } from '../dates/find-dates';
import type { Language } from '../languages/language';
import { isDay } from './dateline-head';
import { linesByHeadline } from './headline-lines';

/** A day that a page shows by its headline, and where. */
export interface ShownDay {
  readonly day: string;
  readonly quote: string;
  readonly place: LinePlace;
}

/** Pages with articles are not older. */
const FIRST_YEAR = 1990;

/**
 * The day of publication that a page shows by its headline, in words or digits; of two in one line the earlier, for the
 * later says when the article was changed. Null when it shows none with its year.
 */
export function findShownDay(article: Article, language: Language): ShownDay | null {
  for (const { line, index } of linesByHeadline(article)) {
    if (!/\p{Nd}/u.test(line.text)) continue;
    const days = findDates(line.text, language, null).filter(
      ({ date }) => isDay(date) && Number(date.slice(0, 4)) >= FIRST_YEAR,
    );
    const first = days.sort((a, b) => a.date.localeCompare(b.date))[0];
    if (first) return { day: first.date, quote: first.quote, place: { line: index, span: first.span } };
  }
  return null;
}
