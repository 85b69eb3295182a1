import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
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

/** What brings a library of the version before to the next one; the first makes it. A new form is a new step at the end. */
const MIGRATIONS: readonly ((database: LibraryDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('reports', { keyPath: 'id' });
    const cards = database.createObjectStore('cards', { keyPath: 'id' });
    cards.createIndex('keptAt', 'keptAt');
    cards.createIndex('release', 'release');
    const fingerprints = database.createObjectStore('fingerprints', { keyPath: 'id' });
    fingerprints.createIndex('key', 'keys', { multiEntry: true });
    database.createObjectStore('tallies');
  },
];

/**
 * Opens the library, made or brought to this version's form where need be.
 * @throws NewerLibraryError when a newer version has written it.
 */
export async function openDatabase(): Promise<LibraryDatabase> {
  try {
    return await openDB<LibrarySchema>(NAME, MIGRATIONS.length, {
      upgrade: (database, from) => {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database);
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
