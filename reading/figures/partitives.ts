import { entryOf } from '../languages/tokens';
import { behindSuffix, tokenAfter } from './adjacent';
import { type FigureContext, sentenceStart } from './context';
import { type CountedNoun, findNoun } from './nouns/counted-noun';
import { type Numeral, readNumeral } from './numerals/read-numeral';

/** Longest way from a number back to the noun that it is a part of, in characters. */
const REACH = 80;

/** The noun of a number that is a part of another number's, or of the noun before it. Null when it is neither. */
export function readPartitive(context: FigureContext, numeral: Numeral): CountedNoun | null {
  return partOfNumber(context, numeral) ?? partByEnding(context, numeral);
}

/** "12 of the 27 members": the part counts what the whole does, and is quoted by itself. */
function partOfNumber(context: FigureContext, { last, value, span }: Numeral): CountedNoun | null {
  if (!entryOf(tokenAfter(context, last), 'part-of') || !tokenAfter(context, last + 1)) return null;
  const at = entryOf(context.tokens[last + 2], 'comparator') ? last + 3 : last + 2; // "12 of the nearly 300 boats"
  const whole = context.isDate[at] ? null : readNumeral(context, at, context.decimal);
  if (!whole?.value.gt(value)) return null;
  const noun = findNoun(context, whole);
  return noun && { unit: noun.unit, quoteEnd: span[1], afterShortScale: false };
}

/**
 * "zanlıdan 15'i", "şüphelilerden 9'u …, 6'sı …": a number with an ending that makes it a part of the noun before it, or
 * of the one that an earlier number is a part of. Null when it is none, or the language has no such endings.
 */
function partByEnding(context: FigureContext, { span }: Numeral): CountedNoun | null {
  const { text, language } = context;
  const { partitives } = language.overlay.counts;
  if (!partitives) return null;
  const quoteEnd = behindSuffix(text, span[1]);
  if (!partitives.numbers.includes(text.slice(span[1], quoteEnd).replace('’', "'").toLowerCase()))
    return null;
  const start = Math.max(span[0] - REACH, sentenceStart(context, span[0]));
  const words = text.slice(start, span[0]).split(/\s+/u);
  const noun = words.findLast((word, index) => {
    const isNext = index === words.length - 2; // behind it stands the blank before the number
    const numbers = isNext || /^\p{Nd}/u.test(words[index + 1] ?? '');
    return numbers && partitives.nouns.some((end) => word.length > end.length + 2 && word.endsWith(end));
  });
  return noun === undefined ? null : { unit: noun, quoteEnd, afterShortScale: false };
}
