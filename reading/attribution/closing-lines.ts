import type { Article } from '../article/article';
import { type NumberedLine, numberedLines } from './headline-lines';

/** Lines of the body's end, and behind it, that are looked at for what closes an article. */
const CLOSING_BODY_LINES = 25;
const LINES_AFTER_BODY = 10;

/** The lines in which an article closes: the body's last, then the first behind it. */
export function closingLines(article: Article): NumberedLine[] {
  const lines = numberedLines(article);
  return [
    ...lines.filter(({ line }) => line.place === 'body').slice(-CLOSING_BODY_LINES),
    ...lines.filter(({ line }) => line.place === 'after').slice(0, LINES_AFTER_BODY),
  ];
}

/** Lines at the very end of a text in which a site speaks in its own voice. */
const LAST_LINES = 4;

/** Where the lines stand in which a text ends. */
export const lastLines = ({ lines }: Article): number[] =>
  lines.flatMap(({ place }, index) => (place === 'body' ? [index] : [])).slice(-LAST_LINES);

/** Where an agency signs a text: in the lines in which it ends, or right behind it. */
export function signingLines(article: Article): number[] {
  const last = lastLines(article);
  return [...last, (last.at(-1) ?? article.lines.length) + 1];
}
