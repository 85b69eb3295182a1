import type { JSX } from 'preact';
import type { Pair, StatementComparison } from '../../library/compare-statements';
import type { Statement } from '../../library/statements';
import { useLibraryWords } from './words';

interface StatementListsProps {
  readonly comparison: StatementComparison;
  /** BCP 47 tags of the texts. */
  readonly here: string;
  readonly there: string;
}

/** The numbers of two reports: what is the same, what differs, what only one has. In the words of each. */
export function StatementLists({ comparison, here, there }: StatementListsProps): JSX.Element {
  const { compare } = useLibraryWords();
  const { same, different, onlyHere, onlyThere } = comparison;
  return (
    <dl class="statements">
      <Pairs name={compare.different} pairs={different} here={here} there={there} />
      <Pairs name={compare.same} pairs={same} here={here} there={there} />
      <Singles name={compare.onlyHere} statements={onlyHere} language={here} />
      <Singles name={compare.onlyThere} statements={onlyThere} language={there} />
    </dl>
  );
}

interface PairsProps extends Omit<StatementListsProps, 'comparison'> {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

function Pairs({ name, pairs, here, there }: PairsProps): JSX.Element | null {
  if (pairs.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {pairs.map(([one, other]) => (
        <dd key={one.quote}>
          <bdi lang={here}>{one.quote}</bdi> · <bdi lang={there}>{other.quote}</bdi>
        </dd>
      ))}
    </div>
  );
}

interface SinglesProps {
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly language: string;
}

function Singles({ name, statements, language }: SinglesProps): JSX.Element | null {
  if (statements.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {statements.map(({ quote }) => (
        <dd key={quote}>
          <bdi lang={language}>{quote}</bdi>
        </dd>
      ))}
    </div>
  );
}
