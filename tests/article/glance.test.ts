import { describe, expect, it } from 'vitest';
import { glanceAt, standsInArticle } from '../../reading/article/glance';
import { parsePage } from '../../scripts/page-document';
import { newsPage, PAGE_URL, PARAGRAPHS, paragraphs } from './pages';

const pageOf = (body: string, head = ''): Document => parsePage(newsPage(body, head), PAGE_URL);

describe('a glance', () => {
  it.each([
    [
      'long paragraphs',
      paragraphs([...PARAGRAPHS, ...PARAGRAPHS].map((text) => `${text} ${text}`)),
      '',
      true,
    ],
    [
      'fewer, where the markup says article',
      paragraphs(PARAGRAPHS.map((text) => `${text} ${text}`)),
      '<meta property="og:type" content="article">',
      true,
    ],
    [
      'text parted by line breaks',
      `<div>${[...PARAGRAPHS, ...PARAGRAPHS].map((text) => `${text} ${text}`).join('<br>')}</div>`,
      '',
      true,
    ],
    ['teasers', '<p>Gulls are back.</p>'.repeat(80), '', false],
    ['nothing', '', '', false],
  ])('at %s', (_, body, head, mayBeArticle) => {
    expect(glanceAt(pageOf(body, head), () => true).mayBeArticle()).toBe(mayBeArticle);
  });

  it('gives the heads of paragraphs with their white space collapsed', () => {
    const dateline = '<p> LOWER QUILL,\n <b>3 March</b> </p>';
    const { heads } = glanceAt(
      pageOf(dateline + paragraphs([...PARAGRAPHS, ...PARAGRAPHS].map((text) => `${text} ${text}`))),
      () => true,
    );
    expect(heads[0]?.text).toBe('LOWER QUILL, 3 March');
  });

  it('gives the heads that are wanted', () => {
    const page = `<p>Gulls are back.</p>${paragraphs(PARAGRAPHS.map((text) => `${text} ${text}`))}`;
    const { heads } = glanceAt(pageOf(page), (text) => text.startsWith('Gulls'));
    expect(heads.map(({ text }) => text)).toEqual(['Gulls are back.']);
  });

  it('gives none of a page with too little text for an article', () => {
    const { heads } = glanceAt(pageOf('<p>LOWER QUILL, 3 March</p><p>Gulls are back.</p>'), () => true);
    expect(heads).toEqual([]);
  });

  it('gives none outside paragraphs where no text is long', () => {
    const teasers = '<div>Gulls are back.</div>'.repeat(80);
    expect(glanceAt(pageOf(teasers), () => true).heads).toEqual([]);
  });

  it('passes over scripts among text that is parted otherwise', () => {
    const script = `<script>${'x'.repeat(2_000)}</script>`;
    expect(glanceAt(pageOf(`${script}<div>Gulls are back.</div>`), () => true).heads).toEqual([]);
  });

  it('looks no further than an article’s text reaches, however that is parted', () => {
    const lines = PARAGRAPHS.map((text) => `${text} ${text}`).join('<br>');
    const { heads, mayBeArticle } = glanceAt(pageOf(`<div>${`${lines}<br>`.repeat(40)}</div>`), () => true);
    expect(mayBeArticle()).toBe(true);
    expect(heads.length).toBeLessThan(20);
  });

  it('looks at so many elements and no more where text is parted otherwise', () => {
    const text = PARAGRAPHS.map((line) => `<div>${line} ${line}</div>`).join('');
    const { heads } = glanceAt(
      pageOf(`${text}${'<hr>'.repeat(4_000)}<div>Gulls are back.</div>`),
      () => true,
    );
    expect(heads.map((head) => head.text)).not.toContain('Gulls are back.');
  });

  it('looks at so many paragraphs and no more', () => {
    expect(glanceAt(pageOf(paragraphs().repeat(2_000)), () => true).heads.length).toBeLessThanOrEqual(200);
  });
});

describe('a paragraph', () => {
  it.each([
    ['of an article', '<article class="story"><p id="x">Text.</p></article>', true],
    ['in an aside', '<aside><p id="x">Text.</p></aside>', false],
    ['among related articles', '<div class="relatedStories"><div><p id="x">Text.</p></div></div>', false],
    ['in a link', '<a href="/x"><p id="x">Text.</p></a>', false],
    ['that an article quotes', '<blockquote><p id="x">Text.</p></blockquote>', false],
    ['that is hidden', '<div style="display:none"><p id="x">Text.</p></div>', false],
  ])('%s', (_, body, isInArticle) => {
    const element = pageOf(body).querySelector('#x');
    expect(element && standsInArticle(element)).toBe(isInArticle);
  });
});
