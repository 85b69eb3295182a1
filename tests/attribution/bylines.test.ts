import { describe, expect, it } from 'vitest';
import type { StatedAuthor } from '../../reading/article/article';
import { attribute } from '../../reading/attribution/attribute';
import { readBylines } from '../../reading/attribution/bylines';
import { loadLanguage } from '../../reading/languages/registry';
import { sketchArticle } from './article-fixture';

const author = (name: string, type: StatedAuthor['type'] = 'Person'): StatedAuthor => ({
  name,
  type,
  from: 'json-ld',
});

describe('readBylines', () => {
  it.each<[string, StatedAuthor[], string[]]>([
    ['en', [author('Ada Quill')], ['Ada Quill']],
    ['en', [author('By Ada Quill', null), author('ADA QUILL')], ['Ada Quill']],
    ['en', [author('PR Newswire', 'Organization'), author('Reuters')], []],
    ['en', [author('Newsroom Feed'), author('Harbor Post')], []],
    ['en', [author('https://harborpost.example/ada')], []],
    ['en', [author('Photo: Ada Quill/Oakmere')], []],
    ['en', [author('Ada Quill, AP Sports Writer')], ['Ada Quill']],
    ['en', [author('Ada Quill and Lin Hart, Associated Press')], ['Ada Quill', 'Lin Hart']],
    ['en', [author('Staff and agencies', null), author('Harbor Post Staff', null)], []],
    ['en', [author('Harbor Post Quill', null)], ['Harbor Post Quill']],
    ['en', [author('Ada Quill with Reuters'), author('Lin Hart and AFP')], ['Ada Quill', 'Lin Hart']],
    ['fr', [author('Harbor Post avec AFP', null)], []],
    ['en', [author('Harborpost.example'), author('quill_ada'), author('adaq')], []],
    ['en', [author('Oakmere Printing Ltd.')], []],
    ['en', [author('By Ada Quill, Bo Reed and Lin Hart', null)], ['Ada Quill', 'Bo Reed', 'Lin Hart']],
    ['de', [author('Von Ada Quill und Lin Hart', null)], ['Ada Quill', 'Lin Hart']],
    ['en', [author('Harbor', null)], []],
    ['en', [author('QUILL.EXAMPLE', null)], []],
    ['en', [author('quill.example Media Group', null)], []],
    ['ko', [author('홍길동 기자', null)], ['홍길동']],
    ['vi', [author('Nguyễn Xuân Trường')], ['Nguyễn Xuân Trường']],
    ['vi', [author('Theo Minh Hạ', null), author('Ban biên tập')], ['Minh Hạ']],
    ['zh', [author('记者：林某某', null), author('编辑部')], ['林某某']],
  ])('%s: %o', async (tag, authors, names) => {
    const article = sketchArticle({ metadata: { authors, publisher: 'Harbor Post' } });
    expect(readBylines(article, await loadLanguage(tag))).toEqual(names);
  });
});

describe('readBylines, of several sources', () => {
  it('takes the article object before the builder of the site', async () => {
    const authors: StatedAuthor[] = [
      { name: 'Quill Media', type: null, from: 'meta' },
      { name: 'Ada Quill', type: 'Person', from: 'json-ld' },
    ];
    const article = sketchArticle({ metadata: { authors } });
    expect(readBylines(article, await loadLanguage('en'))).toEqual(['Ada Quill']);
  });

  it.each<[string, string, string[]]>([
    ['zh', '新华社杭州5月20日电（记者林某某、何某）新航线开通。', ['林某某', '何某']],
    ['ko', '(부산=연합뉴스) 홍길순 기자 = 새 노선이 열렸다.', ['홍길순']],
    ['ko', '(부산=연합뉴스) 새 노선이 열렸다.', []],
  ])('in %s reads who is named in the dateline: %s', async (tag, line, names) => {
    const { attribution } = attribute(sketchArticle({ body: [line] }), await loadLanguage(tag));
    expect(attribution.bylines).toEqual(names);
  });

  const TEXT =
    'The harbor opened its third basin on Monday, two years later than the council had planned it.';

  it.each<[string, string, string[]]>([
    ['en', 'By Ada Quill | 3 March 2025', ['Ada Quill']],
    ['en', 'By Ada Quill and Lin Hart', ['Ada Quill', 'Lin Hart']],
    ['de', 'Von Ada Quill', ['Ada Quill']],
    ['fr', 'Par Ada Quill', ['Ada Quill']],
    ['id', 'Oleh: Budi Contoh', ['Budi Contoh']],
    ['ko', '홍길동 기자', ['홍길동']],
    ['zh', '文/林某某', ['林某某']],
    ['en', 'By popular demand', []],
    ['de', 'Von der Leyen', []],
    ['en', 'By Reuters', []],
    ['en', 'By Ada Quill the harbor was saved from the worst of the storm in March.', []],
    ['en', 'Ada Quill', []],
  ])('in %s reads the line %s', async (tag, line, names) => {
    const article = sketchArticle({
      headline: 'Third basin opens',
      before: ['Harbor Post', 'Third basin opens', line],
      body: [TEXT],
    });
    expect(readBylines(article, await loadLanguage(tag))).toEqual(names);
  });
});
