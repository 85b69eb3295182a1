import { describe, expect, it } from 'vitest';
import { findLabels } from '../../reading/attribution/labels';
import { loadLanguage } from '../../reading/languages/registry';
import { type ArticleSketch, linkOn, sketchArticle } from './article-fixture';

const HEADLINE = 'A ferry route opens';

async function labelsOf(tag: string, sketch: ArticleSketch): Promise<string[]> {
  const article = sketchArticle({ headline: HEADLINE, ...sketch });
  return findLabels(article, await loadLanguage(tag)).map(({ label, says }) => `${label}: ${says}`);
}

describe('findLabels', () => {
  it.each<[string, ArticleSketch, string[]]>([
    ['en', { metadata: { labels: ['Sponsored'] } }, ['Sponsored: sponsored']],
    ['en', { metadata: { sections: ['Markets', 'Press Releases'] } }, ['Press Releases: release']],
    ['en', { before: ['SPONSORED CONTENT', HEADLINE] }, ['SPONSORED CONTENT: sponsored']],
    ['en', { before: [HEADLINE, '[Advertorial]'] }, ['Advertorial: sponsored']],
    ['en', { before: [HEADLINE, '• [ Advertorial ]'] }, ['Advertorial: sponsored']],
    ['en', { before: ['Paid Post · Oakmere', HEADLINE] }, ['Paid Post · Oakmere: sponsored']],
    ['vi', { metadata: { sections: ['Thông cáo báo chí'] } }, ['Thông cáo báo chí: release']],
    ['vi', { before: ['Nội dung tài trợ', HEADLINE] }, ['Nội dung tài trợ: sponsored']],
    ['vi', { metadata: { labels: ['PR'] } }, ['PR: notice']],
    ['zh', { metadata: { labels: ['推广'] } }, ['推广: sponsored']],
    ['zh', { metadata: { sections: ['广告'] } }, ['广告: sponsored']],
    ['zh', { metadata: { sections: ['新闻稿'] } }, ['新闻稿: release']],
    ['en', { metadata: { labels: ['Sponsored', 'sponsored'] } }, ['Sponsored: sponsored']],
    [
      'en',
      { before: ['Sponsored by Oakmere Ferries', HEADLINE] },
      ['Sponsored by Oakmere Ferries: sponsored'],
    ],
    ['en', { before: ['Sponsored by Oakmere, Inc.', HEADLINE] }, ['Sponsored by Oakmere, Inc.: sponsored']],
    ['de', { before: [HEADLINE, 'Gesponsert von: Fährwerk'] }, ['Gesponsert von: Fährwerk: sponsored']],
    [
      'fr',
      { before: ['Accueil › Économie › Communiqués de presse', HEADLINE] },
      ['Communiqués de presse: release'],
    ],
    ['ja', { before: ['ホーム > プレスリリース', HEADLINE] }, ['プレスリリース: release']],
    ['fr', { body: ['COMMUNIQUÉ DE PRESSE – La ligne ouvre en mai.'] }, ['COMMUNIQUÉ DE PRESSE: release']],
    ['sv', { body: ['Pressmeddelande: Färjan går igen.'] }, ['Pressmeddelande: release']],
    ['de', { body: ['Pressemitteilung', 'Die Fähre fährt wieder.'] }, ['Pressemitteilung: release']],
    ['vi', { body: ['(Thông cáo báo chí) - Phà chạy lại.'] }, ['Thông cáo báo chí: release']],
    ['en', { body: ['[Press Release] The ferry runs again.'] }, ['Press Release: release']],
    ['en', { body: ['(Press release photos) show the ferry.'] }, []],
    ['fi', { body: ['Lehdistötiedote 4.5.2026', 'Lautta kulkee taas.'] }, ['Lehdistötiedote: release']],
    ['de', { body: ['Pressemitteilung vom 4 Tage alten Schiff 2026'] }, []],
    ['de', { body: ['Pressemitteilungen der Reederei nennen keinen Tag.'] }, []],
    ['en', { body: ['The ferry runs again.', 'Press release: it never stopped.'] }, []],
    ['en', { body: ['Sponsored: the ferry runs again.'] }, []],
    ['tr', { before: ['Anasayfa / Basın Bültenleri', HEADLINE] }, ['Basın Bültenleri: release']],
    ['es', { metadata: { labels: ['Comunicado'] } }, ['Comunicado: notice']],
    ['pl', { metadata: { sections: ['Informacje prasowe'] } }, ['Informacje prasowe: release']],
    ['pl', { before: ['Komunikaty PR', HEADLINE] }, ['Komunikaty PR: release']],
    ['ko', { metadata: { sections: ['보도자료'] } }, ['보도자료: release']],
    ['nl', { before: ['Persbericht', HEADLINE] }, ['Persbericht: release']],
    ['nb', { before: [HEADLINE, 'Pressemelding 2025-05-04'] }, ['Pressemelding: release']],
    [
      'fr',
      { before: [HEADLINE, '4 mai 2025 10:30 | Communiqué de presse'] },
      ['Communiqué de presse: release'],
    ],
    ['de', { before: [HEADLINE, 'Pressemitteilung Nr. 114/2025'] }, ['Pressemitteilung: release']],
    ['en', { before: [HEADLINE, 'For Immediate Release'] }, ['For Immediate Release: release']],
    ['ms', { before: ['Kenyataan Media', HEADLINE] }, ['Kenyataan Media: release']],
    ['fi', { before: ['Tiedote', HEADLINE] }, ['Tiedote: release']],
    ['he', { before: ['קומוניקט', HEADLINE] }, ['קומוניקט: release']],
    ['ja', { before: ['報道発表', HEADLINE] }, ['報道発表: release']],
    ['cs', { before: ['Tiskové prohlášení', HEADLINE] }, ['Tiskové prohlášení: release']],
    ['it', { before: ['Nota stampa', HEADLINE] }, ['Nota stampa: release']],
    ['pt', { body: ['FATO RELEVANTE', 'A barca volta em maio.'] }, ['FATO RELEVANTE: release']],
    ['nl', { before: ['Ingezonden persbericht', HEADLINE] }, ['Ingezonden persbericht: release']],
    ['zh', { before: ['公關新聞稿', HEADLINE] }, ['公關新聞稿: release']],
    ['ja', { metadata: { sections: ['スポンサードコンテンツ'] } }, ['スポンサードコンテンツ: sponsored']],
    ['ko', { metadata: { sections: ['스폰서 콘텐츠'] } }, ['스폰서 콘텐츠: sponsored']],
    [
      'en',
      { before: ['Sponsored content by Oakmere', HEADLINE] },
      ['Sponsored content by Oakmere: sponsored'],
    ],
    ['pt', { before: [HEADLINE, 'Assessoria de Imprensa'] }, ['Assessoria de Imprensa: notice']],
    ['sv', { metadata: { sections: ['Annons'] } }, ['Annons: sponsored']],
    [
      'en',
      { body: ['A 12 B.'], after: ['This article was sponsored by Oakmere.'] },
      ['This article was sponsored by Oakmere.: sponsored'],
    ],
    ...(
      [
        ['en', 'This article was sponsored by Oakmere Ferries.'],
        ['en', '(This story is sponsored by Oakmere.)'],
        ['en', 'Disclosure: This is a paid post. The Post is not answerable for what it says.'],
        ['de', 'Bei diesem Beitrag handelt es sich um eine bezahlte Anzeige der Fährwerk AG.'],
        ['fr', '*Cet article est sponsorisé par Bacs du Lac.'],
        ['ja', '※この記事は広告です。'],
        ['ru', 'На правах рекламы'],
        ['pl', 'Ten artykuł jest sponsorowany przez Promy Zatoki.'],
        ['zh', '（推广）'],
      ] as const
    ).map(([tag, text]): [string, ArticleSketch, string[]] => [
      tag,
      { body: ['A 12 B.', text] },
      [`${text}: sponsored`],
    ]),
  ])('%s: %o', async (tag, sketch, labels) => {
    expect(await labelsOf(tag, sketch)).toEqual(labels);
  });

  it.each<[string, ArticleSketch]>([
    ['en', { before: ['The sponsored race begins at noon', HEADLINE] }],
    ['en', { body: ['Sponsored', 'Press Release'] }],
    ['en', { body: ['It opened.', '“This article was sponsored by envy,” the captain joked.'] }],
    ['en', { body: ['It opened.', 'This is a sponsored walk for the harbor’s oldest crane.'] }],
    ['en', { body: ['It opened.', 'This is a paid holiday in name only, the union says.'] }],
    ['en', { body: ['This article was sponsored by Oakmere.', 'It', 'goes', 'on', 'and on.'] }],
    ['en', { body: ['It opened.'], after: ['More', 'News', 'This article was sponsored by Oakmere.'] }],
    ['ru', { body: ['Причал открыт.'], after: ['На правах рекламы'] }],
    ['en', { before: ['Press Releases', 'Weather', 'Sports', 'Local', 'Markets', HEADLINE] }],
    [
      'vi',
      {
        before: [
          { text: 'Thông cáo báo chí', links: [{ span: [0, 17], href: 'https://a.example/tc' }] },
          HEADLINE,
        ],
      },
    ],
    ['en', { metadata: { sections: ['Markets'] } }],
    ['de', { before: [HEADLINE, 'Bezahlt von der Stadt kehrt das Fest zurück'] }],
    ['sv', { before: [HEADLINE, 'Betalt av kommunen kommer festen tillbaka'] }],
    ['en', { before: [HEADLINE, 'Sponsored by Ada Quill, the bill would cap fares at $15.'] }],
    ['en', { headline: 'Advertorial', before: ['a', 'b', 'c', 'd', 'e', 'f', 'Advertorial'] }],
    ['en', { before: ['Advertisement', HEADLINE] }],
    ['en', { before: ['Markets / Press Releases', HEADLINE] }],
    ['en', { body: ['Sponsored by Oakmere Ferries'] }],
    ['en', { before: [HEADLINE, 'Press Release: how to write one'], body: ['Oakmere opened it.'] }],
    ['fr', { before: [HEADLINE, 'Contenu sponsorisé par nos partenaires'] }],
    ['de', { before: [HEADLINE, 'Präsentiert von der Staatsoper'] }],
    [
      'en',
      {
        before: [
          'Sponsored content',
          {
            text: 'Home » News',
            links: [linkOn('Home » News', 'Home', '/'), linkOn('Home » News', 'News', '/n')],
          },
          HEADLINE,
        ],
      },
    ],
    ['fr', { before: ['Communiqués de presse › Accueil', HEADLINE] }],
    ['vi', { metadata: { labels: ['Quảng cáo'] } }],
  ])('%s: no label in %o', async (tag, sketch) => {
    expect(await labelsOf(tag, sketch)).toEqual([]);
  });
});
