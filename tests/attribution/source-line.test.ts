import { describe, expect, it } from 'vitest';
import { findSourceLine, parseSourceLine } from '../../reading/attribution/source-line';
import { loadLanguage } from '../../reading/languages/registry';
import { sketchArticle } from './article-fixture';

const parse = async (tag: string, text: string) =>
  parseSourceLine({ text, kind: 'paragraph' }, await loadLanguage(tag));

describe('parseSourceLine', () => {
  it.each([
    ['en', 'SOURCE Oakmere Ferries Ltd.', 'Oakmere Ferries Ltd.', 'source-line'],
    ['en', 'SOURCE: Oakmere Ferries', 'Oakmere Ferries', 'source-in-capitals'],
    ['en', 'Source: Oakmere Ferries', 'Oakmere Ferries', 'credit-line'],
    ['en', 'SOURCE | Oakmere Ferries', 'Oakmere Ferries', 'source-in-capitals'],
    [
      'en',
      'SOURCE Oakmere Ferries View original content: https://www.prnewswire.com/x-302000001.html',
      'Oakmere Ferries',
      'source-line',
    ],
    ['vi', 'nguồn: Oakmere Party of the Harbor', 'Oakmere Party of the Harbor', 'credit-line'],
    ['vi', 'NGUỒN: Công ty Cổ phần Phà Lam Giang', 'Công ty Cổ phần Phà Lam Giang', 'source-in-capitals'],
    ['vi', 'NGUỒN Công ty Cổ phần Phà Lam Giang', 'Công ty Cổ phần Phà Lam Giang', 'source-line'],
    ['vi', 'SOURCE Oakmere Ferries', 'Oakmere Ferries', 'source-line'],
    ['ru', 'ИСТОЧНИК «Тихий причал»', '«Тихий причал»', 'source-line'],
    ['zh', '消息来源：江燕轮渡股份有限公司', '江燕轮渡股份有限公司', 'source-line'],
    ['zh', '消息來源：江燕輪渡股份有限公司', '江燕輪渡股份有限公司', 'source-line'],
    ['zh', '来源：江燕日报', '江燕日报', 'credit-line'],
  ])('%s: %s', async (tag, text, name, form) => {
    const parsed = await parse(tag, text);
    expect(parsed).toMatchObject({ name, form });
    expect(text.slice(0, parsed?.end).endsWith(name)).toBe(true);
  });

  it.each([
    ['en', 'Source Code Management is the title of her book.'],
    ['en', 'Sources: two people in the harbor office'],
    ['en', 'SOURCE CODE AUDIT'],
    ['en', 'SOURCED from three farms'],
    ['en', 'Source: Reuters'],
    ['en', 'Source: https://oakmere.example/ferries'],
    ['en', 'Source: what would you do?'],
    ['en', 'Quelle est la source : personne ne sait'],
    ['vi', 'Nguồn nước của thành phố: sông Lam Giang'],
    ['vi', 'Nguồn: TTXVN'],
    ['ar', 'المصدر: "ايتوس واير"'],
    ['zh', '来源：美通社'],
    ['zh', '来源广泛的资金'],
  ])('%s: %s names no issuer', async (tag, text) => {
    expect(await parse(tag, text)).toBeNull();
  });

  it('is no caption', async () => {
    expect(parseSourceLine({ text: 'SOURCE Oakmere', kind: 'caption' }, await loadLanguage('en'))).toBeNull();
  });
});

describe('findSourceLine', () => {
  it('prefers a release form to a later credit', async () => {
    const article = sketchArticle({
      body: ['A ferry ran.', 'SOURCE Oakmere Ferries'],
      after: ['Source: Harbor Post'],
    });
    expect(findSourceLine(article, await loadLanguage('en'))?.name).toBe('Oakmere Ferries');
  });

  it('looks at the end only', async () => {
    const body = [
      'SOURCE Oakmere Ferries',
      ...Array.from({ length: 30 }, (_, day) => `On day ${day} a ferry ran.`),
    ];
    expect(findSourceLine(sketchArticle({ body }), await loadLanguage('en'))).toBeNull();
  });
});
