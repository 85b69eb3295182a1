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

/** Lines at the very end of a text in which it is signed, and a site speaks in its own voice. */
const LAST_LINES = 4;

/** Where an agency signs a text: in the lines in which it ends, or right behind it. */
export function signingLines({ lines }: Article): number[] {
  const last = lines.flatMap(({ place }, index) => (place === 'body' ? [index] : [])).slice(-LAST_LINES);
  return [...last, (last.at(-1) ?? lines.length) + 1];
}

/** Where a site says under a text what it is; further behind it readers speak. */
export function framingEnd(article: Article): number[] {
  const signing = signingLines(article);
  return [...signing, (signing.at(-1) ?? 0) + 1];
}
