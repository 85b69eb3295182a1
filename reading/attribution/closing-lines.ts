import type { Article } from '../article/article';

/** Lines of the body's end, and behind it, that are looked at for what closes an article. */
const CLOSING_BODY_LINES = 25;
const LINES_AFTER_BODY = 10;

/** Places of the lines in which an article closes: the body's last, then the first behind it. */
export function closingLines(article: Article): number[] {
  const body = article.lines.flatMap((line, index) => (line.place === 'body' ? [index] : []));
  const after = article.lines.flatMap((line, index) => (line.place === 'after' ? [index] : []));
  return [...body.slice(-CLOSING_BODY_LINES), ...after.slice(0, LINES_AFTER_BODY)];
}

/** Lines at the very end of a text in which a site speaks in its own voice. */
const LAST_LINES = 4;

/** Places of the lines in which a text ends. */
export const lastLines = (article: Article): number[] =>
  closingLines(article)
    .filter((line) => article.lines[line]?.place === 'body')
    .slice(-LAST_LINES);
