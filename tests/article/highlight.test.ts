// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlighter } from '../../reading/article/highlight';
import { readArticle } from '../../reading/article/read-article';
import { PAGE_URL, PARAGRAPHS } from './pages';

const painted = new Map<string, { readonly ranges: readonly Range[] }>();

/** Browsers have these; the DOM of the unit tests does not. */
function standIn(): void {
  Object.assign(window, {
    CSS: { highlights: painted },
    Highlight: class {
      readonly ranges: readonly Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  });
}

function fill(texts: readonly string[]): void {
  const article = document.createElement('article');
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
}

const wordsOn = (layer: string): string[] =>
  (painted.get(layer)?.ranges ?? []).map((range) => range.toString());
const shown = (): string[] => wordsOn('pressmark');
const marked = (): string[] => wordsOn('pressmark-marks');
const markup = (): string => new XMLSerializer().serializeToString(document.body);
const readNow = () => readArticle(document, PAGE_URL);
const read = vi.fn(async () => readNow());
const makeHighlighter = () => new Highlighter(readNow(), read);
const placeOf = (words: string) => {
  const { lines } = readNow().article;
  const line = lines.findIndex(({ text }) => text.includes(words));
  const start = lines[line]?.text.indexOf(words) ?? -1;
  return { line, span: [start, start + words.length] as const };
};

beforeEach(() => {
  painted.clear();
  read.mockClear();
  standIn();
  document.adoptedStyleSheets = [];
  fill(PARAGRAPHS);
});

describe('a highlight', () => {
  it('paints the words and changes nothing else', async () => {
    const before = markup();
    expect(await makeHighlighter().show(placeOf('forty ships a week'))).toBe(true);
    expect(shown()).toEqual(['forty ships a week']);
    expect(markup()).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('paints words in a shadow tree, which takes rules of its own', async () => {
    const host = document.createElement('quill-story');
    const root = host.attachShadow({ mode: 'open' });
    root.append(...document.body.childNodes);
    document.body.append(host);
    expect(await makeHighlighter().show(placeOf('forty ships a week'))).toBe(true);
    expect(shown()).toEqual(['forty ships a week']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('paints words of which a shadow tree shows a part', async () => {
    const host = document.createElement('quill-number');
    host.attachShadow({ mode: 'open' }).append('forty');
    const paragraph = document.querySelectorAll('p')[1];
    paragraph?.replaceChildren(
      'Some ',
      host,
      ' ships a week are expected to call there, most of them small coasters.',
    );
    expect(await makeHighlighter().show(placeOf('forty ships a week'))).toBe(true);
    expect(shown()).toEqual(['forty', ' ships a week']);
  });

  it('is the only one, with one sheet for all', async () => {
    const highlighter = makeHighlighter();
    await highlighter.show(placeOf('forty ships a week'));
    await highlighter.show(placeOf('six hundred meters'));
    expect(shown()).toEqual(['six hundred meters']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('is taken away and leaves nothing behind', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const highlighter = makeHighlighter();
    await highlighter.show(placeOf('forty ships a week'));
    highlighter.clear();
    expect(painted.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([own]);
    expect(highlighter.roots()).toEqual([]);
  });

  it('finds the words again when the page was drawn anew, each time', async () => {
    const [first, second] = [placeOf('forty ships a week'), placeOf('six hundred meters')];
    const highlighter = makeHighlighter();
    fill([
      'The council was pleased with all of this, and said so at length to everybody who asked.',
      ...PARAGRAPHS,
    ]);
    for (let round = 0; round < 2; round++) {
      expect(await highlighter.show(first)).toBe(true);
      expect(shown()).toEqual(['forty ships a week']);
      expect(await highlighter.show(second)).toBe(true);
      expect(shown()).toEqual(['six hundred meters']);
    }
    expect(read).toHaveBeenCalledOnce();
  });

  it('says so when the words are gone', async () => {
    const place = placeOf('six hundred meters');
    const highlighter = makeHighlighter();
    fill(PARAGRAPHS.slice(0, 2));
    expect(await highlighter.show(place)).toBe(false);
    expect(painted.size).toBe(0);
  });
});

describe('marks', () => {
  const WORDS = ['two years later', 'forty ships a week', 'six hundred meters'];
  const markAll = async () => {
    const highlighter = makeHighlighter();
    await highlighter.mark(WORDS.map((words) => [placeOf(words)]));
    return highlighter;
  };

  it('are on all the words at once, and none is looked at', async () => {
    const highlighter = await markAll();
    expect([marked(), shown()]).toEqual([WORDS, []]);
    expect(highlighter.marks()).toEqual({ count: 3, at: null });
  });

  it.each<[readonly (1 | -1)[], number]>([
    [[1], 0],
    [[1, 1], 1],
    [[1, 1, 1, 1], 0],
    [[-1], 2],
    [[1, -1], 2],
  ])('steps %o lead to number %i', async (steps, at) => {
    const highlighter = await markAll();
    for (const by of steps) await highlighter.step(by);
    expect(highlighter.marks()).toEqual({ count: 3, at });
    expect(shown()).toEqual([WORDS[at]]);
    expect(marked()).toEqual(WORDS);
  });

  it('go on from words that were shown', async () => {
    const highlighter = await markAll();
    await highlighter.show(placeOf('forty ships a week'));
    expect(highlighter.marks()).toEqual({ count: 3, at: 1 });
    await highlighter.step(1);
    expect(shown()).toEqual(['six hundred meters']);
  });

  it('leave out what is not on the page', async () => {
    const places = WORDS.map((words) => [placeOf(words)]);
    const highlighter = makeHighlighter();
    fill(PARAGRAPHS.slice(0, 2));
    await highlighter.mark(places);
    expect(marked()).toEqual(WORDS.slice(0, 2));
    expect(highlighter.marks()).toEqual({ count: 2, at: null });
  });

  it('are found again where the page has replaced its text', async () => {
    const highlighter = await markAll();
    await highlighter.step(1);
    fill([...PARAGRAPHS].reverse());
    expect(await highlighter.renew()).toBe(true);
    expect(marked()).toEqual(WORDS);
    expect(shown()).toEqual([WORDS[0]]);
    expect(highlighter.marks()).toEqual({ count: 3, at: 0 });
  });

  it('are left alone where the page has changed elsewhere', async () => {
    const highlighter = await markAll();
    document.body.append('Other news');
    expect(await highlighter.renew()).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });

  it('do not come back when they were taken away while the page was read', async () => {
    const highlighter = await markAll();
    fill([...PARAGRAPHS].reverse());
    const renewed = highlighter.renew();
    highlighter.clear();
    await renewed;
    expect(painted.size).toBe(0);
  });

  it('pass on to the next reading of the page', async () => {
    const older = await markAll();
    await older.step(1);
    const newer = new Highlighter(readNow(), read, older);
    expect(newer.marks()).toEqual({ count: 3, at: 0 });
    await newer.step(1);
    expect(shown()).toEqual(['forty ships a week']);
    newer.clear();
    expect(painted.size).toBe(0);
  });
});
