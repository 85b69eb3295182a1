import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, paragraphs, read, textsAt } from './pages';

const HEADLINE = '<h1>Third basin opens</h1>';
const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS;

/** Boxes of running text that nothing names: more of it than the article has. */
const boxes = (word: string): string =>
  ['gulls', 'tides', 'ropes', 'nets', 'buoys']
    .map(
      (thing) =>
        `<div><h3>All of ${thing}</h3><p>${word} Whoever sails past Lower Quill should know this much of ${thing}, for the pilots do not explain it twice to anybody.</p></div>`,
    )
    .join('');

describe('the place of the article', () => {
  it.each([
    [
      'a column of boxes behind a short article',
      `<div><div>${HEADLINE}<div>${paragraphs()}</div></div><div>${boxes('Tip:')}</div></div>`,
    ],
    [
      'a column of boxes before a short article',
      `<div><div>${boxes('Tip:')}</div><div>${HEADLINE}<div>${paragraphs()}</div></div></div>`,
    ],
    [
      'a legal notice under a short article',
      `<div><div>${HEADLINE}<div>${paragraphs()}</div></div><div>${'Whoever copies a text of this paper, in whole or in part, names the paper and the day it was printed. '.repeat(6)}</div></div>`,
    ],
    [
      'a headline in a box of its own, with a notice',
      `<div><div>${HEADLINE}<p>The paper has no part in the sale of tickets, and earns nothing by it at all.</p></div><div>${paragraphs()}</div></div>`,
    ],
    [
      'first paragraphs before the box that holds the rest',
      `<div>${HEADLINE}<div><p>${FIRST}</p><div>${paragraphs([SECOND, THIRD])}</div></div></div>`,
    ],
  ])('is found beside %s', (_, markup) => {
    expect(textsAt(read(newsPage(markup)), 'body')).toEqual(PARAGRAPHS);
  });
});

describe('an article in several boxes', () => {
  const MORE =
    'Whoever sails past Lower Quill may now moor there for a night, free of charge, and take on water at the third gate, says the harbor master. '
      .repeat(3)
      .trim();
  const first = paragraphs([...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS]);
  const row = (inner: string, markup: string): string =>
    `<div class="row"><div class="${inner}">${markup}</div></div>`;

  it("goes on behind a heading whose words are its box's id", () => {
    const part = `<div id="menu-boards-and-how-to-read-them"><h2>Menu boards, and how to read them</h2><p>${MORE}</p></div>`;
    const page = newsPage(`<div>${HEADLINE}${first}${part}<p>${MORE}</p></div>`);
    expect(textsAt(read(page), 'body').slice(-3)).toEqual(['Menu boards, and how to read them', MORE, MORE]);
  });

  it('ends before a box whose id names other pages', () => {
    const part = `<div id="more-news-from-the-bay"><h2>More from the bay</h2><p>${MORE}</p></div>`;
    expect(textsAt(read(newsPage(`<div>${HEADLINE}${first}${part}</div>`)), 'body').at(-1)).toBe(THIRD);
  });

  it.each([
    ['goes on in a box of the same make', 'text', '', MORE],
    ['ends before a box that is made otherwise', 'notice', '', THIRD],
    ['ends before the next article', 'text', '<h1>Fourth basin planned</h1>', THIRD],
  ])('%s', (_, inner, headline, last) => {
    const page = newsPage(
      `${HEADLINE}${row('text', first)}<div>Notice</div>${row(inner, `${headline}<p>${MORE}</p>`)}`,
    );
    expect(textsAt(read(page), 'body').at(-1)).toBe(last);
  });
});

describe('what stands between headline and body', () => {
  const STANDFIRST = 'Grain and timber may now land two years later than the council had hoped';
  const body = `<div class="x"><div>${paragraphs()}</div></div>`;
  const top = (markup: string, description: string): string[] => {
    const meta = `<meta name="description" content="${description}">`;
    return textsAt(read(newsPage(`<div><div>${HEADLINE}${markup}</div>${body}</div>`, meta)), 'body');
  };

  it.each([
    ['its standfirst', `<h2>${STANDFIRST}</h2>`, STANDFIRST, [STANDFIRST]],
    ['the start of its summary', `<p>${STANDFIRST}</p>`, `${STANDFIRST}. Read on!`, [STANDFIRST]],
    ['a first paragraph', `<p>${THIRD}</p>`, 'The paper of the bay', [THIRD]],
  ])('is text when it is %s', (_, markup, description, expected) => {
    expect(top(markup, description)).toEqual([...expected, ...PARAGRAPHS]);
  });

  it.each([
    [
      'a line of publication',
      '<p>By Ada Quill | 3 March 2025, 10:15 | Updated by the desk of the Courier at 11:45 the same day, to add what the council said of it.</p>',
    ],
    ['a notice', '<p>Get the harbor letter, free of charge.</p>'],
    [
      'a caption',
      `<figure><figcaption>${STANDFIRST}, said the harbor master when the gates were opened at noon on Monday.</figcaption></figure>`,
    ],
    [
      'a list of shares',
      '<ul><li>Send it to whoever you think should know of this, and to all who sail past Lower Quill on Mondays and on any other day.</li></ul>',
    ],
  ])('is no text when it is %s', (_, markup) => {
    expect(top(markup, STANDFIRST)).toEqual(PARAGRAPHS);
  });
});
