import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../citation/evidence-snapshot';
import { EXPORT_FORMATS, nameFile } from '../../citation/export-formats';
import { toFigureText } from '../../citation/figure-text';
import { SAMPLE_REPORT, sampleWith } from '../components/sample-report';

const NOW = new Date('2026-11-24T10:30:00Z');

describe('toFigureText', () => {
  it('gives a figure with its sentence, its source and a link', () => {
    const [, , figure] = SAMPLE_REPORT.figures;
    expect(figure && toFigureText(figure, SAMPLE_REPORT).split('\n')).toEqual([
      '99,84 tỷ nhân dân tệ (99,840,000,000 CNY)',
      '“Dư nợ cho vay đóng tàu đạt 99,84 tỷ nhân dân tệ vào tháng 9 năm 2025, tăng 29,82% so với đầu năm.”',
      'Silk Bay Port Committee of the Harbor Party. “Cảng Vịnh Lụa mở bến thứ ba.” Press release, March 4, 2026, via PR Newswire. Shown by Tin Cảng Biển: https://tincangbien.example/cang-vinh-luc',
      'https://tincangbien.example/cang-vinh-luc#top:~:text=99%2C84%20t%E1%BB%B7%20nh%C3%A2n%20d%C3%A2n%20t%E1%BB%87',
    ]);
  });
});

describe('takeSnapshot', () => {
  it('has the time and the digest of the text', async () => {
    const { report } = sampleWith({ text: 'abc', figures: [] });
    expect(await takeSnapshot(report, NOW)).toEqual({
      snapshot: 1,
      takenAt: '2026-11-24T10:30:00.000Z',
      // FIPS 180-2, appendix B.1
      textSha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      report,
    });
  });
});

describe('EXPORT_FORMATS', () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    'writes %s and names its file',
    async (_id, format) => {
      const text = await format.make(SAMPLE_REPORT, NOW);
      expect(text.length).toBeGreaterThan(100);
      if (format.extension === 'json') expect(() => JSON.parse(text)).not.toThrow();
      expect(nameFile(SAMPLE_REPORT, format)).toMatch(/^Cảng-Vịnh-Lụa-mở-bến-thứ-ba\.(?:snapshot\.)?[a-z]+$/);
    },
  );

  it('gives the report itself as JSON', async () => {
    const format = EXPORT_FORMATS.find(({ id }) => id === 'json');
    expect(JSON.parse((await format?.make(SAMPLE_REPORT, NOW)) ?? '')).toEqual(SAMPLE_REPORT);
  });

  it.each([
    ['../../etc/passwd: "a" <b>', 'etc-passwd-a-b.csv'],
    ['…', 'pressmark.csv'],
    [`${'word '.repeat(30)}`, `${'word-'.repeat(11)}word.csv`],
  ])('names a file that any file system takes: %s', (headline, expected) => {
    const format = EXPORT_FORMATS.find(({ id }) => id === 'csv');
    expect(format && nameFile(sampleWith({ headline }).report, format)).toBe(expected);
  });
});
