import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importLines } from '../../../entrypoints/library/import-lines';
import { openLibrary, type ReleaseLibrary } from '../../../extension/release-library';
import { toLine } from '../../../library/json-lines';
import { RELEASE } from '../../library/fictional-release';
import { makeKept } from '../../library/sample-reports';

const NOW = '2026-05-20T08:00:00.000Z';

let library: ReleaseLibrary;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
});
afterEach(() => library.close());

const lineOf = async (name: string, language: string, text: string): Promise<string> =>
  toLine((await makeKept({ url: `https://${name}.example/story`, language, text })).kept);

async function* toBytes(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(lines.join(''));
}

it('reads all lines of a long file: twins near and far are one release, a page said twice is kept once', async () => {
  const fillers = await Promise.all(
    Array.from({ length: 60 }, (_, number) =>
      lineOf(`filler-${number}`, 'en', `The pier is ${number + 2} meters long.`),
    ),
  );
  const lines = [
    await lineOf('en', 'en', RELEASE.en),
    await lineOf('vi', 'vi', RELEASE.vi),
    await lineOf('en', 'en', 'Other words.'),
    '{"schema": 7}\n',
    ...fillers,
    await lineOf('zh', 'zh', RELEASE.zh),
    await lineOf('vi', 'vi', 'Other words.'),
  ];
  const outcome = await importLines(toBytes(lines), library, NOW);
  expect(outcome).toMatchObject({ imported: 63, skipped: 2, dropped: 0, isFull: false });
  expect(outcome.bad.map(({ line }) => line)).toEqual([4]);
  const releases = new Map((await library.readCards()).map(({ id, release }) => [id, release]));
  const ofRelease = ['en', 'vi', 'zh'].map((name) => releases.get(`https://${name}.example/story`));
  expect(ofRelease).toEqual(Array.from({ length: 3 }, () => 'https://en.example/story'));
  expect(new Set(releases.values()).size).toBe(61);
  const [kept] = await library.readKept(['https://en.example/story']);
  expect(kept?.report.text).toBe(RELEASE.en);
});
