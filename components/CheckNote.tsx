import type { JSX } from 'preact';
import type { Check } from '../reading/figures/figure';
import { formatNumber } from './format/format-number';
import { Phrase } from './Phrase';
import { usePresentation } from './presentation';
import { Quote } from './Quote';

/** Units that are shown as their sign. */
const UNIT_SIGNS: Readonly<Record<string, string>> = { percent: '%', 'percentage-point': '%' };

/** The amounts of a check as a sum that needs no words: quotes of the article and signs. */
function arithmeticOf({ kind, terms, stated, unit }: Check): string {
  const [first, second, third, fourth] = terms;
  if (kind === 'gloss-mismatch') return `1 ${unit} = ${first}?`;
  if (kind === 'change-mismatch') return `${first} → ${second} = ${third}?`;
  if (kind === 'implied-rate')
    return `${first} ÷ ${second} = ${stated} ${unit}${third ? `; ${third} ÷ ${fourth}` : ''}`;
  return unit === 'percent' ? `${terms.join(' + ')} > 100 %` : `${first} > ${second}`;
}

interface CheckNoteProps {
  readonly check: Check;
  /** BCP 47 tag of the article. */
  readonly language: string;
}

/** Something in the article's arithmetic to look at; opens to show the arithmetic. */
export function CheckNote({ check, language }: CheckNoteProps): JSX.Element {
  const { words, locale } = usePresentation();
  const show = (value: number | null): string | null =>
    value === null ? null : formatNumber({ value, upper: null }, {}, 'computed', locale);
  // A rate that two amounts imply is for the reader to know; nothing contradicts it.
  const isPlain = check.expected === null;
  const isOtherRate = check.kind === 'implied-rate' && !isPlain;
  return (
    <details class={isPlain ? 'note plain' : 'note'}>
      <summary>
        <b>{isPlain ? words.checks.arithmetic : words.checks.look}</b>{' '}
        <Phrase
          template={isOtherRate ? words.checks.otherRate : words.checks.kind[check.kind]}
          fillings={{
            quote: <Quote text={check.quote} language={language} />,
            stated: show(check.stated),
            expected: show(check.expected),
            unit: UNIT_SIGNS[check.unit] ?? check.unit,
          }}
        />
      </summary>
      <p>
        <bdi lang={language}>{arithmeticOf(check)}</bdi>
      </p>
      {check.range && check.range[0] < check.range[1] && (
        <p>
          <Phrase
            template={words.checks.rounded}
            fillings={{ low: show(check.range[0]), high: show(check.range[1]) }}
          />
        </p>
      )}
    </details>
  );
}
