import type { DateMention } from '../../../dates/date-mention';
import type { FigureContext } from '../../context';

/** Whether a day or period, or the last of several years, lies in a year that was over when the text was written. */
export const isOver = ({ referenceDay }: FigureContext, date: string | null): boolean =>
  date !== null &&
  referenceDay !== null &&
  (date.split('/').at(-1) ?? date).slice(0, 4) < referenceDay.slice(0, 4);

/** Whether a day is later than the text's, or a longer period begins in a later year. */
export function isLater({ referenceDay }: FigureContext, { date }: DateMention): boolean {
  const length = /^\d{4}-\d{2}-\d{2}/.test(date) ? 10 : 4;
  return referenceDay !== null && date.slice(0, length) > referenceDay.slice(0, length);
}
