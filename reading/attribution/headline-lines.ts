import type { Article, Line } from '../article/article';
import { isSameName } from './words';

/** A line of an article and where it stands among its lines. */
export interface NumberedLine {
  readonly line: Line;
  readonly index: number;
}

/** The lines of an article with their places among them. */
export const numberedLines = ({ lines }: Article): NumberedLine[] =>
  lines.map((line, index) => ({ line, index }));

/** Lines between a headline and the text under it that are looked at. */
const MOST_BETWEEN = 12;
/** A day and a writer may stand right over the headline too; further up is the page's own head. */
const MOST_OVER = 2;
/** Where the headline is not shown: so close over the text nothing but the article's own lines stands. */
const MOST_OVER_BODY = 3;
/** Lines of the body in which a credit may still stand, and how short such a line is. */
const FIRST_OF_BODY = 4;
const LONGEST_CREDIT = 80;

/** The short lines that may say when and by whom an article was written: under its headline, at the head of its body, over its headline. */
export function linesByHeadline(article: Article): NumberedLine[] {
  const name = article.headline ?? '';
  const all = numberedLines(article);
  const bodyStart = article.lines.findIndex(({ place }) => place === 'body');
  if (bodyStart < 0) return [];
  const isShort = ({ line }: NumberedLine): boolean =>
    line.text.length <= LONGEST_CREDIT && line.kind !== 'caption' && line.kind !== 'heading';
  const head = all.findLast(
    ({ line, index }) => index <= bodyStart + FIRST_OF_BODY && isSameName(line.text, name),
  );
  const behind = all.slice((head?.index ?? -1) + 1);
  const opening = behind.filter(({ line }) => line.place === 'body').slice(0, FIRST_OF_BODY);
  if (!head) {
    return [...all.slice(Math.max(0, bodyStart - MOST_OVER_BODY), bodyStart), ...opening].filter(isShort);
  }
  const between = behind.filter(({ line }) => line.place === 'before').slice(0, MOST_BETWEEN);
  const over = all.slice(Math.max(0, head.index - MOST_OVER), head.index).reverse();
  return [...between, ...opening, ...over].filter(isShort);
}

/** What is between the parts of a line: a sign, a blank beside digits, the word for a number. */
const BETWEEN_PARTS = /\s?[|·•]\s?|\s[–—-]\s|(?<!\d)(?:\s\p{L}{1,3}[.°º])?\s?(?=\d)|(?<=\d|日)\s/u;

/** A line by a headline, and those of its parts that a day or hour stands beside; a line without digits is whole. */
export const wholeAndParts = (text: string): string[] => [text, ...(/\d/.test(text) ? besideDay(text) : [])];

const besideDay = (text: string): string[] =>
  text.split(BETWEEN_PARTS).filter((part) => part !== text && /^\D{2,}$/.test(part));
