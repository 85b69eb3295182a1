import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWireClosing } from '../../reading/attribution/wire-closing';
import { findWireMarker } from '../../reading/attribution/wire-marker';
import { wireOfRelease } from '../../reading/attribution/wire-names';
import { WIRE_SERVICES } from '../../reading/attribution/wire-services';

/** What wire-cases.txt has of one service. */
type Kind = 'dateline' | 'closing' | 'address' | 'mention';

const CASES: ReadonlyMap<string, { kind: Kind; text: string }[]> = readCases();

/** A service's id stands at the margin, its cases are indented below: kind, text. */
function readCases(): Map<string, { kind: Kind; text: string }[]> {
  const cases = new Map<string, { kind: Kind; text: string }[]>();
  let id = '';
  for (const line of readFileSync(new URL('wire-cases.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind, ...text] = line.trim().split(/ +/);
    if (!line.startsWith('  ')) id = line;
    const known = cases.get(id) ?? [];
    if (line !== id) known.push({ kind: kind as Kind, text: text.join(' ') }); // the test below knows the kinds
    cases.set(id, known);
  }
  return cases;
}

const rows = (kind: Kind) =>
  [...CASES].flatMap(([id, cases]) =>
    cases.flatMap((each) => (each.kind === kind ? [[id, each.text] as const] : [])),
  );

const closingOf = (text: string) => findWireClosing({ text, links: [] });

describe('wire services', () => {
  it('have cases, each of them: add yours to wire-cases.txt', () => {
    expect([...CASES.keys()].sort()).toEqual(WIRE_SERVICES.map((wire) => wire.id).sort());
  });

  it.each([...CASES])('%s has lines that are its own and lines that are not', (_id, cases) => {
    const kinds = cases.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !['dateline', 'closing', 'address', 'mention'].includes(kind))).toEqual([]);
    expect(kinds.some((kind) => kind !== 'mention')).toBe(true);
    expect(kinds).toContain('mention');
  });

  it.each(rows('dateline'))('%s marks the dateline %s', (id, text) => {
    const marker = findWireMarker(text);
    expect(marker?.wire.id).toBe(id);
    expect(marker && text.slice(...marker.span)).toBeTruthy();
  });

  it.each(rows('closing'))('%s closes with %s', (id, text) => {
    expect(closingOf(text)?.wire?.id).toBe(id);
  });

  it.each(rows('address'))('%s has its releases at %s', (id, href) => {
    expect(wireOfRelease(href)?.id).toBe(id);
  });

  it.each(rows('mention'))('%s is only mentioned in %s', (_id, text) => {
    expect(findWireMarker(text)).toBeNull();
    expect(closingOf(text)).toBeNull();
  });

  it.each([
    'Remark: the issuer is solely responsible for all wording and content of this announcement.',
    '(Disclaimer: The above press release comes to you under an arrangement with a partner.)',
  ])('several close with %s', (text) => {
    expect(closingOf(text)).toMatchObject({ wire: null });
  });
});

describe('findWireMarker', () => {
  it.each([
    ['VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- Hôm nay', '/PRNewswire/'],
    ['HOBART, Australia--(BUSINESS WIRE)--Oakmere', '(BUSINESS WIRE)'],
    ['芜湖2025年4月16日 /美通社/ -- 江燕', '/美通社/'],
    ['新华社青岛3月15日电 一条新航线', '新华社青岛3月15日电'],
    ['温尼伯--（美国商业资讯）--江燕', '（美国商业资讯）'],
  ])('spans the mark in %s', (text, mark) => {
    const marker = findWireMarker(text);
    expect(marker && text.slice(...marker.span)).toBe(mark);
  });

  it('takes a mark that ends the line for a dateline in its own element', () => {
    expect(findWireMarker('BANGOR, Maine, Oct. 24, 2025 /PRNewswire/')?.wire.id).toBe('pr-newswire');
  });

  it('reads only the head of a line', () => {
    expect(findWireMarker(`${'Ferries run. '.repeat(30)}OSLO, Sept 10 (Reuters) - A route`)).toBeNull();
  });

  it.each([['(MOZ)'], ['(AFP photo)'], ['(Harbor Post)'], ['/Ferries/']])('knows no wire %s', (mark) => {
    expect(findWireMarker(`BEIRA, May 3 ${mark} - A route opened.`)).toBeNull();
  });

  it('looks at the head of a line of openers and no further', () => {
    expect(findWireMarker('(/-['.repeat(100_000))).toBeNull();
  });
});
