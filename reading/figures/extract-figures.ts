import type { DateMention } from '../dates/date-mention';
import type { Language } from '../languages/language';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';
import { findChecks } from './checks/checks';
import { type FigureContext, prepareText } from './context';
import type { Draft } from './draft';
import type { Check, Figure } from './figure';
import { findNumerals, type NumeralMention } from './find-numerals';
import type { Home } from './home-currency';
import { readDrafts } from './read-drafts';
import { attachChanges } from './refiners/changes/attach-changes';
import { readComparators } from './refiners/comparators';
import { joinEquivalents } from './refiners/equivalents';
import { tieFormerLevels } from './refiners/former-levels';
import { nameHundredths } from './refiners/hundredths';
import { rankFigures } from './refiners/key';
import { readPeriods } from './refiners/periods/read-periods';
import { readStatuses } from './refiners/statuses';
import { readSubjects } from './refiners/subjects/read-subjects';

export interface FiguresReading {
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
}

/**
 * Every figure of an article's text, with all that its sentences say of it, and the checks on them.
 * @param text Paragraphs joined with "\n".
 * @param referenceDay YYYY-MM-DD from which "last year" counts (the dateline's day); null leaves relative dates out.
 * @param headline What it states counts as said in front of everything; null when there is none.
 * @param home Whose currency it means by a name that several countries share; null leaves that to the language.
 */
export function extractFigures(
  text: string,
  language: Language,
  referenceDay: string | null,
  headline: string | null = null,
  home: Home | null = null,
): FiguresReading {
  const prepare = (words: string): FigureContext => prepareText(words, language, referenceDay, home);
  const inHeadline = headline === null ? [] : readDrafts(prepare(headline));
  return readFigures(prepare(text), inHeadline);
}

function readFigures(context: FigureContext, inHeadline: readonly Draft[]): FiguresReading {
  const drafts = refine(context, readDrafts(context), inHeadline);
  const figures = drafts.map((draft) => toFigure(context, draft));
  return { figures, checks: findChecks(context, figures) };
}

/** Each step may only use what the steps before it have found. */
function refine(context: FigureContext, found: readonly Draft[], inHeadline: readonly Draft[]): Draft[] {
  nameHundredths(context, found);
  readComparators(context, found);
  const amounts = joinEquivalents(context, found);
  tieFormerLevels(context, amounts);
  const drafts = attachChanges(context, amounts);
  readStatuses(context, drafts);
  readPeriods(context, drafts);
  readSubjects(context, drafts);
  rankFigures(context, drafts, inHeadline);
  return drafts;
}

function toFigure({ text, sentences }: FigureContext, draft: Draft): Figure {
  return {
    span: draft.span,
    quote: text.slice(...draft.span),
    kind: draft.kind,
    value: draft.value.toNumber(),
    upper: draft.upper?.toNumber() ?? null,
    unit: draft.unit,
    comparator: draft.comparator,
    asOf: draft.asOf,
    status: draft.status,
    equivalent: draft.equivalent,
    change: draft.change,
    baseline: draft.baseline,
    subject: draft.subject,
    sentence: sentenceOf(sentences, draft.span),
    key: draft.key,
  };
}

/** The sentence around a figure: from where it begins to where it ends, should a dot in it look like a sentence's ("U.S.$5"). */
function sentenceOf(sentences: readonly Span[], span: Span): Span {
  const first = sentenceAt(sentences, span[0]) ?? span;
  const last = sentenceAt(sentences, span[1] - 1) ?? span;
  return [Math.min(first[0], span[0]), Math.max(last[1], span[1])];
}

export interface SentenceReading extends FiguresReading {
  readonly numerals: readonly NumeralMention[];
  readonly dates: readonly DateMention[];
}

/** Everything that the engine reads in a text by itself: all numbers, figures, days and periods. */
export function readSentence(text: string, language: Language, referenceDay: string | null): SentenceReading {
  const context = prepareText(text, language, referenceDay);
  return {
    ...readFigures(context, []),
    numerals: findNumerals(context),
    dates: context.mentions.map(({ span, quote, date }) => ({ span, quote, date })),
  };
}
