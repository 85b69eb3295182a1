import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePresentation } from '../presentation';
import { fillCount, fillTemplate, formatCount } from '../templates';
import type { ImportOutcome, LibraryActions } from './library-actions';
import { useLibraryWords } from './words';

/** Bad lines that are named; of a file that is something else altogether, a few tell enough. */
const MOST_BAD_LINES = 20;

interface LibraryFileProps {
  readonly actions: LibraryActions;
  readonly isEmpty: boolean;
}

/** The library as a whole: to save, to read from a file, to delete. */
export function LibraryFile({ actions, isEmpty }: LibraryFileProps): JSX.Element {
  const { file, note } = useLibraryWords();
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcome | 'failed' | null>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setOutcome(null);
    setOutcome(await actions.importFile(chosen).catch(() => 'failed' as const));
  };
  const remove = async (): Promise<void> => {
    if (isAsked) await actions.removeAll();
    setAsked(!isAsked);
  };
  return (
    <section class="whole">
      <h2>{file.name}</h2>
      <p class="buttons">
        <button type="button" disabled={isEmpty} onClick={() => void actions.exportAll()}>
          {file.save}
        </button>
        <label class="button">
          {file.read}
          <input
            type="file"
            accept=".jsonl,application/jsonl,application/json,text/plain"
            class="for-ears"
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
        <button
          type="button"
          class="danger"
          disabled={isEmpty}
          onClick={() => void remove()}
          onBlur={() => setAsked(false)}
        >
          {isAsked ? file.reallyDelete : file.deleteAll}
        </button>
      </p>
      <div role="status">{outcome === 'failed' ? note.failed : outcome && <Outcome outcome={outcome} />}</div>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }): JSX.Element {
  const { file, note } = useLibraryWords();
  const presentation = usePresentation();
  const { imported, skipped, bad, dropped, isFull } = outcome;
  return (
    <>
      <p>
        {fillCount(file.imported, imported, presentation)}{' '}
        {skipped > 0 && fillCount(file.skipped, skipped, presentation)}{' '}
        {dropped > 0 && fillCount(note.dropped, dropped, presentation)} {isFull && note.full}
      </p>
      {bad.length > 0 && (
        <ul>
          {bad.slice(0, MOST_BAD_LINES).map(({ line, reason }) => (
            <li key={line}>
              {fillTemplate(file.bad, { line: formatCount(line, presentation.locale), reason })}
            </li>
          ))}
          {bad.length > MOST_BAD_LINES && <li>…</li>}
        </ul>
      )}
    </>
  );
}
