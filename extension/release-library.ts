import type { IDBPObjectStore } from 'idb';
import type { Twin, TwinIndex } from '../library/find-twins';
import { filedKeys } from '../library/fingerprint';
import { type Card, type KeptReport, type LibraryEntry, toCard } from '../library/kept-report';
import { type LibraryDatabase, type LibrarySchema, openDatabase } from './library-database';

/** There is no room, and nothing left that may go. */
export class LibraryFullError extends Error {
  constructor() {
    super('The library is full of pinned reports');
    this.name = 'LibraryFullError';
  }
}

/** What came of keeping a report. */
export interface KeepOutcome {
  /** False when its page was kept already; then nothing was written. */
  readonly isNew: boolean;
  /** How many of the oldest reports went to make room. */
  readonly dropped: number;
}

/** A report to keep, and the reports of the same release that are kept already. */
export interface ToKeep extends Omit<LibraryEntry, 'card'> {
  readonly twins: readonly Pick<Twin, 'id'>[];
}

/** The reader's kept reports. */
export interface ReleaseLibrary {
  readonly twinIndex: TwinIndex;
  /**
   * Keeps a report, in one transaction.
   * @throws LibraryFullError
   */
  readonly keep: (wanted: ToKeep) => Promise<KeepOutcome>;
  readonly has: (id: string) => Promise<boolean>;
  /** All cards, the newest kept first. */
  readonly readCards: () => Promise<readonly Card[]>;
  /** The kept reports of these ids; those that are not there are left out. */
  readonly readKept: (ids: readonly string[]) => Promise<readonly KeptReport[]>;
  readonly pin: (id: string, pinned: boolean) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  /** How many reports have gone to make room since the library was begun. */
  readonly countDropped: () => Promise<number>;
  readonly close: () => void;
}

/**
 * Opens the library.
 * @throws NewerLibraryError
 */
export async function openLibrary(): Promise<ReleaseLibrary> {
  const database = await openDatabase();
  return {
    twinIndex: toTwinIndex(database),
    keep: (wanted) => keepWithRoom(database, wanted),
    has: async (id) => (await database.getKey('reports', id)) !== undefined,
    // Out of the store and then in order: an index would look up each record by itself.
    readCards: async () => (await database.getAll('cards')).sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1)),
    readKept: (ids) => readKept(database, ids),
    pin: (id, pinned) => pin(database, id, pinned),
    remove: (ids) => remove(database, ids),
    removeAll: () => removeAll(database),
    countDropped: async () => (await database.get('tallies', DROPPED)) ?? 0,
    close: () => database.close(),
  };
}

const STORES = ['reports', 'cards', 'fingerprints'] as const;
const DROPPED = 'dropped';
/** Reports that go at a time where there is no room. */
const DROPPED_AT_ONCE = 20;

async function keepWithRoom(database: LibraryDatabase, wanted: ToKeep): Promise<KeepOutcome> {
  for (let dropped = 0; ; ) {
    try {
      return { isNew: await write(database, wanted), dropped };
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      const gone = await dropOldest(database);
      if (gone === 0) throw new LibraryFullError();
      dropped += gone;
    }
  }
}

const isQuotaError = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Writes a report in one transaction: all of it is there afterwards, or nothing. False when its page was kept already. */
async function write(database: LibraryDatabase, { kept, fingerprint, twins }: ToKeep): Promise<boolean> {
  const transaction = database.transaction(STORES, 'readwrite');
  const [reports, cards] = [transaction.objectStore('reports'), transaction.objectStore('cards')];
  const fingerprints = transaction.objectStore('fingerprints');
  try {
    if ((await reports.getKey(kept.id)) !== undefined) return false;
    const card = toCard(kept, await joinReleases(cards, kept.id, twins));
    await reports.add(kept);
    await cards.add(card);
    await fingerprints.add({ ...fingerprint, id: kept.id, keys: filedKeys(fingerprint) });
  } catch (error) {
    transaction.done.catch(() => undefined);
    // Where the browser gave the transaction up, it knows why; else what was written is taken back here.
    if (transaction.error) throw transaction.error;
    transaction.abort();
    throw error;
  }
  await transaction.done;
  return true;
}

type CardStore = IDBPObjectStore<LibrarySchema, typeof STORES, 'cards', 'readwrite'>;

/** The release that a report belongs to: that of its twins. A report that is a twin of two releases makes them one. */
async function joinReleases(cards: CardStore, id: string, twins: ToKeep['twins']): Promise<string> {
  const kept = await Promise.all(twins.map((twin) => cards.get(twin.id)));
  const [release, ...others] = new Set(kept.flatMap((card) => (card ? [card.release] : [])));
  if (release === undefined) return id;
  for (const other of others) {
    for (const card of await cards.index('release').getAll(other)) await cards.put({ ...card, release });
  }
  return release;
}

/** Drops some of the oldest reports that are not pinned; how many there were. */
async function dropOldest(database: LibraryDatabase): Promise<number> {
  const transaction = database.transaction([...STORES, 'tallies'], 'readwrite');
  const gone: string[] = [];
  for await (const { value } of transaction.objectStore('cards').index('keptAt')) {
    if (gone.length === DROPPED_AT_ONCE) break;
    if (!value.pinned) gone.push(value.id);
  }
  const tallies = transaction.objectStore('tallies');
  const before = (await tallies.get(DROPPED)) ?? 0;
  await Promise.all([
    ...gone.flatMap((id) => STORES.map((name) => transaction.objectStore(name).delete(id))),
    gone.length > 0 ? tallies.put(before + gone.length, DROPPED) : undefined,
    transaction.done,
  ]);
  return gone.length;
}

async function readKept(database: LibraryDatabase, ids: readonly string[]): Promise<readonly KeptReport[]> {
  const { store } = database.transaction('reports');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((kept) => kept !== undefined);
}

async function pin(database: LibraryDatabase, id: string, pinned: boolean): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  const [reports, cards] = [transaction.objectStore('reports'), transaction.objectStore('cards')];
  const [kept, card] = await Promise.all([reports.get(id), cards.get(id)]);
  if (kept && card) await Promise.all([reports.put({ ...kept, pinned }), cards.put({ ...card, pinned })]);
  await transaction.done;
}

async function remove(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  await Promise.all([
    ...ids.flatMap((id) => STORES.map((name) => transaction.objectStore(name).delete(id))),
    transaction.done,
  ]);
}

async function removeAll(database: LibraryDatabase): Promise<void> {
  const names = [...STORES, 'tallies'] as const;
  const transaction = database.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

const toTwinIndex = (database: LibraryDatabase): TwinIndex => {
  const openIndex = () => database.transaction('fingerprints').store.index('key');
  return {
    countReports: () => database.count('reports'),
    countFiled: (keys) => {
      const index = openIndex();
      return Promise.all(keys.map((key) => index.count(key)));
    },
    findFiled: (keys) => {
      const index = openIndex();
      return Promise.all(keys.map((key) => index.getAllKeys(key)));
    },
    loadFingerprints: async (ids) => {
      const { store } = database.transaction('fingerprints');
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return found.map((fingerprint) => fingerprint ?? null);
    },
  };
};
