import type { ImportOutcome } from '../../components/library/library-actions';
import { LibraryFullError, type ReleaseLibrary } from '../../extension/release-library';
import { findTwins } from '../../library/find-twins';
import { takeFingerprint } from '../../library/fingerprint';
import { parseImportedLine } from '../../library/json-lines';
import type { KeptReport } from '../../library/kept-report';
import { readLines } from '../../library/read-lines';
import { loadLanguage } from '../../reading/languages/registry';

/**
 * Keeps every report of a file of JSON Lines that is valid and not there yet, each by itself; the others are told.
 * @param now ISO 8601, UTC: when reports are kept that do not say so themselves.
 */
export async function importLines(
  bytes: AsyncIterable<Uint8Array>,
  library: ReleaseLibrary,
  now: string,
): Promise<ImportOutcome> {
  const bad: { line: number; reason: string }[] = [];
  let [imported, skipped, dropped, number] = [0, 0, 0, 0];
  const tell = (isFull: boolean): ImportOutcome => ({ imported, skipped, bad, dropped, isFull });
  for await (const line of readLines(bytes)) {
    number++;
    if (line.trim() === '') continue;
    const read = parseImportedLine(line, now);
    if (read.kind === 'bad') {
      bad.push({ line: number, reason: read.reason });
      continue;
    }
    try {
      const outcome = await keep(read.kept, library);
      dropped += outcome.dropped;
      if (outcome.isNew) imported++;
      else skipped++;
    } catch (error) {
      if (error instanceof LibraryFullError) return tell(true);
      throw error;
    }
  }
  return tell(false);
}

async function keep(
  kept: KeptReport,
  library: ReleaseLibrary,
): Promise<{ readonly isNew: boolean; readonly dropped: number }> {
  if (await library.has(kept.id)) return { isNew: false, dropped: 0 };
  const fingerprint = takeFingerprint(kept.report, await loadLanguage(kept.report.language));
  return library.keep({ kept, fingerprint, twins: await findTwins(fingerprint, library.twinIndex, kept.id) });
}
