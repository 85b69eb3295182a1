import type { DateMention } from '../dates/date-mention';
import { findDatesIn } from '../dates/find-dates';
import type { Language } from '../languages/language';
import { type TokenizedText, tokenFrom, tokenize, tokensWithin } from '../languages/tokens';
import { findSentences, sentenceAt, sentenceIndexAt } from '../text/sentences';
import type { Span } from '../text/span';
import { declaredCurrency } from './declared-currency';
import type { Home } from './home-currency';
import { type DecimalMark, decimalMarkOf } from './numerals/separators';

/** A text made ready once for every recognizer and refiner. */
export interface FigureContext extends TokenizedText {
  readonly decimal: DecimalMark;
  /** The days and periods that a figure may hold for, or be counted from. */
  readonly dates: readonly DateMention[];
  /** These and the loose ones ("two weeks ago"). */
  readonly mentions: readonly DateMention[];
  readonly sentences: readonly Span[];
  /** YYYY-MM-DD from which relative dates count; null when nobody knows. */
  readonly referenceDay: string | null;
  /** Where the article is at home; null for a text by itself. */
  readonly home: Home | null;
  /** The currency (ISO 4217) that the text declares for all its amounts; null where it declares none. */
  readonly declared: string | null;
  /** For each token whether it is part of a date. */
  readonly isDate: readonly boolean[];
}

export function prepareText(
  text: string,
  language: Language,
  referenceDay: string | null,
  home: Home | null = null,
): FigureContext {
  const tokenized = tokenize(text, language);
  const mentions = findDatesIn(tokenized, referenceDay);
  const dates = mentions.filter(({ isLoose }) => !isLoose);
  // Field by field: copied from `tokenized`, the form of the object would change while all that reads it is compiled for one.
  return {
    text,
    tokens: tokenized.tokens,
    firsts: tokenized.firsts,
    language,
    decimal: decimalMarkOf(tokenized),
    dates,
    mentions,
    referenceDay,
    home,
    declared: declaredCurrency(tokenized),
    sentences: findSentences(text, language.tag, language.overlay.abbreviations),
    isDate: markDates(tokenized, dates),
  };
}

/** Whether the token is a number in digits, and no part of a date. */
export const isNumberAt = ({ tokens, isDate }: FigureContext, index: number): boolean =>
  tokens[index]?.digits != null && !isDate[index];

/** Whether such a number stands among the tokens from one index up to another. */
export function hasNumber(context: FigureContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNumberAt(context, at)) return true;
  return false;
}

/** Where the sentence begins in which an offset lies; 0 where it lies in none. */
export const sentenceStart = ({ sentences }: FigureContext, offset: number): number =>
  sentenceAt(sentences, offset)?.[0] ?? 0;

/** Whether both offsets lie in one sentence, or in none. */
export const areInOneSentence = ({ sentences }: FigureContext, one: number, other: number): boolean =>
  sentenceIndexAt(sentences, one) === sentenceIndexAt(sentences, other);

/** Whether a day or period stands among them. */
export const hasDay = ({ isDate }: FigureContext, from: number, to: number): boolean =>
  isDate.slice(from, to).includes(true);

function markDates(tokenized: TokenizedText, dates: readonly DateMention[]): boolean[] {
  const isDate = tokenized.tokens.map(() => false);
  for (const { span } of dates) {
    const first = tokenFrom(tokenized, span[0]);
    isDate.fill(true, first, first + tokensWithin(tokenized, span).length);
  }
  return isDate;
}
