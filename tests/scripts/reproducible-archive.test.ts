import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { findDifferences, readCommands } from '../../scripts/build/rebuilt-archives';
import { makeReproducible } from '../../scripts/build/reproducible-archive';

interface Entry {
  readonly name: string;
  readonly text: string;
  readonly date: Date;
  readonly mode: number;
}

const ENTRIES: readonly Entry[] = [
  { name: 'manifest.json', text: '{}', date: new Date('2026-03-01T10:00:00Z'), mode: 0o600 },
  { name: 'chunks/b.js', text: 'export {};', date: new Date('2026-03-01T10:00:02Z'), mode: 0o755 },
  { name: 'chunks/a.js', text: 'Nhịp Vùng Vịnh', date: new Date('2026-03-01T10:00:04Z'), mode: 0o644 },
];

const archiveOf = (entries: readonly Entry[]): Promise<Buffer> => {
  const archive = new JSZip();
  for (const { name, text, date, mode } of entries) archive.file(name, text, { date, unixPermissions: mode });
  return archive.generateAsync({ type: 'nodebuffer', platform: 'UNIX' });
};

describe('a reproducible archive', () => {
  it('is the same bytes for the same files, whatever their order, times and modes', async () => {
    const later = ENTRIES.map((entry) => ({ ...entry, date: new Date('2027-08-09T11:12:14Z'), mode: 0o666 }));
    const [one, other] = [await archiveOf(ENTRIES), await archiveOf(later.reverse())];
    expect(one.equals(other)).toBe(false);
    expect((await makeReproducible(one)).equals(await makeReproducible(other))).toBe(true);
  });

  it('has the files in the order of their names, at one time, with one mode, and no folders', async () => {
    const { files } = await JSZip.loadAsync(await makeReproducible(await archiveOf(ENTRIES)));
    const entries = Object.values(files).map(({ name, date, unixPermissions }) => ({
      name,
      date: date.toISOString(),
      mode: unixPermissions,
    }));
    const [date, mode] = ['1980-01-01T00:00:00.000Z', 0o100644];
    expect(entries).toEqual([
      { name: 'chunks/a.js', date, mode },
      { name: 'chunks/b.js', date, mode },
      { name: 'manifest.json', date, mode },
    ]);
  });

  it('holds what the files held', async () => {
    const { files } = await JSZip.loadAsync(await makeReproducible(await archiveOf(ENTRIES)));
    for (const { name, text } of ENTRIES) expect(await files[name]?.async('string')).toBe(text);
  });

  it('stays as it is when it is made once more', async () => {
    const made = await makeReproducible(await archiveOf(ENTRIES));
    expect((await makeReproducible(made)).equals(made)).toBe(true);
  });
});

describe('the proof', () => {
  it('does what the instructions say', () => {
    expect(readCommands('# Build\n\n```sh\nnpm ci\n\nnpm run zip\n```\n\n```sh\nrm x\n```\n')).toEqual([
      'npm ci',
      'npm run zip',
    ]);
    expect(() => readCommands('Build it.')).toThrow('no command');
  });

  it.each([
    ['the same archives', { 'a.zip': '1', 'b.zip': '2' }, { 'b.zip': '2', 'a.zip': '1' }, []],
    ['other bytes', { 'a.zip': '1' }, { 'a.zip': '2' }, ['a.zip differs.']],
    ['one too few', { 'a.zip': '1' }, {}, ['a.zip was made in the first build alone.']],
    ['one too many', {}, { 'a.zip': '1' }, ['a.zip was made in the second build alone.']],
    ['none at all', {}, {}, ['Neither build made an archive.']],
  ])('tells of %s', (_name, first, second, expected) => {
    expect(findDifferences(new Map(Object.entries(first)), new Map(Object.entries(second)))).toEqual(
      expected,
    );
  });
});
