import { entryOf } from '../../languages/tokens';
import { indexOfUnit, tokenBefore } from '../adjacent';
import type { FigureContext } from '../context';
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

function readAfterToken(
  context: FigureContext,
  numeral: Numeral,
  index: number,
  power: number,
): Draft | null {
  for (const kind of ['percentage-point', 'percent'] as const) {
    const at = indexOfUnit(context, index, kind);
    const entry = entryOf(context.tokens[at], kind);
    if (!entry || (entry.role === 'percent' && entry.side === 'before')) continue;
    const value = numeral.value.times(entry.of).shift(power);
    const span = [numeral.span[0], context.tokens[at]?.span[1] ?? numeral.span[1]] as const;
    return startDraft({ span, kind, value, unit: kind, first: numeral.first, last: at });
  }
  return null;
}

/** "百分之二", but not the end of "五百分之二", which is two five-hundredths. */
function readBefore(context: FigureContext, numeral: Numeral): Draft | null {
  const word = numeral.first > numeral.floor ? tokenBefore(context, numeral.first) : null;
  const entry = entryOf(word ?? undefined, 'percent');
  if (!word || entry?.side !== 'before') return null;
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
