import { isLedTo, skipArticle } from '../../dates/date-context';
import { isAfter, isBefore } from '../../languages/entry';
import { entryOf, tokensWithin } from '../../languages/tokens';
import { isUnspaced } from '../../text/characters';
import { unitsBefore } from '../../text/units-before';
import { tokenStartingAt } from '../adjacent';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import type { Comparator } from '../figure';
import { type CountedNoun, findNoun } from '../nouns/counted-noun';
import type { Numeral } from '../numerals/read-numeral';
import { isPartOfName } from '../part-of-name';
import { readPartitive } from '../partitives';
import { isBaseOfRate, isOneOfPrice, readRateBase } from '../rates';
import type { Recognizer } from './recognizer';

/** "26 chính sách", "2,150 people", "3100余人": how many of the noun that follows. */
export const count: Recognizer = { name: 'count', roles: null, read: readCount };

/** Small spelled counts ("two men") say little; from here up they are figures. */
const SMALLEST_SPELLED = 10;

function readCount(context: FigureContext, numeral: Numeral): Draft | null {
  if (!numeral.hasDigits && !numeral.isScaled && numeral.value.lt(SMALLEST_SPELLED)) return null;
  if (numeral.value.lt(0) && isUnspaced(context.text.charAt(numeral.span[0] - 1))) return null; // "歼-20战机"
  if (
    numeral.isFraction ||
    looksLikeYear(context, numeral) ||
    isPartOfName(context, numeral) ||
    isPostalCode(context, numeral)
  )
    return null;
  const noun = readPartitive(context, numeral) ?? withBase(context, numeral, findNoun(context, numeral));
  if (!noun || isBaseOfRate(context, numeral, noun.quoteEnd) || isOneOfPrice(context, numeral, noun.quoteEnd))
    return null;
  const power = noun.afterShortScale
    ? (numeral.shortScale?.power ?? 0)
    : isThousands(context, numeral)
      ? 3
      : 0;
  const last = numeral.last + tokensWithin(context, [numeral.span[1], noun.quoteEnd]).length;
  const draft = startDraft(context, {
    kind: 'count',
    value: numeral.value.shift(power),
    unit: noun.unit,
    first: numeral.first,
    last,
  });
  draft.span = [numeral.span[0], noun.quoteEnd];
  draft.comparator = comparatorInside(context, numeral, last) ?? 'exactly';
  return draft;
}

/** "1,225 empleos": where the comma is a text's decimal mark, things are counted whole still; "1.375 shares for each" is exact. */
const isThousands = ({ text }: FigureContext, { span, value }: Numeral): boolean =>
  /^[1-9]\d{0,2},\d{3}$/.test(text.slice(...span)) && value.lt(1000);

/** "4,200 से अधिक बसें": a word that bounds the number between it and its noun. */
function comparatorInside({ tokens }: FigureContext, numeral: Numeral, last: number): Comparator | null {
  const bound = tokens[numeral.last + 1];
  if (!bound || numeral.last + 1 > last || !entryOf(bound, 'classifier')) return null;
  return entryOf(bound, 'comparator', isAfter)?.comparator ?? null;
}

/** "12 cases per 100,000 people", "36,9 на 10 тысяч населения": a noun keeps what it is reckoned by. */
function withBase(context: FigureContext, numeral: Numeral, noun: CountedNoun | null): CountedNoun | null {
  const base = readRateBase(context, noun?.quoteEnd ?? numeral.span[1]);
  if (!base || (!noun && base.unit !== null)) return noun;
  const start = noun ? noun.quoteEnd - noun.unit.length : base.start;
  return {
    unit: context.text.slice(start, base.end),
    quoteEnd: base.end,
    afterShortScale: noun?.afterShortScale ?? false,
  };
}

/** A bare 1950 to 2050 is a year before it is a count, unless a classifier follows, "more than" goes before a round one, or it is 2000 behind a word that leads to no year. */
function looksLikeYear(context: FigureContext, numeral: Numeral): boolean {
  const { text, tokens } = context;
  if (!/^(?:19[5-9]|20[0-4])\d$/.test(text.slice(...numeral.span))) return false;
  const [, end] = numeral.span;
  const classified =
    !!entryOf(tokenStartingAt(context, end), 'classifier') ||
    context.language.overlay.counts.unclassified?.includes(text.charAt(end)); // "2000人"
  const isRound = /[05]0$/.test(text.slice(...numeral.span)); // "above 2019 levels"
  const isBound = isRound && entryOf(tokens[numeral.first - 1], 'comparator', isBefore);
  const follows = numeral.value.eq(2000) && /\p{L} $/u.test(unitsBefore(text, numeral.span[0], 2));
  const isLed = isLedTo(context, numeral.first) || skipArticle(context, numeral.first - 1) === numeral.first;
  return !classified && !isBound && !(follows && !isLed);
}

/** "Talweg 3, 50827 Köln": where all nouns have capitals, a bare code that opens a line or follows a comma. */
function isPostalCode({ text, language }: FigureContext, { span }: Numeral): boolean {
  if (!language.overlay.counts.capitalNouns || !/^\d{4,5}$/.test(text.slice(...span))) return false;
  return /(?:^|\n|,\s)$/.test(unitsBefore(text, span[0], 2));
}
