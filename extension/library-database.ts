import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { Fingerprint } from '../library/fingerprint';
import type { Card, KeptReport } from '../library/kept-report';

const NAME = 'pressmark-library';

/** The library was written by a newer version of the extension; it is left alone. */
export class NewerLibraryError extends Error {
  constructor() {
    super('The library was written by a newer version');
    this.name = 'NewerLibraryError';
  }
}

/** The stores of the library. A kept report is a record in each of the first three. */
export interface LibrarySchema extends DBSchema {
  reports: { key: string; value: KeptReport };
  cards: { key: string; value: Card; indexes: { keptAt: string; release: string } };
  fingerprints: {
    key: string;
    value: Fingerprint & { readonly id: string; readonly keys: readonly string[] };
    indexes: { key: string };
  };
  /** Counts of the library's own, by name. */
  tallies: { key: string; value: number };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** Keys of the tallies: reports that are kept, and those that have gone to make room. */
export const KEPT = 'kept';
export const DROPPED = 'dropped';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** What brings a library of the version before to the next one; the first makes it. A new form is a new step at the end. */
const MIGRATIONS: readonly ((database: LibraryDatabase, upgrade: Upgrade) => Promise<unknown> | undefined)[] =
  [
    (database) => {
      database.createObjectStore('reports', { keyPath: 'id' });
      const cards = database.createObjectStore('cards', { keyPath: 'id' });
      cards.createIndex('keptAt', 'keptAt');
      cards.createIndex('release', 'release');
      const fingerprints = database.createObjectStore('fingerprints', { keyPath: 'id' });
      fingerprints.createIndex('key', 'keys', { multiEntry: true });
      database.createObjectStore('tallies');
      return undefined;
    },
    // Counting a store takes the longer the more there is in it.
    async (_database, upgrade) =>
      upgrade.objectStore('tallies').put(await upgrade.objectStore('reports').count(), KEPT),
  ];

/**
 * Opens the library, made or brought to this version's form where need be.
 * @throws NewerLibraryError when a newer version has written it.
 */
export async function openDatabase(): Promise<LibraryDatabase> {
  try {
    return await openDB<LibrarySchema>(NAME, MIGRATIONS.length, {
      upgrade: async (database, from, _to, upgrade) => {
        for (const migrate of MIGRATIONS.slice(from)) await migrate(database, upgrade);
      },
      // Another page of ours wants to bring it to a newer form.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(), // the event of an open database
    });
  } catch (error) {
    throw error instanceof DOMException && error.name === 'VersionError' ? new NewerLibraryError() : error;
  }
}

/** Deletes the library whole, whichever version has written it; pages of ours that have it open let go of it. */
export const deleteDatabase = (): Promise<void> => deleteDB(NAME);
