import type { TwinIndex } from './find-twins';

/** Two indexes, of different reports, as one. */
export function joinIndexes(one: TwinIndex, other: TwinIndex): TwinIndex {
  const ask = <Answer>(about: (index: TwinIndex) => Promise<Answer>): Promise<[Answer, Answer]> =>
    Promise.all([about(one), about(other)]);
  return {
    countReports: async () => {
      const [here, there] = await ask((index) => index.countReports());
      return here + there;
    },
    countFiled: async (keys) => {
      const [here, there] = await ask((index) => index.countFiled(keys));
      return here.map((count, at) => count + (there[at] ?? 0));
    },
    findFiled: async (keys, most) => {
      const [here, there] = await ask((index) => index.findFiled(keys, most));
      return here.map((ids, at) => [...ids, ...(there[at] ?? [])].slice(0, most));
    },
    loadFingerprints: async (ids) => {
      const [here, there] = await ask((index) => index.loadFingerprints(ids));
      return here.map((fingerprint, at) => fingerprint ?? there[at] ?? null);
    },
    findReleases: async (ids) => {
      const [here, there] = await ask((index) => index.findReleases(ids));
      return here.map((release, at) => [...new Set([...release, ...(there[at] ?? [])])]);
    },
  };
}
