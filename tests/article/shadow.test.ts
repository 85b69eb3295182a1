import { describe, expect, it } from 'vitest';
import { asRange, newsPage, PARAGRAPHS, paragraphs, read, textsAt } from './pages';

const inShadow = (content: string, own = '', mode = 'open'): string =>
  `<quill-story><template shadowrootmode="${mode}">${content}</template>${own}</quill-story>`;

describe('an article in a shadow tree', () => {
  it.each([
    ['alone', inShadow(`<article>${paragraphs()}</article>`)],
    ['in a shadow tree within another', inShadow(`<main>${inShadow(paragraphs())}</main>`)],
    ['in slots', inShadow('<article><slot></slot></article>', paragraphs())],
    [
      'in a named slot, beside text that no slot shows',
      inShadow(
        '<slot name="story"></slot>',
        `<p>${PARAGRAPHS[0]}</p><div slot="story">${paragraphs()}</div>`,
      ),
    ],
    ['as what a slot shows while it is empty', inShadow(`<slot>${paragraphs()}</slot>`)],
    ['behind a host with other text', `${inShadow('<p>Menu</p>')}<article>${paragraphs()}</article>`],
  ])('is read %s', (_, markup) => {
    expect(textsAt(read(newsPage(markup)), 'body')).toEqual(PARAGRAPHS);
  });

  it('is not read where the tree is closed', () => {
    const { article } = read(newsPage(inShadow(paragraphs(), '', 'closed')));
    expect(article.lines).toEqual([]);
  });

  it('keeps the order in which the page shows it', () => {
    const markup = inShadow(
      `<p>${PARAGRAPHS[0]}</p><slot></slot><p>${PARAGRAPHS[2]}</p>`,
      `<p>${PARAGRAPHS[1]}</p>`,
    );
    expect(textsAt(read(newsPage(`<div>${markup}</div>`)), 'body')).toEqual(PARAGRAPHS);
  });

  it('leads back to its nodes', () => {
    const { article, map } = read(newsPage(inShadow(`<article>${paragraphs()}</article>`)));
    const line = article.lines.findIndex(({ text }) => text === PARAGRAPHS[0]);
    const stretch = map.stretchesOf({ line, span: [4, 10] })[0];
    expect(stretch?.startContainer.data.slice(4, 10)).toBe('harbor');
    expect(stretch && map.placesIn(asRange(stretch))).toEqual([{ line, span: [4, 10] }]);
  });
});
