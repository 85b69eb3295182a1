import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { TwinIndex } from '../library/find-twins';
import { filedKeys } from '../library/fingerprint';
import type { Twin } from '../library/judge-twins';
import { type Card, type KeptReport, type LibraryEntry, toCard } from '../library/kept-report';
import { DROPPED, KEPT, type LibraryDatabase, type LibrarySchema, openDatabase } from './library-database';
import { toTwinIndex } from './twin-index';

/** There is no room, and nothing left that may go; or what went has made none. */
export class LibraryFullError extends Error {
  /** @param dropped How many of the oldest reports went all the same. */
  constructor(readonly dropped: number) {
    super('The library has no room');
    this.name = 'LibraryFullError';
  }
}

/** What came of keeping reports. */
export interface KeepOutcome {
  /** How many are new; of the others the page was kept already, and nothing was written. */
  readonly added: number;
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
   * Keeps reports, all in one transaction.
   * @throws LibraryFullError
   */
  readonly keep: (wanted: readonly ToKeep[]) => Promise<KeepOutcome>;
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

/** The stores that hold a part of each report, and that which counts them. */
const PARTS = ['reports', 'cards', 'fingerprints'] as const;
const STORES = [...PARTS, 'tallies'] as const;
/** Reports that go at a time where there is no room… */
const DROPPED_AT_ONCE = 20;
/** … and the most that go for one writing: where the whole disk is full, a reader would lose all for nothing. */
const MOST_DROPPED = 60;

async function keepWithRoom(database: LibraryDatabase, wanted: readonly ToKeep[]): Promise<KeepOutcome> {
  for (let dropped = 0; ; ) {
    try {
      return { added: await write(database, wanted), dropped };
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      const gone = dropped < MOST_DROPPED ? await dropOldest(database) : 0;
      if (gone === 0) throw new LibraryFullError(dropped);
      dropped += gone;
    }
  }
}

const isQuotaError = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Writes reports in one transaction: all of them are there afterwards, or none. How many were not kept already. */
async function write(database: LibraryDatabase, wanted: readonly ToKeep[]): Promise<number> {
  const transaction = database.transaction(STORES, 'readwrite');
  let added = 0;
  try {
    for (const each of wanted) if (await add(transaction, each)) added++;
    await changeTally(transaction, KEPT, added);
  } catch (error) {
    transaction.done.catch(() => undefined);
    // Where the browser gave the transaction up, it knows why; else what was written is taken back here.
    if (transaction.error) throw transaction.error;
    transaction.abort();
    throw error;
  }
  await transaction.done;
  return added;
}

type Writing = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;

/** Adds the parts of a report; false when its page was kept already. */
async function add(transaction: Writing, { kept, fingerprint, twins }: ToKeep): Promise<boolean> {
  const [reports, cards] = [transaction.objectStore('reports'), transaction.objectStore('cards')];
  if ((await reports.getKey(kept.id)) !== undefined) return false;
  const card = toCard(kept, await joinReleases(cards, kept.id, twins));
  await reports.add(kept);
  await cards.add(card);
  const filed = { ...fingerprint, id: kept.id, keys: filedKeys(fingerprint) };
  await transaction.objectStore('fingerprints').add(filed);
  return true;
}

async function changeTally(transaction: Writing, name: string, by: number): Promise<void> {
  const tallies = transaction.objectStore('tallies');
  if (by !== 0) await tallies.put(((await tallies.get(name)) ?? 0) + by, name);
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
  const transaction = database.transaction(STORES, 'readwrite');
  const oldest: string[] = [];
  for await (const { value } of transaction.objectStore('cards').index('keptAt')) {
    if (oldest.length === DROPPED_AT_ONCE) break;
    if (!value.pinned) oldest.push(value.id);
  }
  const gone = await removeParts(transaction, oldest);
  await changeTally(transaction, DROPPED, gone);
  await transaction.done;
  return gone;
}

/** Removes all parts of reports; how many of them were there. */
async function removeParts(transaction: Writing, ids: readonly string[]): Promise<number> {
  const reports = transaction.objectStore('reports');
  const found = (await Promise.all(ids.map((id) => reports.getKey(id)))).filter((id) => id !== undefined);
  await Promise.all(found.flatMap((id) => PARTS.map((name) => transaction.objectStore(name).delete(id))));
  await changeTally(transaction, KEPT, -found.length);
  return found.length;
}

async function readKept(database: LibraryDatabase, ids: readonly string[]): Promise<readonly KeptReport[]> {
  const { store } = database.transaction('reports');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((kept) => kept !== undefined);
}

async function pin(database: LibraryDatabase, id: string, pinned: boolean): Promise<void> {
  const transaction = database.transaction(PARTS, 'readwrite');
  const [reports, cards] = [transaction.objectStore('reports'), transaction.objectStore('cards')];
  const [kept, card] = await Promise.all([reports.get(id), cards.get(id)]);
  if (kept && card) await Promise.all([reports.put({ ...kept, pinned }), cards.put({ ...card, pinned })]);
  await transaction.done;
}

async function remove(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  await removeParts(transaction, ids);
  await transaction.done;
}

async function removeAll(database: LibraryDatabase): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  await Promise.all([...STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
