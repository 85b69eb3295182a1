import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, read, textsAt } from './pages';

/** More words than the reader takes in with the text beside which they stand. */
const MENU = `<ul>${'<li><a href="/s">Section</a></li>\n'.repeat(200)}</ul>`;
const LONG = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace(/\.$/, ' again.'))];
const story = `<div class="text">${LONG.map((text) => `<p>${text} ${text.toLowerCase()}</p>`).join('\n')}</div>`;

const DATED = '<p>May 5, 2025</p>';
const SIGNED = '<meta name="author" content="Ada Quill">';

describe('a long page', () => {
  it('is read around its text alone', () => {
    const lines = read(newsPage(`${MENU}<h1>Third basin opens</h1>${story}<div>${MENU}</div>`)).article.lines;
    expect(lines.filter(({ place }) => place === 'body')).toHaveLength(LONG.length);
    expect(lines.length).toBeLessThan(150);
  });

  it.each([
    ['', ''],
    ['navigation', ''],
    ['', 'layout-sidebar'],
  ])('is read so with "%s" for a name of all of it, and "%s" around headline and text', (all, wrapper) => {
    const before = `<p>Far away.</p><div class="menu">${MENU}</div>`;
    const main = `<div class="${wrapper}"><h1>Third basin opens</h1>${DATED}${story}</div>`;
    const reading = read(newsPage(`<body class="${all}">${before}${main}`, SIGNED));
    expect(textsAt(reading, 'before')).not.toContain('Far away.');
    expect(textsAt(reading, 'body')).toHaveLength(LONG.length);
  });

  it('ends with what holds headline and text, and beside the text may name its source', () => {
    const main = `<main><h1>Third basin opens</h1>${DATED}<div><div>${story}</div><p>Source: Harbor board</p></div></main>`;
    const reading = read(newsPage(`${MENU}${main}<p>From the archive: an older story.</p>`, SIGNED));
    expect(textsAt(reading, 'after')).toEqual(['Source: Harbor board']);
  });

  it('has only menus far outside of what holds headline and text', () => {
    const bar = '<ul><li><i>Section</i></li></ul>'.repeat(25);
    const main = `<main><p>Courier Weekly</p><h1>Third basin opens</h1>${DATED}<div><div>${story}</div></div></main>`;
    const before = textsAt(read(newsPage(`<p>Sign in</p>${bar}${main}`, SIGNED)), 'before');
    expect(before).toContain('Courier Weekly');
    expect(before).not.toContain('Sign in');
  });

  it('shows its headline far over its text', () => {
    const { article } = read(newsPage(`<h1>Third basin opens at last</h1>${MENU}${DATED}${story}`, SIGNED));
    expect(article.headline).toBe('Third basin opens at last');
  });

  it('shows its headline far over a text with another one in it', () => {
    const inText = story.replace('</p>', `</p><div><h1>More on the harbor</h1></div>`);
    const { article } = read(newsPage(`<h1>Third basin opens at last</h1>${MENU}${DATED}${inText}`, SIGNED));
    expect(article.headline).toBe('Third basin opens at last');
  });

  it('names who has the rights at its end', () => {
    const markup = `<title>Third basin opens</title>${story}${MENU}<p>© 2025 Quill Courier</p>`;
    expect(read(markup).article.metadata.publisher).toBe('Quill Courier');
  });

  it('may have its article in bare boxes, and in paragraphs only what readers wrote', () => {
    const boxes = `<div>${LONG.map((text) => `<div>${text} ${text}</div>`).join('\n')}</div>`;
    const talk = `<div class="comments">${'<p>So it was, says one who stood there all day long and saw it.</p>\n'.repeat(30)}</div>`;
    const reading = read(newsPage(`<h1>Third basin opens</h1>${boxes}${MENU}${talk}`));
    expect(textsAt(reading, 'body')).toEqual(LONG.map((text) => `${text} ${text}`));
  });

  it('is judged by all that is on it where its text leaves a doubt', () => {
    const page = (before: string) =>
      read(`<title>Basins</title>${before}${MENU}<h1>Basins</h1>${story}`).article;
    const filters = '<div class="filters"><div class="price">$ 12</div></div>'.repeat(9);
    expect(page('').pageKind).toBe('article');
    expect(page(filters).pageKind).toBe('none');
  });

  it('has the same lines around its text, be there a doubt of its kind or not', () => {
    const bar = '<ul><li><i>Section</i></li></ul>'.repeat(25);
    const main = `<main><p>Courier Weekly</p><h1>Third basin opens</h1><div><div>${story}</div></div></main>`;
    const reading = read(`<title>Third basin opens</title><p>Sign in</p>${bar}${main}`);
    expect(reading.article.confidence).toBeLessThan(0.9);
    expect(textsAt(reading, 'before')).toContain('Courier Weekly');
    expect(textsAt(reading, 'before')).not.toContain('Sign in');
  });
});
