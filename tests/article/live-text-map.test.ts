import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, type TextPiece, traceText } from '../../reading/article/line-text';
import { type DomStretch, mapLines } from '../../reading/article/live-text-map';
import { parsePage } from '../../scripts/page-document';
import { asRange, newsPage, PAGE_URL, paragraphs, read } from './pages';

/** Text as pages hold it: words, odd white space, signs without width, decomposed Vietnamese and Korean. */
const sourceText = fc
  .array(
    fc.constantFrom(
      'a',
      'Quill',
      '12',
      '\u00A0',
      ' ',
      '\n\t',
      '\u00AD',
      '\u200B',
      'e\u0302\u0323',
      '\u0301',
      'o\u031B',
      '\u1112\u1161\u11AB',
      '水',
      '\uD83D\uDEA2',
      '\u2009',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The pieces of a line over several text nodes. */
function toPieces(texts: readonly string[]): TextPiece[] {
  const document = parsePage(newsPage('<p></p>'), PAGE_URL);
  const block = document.querySelector('p');
  return texts.map((text) => {
    const node = document.createTextNode(text);
    block?.append(node);
    return { node, data: text, start: 0, end: text.length, link: null };
  });
}

const lineOf = (texts: readonly string[]) => {
  const pieces = toPieces(texts);
  return { text: readText(pieces).text, pieces };
};

describe('the text of a line', () => {
  it('is the same read at once and unit by unit', () => {
    fc.assert(
      fc.property(fc.array(sourceText, { minLength: 1, maxLength: 4 }), (texts) => {
        const pieces = toPieces(texts);
        expect(traceText(pieces).text).toBe(readText(pieces).text);
        expect(traceText(pieces).origins).toHaveLength(readText(pieces).text.length);
      }),
    );
  });

  it('is composed and has no white space at its ends or twice', () => {
    fc.assert(
      fc.property(fc.array(sourceText, { minLength: 1, maxLength: 4 }), (texts) => {
        const { text } = lineOf(texts);
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/\s\s|[\n\t]/);
      }),
    );
  });
});

describe('the live text map', () => {
  it('finds for every span a stretch that shows its words', () => {
    fc.assert(
      fc.property(fc.array(sourceText, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (texts, a, b) => {
        const line = lineOf(texts);
        fc.pre(line.text.length > 0);
        const start = a % line.text.length;
        const end = start + 1 + (b % (line.text.length - start));
        const stretch = mapLines([line]).stretchesOf({ line: 0, span: [start, end] })[0];
        const shown = stretch && shownBetween(line.pieces, stretch);
        expect(shown).toContain(line.text.slice(start, end).trim());
      }),
      // An accent in a text node of its own.
      { examples: [[['a', '\u0301', ''], 0, 0]] },
    );
  });

  it('leads from a span to the page and back', () => {
    fc.assert(
      fc.property(fc.array(sourceText, { minLength: 1, maxLength: 4 }), fc.nat(), (texts, a) => {
        const line = lineOf(texts);
        fc.pre(line.text.length > 0);
        const map = mapLines([line]);
        const start = a % line.text.length;
        const stretch = map.stretchesOf({ line: 0, span: [start, line.text.length] })[0];
        const [place] = stretch ? map.placesIn(asRange(stretch)) : [];
        expect(place?.line).toBe(0);
        expect(place?.span[1]).toBe(line.text.length);
        // Units that were composed to one cluster share their origin: the way back leads to the first of them.
        const again = place && map.stretchesOf(place)[0];
        expect(again).toEqual(stretch);
        expect(place?.span[0]).toBeLessThanOrEqual(start);
      }),
    );
  });

  it('crosses elements and line breaks', () => {
    const { article, map } = read(
      newsPage(
        `<article><p>The quay is <b>420 <i>me</i></b>ters long and was built of stone.<br>It was paid for by the port and the city.</p>${paragraphs()}</article>`,
      ),
    );
    const line = article.lines.findIndex(({ text }) => text.includes('420 meters'));
    const start = article.lines[line]?.text.indexOf('420 meters') ?? -1;
    const stretch = map.stretchesOf({ line, span: [start, start + '420 meters'.length] })[0];
    expect([stretch?.startContainer.data, stretch?.startOffset]).toEqual(['420 ', 0]);
    expect([stretch?.endContainer.data.slice(0, stretch.endOffset)]).toEqual(['ters']);
    expect(article.lines[line + 1]?.text).toBe('It was paid for by the port and the city.');
  });

  it('finds hundreds of places in a line of 200,000 units without tracing it hundreds of times', () => {
    const sentence = 'The quay is long, the ferry is slow. And then it rose. ';
    const line = lineOf(Array.from({ length: 20 }, () => sentence.repeat(200)));
    const map = mapLines([line]);
    const start = performance.now();
    for (let at = 0; at < 300; at++) {
      const span = [at * sentence.length, at * sentence.length + 8] as const;
      const [stretch] = map.stretchesOf({ line: 0, span });
      expect(stretch?.startContainer.data.slice(stretch.startOffset, stretch.endOffset)).toBe('The quay');
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('finds what a page shows after it has changed back', () => {
    const line = lineOf(['The quay', ' is long.']);
    const map = mapLines([line]);
    const find = () => map.stretchesOf({ line: 0, span: [0, 3] }).length;
    expect(find()).toBe(1);
    line.pieces[1]?.node.replaceData(0, 3, ' was');
    expect(find()).toBe(0);
    line.pieces[1]?.node.replaceData(0, 4, ' is');
    expect(find()).toBe(1);
  });

  it('finds nothing where the page has changed', () => {
    const { map } = read(newsPage(`<article>${paragraphs()}</article>`));
    const line = lineOf(['The quay is long.']);
    line.pieces[0]?.node.replaceData(0, 3, 'A');
    expect(mapLines([line]).stretchesOf({ line: 0, span: [0, 3] })).toEqual([]);
    expect(map.stretchesOf({ line: 999, span: [0, 3] })).toEqual([]);
  });

  it('finds nothing in nodes that have left the page', () => {
    const line = lineOf(['The quay is long.']);
    line.pieces[0]?.node.remove();
    expect(mapLines([line]).stretchesOf({ line: 0, span: [0, 3] })).toEqual([]);
  });
});

/** What a page shows between two points of a line. */
function shownBetween(
  pieces: readonly TextPiece[],
  { startContainer, startOffset, endContainer, endOffset }: DomStretch,
): string {
  const from = pieces.findIndex(({ node }) => node === startContainer);
  const to = pieces.findIndex(({ node }) => node === endContainer);
  const within = pieces.slice(from, to + 1).map(({ end, ...piece }, index, all) => ({
    ...piece,
    start: index === 0 ? startOffset : 0,
    end: index === all.length - 1 ? endOffset : end,
  }));
  return readText(within).text;
}
