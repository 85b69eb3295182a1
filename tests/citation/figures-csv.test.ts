import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../citation/figures-csv';
import { makeFigure, SAMPLE_REPORT, sampleWith } from '../components/sample-report';

const BYTE_ORDER_MARK = '\uFEFF';

describe('toCsv', () => {
  const readRows = (csv: string) =>
    Papa.parse<Record<string, string>>(csv.slice(BYTE_ORDER_MARK.length), {
      header: true,
      skipEmptyLines: true,
    }).data;

  it('has a row for each figure, numbers in full, what was computed named so', () => {
    const csv = toCsv(SAMPLE_REPORT);
    expect(csv.startsWith(`${BYTE_ORDER_MARK}key,kind,`)).toBe(true);
    const rows = readRows(csv);
    expect(rows).toHaveLength(SAMPLE_REPORT.figures.length);
    expect(rows[2]).toEqual({
      key: 'yes',
      kind: 'money',
      comparator: 'exactly',
      value: '99840000000',
      upper: '',
      unit: 'CNY',
      'as of': '2025-09',
      status: 'stated',
      'change direction': 'up',
      change: '29.82',
      'change unit': 'percent',
      'change since': '2025-01-01',
      'computed baseline': '76906485903.6',
      equivalent: '',
      'equivalent unit': '',
      subject: 'dư nợ cho vay đóng tàu đối với các doanh nghiệp vận tải biển trong vùng',
      quote: '99,84 tỷ nhân dân tệ',
      sentence:
        'Dư nợ cho vay đóng tàu đạt 99,84 tỷ nhân dân tệ vào tháng 9 năm 2025, tăng 29,82% so với đầu năm.',
      issuer: 'Silk Bay Port Committee of the Harbor Party',
      distributor: 'PR Newswire',
      'shown by': 'Tin Cảng Biển',
      page: 'https://tincangbien.example/cang-vinh-luc#top',
      'link to the words':
        'https://tincangbien.example/cang-vinh-luc#top:~:text=99%2C84%20t%E1%BB%B7%20nh%C3%A2n%20d%C3%A2n%20t%E1%BB%87',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=a"b\nc'])('runs no formula: %j', (subject) => {
    const { report } = sampleWith({ figures: [makeFigure('23%', { subject })] });
    expect(readRows(toCsv(report))[0]?.subject).toBe(`'${subject}`);
  });

  it('keeps a negative number a number', () => {
    const { report } = sampleWith({ figures: [makeFigure('23%', { value: -3.5 })] });
    expect(readRows(toCsv(report))[0]?.value).toBe('-3.5');
  });

  it('is its head alone where there is no figure', () => {
    expect(
      toCsv(sampleWith({ figures: [] }).report)
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(1);
  });
});
