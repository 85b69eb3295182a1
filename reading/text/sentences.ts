import { segmenterOf } from './segmenters';
import type { Span } from './span';

/**
 * Spans of the text's sentences, in order, white space at both ends left out. The platform's segmenter splits after
 * "Dr." and "approx."; a piece that ends in one of the abbreviations is joined with the next.
 * @param language BCP 47 tag.
 * @param abbreviations Forms with their dot, in lower case ("dr.", "tp."); "1." for all ordinals with a dot.
 */
export function findSentences(text: string, language: string, abbreviations: readonly string[]): Span[] {
  const segmenter = segmenterOf(language, 'sentence');
  const forms = [...COMPANY_FORMS, ...abbreviations];
  const sentences: Span[] = [];
  let paragraphEnd = 0;
  let start = 0;
  let end = 0;
  while (end < text.length) {
    if (end === paragraphEnd) paragraphEnd = text.indexOf('\n', end) + 1 || text.length;
    const part = text.slice(end, paragraphEnd).slice(0, LONGEST_SENTENCE);
    for (const segment of piecesOf(part, segmenter, end + part.length === paragraphEnd)) {
      end += segment.length;
      const isLast = segment.endsWith('\n') || end === text.length;
      if (!isLast && (INSIDE.test(segment.slice(-LONGEST_MARK)) || endsInAbbreviation(segment, forms)))
        continue;
      const words = text.slice(start, end).trim();
      const first = text.indexOf(words, start);
      if (words) sentences.push([first, first + words.length]);
      start = end;
    }
  }
  return sentences;
}

/**
 * The pieces of a part of a paragraph at the segmenter's breaks.
 * @param isWhole Whether the paragraph ends with it; else its last piece may go on in the next part, and is left out.
 */
function piecesOf(part: string, segmenter: Intl.Segmenter, isWhole: boolean): string[] {
  if (part.search(MAY_BREAK) < 0) return [part];
  const segments = segmenter.segment(part.replace(BEFORE_NUMBER, '. N'));
  const pieces: string[] = [];
  // To ask for one segment after the other is faster than to go through them all.
  let at = 0;
  for (let next = segments.containing(at); next; next = segments.containing(at)) {
    pieces.push(part.slice(at, at + next.segment.length));
    at += next.segment.length;
  }
  if (pieces.length > 1 && !isWhole) pieces.pop();
  return pieces;
}

/** The segmenter does not split before a number that a small letter follows. */
const BEFORE_NUMBER = /\. (?<=\p{Ll}{5}\. )\d/gu;

/**
 * A unit that the segmenter may break behind (Unicode's Sentence_Break STerm, ATerm and Sep, the Greek question mark, and all
 * of scripts that have marks of their own among their letters), with more behind it: most lines have none, and are one piece.
 */
const MAY_BREAK =
  /[!.;?\r\u0085\u037E\u0589-\u0DFF\u1000-\u1DFF\u2024-\u2049\u2CF9-\u2E7F\u3002\uA000-\uABFF\uD800-\uDFFF\uFE12-\uFFFF][^\n]/;

/**
 * No sentence is so long, in units: what goes on without an end is cut there. The segmenter is given no more at a time:
 * the longer its text, the longer it takes for each piece.
 */
const LONGEST_SENTENCE = 8000;

/** "米Hokuriku Inc.は", "北陸造船（Hokuriku Inc.）は": a dot behind Latin letters with no blank behind. */
const INSIDE = /[a-z]\.[)）]?$/i;
/** The letter, the dot and the bracket that such a piece ends in. */
const LONGEST_MARK = 3;

/** Forms of companies, which stand in Latin letters in every language. */
const COMPANY_FORMS: readonly string[] = ['inc.', 'corp.', 'co.', 'ltd.'];

/** Longest abbreviation that is looked for, in characters. */
const ABBREVIATION_REACH = 12;

function endsInAbbreviation(segment: string, abbreviations: readonly string[]): boolean {
  const end = segment
    .trimEnd()
    .slice(-ABBREVIATION_REACH - 1)
    .toLowerCase();
  const tail = end.replace(/[)）]$/, '').slice(-ABBREVIATION_REACH);
  // An initial, but no unit behind its number: "2025 г.", "34,6 млн т."
  if (/(?:^|[\s(])(?<!\d(?:\s\p{L}{1,6}\.?)?[\s(])\p{L}\.$/u.test(tail)) return true;
  if (abbreviations.includes('1.') && /(?:^|[\s(])\d{1,2}\.$/.test(tail)) return true;
  const last = tail.charCodeAt(tail.length - 2);
  return abbreviations.some(
    (form) =>
      form.charCodeAt(form.length - 2) === last &&
      tail.endsWith(form) &&
      !/[\p{L}\p{M}\d]$/u.test(tail.slice(0, -form.length)),
  );
}

/** Index of the sentence that holds the offset, -1 when none does. */
export function sentenceIndexAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (sentences[low]?.[0] ?? Infinity) <= offset ? low : -1;
}

/** The sentence that holds the offset; null when none does. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  return sentences[sentenceIndexAt(sentences, offset)] ?? null;
}
