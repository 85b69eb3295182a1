import type { Entry } from '../../languages/entry';
import { entryOf } from '../../languages/tokens';
import { sentenceAt } from '../../text/sentences';
import { itemsWithin } from '../../text/span';
import { indexOfUnit, tokenAfter, tokenBefore } from '../adjacent';
import type { FigureContext } from '../context';
import { Decimal } from '../decimal';
import { type Draft, startDraft } from '../draft';
import type { Numeral } from '../numerals';
import type { Recognizer } from './recognizer';

/** "29,82%", "47 per cent", "百分之二", "240 basis points", "四成". */
export const percent: Recognizer = {
  name: 'percent',
  read: (context, numeral) => readAfter(context, numeral) ?? readBefore(context, numeral),
};

function readAfter(context: FigureContext, numeral: Numeral): Draft | null {
  const short = numeral.shortScale?.glued ? numeral.shortScale : null;
  return (
    readAfterToken(context, numeral, numeral.last, 0) ??
    (short && readAfterToken(context, numeral, short.end, short.power))
  );
}

type Share = Extract<Entry, { role: 'percent' | 'percentage-point' }>;

/** A sign may stand on either side ("18 %", "%18"). */
const isAfter = (entry: Entry): entry is Share =>
  entry.role === 'percentage-point' || (entry.role === 'percent' && entry.side === 'after');

function readAfterToken(
  context: FigureContext,
  numeral: Numeral,
  index: number,
  power: number,
): Draft | null {
  for (const kind of ['percentage-point', 'percent'] as const) {
    const at = indexOfUnit(context, index, kind);
    const entry = context.tokens[at]?.entries.find(isAfter);
    if (!entry || entry.role !== kind) continue;
    if (entry.role === 'percentage-point' && entry.shared && !isOfPercent(context, numeral)) continue;
    const tenths = entry.of === TENTH ? tenthsAfter(context, at) : null;
    const last = tenths?.last ?? at;
    const value = numeral.value
      .times(entry.of)
      .plus(tenths?.value ?? Decimal.of(0))
      .shift(power);
    const span = [numeral.span[0], context.tokens[last]?.span[1] ?? numeral.span[1]] as const;
    return startDraft({ span, kind, value, unit: kind, first: numeral.first, last });
  }
  return null;
}

/** Percent of the parts that a share can be told in ("四成"). */
const TENTH = 10;

/** "三成五", "2割5分": a digit right behind the part counts tenths of it. */
function tenthsAfter(context: FigureContext, part: number): { value: Decimal; last: number } | null {
  const { tenths } = context.language.overlay.percent;
  const digit = tenths && tokenAfter(context, part, TOUCHING);
  const value = digit?.digits ? Number(digit.digits) : entryOf(digit ?? undefined, 'value')?.value;
  if (!tenths || !value || value > 9 || !Number.isInteger(value)) return null;
  const next = tokenAfter(context, part + 1, TOUCHING) ?? undefined;
  if (entryOf(next, 'tenths')) return { value: Decimal.of(value), last: part + 2 };
  const goesOn = BEHIND_DIGIT.some((role) => entryOf(next, role));
  return tenths.length === 0 && !goesOn ? { value: Decimal.of(value), last: part + 1 } : null;
}

const TOUCHING = /^$/;

/** With such a word behind it, the digit belongs to another number. */
const BEHIND_DIGIT = ['power', 'scale', 'classifier', 'unit', 'currency', 'percent', 'multiple'] as const;

/** No share moves by more. */
const MOST_POINTS = 100;

/** "率は1.4ポイント上昇": points are of percent where the sentence speaks of percent before. */
function isOfPercent(context: FigureContext, numeral: Numeral): boolean {
  const sentence = sentenceAt(context.sentences, numeral.span[0]);
  if (!sentence || numeral.isScaled || numeral.value.gt(MOST_POINTS)) return false;
  return itemsWithin(context.tokens, [sentence[0], numeral.span[0]]).some(
    (token) => entryOf(token, 'percent') || entryOf(token, 'point-context'),
  );
}

/** "百分之二", but not the end of "五百分之二", which is two five-hundredths. */
function readBefore(context: FigureContext, numeral: Numeral): Draft | null {
  const word = numeral.first > numeral.floor ? tokenBefore(context, numeral.first) : null;
  const entry = word?.entries.find((found) => found.role === 'percent' && found.side === 'before');
  if (!word || entry?.role !== 'percent') return null;
  const denominator = context.tokens[numeral.first - 2];
  if (denominator?.span[1] === word.span[0] && (denominator.digits !== null || entryOf(denominator, 'value')))
    return null;
  const short = numeral.shortScale?.glued ? numeral.shortScale : null;
  const last = short?.end ?? numeral.last;
  return startDraft({
    span: [word.span[0], context.tokens[last]?.span[1] ?? numeral.span[1]],
    kind: 'percent',
    value: numeral.value.times(entry.of).shift(short?.power ?? 0),
    unit: 'percent',
    first: numeral.first - 1,
    last,
  });
}
