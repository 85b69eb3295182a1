import { describe, expect, it } from 'vitest';
import { decodePage, parsePage } from '../../scripts/page-document';

const URL = 'https://news.example/';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a parsed page', () => {
  it.each([
    ['paragraphs that nobody closed', '<!DOCTYPE html><p>one<p>two', 'p', ['one', 'two']],
    ['a block in a paragraph', '<!DOCTYPE html><p>one<div>two</div>', 'body > div', ['two']],
    [
      'inline elements closed in the wrong order',
      '<!DOCTYPE html><b>one<i>two</b>three</i>',
      'i',
      ['two', 'three'],
    ],
    ['text in a table that belongs before it', '<!DOCTYPE html><table>one<tr><td>two</table>', 'td', ['two']],
    ['no template contents', '<template><p>one</p></template><p>two</p>', 'p', ['two']],
    ['no paragraphs in noscript', '<noscript><p>one</p></noscript><p>two</p>', 'p', ['two']],
  ])('has %s where browsers have them', (_, markup, selector, texts) => {
    const elements = [...parsePage(markup, URL).querySelectorAll(selector)];
    expect(elements.map(({ textContent }) => textContent)).toEqual(texts);
  });

  it('knows its address', () => {
    expect(parsePage('', URL).URL).toBe(URL);
  });

  it('may be as deep as it likes', () => {
    const document = parsePage(`${'<div>'.repeat(20_000)}deep`, URL);
    expect(document.getElementsByTagName('div')).toHaveLength(20_000);
  }, 20_000);
});

describe('the bytes of a page', () => {
  const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xf7, 0xe0, 0xeb]);
  const withMeta = (meta: string, bytes: Uint8Array): Uint8Array =>
    Uint8Array.from([...bytesOf(meta), ...bytes]);

  it.each([
    ['UTF-8 unless they say otherwise', bytesOf('Cầu cảng'), 'Cầu cảng'],
    [
      'a declared encoding',
      withMeta('<meta charset="windows-1251">', cyrillic),
      '<meta charset="windows-1251">Причал',
    ],
    [
      'one declared the old way',
      withMeta('<meta http-equiv=content-type content="text/html; charset=cp1251">', cyrillic),
      '<meta http-equiv=content-type content="text/html; charset=cp1251">Причал',
    ],
    [
      'UTF-8 when the declared one is unknown',
      bytesOf('<meta charset="quill-7">é'),
      '<meta charset="quill-7">é',
    ],
    [
      'UTF-8 when they declare UTF-16 in bytes that are not',
      bytesOf('<meta charset="utf-16">é'),
      '<meta charset="utf-16">é',
    ],
    ['a byte order mark before all', Uint8Array.from([0xff, 0xfe, 0x51, 0x00]), 'Q'],
    ['nothing', new Uint8Array(), ''],
  ])('are read as %s', (_, bytes, text) => {
    expect(decodePage(bytes)).toBe(text);
  });
});
