import { describe, expect, it } from 'vitest';
import { compareReports } from '../../library/compare-reports';
import type { ArticleReport } from '../../reading/report';
import { nodeReader, reportOnFile } from '../../scripts/read-saved-page';
import { samplePage } from '../sample-pages';

const read = (slug: string): Promise<ArticleReport> => reportOnFile(samplePage(slug).file, null, nodeReader);

/** The sample release as a site shows it that wants to have written it. */
async function readCopy(): Promise<{ release: ArticleReport; copy: ArticleReport }> {
  const release = await read('release-en');
  const attribution = {
    ...release.attribution,
    wire: null,
    issuer: null,
    dateline: null,
    bylines: ['Rosamund Pike-Ferris'],
    publishedAt: '2026-03-19T08:00:00Z',
    evidence: [],
  };
  return {
    release,
    copy: { ...release, attribution, text: release.text.split('\n').slice(0, 2).join('\n') },
  };
}

describe('compareReports', () => {
  it('tells which markers were taken away, and who is named instead', async () => {
    const { release, copy } = await readCopy();
    const { markersRemoved, bylinesAdded, daysBetween } = compareReports(release, copy);
    expect(new Set(markersRemoved.map(({ supports }) => supports))).toEqual(
      new Set(['wire', 'issuer', 'dateline']),
    );
    expect(bylinesAdded).toEqual(['Rosamund Pike-Ferris']);
    expect(daysBetween).toBeGreaterThan(0);
  });

  it('tells which sentences are gone', async () => {
    const { release, copy } = await readCopy();
    const kinds = new Set(compareReports(release, copy).sentences?.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['same', 'dropped']));
    expect(compareReports(copy, release).markersRemoved).toEqual([]);
  });

  it('compares nothing but figures between languages', async () => {
    const { sentences, figures } = compareReports(await read('release-en'), await read('release-vi'));
    expect(sentences).toBeNull();
    expect(figures.same.length).toBeGreaterThan(9);
    expect(figures.different).toEqual([]);
  });

  it('counts no days where one is undated', async () => {
    const { release } = await readCopy();
    const undated = {
      ...release,
      attribution: { ...release.attribution, dateline: null, publishedAt: null },
    };
    expect(compareReports(undated, release).daysBetween).toBeNull();
  });
});
