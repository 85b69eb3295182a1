import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDatabase, NewerLibraryError } from '../../extension/library-database';
import { LibraryFullError, openLibrary, type ReleaseLibrary } from '../../extension/release-library';
import { findTwins } from '../../library/find-twins';
import { RELEASE } from '../library/fictional-release';
import { makeKept } from '../library/sample-reports';

let library: ReleaseLibrary;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
});

const at = (minute: number): string => `2026-05-18T08:${String(minute).padStart(2, '0')}:00.000Z`;

async function keep(name: string, language: string, text: string, minute = 0): Promise<string> {
  const made = await makeKept({ url: `https://${name}.example/story`, language, text }, at(minute));
  const twins = await findTwins(made.fingerprint, library.twinIndex, made.kept.id);
  await library.keep([{ ...made, twins }]);
  return made.kept.id;
}

const keepFillers = async (count: number): Promise<void> => {
  for (let number = 0; number < count; number++) {
    await keep(`filler-${number}`, 'en', `The pier is ${number + 2} meters long.`, number);
  }
};

describe('a release library', () => {
  it('gives back what was kept, the newest first', async () => {
    await keep('first', 'en', RELEASE.en, 1);
    await keep('second', 'en', 'A boat left the harbor.', 2);
    const cards = await library.readCards();
    expect(cards.map(({ publisher }) => publisher)).toEqual(['second.example', 'first.example']);
    const [kept] = await library.readKept(['https://first.example/story', 'https://gone.example/']);
    expect(kept?.report.text).toBe(RELEASE.en);
    expect(await library.has('https://first.example/story')).toBe(true);
  });

  it('is deleted whole while a page of ours has it open', async () => {
    await keep('first', 'en', RELEASE.en);
    await deleteDatabase();
    library = await openLibrary();
    expect(await library.readCards()).toEqual([]);
  });

  it('keeps a page once', async () => {
    await keep('page', 'en', RELEASE.en);
    const again = await makeKept({
      url: 'https://page.example/story#top',
      language: 'en',
      text: 'Other words.',
    });
    expect(await library.keep([{ ...again, twins: [] }])).toEqual({ added: 0, dropped: 0 });
    expect((await library.readKept([again.kept.id]))[0]?.report.text).toBe(RELEASE.en);
  });

  it('finds twins, and puts them under one release', async () => {
    const vi = await keep('vi', 'vi', RELEASE.vi);
    const zh = await keep('zh', 'zh', RELEASE.zh);
    await keep('other', 'en', 'A boat left the harbor.');
    const releases = new Map((await library.readCards()).map(({ id, release }) => [id, release]));
    expect(releases.get(zh)).toBe(vi);
    expect(new Set(releases.values()).size).toBe(2);
  });

  it('finds the twin of a release of which there are many copies', async () => {
    for (let number = 0; number < 120; number++) await keep(`copy-${number}`, 'vi', RELEASE.vi);
    const { fingerprint } = await makeKept({ url: 'https://zh.example/', language: 'zh', text: RELEASE.zh });
    expect((await findTwins(fingerprint, library.twinIndex)).length).toBeGreaterThan(0);
    expect(new Set((await library.readCards()).map(({ release }) => release)).size).toBe(1);
  }, 60_000);

  it('makes two releases one when a report is a twin of both', async () => {
    const [a, b] = [
      await makeKept({ url: 'https://a.example/', language: 'vi', text: RELEASE.vi }),
      await makeKept({ url: 'https://b.example/', language: 'zh', text: RELEASE.zh }),
    ];
    for (const made of [a, b]) await library.keep([{ ...made, twins: [] }]);
    expect(new Set((await library.readCards()).map(({ release }) => release)).size).toBe(2);
    await keep('en', 'en', RELEASE.en);
    expect(new Set((await library.readCards()).map(({ release }) => release)).size).toBe(1);
  });

  it('forgets', async () => {
    const id = await keep('page', 'en', RELEASE.en);
    await keepFillers(2);
    expect(await library.twinIndex.countReports()).toBe(3);
    await library.remove([id, 'https://never-kept.example/']);
    expect(await library.twinIndex.countReports()).toBe(2);
    expect(await library.twinIndex.loadFingerprints([id])).toEqual([null]);
    expect(await library.readCards()).toHaveLength(2);
    await library.removeAll();
    expect(await library.readCards()).toEqual([]);
    expect(await library.twinIndex.countReports()).toBe(0);
    await keepFillers(1);
    expect(await library.twinIndex.countReports()).toBe(1);
  });

  it('writes all parts of all reports that it is given, or none', async () => {
    const first = await makeKept({ url: 'https://first.example/', language: 'vi', text: RELEASE.vi });
    const made = await makeKept({ url: 'https://page.example/', language: 'en', text: RELEASE.en });
    // What cannot be stored fails as the last of the three parts.
    const fingerprint = { ...made.fingerprint, language: (() => 'en') as unknown as string };
    const wanted = [
      { ...first, twins: [] },
      { kept: made.kept, fingerprint, twins: [] },
    ];
    await expect(library.keep(wanted)).rejects.toThrow();
    expect(await library.readCards()).toEqual([]);
    expect(await library.has(made.kept.id)).toBe(false);
    expect(await library.twinIndex.countReports()).toBe(0);
  });
});

describe('a library without room', () => {
  const fail = (times: number): void => {
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    for (let time = 0; time < times; time++) {
      add.mockImplementationOnce(() => {
        throw new DOMException('No room', 'QuotaExceededError');
      });
    }
  };

  it('drops the oldest reports that are not pinned, and says how many', async () => {
    await keepFillers(25);
    await library.pin('https://filler-0.example/story', true);
    const made = await makeKept({ url: 'https://new.example/', language: 'en', text: RELEASE.en }, at(50));
    fail(1);
    expect(await library.keep([{ ...made, twins: [] }])).toEqual({ added: 1, dropped: 20 });
    const ids = (await library.readCards()).map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids).toContain('https://filler-0.example/story');
    expect(ids).not.toContain('https://filler-1.example/story');
    expect(ids).toContain(made.kept.id);
    expect(await library.countDropped()).toBe(20);
  });

  it('does not drop everything where that makes no room', async () => {
    await keepFillers(100);
    const made = await makeKept({ url: 'https://new.example/', language: 'en', text: RELEASE.en }, at(50));
    fail(10);
    await expect(library.keep([{ ...made, twins: [] }])).rejects.toMatchObject({
      name: 'LibraryFullError',
      dropped: 60,
    });
    expect(await library.readCards()).toHaveLength(40);
  });

  it('says that it is full when all that is left is pinned', async () => {
    await keepFillers(1);
    await library.pin('https://filler-0.example/story', true);
    const made = await makeKept({ url: 'https://new.example/', language: 'en', text: RELEASE.en });
    fail(2);
    await expect(library.keep([{ ...made, twins: [] }])).rejects.toThrow(LibraryFullError);
    expect(await library.readCards()).toHaveLength(1);
  });
});

describe('a library of a newer version', () => {
  it('is left alone', async () => {
    await keep('page', 'en', RELEASE.en);
    library.close();
    const newer = await openDB('pressmark-library', 99);
    newer.close();
    await expect(openLibrary()).rejects.toThrow(NewerLibraryError);
    const untouched = await openDB('pressmark-library', 99);
    expect(await untouched.count('reports')).toBe(1);
    untouched.close();
  });
});
