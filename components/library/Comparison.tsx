import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportComparison } from '../../library/compare-reports';
import type { SentenceChange } from '../../library/compare-texts';
import type { Card, KeptReport } from '../../library/kept-report';
import { formatDay } from '../format/format-period';
import { usePresentation } from '../presentation';
import { fillCount } from '../templates';
import { StatementLists } from './StatementLists';
import { useLibraryWords } from './words';

interface ComparisonProps {
  /** The earlier first. */
  readonly pair: readonly [Card, Card];
  readonly readKept: (ids: readonly string[]) => Promise<readonly KeptReport[]>;
  readonly onBack: () => void;
}

/** Two reports side by side: what the later page made of the earlier. */
export function Comparison({ pair, readKept, onBack }: ComparisonProps): JSX.Element {
  const { page, compare } = useLibraryWords();
  const [comparison, setComparison] = useState<ReportComparison | null>(null);
  const [earlier, later] = pair;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    void Promise.all([readKept([earlier.id, later.id]), import('../../library/compare-reports')]).then(
      ([[one, other], { compareReports }]) => {
        if (one && other) setComparison(compareReports(one.report, other.report));
      },
    );
  }, [earlier.id, later.id]);
  return (
    <main class="library">
      <p>
        <button type="button" onClick={onBack}>
          {page.back}
        </button>
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {compare.between}
      </h1>
      <div class="sides">
        {[later, earlier].map((card) => (
          <Side key={card.id} card={card} />
        ))}
      </div>
      {comparison && (
        <>
          <Signs comparison={comparison} />
          <StatementLists comparison={comparison.figures} here={later.language} there={earlier.language} />
          <Sentences sentences={comparison.sentences} language={later.language} />
        </>
      )}
    </main>
  );
}

function Side({ card }: { readonly card: Card }): JSX.Element {
  const presentation = usePresentation();
  return (
    <section>
      <h2>
        <a href={card.id} target="_blank" rel="noreferrer" lang={card.language} dir="auto">
          {card.headline ?? card.id}
        </a>
      </h2>
      <p class="details">
        <bdi>{card.publisher}</bdi>
        {card.day && <bdi>{formatDay(card.day, presentation)}</bdi>}
      </p>
    </section>
  );
}

function Signs({ comparison }: { readonly comparison: ReportComparison }): JSX.Element {
  const { compare } = useLibraryWords();
  const presentation = usePresentation();
  const { words } = presentation;
  const { markersRemoved, bylinesAdded, daysBetween } = comparison;
  return (
    <dl class="statements">
      {daysBetween !== null && daysBetween > 0 && (
        <div>
          <dt>{fillCount(compare.days, daysBetween, presentation)}</dt>
        </div>
      )}
      {markersRemoved.length > 0 && (
        <div>
          <dt>{compare.markersRemoved}</dt>
          {markersRemoved.map(({ supports, quote }) => (
            <dd key={supports + quote}>
              {words.evidence.supports[supports]}: <bdi>{quote}</bdi>
            </dd>
          ))}
        </div>
      )}
      {bylinesAdded.length > 0 && (
        <div>
          <dt>{compare.bylinesAdded}</dt>
          {bylinesAdded.map((name) => (
            <dd key={name}>
              <bdi>{name}</bdi>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

interface SentencesProps {
  readonly sentences: readonly SentenceChange[] | null;
  readonly language: string;
}

function Sentences({ sentences, language }: SentencesProps): JSX.Element {
  const { compare } = useLibraryWords();
  if (!sentences) return <p>{compare.otherLanguage}</p>;
  const changes = sentences.filter(({ kind }) => kind !== 'same');
  if (changes.length === 0) return <p>{compare.sameText}</p>;
  return (
    <ol class="changes">
      {changes.map((change, at) => (
        <li key={`${change.kind} ${at}`} class={change.kind}>
          <small>{compare.sentence[change.kind as keyof typeof compare.sentence]}</small>
          <p lang={language} dir="auto">
            <Change change={change} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Change({ change }: { readonly change: SentenceChange }): JSX.Element {
  if (change.kind !== 'changed') return <>{change.sentence}</>;
  return (
    <>
      {change.words.map(({ kind, words }, at) => {
        if (kind === 'added') return <ins key={at}>{words}</ins>;
        return kind === 'dropped' ? <del key={at}>{words}</del> : words;
      })}
    </>
  );
}
