import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../citation/export-formats';
import type { ArticleReport } from '../reading/report';
import type { Exports } from './popup-actions';
import { usePresentation } from './presentation';
import { useModal } from './use-modal';

/** A preview of this many units says what a form looks like. */
const LONGEST_PREVIEW = 4000;

/** A report in the form that was picked. */
interface Picked {
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly text: string;
}

interface ExportSheetProps {
  readonly report: ArticleReport;
  readonly use: ExportFormat['use'];
  readonly loadExports: () => Promise<Exports>;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onSave: (fileName: string, mediaType: string, text: string) => void;
  readonly onClose: () => void;
}

/** A sheet over the popup in which a reader picks a form, sees the report in it, and copies or saves it. */
export function ExportSheet(props: ExportSheetProps): JSX.Element {
  const { report, use, loadExports, onCopy, onSave, onClose } = props;
  const { exports } = usePresentation().words;
  const { formats, picked, pick } = usePicked(report, use, loadExports);
  const titleId = useId();
  const { dialog, close } = useModal();
  const copyButton = useRef<HTMLButtonElement>(null);
  const isReady = picked !== null;
  // One key more copies what most readers came for.
  useEffect(() => copyButton.current?.focus(), [isReady]);
  const leave = (hand: (picked: Picked) => void): void => {
    if (picked) hand(picked);
    close();
  };
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{exports.title[use]}</h2>
      <FormChoice titleId={titleId} formats={formats} picked={picked?.format ?? null} onPick={pick} />
      {/* A new one for each form: Firefox leads to the end of a text that comes into the one that has the focus. */}
      <textarea
        key={picked?.format.id}
        class="preview"
        readOnly
        rows={8}
        dir="auto"
        aria-label={exports.preview}
        value={picked ? cutPreview(picked.text) : ''}
      />
      <div class="actions">
        <button type="button" onClick={close}>
          {exports.close}
        </button>
        <span class="copies">
          <button
            type="button"
            disabled={!isReady}
            onClick={() => leave(({ format, fileName, text }) => onSave(fileName, format.mediaType, text))}
          >
            {exports.save}
          </button>
          <button
            ref={copyButton}
            type="button"
            class="main"
            disabled={!isReady}
            onClick={() => leave(({ text }) => void onCopy(text))}
          >
            {exports.copy}
          </button>
        </span>
      </div>
    </dialog>
  );
}

interface FormChoiceProps {
  readonly titleId: string;
  readonly formats: readonly ExportFormat[];
  readonly picked: ExportFormat | null;
  readonly onPick: (format: ExportFormat) => Promise<void>;
}

function FormChoice({ titleId, formats, picked, onPick }: FormChoiceProps): JSX.Element {
  const { exports } = usePresentation().words;
  return (
    <fieldset class="forms" aria-labelledby={titleId}>
      {formats.map((format) => (
        <label key={format.id}>
          <input type="radio" name="form" checked={picked === format} onChange={() => void onPick(format)} />
          <span>{exports.format[format.id]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The forms on offer and the report in the one that was picked; the first one is, as soon as they are loaded. */
function usePicked(report: ArticleReport, use: ExportFormat['use'], loadExports: () => Promise<Exports>) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>([]);
  const [picked, setPicked] = useState<Picked | null>(null);
  const pick = async (format: ExportFormat): Promise<void> => {
    const { nameFile } = await loadExports();
    setPicked({ format, fileName: nameFile(report, format), text: await format.make(report, new Date()) });
  };
  useEffect(() => {
    void loadExports().then(({ EXPORT_FORMATS }) => {
      const offered = EXPORT_FORMATS.filter((format) => format.use === use);
      setFormats(offered);
      if (offered[0]) void pick(offered[0]);
    });
  }, [use]);
  return { formats, picked, pick };
}

const cutPreview = (text: string): string =>
  text.length <= LONGEST_PREVIEW ? text : `${text.slice(0, LONGEST_PREVIEW)} …`;
