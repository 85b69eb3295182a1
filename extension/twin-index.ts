import type { TwinIndex } from '../library/find-twins';
import { KEPT, type LibraryDatabase } from './library-database';

/** The library as far as twins are looked for in it: what is asked for at a time is read in one transaction. */
export const toTwinIndex = (database: LibraryDatabase): TwinIndex => {
  const openIndex = () => database.transaction('fingerprints').store.index('key');
  return {
    countReports: async () => (await database.get('tallies', KEPT)) ?? 0,
    countFiled: (keys) => {
      const index = openIndex();
      return Promise.all(keys.map((key) => index.count(key)));
    },
    findFiled: (keys, most) => {
      const index = openIndex();
      return Promise.all(keys.map((key) => index.getAllKeys(key, most)));
    },
    loadFingerprints: async (ids) => {
      const { store } = database.transaction('fingerprints');
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return found.map((fingerprint) => fingerprint ?? null);
    },
    findReleases: (ids) => findReleases(database, ids),
  };
};

async function findReleases(
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const { store } = database.transaction('cards');
  const cards = await Promise.all(ids.map((id) => store.get(id)));
  const releases = [...new Set(cards.flatMap((card) => card?.release ?? []))];
  const members = await Promise.all(releases.map((release) => store.index('release').getAllKeys(release)));
  const byRelease = new Map(releases.map((release, at) => [release, members[at] ?? []]));
  return cards.map((card, at) => byRelease.get(card?.release ?? '') ?? [ids[at] ?? '']);
}
