import { describe, expect, it } from 'vitest';
import { type ChangeWatch, runInSlices } from '../../extension/run-in-slices';

const still: ChangeWatch = { hasChanged: () => false, stop: () => undefined };

/** Work of some steps, each of which takes a whole slice. */
function* slowSteps(count: number, log: string[] = []): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    log.push(`step ${step}`);
    for (const end = performance.now() + 5; performance.now() < end; );
    yield;
  }
  return 'done';
}

describe('runInSlices', () => {
  it('lets the page do its work between slices', async () => {
    const log: string[] = [];
    const pause = async () => void log.push('page');
    const result = await runInSlices(
      () => slowSteps(3, log),
      () => still,
      pause,
    );
    expect(result).toBe('done');
    expect(log).toEqual(['step 0', 'page', 'step 1', 'page', 'step 2', 'page']);
  });

  it('begins anew when the page has changed', async () => {
    const log: string[] = [];
    let changes = 1;
    const watch = () => ({ ...still, hasChanged: () => log.length === 2 && changes-- > 0 });
    await runInSlices(() => slowSteps(3, log), watch);
    expect(log).toEqual(['step 0', 'step 1', 'step 0', 'step 1', 'step 2']);
  });

  it('reads a page in one go that always changes', async () => {
    const log: string[] = [];
    let stopped = 0;
    const watch = () => ({ hasChanged: () => true, stop: () => void stopped++ });
    const pause = async () => void log.push('page');
    expect(await runInSlices(() => slowSteps(2, log), watch, pause)).toBe('done');
    expect(log).toEqual(['step 0', 'step 1']);
    expect(stopped).toBe(3);
  });

  it('passes an error on', async () => {
    const broken = function* (): Generator<undefined, string> {
      yield;
      throw new Error('broken');
    };
    await expect(runInSlices(broken, () => still)).rejects.toThrow('broken');
  });
});
