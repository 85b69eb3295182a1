import type { JSX } from 'preact';
import type { Attribution, Evidence } from '../reading/attribution/attribution';
import type { LocatedReport } from '../reading/report';
import { formatDay } from './format/format-period';
import { type Presentation, usePresentation } from './presentation';
import { Quote } from './Quote';

interface EvidenceListProps {
  readonly located: LocatedReport;
  readonly id: string;
  /** Shows the piece of evidence of this index in the page. */
  readonly onShow: (index: number) => void;
}

/** Conclusions in the order of a text's way, what the page says of itself last. */
const CONCLUSIONS: readonly Evidence['supports'][] = [
  'issuer',
  'wire',
  'dateline',
  'publisher',
  'published',
  'label',
  'original',
];

/** Each conclusion about the article with the words that say so; words that stand on the page lead there. */
export function EvidenceList({ located, id, onShow }: EvidenceListProps): JSX.Element {
  const presentation = usePresentation();
  const { attribution } = located.report;
  const found = CONCLUSIONS.filter((supports) =>
    attribution.evidence.some((one) => one.supports === supports),
  );
  return (
    <dl class="evidence" id={id}>
      {found.map((supports) => (
        <div key={supports}>
          <dt>
            <small>{presentation.words.evidence.supports[supports]}</small>
            <bdi>{conclusion(supports, attribution, presentation)}</bdi>
          </dt>
          {attribution.evidence.map(
            (evidence, index) =>
              evidence.supports === supports && (
                <dd key={evidence.signal + evidence.quote}>
                  <Piece quote={evidence.quote} located={located} index={index} onShow={onShow} />
                </dd>
              ),
          )}
        </div>
      ))}
    </dl>
  );
}

interface PieceProps extends Pick<EvidenceListProps, 'located' | 'onShow'> {
  readonly quote: string;
  readonly index: number;
}

function Piece({ quote, located, index, onShow }: PieceProps): JSX.Element {
  const { words } = usePresentation();
  const shown = <Quote text={quote} language={located.report.language} />;
  if (!located.evidencePlaces[index]) {
    return (
      <span class="piece">
        {shown} <small>{words.evidence.notOnPage}</small>
      </span>
    );
  }
  return (
    <button type="button" class="piece" title={words.figures.showInPage} onClick={() => onShow(index)}>
      {shown}
    </button>
  );
}

/** What a kind of evidence amounts to, as far as it is one name or day. */
function conclusion(
  supports: Evidence['supports'],
  { wire, issuer, dateline, publisher, publishedAt, labels }: Attribution,
  presentation: Presentation,
): string | null {
  switch (supports) {
    case 'wire':
      return wire?.name ?? null;
    case 'issuer':
      return issuer?.name ?? null;
    case 'dateline':
      return dateline?.date ? formatDay(dateline.date, presentation) : (dateline?.place ?? null);
    case 'publisher':
      return publisher.name ?? publisher.domain;
    case 'published':
      return publishedAt ? formatDay(publishedAt, presentation) : null;
    case 'label':
      return labels.join(', ');
    case 'original':
      return null;
  }
}
