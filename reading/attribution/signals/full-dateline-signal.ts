import { datelineWords } from '../dateline';
import type { Signal } from './signal';

/** A dateline without a wire's mark that gives place and day: releases open so, papers give the place alone. */
export const fullDatelineSignal: Signal = ({ article, dateline }) => {
  if (!dateline || dateline.marker || !dateline.dateline.place || !dateline.dateline.date) return [];
  const { quote, place } = datelineWords(article, dateline);
  return [{ signal: 'full-dateline', wire: null, quote, place }];
};
