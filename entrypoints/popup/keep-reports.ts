import type { KeptState, KeptTwin } from '../../components/library/kept-state';
import { NewerLibraryError } from '../../extension/library-database';
import { LibraryFullError, openLibrary, type ReleaseLibrary } from '../../extension/release-library';
import { findTwins } from '../../library/find-twins';
import { type Fingerprint, takeFingerprint } from '../../library/fingerprint';
import type { Twin } from '../../library/judge-twins';
import { toCard, toKept } from '../../library/kept-report';
import type { Language } from '../../reading/languages/language';
import type { ArticleReport } from '../../reading/report';

/** The page that is open, as the library sees it. */
export interface OpenReport {
  readonly look: () => Promise<KeptState>;
  /** Keeps it and gives the new state. */
  readonly keep: () => Promise<KeptState>;
}

/** Twins that the popup shows. */
const MOST_TWINS = 3;

/** Connects a report with the reader's library. */
export function openReport(report: ArticleReport, language: Language): OpenReport {
  const kept = toKept(report, new Date().toISOString());
  const fingerprint = takeFingerprint(report, language);
  return {
    look: () =>
      useLibrary(async (library) => {
        const twins = await findTwins(fingerprint, library.twinIndex, kept.id);
        return {
          ...NOTHING,
          isKept: await library.has(kept.id),
          twins: await describe(twins, fingerprint, library),
        };
      }),
    keep: () =>
      useLibrary(async (library) => {
        const twins = await findTwins(fingerprint, library.twinIndex, kept.id);
        const { dropped } = await library.keep([{ kept, fingerprint, twins }]);
        return { ...NOTHING, isKept: true, dropped, twins: await describe(twins, fingerprint, library) };
      }),
  };
}

const NOTHING: KeptState = { twins: [], isKept: false, trouble: null, dropped: 0 };

async function useLibrary(use: (library: ReleaseLibrary) => Promise<KeptState>): Promise<KeptState> {
  let library: ReleaseLibrary | null = null;
  try {
    library = await openLibrary();
    return await use(library);
  } catch (error) {
    if (error instanceof NewerLibraryError) return { ...NOTHING, trouble: 'newer' };
    if (error instanceof LibraryFullError) return { ...NOTHING, trouble: 'full', dropped: error.dropped };
    console.error(error);
    return { ...NOTHING, trouble: 'failed' };
  } finally {
    library?.close();
  }
}

async function describe(
  twins: readonly Twin[],
  { statements }: Fingerprint,
  library: ReleaseLibrary,
): Promise<readonly KeptTwin[]> {
  const shown = twins.slice(0, MOST_TWINS);
  const reports = await library.readKept(shown.map(({ id }) => id));
  const cards = new Map(reports.map((kept) => [kept.id, toCard(kept, kept.id)]));
  return shown.flatMap(({ id, comparison }) => {
    const card = cards.get(id);
    return card ? [{ card, comparison, total: statements.length }] : [];
  });
}
