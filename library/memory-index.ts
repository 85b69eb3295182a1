import type { TwinIndex } from './find-twins';
import { type Fingerprint, filedKeys } from './fingerprint';

/** An index in memory, for a run over an archive; a reader's own library is looked up in its database. */
export interface MemoryIndex extends TwinIndex {
  readonly add: (id: string, fingerprint: Fingerprint) => void;
}

export function createMemoryIndex(): MemoryIndex {
  const fingerprints = new Map<string, Fingerprint>();
  const filed = new Map<string, string[]>();
  const idsOf = (key: string): readonly string[] => filed.get(key) ?? [];
  return {
    add: (id, fingerprint) => {
      fingerprints.set(id, fingerprint);
      for (const key of filedKeys(fingerprint)) {
        const ids = filed.get(key);
        if (ids) ids.push(id);
        else filed.set(key, [id]);
      }
    },
    countReports: async () => fingerprints.size,
    countFiled: async (keys) => keys.map((key) => idsOf(key).length),
    findFiled: async (keys, most) => keys.map((key) => idsOf(key).slice(0, most)),
    loadFingerprints: async (ids) => ids.map((id) => fingerprints.get(id) ?? null),
    // It knows of no releases.
    findReleases: async (ids) => ids.map((id) => [id]),
  };
}
