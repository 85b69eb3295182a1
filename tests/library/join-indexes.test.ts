import { describe, expect, it } from 'vitest';
import type { TwinIndex } from '../../library/find-twins';
import { filedKeys } from '../../library/fingerprint';
import { joinIndexes } from '../../library/join-indexes';
import { createMemoryIndex } from '../../library/memory-index';
import { fingerprintOf, RELEASE } from './fictional-release';

/** An index with the release under these ids, and one without. */
async function indexWith(...ids: readonly string[]): Promise<TwinIndex> {
  const index = createMemoryIndex();
  for (const id of ids) index.add(id, await fingerprintOf('en', RELEASE.en));
  return index;
}

describe('two indexes as one', () => {
  it('have the reports of both, those of the first before', async () => {
    const joined = joinIndexes(await indexWith('a', 'b'), await indexWith('c'));
    const [key = ''] = filedKeys(await fingerprintOf('en', RELEASE.en));
    expect(await joined.countReports()).toBe(3);
    expect(await joined.countFiled([key, 'nothing'])).toEqual([3, 0]);
    expect(await joined.findFiled([key, 'nothing'], 9)).toEqual([['a', 'b', 'c'], []]);
    expect(await joined.findFiled([key], 2)).toEqual([['a', 'b']]);
  });

  it('know the fingerprint that either knows', async () => {
    const joined = joinIndexes(await indexWith('a'), await indexWith('c'));
    const known = await joined.loadFingerprints(['c', 'a', 'unknown']);
    expect(known.map((fingerprint) => fingerprint !== null)).toEqual([true, true, false]);
  });

  it('know all reports of a release that either knows, each once', async () => {
    const one: TwinIndex = { ...(await indexWith('a')), findReleases: async () => [['a', 'b'], ['x']] };
    const other: TwinIndex = { ...(await indexWith('c')), findReleases: async () => [['b', 'c'], ['x']] };
    expect(await joinIndexes(one, other).findReleases(['a', 'x'])).toEqual([['a', 'b', 'c'], ['x']]);
  });
});
