import { cut } from '../../text/span';
import { isSpokenOf } from '../spoken-of';
import type { Signal } from './signal';

/** A source line at the end that names somebody of whom headline or first paragraphs speak. */
export const sourceLineSignal: Signal = ({ article, language, sourceLine }) => {
  const text = sourceLine && article.lines[sourceLine.place.line]?.text;
  if (!sourceLine || !text) return [];
  const { name, form, place } = sourceLine;
  if (!isSpokenOf({ article, language }, name, place.line)) return [];
  return [{ signal: form, wire: null, quote: cut(text, place.span), place }];
};
