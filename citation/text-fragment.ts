import type { Span } from '../reading/text/span';

/** Longer quotes are named by their first and last words. */
const LONGEST_QUOTE = 120;
/** How much of either end names a longer quote. */
const END_LENGTH = 40;
/** How much of the text around a quote tells it from the same words elsewhere. */
const CONTEXT_LENGTH = 40;

/**
 * A link that opens a page at the very words of a span, by a text directive
 * (https://wicg.github.io/scroll-to-text-fragment/). The words around are added where the quote alone stands more than
 * once in the text.
 * @param text The article's text, paragraphs joined with "\n".
 */
export function linkToWords(pageUrl: string, text: string, [start, end]: Span): string {
  const quote = text.slice(start, end);
  const isUnique = text.indexOf(quote) === start && text.indexOf(quote, start + 1) < 0;
  const directive = [
    !isUnique && encodeAround(wordsBefore(text, start), (words) => `${words}-`),
    ...nameQuote(quote),
    !isUnique && encodeAround(wordsAfter(text, end), (words) => `-${words}`),
  ];
  const [address = pageUrl] = pageUrl.split(':~:', 1);
  const joint = address.includes('#') ? '' : '#';
  return `${address}${joint}:~:text=${directive.filter(Boolean).join(',')}`;
}

const encodeAround = (words: string, mark: (words: string) => string): string | false =>
  words !== '' && mark(encode(words));

/** A short quote whole, a long one or one of several paragraphs by its ends. */
function nameQuote(quote: string): string[] {
  if (quote.length <= LONGEST_QUOTE && !quote.includes('\n')) return [encode(quote)];
  const first = quote.split('\n', 1)[0] ?? '';
  const last = quote.slice(quote.lastIndexOf('\n') + 1);
  return [
    encode(first.length > END_LENGTH ? cutAtSpace(first.slice(0, END_LENGTH), 'end') : first),
    encode(last.length > END_LENGTH ? cutAtSpace(last.slice(-END_LENGTH), 'start') : last),
  ];
}

/** The words right before a place, in its paragraph. */
function wordsBefore(text: string, at: number): string {
  const paragraph = text.lastIndexOf('\n', at - 1) + 1;
  const from = Math.max(paragraph, at - CONTEXT_LENGTH);
  const words = text.slice(from, at);
  return (from > paragraph ? cutAtSpace(words, 'start') : words).trim();
}

/** The words right after a place, in its paragraph. */
function wordsAfter(text: string, at: number): string {
  const next = text.indexOf('\n', at);
  const paragraphEnd = next < 0 ? text.length : next;
  const to = Math.min(paragraphEnd, at + CONTEXT_LENGTH);
  const words = text.slice(at, to);
  return (to < paragraphEnd ? cutAtSpace(words, 'end') : words).trim();
}

/** Takes a word that may have been cut off one side; text without spaces stays whole. */
function cutAtSpace(text: string, side: 'start' | 'end'): string {
  const space = side === 'start' ? text.indexOf(' ') : text.lastIndexOf(' ');
  if (space < 0) return text;
  return side === 'start' ? text.slice(space + 1) : text.slice(0, space);
}

/** In a directive the dash, the comma and the ampersand have a meaning of their own; half a character has none anywhere. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
