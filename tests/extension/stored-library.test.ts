import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../extension/release-library';
import { findTwins } from '../../library/find-twins';
import { KeptReportSchema } from '../../library/report-schema';
import { RELEASE } from '../library/fictional-release';
import { makeKept } from '../library/sample-reports';

/**
 * What builds of each version left in the database, as they wrote it: two reports of one release, one of them pinned.
 * Never changed; a new version gets a file of its own.
 */
interface StoredLibrary {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string;
      readonly multiEntry: boolean;
    }[];
    readonly records: readonly { readonly key: string; readonly value: unknown }[];
  }[];
}

const FOLDER = path.join(import.meta.dirname, 'stored-library');

/** Puts a database there as the build left it. */
async function restore({ version, stores }: StoredLibrary): Promise<void> {
  const database = await openDB('pressmark-library', version, {
    upgrade: (made) => {
      for (const { name, keyPath, indexes, records } of stores) {
        const store = made.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const { key, value } of records) void store.put(value, keyPath === null ? key : undefined);
      }
    },
  });
  database.close();
}

describe.each(readdirSync(FOLDER))('the library that a build left in %s', (file) => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await restore(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as StoredLibrary); // as it was saved
  });

  it('opens with all that was kept', async () => {
    const library = await openLibrary();
    const cards = await library.readCards();
    expect(cards.map(({ id, pinned }) => [id, pinned])).toEqual([
      ['https://second.example/story', false],
      ['https://first.example/story', true],
    ]);
    expect(new Set(cards.map(({ release }) => release)).size).toBe(1);
    const kept = await library.readKept(cards.map(({ id }) => id));
    expect(kept.map(({ report }) => report.language)).toEqual(['vi', 'en']);
    for (const each of kept) expect(v.parse(KeptReportSchema, structuredClone(each))).toEqual(each);
    expect(await library.twinIndex.countReports()).toBe(2);
    expect(await library.countDropped()).toBe(3);
    library.close();
  });

  it('tells twins, takes new reports and lets go of old ones', async () => {
    const library = await openLibrary();
    const made = await makeKept({ url: 'https://zh.example/', language: 'zh', text: RELEASE.zh });
    const twins = await findTwins(made.fingerprint, library.twinIndex);
    expect(twins.map(({ id }) => id).sort()).toEqual([
      'https://first.example/story',
      'https://second.example/story',
    ]);
    await library.keep([{ ...made, twins }]);
    expect(new Set((await library.readCards()).map(({ release }) => release)).size).toBe(1);
    await library.remove(['https://first.example/story']);
    expect(await library.twinIndex.countReports()).toBe(2);
    library.close();
  });
});

/** Version and stores of the database as they are now, as a file here has them but for the records. */
async function describeForm(): Promise<object> {
  const database = await openDB('pressmark-library');
  const { objectStoreNames, version } = database;
  const transaction = database.transaction([...objectStoreNames]);
  const stores = [...objectStoreNames].map((storeName) => {
    const store = transaction.objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { name, keyPath, multiEntry } = store.index(indexName);
      return { name, keyPath, multiEntry };
    });
    return { name: store.name, keyPath: store.keyPath, indexes };
  });
  database.close();
  return { version, stores };
}

describe('the library that this build makes', () => {
  it('has a file here that keeps its form for the builds to come', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    (await openLibrary()).close();
    const forms = readdirSync(FOLDER).map((file) => {
      const { version, stores } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as StoredLibrary; // as it was saved
      return { version, stores: stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })) };
    });
    expect(forms).toContainEqual(await describeForm());
  });
});
