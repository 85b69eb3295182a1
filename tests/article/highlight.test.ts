// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter } from '../../reading/article/highlight';
import { readArticle } from '../../reading/article/read-article';
import { PAGE_URL, PARAGRAPHS } from './pages';

const painted = new Map<string, { readonly ranges: readonly Range[] }>();

/** Browsers have these; the DOM of the unit tests does not. */
function standIn(): void {
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
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

const shown = (): string | undefined => painted.get('pressmark')?.ranges[0]?.toString();
const read = () => readArticle(document, PAGE_URL);
const placeOf = (words: string) => {
  const { lines } = read().article;
  const line = lines.findIndex(({ text }) => text.includes(words));
  const start = lines[line]?.text.indexOf(words) ?? -1;
  return { line, span: [start, start + words.length] as const };
};

describe('a highlight', () => {
  beforeEach(() => {
    painted.clear();
    standIn();
    document.adoptedStyleSheets = [];
    fill(PARAGRAPHS);
  });

  it('paints the words and changes nothing else', () => {
    const place = placeOf('forty ships a week');
    const before = document.body.textContent;
    expect(createHighlighter(document, read(), read).show(place)).toBe(true);
    expect(shown()).toBe('forty ships a week');
    expect(document.body.textContent).toBe(before);
    expect(document.body.querySelectorAll('article > p')).toHaveLength(PARAGRAPHS.length);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('paints words in a shadow tree, which takes a rule of its own', () => {
    const host = document.createElement('quill-story');
    const root = host.attachShadow({ mode: 'open' });
    root.append(...document.body.childNodes);
    document.body.append(host);
    expect(createHighlighter(document, read(), read).show(placeOf('forty ships a week'))).toBe(true);
    expect(shown()).toBe('forty ships a week');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('is the only one, with one rule for all', () => {
    const highlighter = createHighlighter(document, read(), read);
    highlighter.show(placeOf('forty ships a week'));
    highlighter.show(placeOf('six hundred meters'));
    expect(shown()).toBe('six hundred meters');
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('is taken away', () => {
    const highlighter = createHighlighter(document, read(), read);
    highlighter.show(placeOf('forty ships a week'));
    highlighter.clear();
    expect(painted.size).toBe(0);
  });

  it('finds the words again when the page was drawn anew', () => {
    const place = placeOf('six hundred meters');
    const highlighter = createHighlighter(document, read(), read);
    fill([`${PARAGRAPHS[0]} They had promised it long ago.`, ...PARAGRAPHS]);
    expect(highlighter.show(place)).toBe(true);
    expect(shown()).toBe('six hundred meters');
  });

  it('says so when the words are gone', () => {
    const place = placeOf('six hundred meters');
    const highlighter = createHighlighter(document, read(), read);
    fill(PARAGRAPHS.slice(0, 2));
    expect(highlighter.show(place)).toBe(false);
    expect(painted.size).toBe(0);
  });
});
