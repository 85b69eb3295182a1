import { describe, expect, it } from 'vitest';
import { parseImportedLine, toLine } from '../../library/json-lines';
import { nodeReader, reportOnFile } from '../../scripts/read-saved-page';
import { samplePages } from '../sample-pages';
import { RELEASE } from './fictional-release';
import { makeKept } from './sample-reports';

const NOW = '2026-11-28T10:00:00.000Z';

describe('a line of a library', () => {
  it('is read as it was written', async () => {
    const { kept } = await makeKept({ url: 'https://vi.example/tin', language: 'vi', text: RELEASE.vi });
    expect(parseImportedLine(toLine({ ...kept, pinned: true }), NOW)).toEqual({
      kind: 'kept',
      kept: { ...kept, pinned: true },
    });
  });

  it.each(samplePages.filter(({ expected }) => expected.verdict !== 'none'))(
    'may be what the command line prints: $slug',
    async ({ file }) => {
      const report = JSON.parse(JSON.stringify(await reportOnFile(file, null, nodeReader)));
      const read = parseImportedLine(JSON.stringify(report), NOW);
      expect(read).toMatchObject({ kind: 'kept', kept: { keptAt: NOW, pinned: false, report } });
    },
  );

  it('is refused when it is anything else, with the reason', async () => {
    const { kept } = await makeKept({ url: 'https://en.example/news', language: 'en', text: RELEASE.en });
    const reasonFor = (line: unknown): string => {
      const read = parseImportedLine(typeof line === 'string' ? line : JSON.stringify(line), NOW);
      return read.kind === 'bad' ? read.reason : 'none';
    };
    expect(reasonFor('{"id": ')).toBe('no JSON');
    expect(reasonFor(17)).toMatch(/Expected Object/);
    expect(reasonFor({ ...kept, keptAt: 'yesterday' })).toMatch(/^keptAt: /);
    // These become links.
    const script = 'javascript:alert(1)';
    expect(reasonFor({ ...kept, id: script })).toMatch(/^id: /);
    expect(reasonFor({ ...kept.report, pageUrl: script })).toMatch(/^pageUrl: /);
    const attribution = { ...kept.report.attribution, canonicalUrl: script };
    expect(reasonFor({ ...kept.report, attribution })).toMatch(/^attribution\.canonicalUrl: /);
    const [first, ...rest] = kept.report.figures;
    const withFigure = (figure: object) => ({
      ...kept,
      report: { ...kept.report, figures: [figure, ...rest] },
    });
    expect(reasonFor(withFigure({ ...first, value: 'many' }))).toMatch(/^report\.figures\.0\.value: /);
    expect(reasonFor(withFigure({ ...first, quote: 'other words' }))).toMatch(/do not stand where it says/);
    expect(reasonFor({ ...kept, report: { ...kept.report, verdict: 'none' } })).toBe('no article');
    expect(reasonFor({ ...kept, report: { ...kept.report, schema: 2 } })).toMatch(/^report\.schema: /);
  });
});
