import type { JSX } from 'preact';
import type { OddName } from '../reading/attribution/odd-names';
import type { Check } from '../reading/figures/figure';
import type { LocatedReport } from '../reading/report';
import { CheckNote } from './CheckNote';
import { Phrase } from './Phrase';
import { usePresentation } from './presentation';
import { Quote } from './Quote';

/** What is worth a second look: names that may be taken for others, and the article's arithmetic. */
export function Notes({ located }: { readonly located: LocatedReport }): JSX.Element {
  const { report, oddNames } = located;
  return (
    <>
      {oddNames.map((odd) => (
        <OddNameNote key={odd.kind + odd.quote} odd={odd} language={report.language} />
      ))}
      {inOrder(report.checks).map((check) => (
        <CheckNote key={check.kind + check.quote} check={check} language={report.language} />
      ))}
    </>
  );
}

/** What contradicts itself before what merely adds up. */
const inOrder = (checks: readonly Check[]): readonly Check[] => [
  ...checks.filter((check) => check.expected !== null),
  ...checks.filter((check) => check.expected === null),
];

interface OddNameNoteProps {
  readonly odd: OddName;
  /** BCP 47 tag of the article. */
  readonly language: string;
}

/** A name that may be taken for another, shown as it stands. */
function OddNameNote({ odd, language }: OddNameNoteProps): JSX.Element {
  const { words } = usePresentation();
  return (
    <p class="note">
      <b>{words.checks.look}</b>{' '}
      <Phrase
        template={words.oddName[odd.kind]}
        fillings={{ quote: <Quote text={odd.quote} language={language} /> }}
      />
    </p>
  );
}
