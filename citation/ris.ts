import { type CitedSource, onOneLine, otherDistributor } from './cited-source';

/**
 * A source as a RIS record. RIS has no type for press releases: they are reports (RPRT) of the type "Press release" (M3).
 * Lines end with CR LF, as the format wants.
 * @param accessed Day on which the page was read, "YYYY-MM-DD".
 */
export function toRis(source: CitedSource, accessed: string): string {
  const { kind, authors, title, issued, place, shownBy, url, language } = source;
  const isRelease = kind === 'press-release';
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', isRelease ? 'RPRT' : 'NEWS'],
    // A comma would be read as the end of a family name.
    ...authors.map((name) => ['AU', name.replaceAll(',', '')] as const),
    ['TI', title],
    ['M3', isRelease ? 'Press release' : null],
    ['DA', issued && toRisDate(issued)],
    ['PY', issued?.slice(0, 'YYYY'.length)],
    ['CY', place],
    ['PB', otherDistributor(source)],
    [isRelease ? 'DP' : 'T2', shownBy],
    ['LA', language],
    ['UR', url],
    ['Y2', toRisDate(accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** Year, month and day, each place kept: "2026/03/04", "2026/03/". */
function toRisDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}`;
}
