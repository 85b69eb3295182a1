import { describe, expect, it, vi } from 'vitest';
import { loadEngine } from '../../entrypoints/popup/load-engine';
import { rehearse } from '../../entrypoints/popup/rehearsal';
import type { LocatedReport } from '../../reading/report';

const UNREAD = new Promise<never>(() => undefined);

const stage = () => vi.fn<(located: LocatedReport) => Promise<void>>().mockResolvedValue();

describe('rehearse', () => {
  it('judges a release with figures in the language that the page declares, and shows it', async () => {
    const rehearseShowing = stage();
    const declared = Promise.resolve('vi');
    await rehearse({ engine: loadEngine(), declared, rehearseShowing, article: UNREAD });
    const report = rehearseShowing.mock.calls[0]?.[0].report;
    expect(report).toMatchObject({ language: 'vi', verdict: 'press-release' });
    expect(report?.figures.length).toBeGreaterThan(1);
  });

  it('knows a change, an equivalent and a dateline in English', async () => {
    const rehearseShowing = stage();
    const declared = Promise.resolve('en-GB');
    await rehearse({ engine: loadEngine(), declared, rehearseShowing, article: UNREAD });
    const report = rehearseShowing.mock.calls[0]?.[0].report;
    expect(report?.attribution.dateline).not.toBeNull();
    expect(report?.figures.some(({ change }) => change !== null)).toBe(true);
    expect(report?.figures.some(({ equivalent }) => equivalent !== null)).toBe(true);
  });

  it('does without a declared language', async () => {
    const rehearseShowing = stage();
    const declared = Promise.resolve(null);
    await rehearse({ engine: loadEngine(), declared, rehearseShowing, article: UNREAD });
    expect(rehearseShowing.mock.calls[0]?.[0].report).toMatchObject({ language: 'und' });
  });

  it.each([
    ['was read', () => Promise.resolve({})],
    ['cannot be read', () => Promise.reject(new Error('barred'))],
  ])('ends when the page %s', async (_how, end) => {
    const rehearseShowing = stage();
    const declared = Promise.resolve('en');
    await rehearse({ engine: loadEngine(), declared, rehearseShowing, article: end() });
    expect(rehearseShowing).not.toHaveBeenCalled();
  });
});
