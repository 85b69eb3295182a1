import type { ImportOutcome } from '../../components/library/library-actions';
import {
  type KeepOutcome,
  LibraryFullError,
  type ReleaseLibrary,
  type ToKeep,
} from '../../extension/release-library';
import { findTwins } from '../../library/find-twins';
import { takeFingerprint } from '../../library/fingerprint';
import { joinIndexes } from '../../library/join-indexes';
import { parseImportedLine } from '../../library/json-lines';
import type { KeptReport } from '../../library/kept-report';
import { createMemoryIndex } from '../../library/memory-index';
import { readLines } from '../../library/read-lines';
import { loadLanguage } from '../../reading/languages/registry';

/** Reports that are kept at a time. */
const KEPT_AT_ONCE = 50;

/**
 * Keeps every report of a file of JSON Lines that is valid and not there yet, some at a time; the others are told.
 * @param now ISO 8601, UTC: when reports are kept that do not say so themselves.
 */
export async function importLines(
  bytes: AsyncIterable<Uint8Array>,
  library: ReleaseLibrary,
  now: string,
): Promise<ImportOutcome> {
  const bad: { line: number; reason: string }[] = [];
  let [imported, skipped, dropped, number] = [0, 0, 0, 0];
  let waiting: KeptReport[] = [];
  const keepWaiting = async (): Promise<void> => {
    const outcome = await keep(waiting, library);
    imported += outcome.added;
    skipped += waiting.length - outcome.added;
    dropped += outcome.dropped;
    waiting = [];
  };
  try {
    for await (const line of readLines(bytes)) {
      number++;
      if (line.trim() === '') continue;
      const read = parseImportedLine(line, now);
      if (read.kind === 'bad') bad.push({ line: number, reason: read.reason });
      else waiting.push(read.kept);
      if (waiting.length === KEPT_AT_ONCE) await keepWaiting();
    }
    await keepWaiting();
  } catch (error) {
    if (error instanceof LibraryFullError)
      return { imported, skipped, bad, dropped: dropped + error.dropped, isFull: true };
    throw error;
  }
  return { imported, skipped, bad, dropped, isFull: false };
}

/** Keeps those reports that are not there yet; each is a twin of what is kept and of those before it. */
async function keep(reports: readonly KeptReport[], library: ReleaseLibrary): Promise<KeepOutcome> {
  const wanted = new Map<string, ToKeep>();
  const before = createMemoryIndex();
  const index = joinIndexes(library.twinIndex, before);
  for (const kept of reports) {
    if (wanted.has(kept.id) || (await library.has(kept.id))) continue;
    const fingerprint = takeFingerprint(kept.report, await loadLanguage(kept.report.language));
    wanted.set(kept.id, { kept, fingerprint, twins: await findTwins(fingerprint, index, kept.id) });
    before.add(kept.id, fingerprint);
  }
  return wanted.size === 0 ? { added: 0, dropped: 0 } : library.keep([...wanted.values()]);
}
