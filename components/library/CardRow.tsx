import type { JSX } from 'preact';
import type { Card } from '../../library/kept-report';
import { formatLanguage } from '../format/format-language';
import { formatDay } from '../format/format-period';
import { usePresentation } from '../presentation';
import { fillTemplate } from '../templates';
import type { LibraryActions } from './library-actions';
import { useLibraryWords } from './words';

interface CardRowProps {
  readonly card: Card;
  readonly actions: LibraryActions;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onIssuer: (issuer: string) => void;
}

/** One kept report: where it leads, whose words it is, and what can be done with it. */
export function CardRow({ card, actions, isChosen, onChoose, onIssuer }: CardRowProps): JSX.Element {
  const presentation = usePresentation();
  const { page } = useLibraryWords();
  const headline = card.headline ?? page.untitled;
  const { tag, verdict } = presentation.words;
  const details = [
    verdict[card.verdict],
    card.wire,
    card.publisher,
    card.day && formatDay(card.day, presentation),
    formatLanguage(card.language, tag),
  ].filter((detail) => detail !== null);
  return (
    <article class="card-row">
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={fillTemplate(page.choose, { headline })}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <div>
        <h2>
          <a href={card.id} target="_blank" rel="noreferrer" lang={card.language} dir="auto">
            {headline}
          </a>
        </h2>
        <p class="details">
          {card.issuer !== null && (
            <button type="button" class="bare" onClick={() => onIssuer(card.issuer ?? '')}>
              <bdi>{card.issuer}</bdi>
            </button>
          )}
          {details.map((detail) => (
            <bdi key={detail}>{detail}</bdi>
          ))}
        </p>
      </div>
      <button
        type="button"
        aria-pressed={card.pinned}
        aria-label={`${page.pin}: ${headline}`}
        onClick={() => void actions.pin(card.id, !card.pinned)}
      >
        {page.pin}
      </button>
      <button
        type="button"
        class="danger"
        aria-label={`${page.delete}: ${headline}`}
        onClick={() => void actions.remove(card.id)}
      >
        {page.delete}
      </button>
    </article>
  );
}
