import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayCarryMark } from '../../reading/attribution/mark-signs';
import { WIRE_SERVICES } from '../../reading/attribution/wire-services';

/** How a service's marks stand at the head of a line: "X" … "Y", "X:", else between slashes. */
function headWith(marker: string): string {
  if (marker.includes('…')) return `(${marker.replace('…', '東京5月4日')}`;
  return marker.endsWith(':')
    ? `${marker} Oakmere`
    : `BANGOR, Maine, Oct. 24, 2025 /${marker}/ -- A route opened.`;
}

const MARKERS = WIRE_SERVICES.flatMap(({ markers }) => markers);

const DATELINES = readFileSync('tests/attribution/wire-cases.txt', 'utf8')
  .split('\n')
  .flatMap((line) => /^ {2}dateline (.*)/.exec(line)?.[1] ?? []);

describe('signs of a mark', () => {
  it.each(MARKERS)('are seen in "%s"', (marker) => {
    expect(mayCarryMark(headWith(marker))).toBe(true);
  });

  it.each(DATELINES)('are seen in "%s"', (dateline) => {
    expect(mayCarryMark(dateline)).toBe(true);
    expect(mayCarryMark(`\n\t\t\t${dateline.replaceAll(' ', ' \n          ')}`)).toBe(true);
  });

  it.each([
    'The ferry line said in a release that it would open a route (its third).',
    'Anglo-Dutch-owned ferries left the harbor.',
    'LOWER QUILL - The ferry left.',
    'Photo: The harbor',
    '',
  ])('are not in "%s"', (text) => {
    expect(mayCarryMark(text)).toBe(false);
  });
});
