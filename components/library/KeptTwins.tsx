import type { JSX } from 'preact';
import { formatLanguage } from '../format/format-language';
import { formatDay } from '../format/format-period';
import { Phrase } from '../Phrase';
import { usePresentation } from '../presentation';
import { fillTemplate, formatCount } from '../templates';
import type { KeptState, KeptTwin } from './kept-state';
import { StatementLists } from './StatementLists';
import { type LibraryWords, LibraryWordsContext } from './words';

interface KeptTwinsProps {
  readonly state: KeptState;
  readonly words: LibraryWords;
  /** BCP 47 tag of the page that is open. */
  readonly language: string;
}

/** Where the page's release was seen before. */
export function KeptTwins({ state, words, language }: KeptTwinsProps): JSX.Element {
  return (
    <LibraryWordsContext.Provider value={words}>
      {state.twins.map((twin) => (
        <TwinNote key={twin.card.id} twin={twin} words={words} language={language} />
      ))}
    </LibraryWordsContext.Provider>
  );
}

interface TwinNoteProps {
  readonly twin: KeptTwin;
  readonly words: LibraryWords;
  readonly language: string;
}

function TwinNote({ twin, words, language }: TwinNoteProps): JSX.Element {
  const presentation = usePresentation();
  const { card, comparison, total } = twin;
  const {
    locale,
    words: { tag },
  } = presentation;
  const figures =
    comparison.same.length === 0
      ? words.note.sameWords
      : fillTemplate(words.note.figures, {
          same: formatCount(comparison.same.length, locale),
          total: formatCount(total, locale),
        });
  const day = card.day ?? card.keptAt;
  return (
    <details class="note plain twin">
      <summary>
        <Phrase
          template={words.note.seen}
          fillings={{
            publisher: card.publisher ?? card.id,
            day: formatDay(day, presentation),
            figures,
            language: formatLanguage(card.language, tag) ?? card.language,
          }}
        />
      </summary>
      <p>
        <a href={card.id} target="_blank" rel="noreferrer" lang={card.language}>
          {card.headline ?? card.id}
        </a>
      </p>
      <StatementLists comparison={comparison} here={language} there={card.language} />
    </details>
  );
}
