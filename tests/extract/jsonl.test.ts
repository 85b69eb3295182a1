import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLines } from '../../library/read-lines';
import { samplePage } from '../sample-pages';

const FILE = samplePage('release-vi').file;
const URL = 'https://nhip.example/torvik';
/** A separator that JSON allows in a string and other splitters take for the end of a line. */
const html = readFileSync(FILE, 'utf8').replace('<title>', '<title>\u2028');

/** Milliseconds that a start of the command takes at most on a busy machine. */
const STARTS_IN_TIME = 60_000;

describe('extract --jsonl', () => {
  let lines: Record<string, unknown>[];
  let status: number | null;

  beforeAll(() => {
    const input = [
      FILE,
      JSON.stringify({ url: URL, html }),
      '{"url": "https://nhip.example/", "html": ',
      JSON.stringify({ url: 'no address', html }),
      '',
      'no-such-file.html',
      JSON.stringify({ html: html.replace('charset="utf-8"', 'charset="windows-1252"') }),
    ].join('\n');
    const ran = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', '--jsonl'], {
      input,
      encoding: 'utf8',
    });
    status = ran.status;
    lines = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }, STARTS_IN_TIME);

  it('prints a line for each page, in their order', () => {
    expect(lines.map(({ error, pageUrl }) => (error === undefined ? pageUrl : 'error'))).toEqual([
      expect.stringMatching(/^file:.*release-vi/),
      URL,
      'error',
      'error',
      'error',
      'about:blank',
    ]);
  });

  it('reads markup as it reads the file, whatever encoding it declares', () => {
    const [fromFile, fromLine, , , , declared] = lines;
    expect(fromLine?.figures).toEqual(fromFile?.figures);
    expect(fromLine?.text).toBe(fromFile?.text);
    expect(declared?.text).toBe(fromFile?.text);
  });

  it('names what could not be read, and says so at its end', () => {
    expect(lines[2]?.file).toBe('{"url": "https://nhip.example/", "html":');
    expect(lines[3]?.error).toBe('"url" is no address');
    expect(lines[4]).toMatchObject({ file: 'no-such-file.html' });
    expect(status).toBe(1);
  });
});

describe('readLines', () => {
  async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  it.each([1, 2, 3, 5, 100])('gives the same lines in pieces of %d bytes', async (size) => {
    const lines: string[] = [];
    for await (const line of readLines(inPieces('một\r\n\nhai \u2028 ba\ntrang 字😀', size)))
      lines.push(line);
    expect(lines).toEqual(['một', '', 'hai \u2028 ba', 'trang 字😀']);
  });
});
