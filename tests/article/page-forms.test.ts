import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, paragraphs, read, textsAt } from './pages';

const HEADLINE = '<h1>Third basin opens</h1>';
const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS;
const MENU = `<nav><ul>${'<li><a href="/s">Harbor news</a></li>'.repeat(8)}</ul></nav>`;
const bodyOf = (markup: string): string[] => textsAt(read(newsPage(`${MENU}${markup}`)), 'body');

describe('the body', () => {
  it('of an article behind a paywall is the part that is there', () => {
    const wall = '<div class="subscribe-wall"><p>Read on with a subscription to the Courier.</p></div>';
    expect(bodyOf(`<article>${HEADLINE}<p>${FIRST}</p><p>${SECOND}</p>${wall}</article>`)).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it('of a page in AMP is its text, without its players and its ads', () => {
    const ad = '<amp-ad width="300" height="250" type="quill"><div fallback></div></amp-ad>';
    const image = '<amp-img src="/a.jpg" width="2" height="1" layout="responsive"></amp-img>';
    const markup = `<article>${HEADLINE}<p>${FIRST}</p>${ad}<p>${SECOND}</p>${image}<p>${THIRD}</p></article>`;
    expect(bodyOf(markup)).toEqual(PARAGRAPHS);
  });

  it('of an article on several pages is the part that is on this one', () => {
    const pages = [1, 2, 3].map((page) => `<a href="/basin/${page}">${page}</a>`).join(' ');
    const markup = `<article>${HEADLINE}${paragraphs()}<div>${pages} <a href="/basin/2">Next page</a></div></article>`;
    expect(bodyOf(markup)).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'Chinese',
      '第三港池开放',
      [
        '下奎尔港周一启用了第三个港池,比市议会购地时的计划晚了两年。',
        '预计每周约有四十艘船停靠,多数是运送粮食、木材和砖块的小货轮。',
      ],
    ],
    [
      'Japanese',
      '第三埠頭が開業',
      [
        'クイル港は月曜日に三番目の埠頭を開いた。市議会の予定より二年遅い開業となった。',
        '週に約四十隻の船が寄港する見込みで、その多くは穀物や木材を運ぶ小型船である。',
      ],
    ],
    [
      'Thai',
      'เปิดท่าเรือแห่งที่สาม',
      [
        'ท่าเรือควิลล์เปิดอ่างจอดเรือแห่งที่สามเมื่อวันจันทร์ ช้ากว่าที่สภาเมืองวางแผนไว้สองปี',
        'คาดว่าจะมีเรือประมาณสี่สิบลำเข้าเทียบท่าทุกสัปดาห์ ส่วนใหญ่เป็นเรือเล็กบรรทุกข้าวและไม้',
      ],
    ],
  ])('in %s, which has no spaces between words, is found beside a menu', (_, headline, texts) => {
    const menu = `<div><ul>${`<li><a href="/s">${headline}</a></li>`.repeat(6)}</ul></div>`;
    const page = `<html><head><title>${headline}</title></head><body>${menu}<div><h1>${headline}</h1><div>${paragraphs(texts)}</div></div></body></html>`;
    expect(textsAt(read(page), 'body')).toEqual(texts);
  });
});
