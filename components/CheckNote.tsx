import type { JSX } from 'preact';
import type { Check } from '../reading/figures/figure';
import { formatNumber } from './format/format-number';
import { Phrase } from './Phrase';
import { usePresentation } from './presentation';
import { Quote } from './Quote';

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
  return (
    <details class={isPlain ? 'note plain' : 'note'}>
      <summary>
        <b>{isPlain ? words.checks.arithmetic : words.checks.look}</b>{' '}
        <Phrase
          template={words.checks.kind[check.kind]}
          fillings={{
            quote: <Quote text={check.quote} language={language} />,
            stated: show(check.stated),
            expected: show(check.expected),
            unit: check.unit,
          }}
        />
      </summary>
      <p>{check.detail}</p>
    </details>
  );
}
