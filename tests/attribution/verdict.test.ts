import { describe, expect, it } from 'vitest';
import type { StatedAuthor } from '../../reading/article/article';
import { attribute } from '../../reading/attribution/attribute';
import { loadLanguage } from '../../reading/languages/registry';
import { type ArticleSketch, type LineSketch, linkOn, sketchArticle } from './article-fixture';

const attributeIn = async (tag: string, sketch: ArticleSketch) =>
  attribute(sketchArticle(sketch), await loadLanguage(tag));

const author = (name: string): StatedAuthor => ({ name, type: 'Person', from: 'json-ld' });
const image = (src: string): LineSketch => ({ text: '', images: [{ src, alt: '' }] });
const HEADLINE = 'Oakmere Ferries opens a route';
const TEXT =
  'Oakmere Ferries opened a route across the bay on Monday, the first in ten years, and sold out its first day.';
const PIXEL = image('https://rt.prnewswire.com/rt.gif?NewsItemId=VN00001');
const PHOTO = image('https://mma.prnewswire.com/media/1/ferry.jpg');

type VerdictRow = [what: string, sketch: ArticleSketch, verdict: string, wire: string | null];

describe('verdict', () => {
  it.each<VerdictRow>([
    [
      'a marked dateline',
      { body: [`BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ${TEXT}`] },
      'press-release',
      'pr-newswire',
    ],
    [
      'a closing form',
      {
        body: [
          TEXT,
          'Oakmere keeps the first version at businesswire.com: https://businesswire.com/news/home/20250915000001/en/',
        ],
      },
      'press-release',
      'business-wire',
    ],
    [
      'a canonical address at the wire',
      {
        body: [TEXT],
        metadata: { canonicalUrl: 'https://www.prnewswire.com/news-releases/oakmere-302000001.html' },
      },
      'press-release',
      'pr-newswire',
    ],
    [
      'a label before an address spelled out',
      { body: [TEXT, 'Original press release http://oakmere.example/news/a-route'] },
      'press-release',
      null,
    ],
    ['a pixel and a photo', { body: [TEXT, PHOTO, PIXEL] }, 'press-release', 'pr-newswire'],
    [
      'a byline and a section',
      { body: [TEXT], metadata: { authors: [author('PR Newswire')], sections: ['PR Newswire'] } },
      'press-release',
      'pr-newswire',
    ],
    [
      'a path and a pixel',
      { pageUrl: 'https://a.example/pr-newswire/ferries', body: [TEXT, PIXEL] },
      'press-release',
      'pr-newswire',
    ],
    [
      'a label and a source line',
      { headline: HEADLINE, body: [TEXT, 'SOURCE Oakmere Ferries'], metadata: { labels: ['Press Release'] } },
      'press-release',
      null,
    ],
    [
      'a source line and its boilerplate',
      {
        headline: HEADLINE,
        body: [
          TEXT,
          'About Oakmere Ferries',
          'It has run since 1901.',
          'Media contact: Ada Quill',
          'SOURCE: Oakmere Ferries',
        ],
      },
      'press-release',
      null,
    ],
    [
      'a dateline with its day and the blocks that releases end with',
      {
        headline: HEADLINE,
        body: [
          `Bangor, Maine, Nov. 6, 2025 – ${TEXT}`,
          'About Oakmere Ferries',
          'It has run since 1901.',
          'Media contact: Ada Quill',
        ],
      },
      'press-release',
      null,
    ],
    [
      'the blocks that releases end with, and no day',
      {
        headline: HEADLINE,
        body: [TEXT, 'About Oakmere Ferries', 'It has run since 1901.', 'Media contact: Ada Quill'],
      },
      'article',
      null,
    ],
    [
      'a newswire passed on by an agency',
      { body: [`Medan, Indonesia (ANTARA/PRNewswire)- ${TEXT}`], metadata: { authors: [author('Reuters')] } },
      'press-release',
      'pr-newswire',
    ],
    [
      "the newswire's own site",
      {
        pageUrl: 'https://www.prnewswire.com/news-releases/oakmere-302000001.html',
        body: [`BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ${TEXT}`],
      },
      'press-release',
      'pr-newswire',
    ],
    [
      'a label that names the issuer',
      {
        headline: 'A route opens',
        before: ['A route opens', 'Press release – Oakmere Ferries'],
        body: [TEXT],
      },
      'press-release',
      null,
    ],
    [
      'a label over a teaser of something else',
      { headline: 'A route opens', before: ['A route opens', 'Press release: Oakmere Trams'], body: [TEXT] },
      'article',
      null,
    ],
    [
      'a label that the first line opens with, where no headline is known',
      {
        before: ['Press release Distribution'],
        body: [`Distribution is how a press release reaches a newsroom. ${TEXT}`],
      },
      'article',
      null,
    ],
    [
      'a label that the headline opens with, without a word more for it',
      {
        headline: 'Press release templates for a ferry',
        before: ['Press release templates for a ferry'],
        body: [TEXT],
      },
      'article',
      null,
    ],
    [
      'a link to the release over the text',
      {
        headline: 'A route opens',
        before: [
          'A route opens',
          {
            text: 'Press release: Oakmere Ferries',
            links: [{ span: [0, 30], href: 'https://oakmere.example/pr' }],
          },
        ],
        body: [TEXT],
      },
      'article',
      null,
    ],
    [
      'company data that open a text, and a newswire by the headline',
      {
        headline: HEADLINE,
        before: [HEADLINE, '2025.05.04 PR TIMES'],
        body: ['Oakmere Ferries Ltd. (head office: Bangor, president: Ada Quill) opened a route on Monday.'],
      },
      'press-release',
      'pr-times',
    ],
    [
      'contacts right behind the text, and a label',
      {
        headline: HEADLINE,
        before: ['Notice · PR', HEADLINE, 'PR'],
        body: [TEXT, 'About Oakmere Ferries', 'It has run since 1901.'],
        after: ['Media contact: Ada Quill'],
      },
      'press-release',
      null,
    ],
    [
      'contacts behind words about somebody of whom the text does not speak, and a label',
      {
        headline: HEADLINE,
        before: ['Notice · PR', HEADLINE, 'PR'],
        body: [TEXT, 'About Selmouth Dairy', 'It has run since 1901.'],
        after: ['Media contact: Ada Quill'],
      },
      'article',
      null,
    ],
    [
      'contacts of a paper far behind the text, and a label',
      {
        headline: HEADLINE,
        before: ['Notice · PR', HEADLINE, 'PR'],
        body: [TEXT, 'About Oakmere Ferries', 'It has run since 1901.'],
        after: ['Share', 'Print', 'Save', 'Contact us'],
      },
      'article',
      null,
    ],
    [
      'company data that open a text, alone',
      {
        body: ['Oakmere Ferries Ltd. (head office: Bangor, president: Ada Quill) opened a route on Monday.'],
      },
      'article',
      null,
    ],
    [
      "a writer's sentence about a release",
      {
        body: [TEXT, 'This press release was sent an hour before midnight.'],
        metadata: { authors: [author('Ada Quill')] },
      },
      'article',
      null,
    ],
    [
      'a sentence of the site that its text is a release, and a dateline, over a writer of its own',
      {
        body: [`BANGOR, Maine, Nov. 6, 2025 -- ${TEXT}`, 'This is a press release.'],
        metadata: { authors: [author('Ada Quill')] },
      },
      'press-release',
      null,
    ],
    [
      'the sentence of the site alone, over a writer of its own',
      { body: ['This is a press release.', TEXT], metadata: { authors: [author('Ada Quill')] } },
      'press-release',
      null,
    ],
    [
      'such a sentence that says whose, over a writer of its own',
      {
        body: [TEXT, 'This is a press release from Oakmere Ferries. Harbor Post did not edit it.'],
        metadata: { authors: [author('Ada Quill')] },
      },
      'press-release',
      null,
    ],
    [
      'such a sentence over the text',
      {
        body: ['The following is a press release from Oakmere Ferries:', TEXT],
        metadata: { authors: [author('Ada Quill')] },
      },
      'press-release',
      null,
    ],
    [
      'such a sentence of somebody of whom the text does not speak',
      {
        body: ['The following is a press release from Selmouth Trams:', TEXT],
        metadata: { authors: [author('Ada Quill')] },
      },
      'article',
      null,
    ],
    [
      "a writer's sentence that opens like it",
      {
        body: ['This is a press release nobody wanted to write.', TEXT],
        metadata: { authors: [author('Ada Quill')] },
      },
      'article',
      null,
    ],
    [
      "a writer's portrait of a company, with its source and a remark",
      {
        headline: HEADLINE,
        body: [
          TEXT,
          'About Oakmere Ferries',
          'It has run since 1901.',
          'Source: Oakmere Ferries',
          'Disclaimer: I hold shares.',
        ],
        metadata: { authors: [author('Ada Quill')] },
      },
      'article',
      null,
    ],
    [
      'a release that an article quotes first',
      {
        body: [
          { text: `BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ${TEXT}`, kind: 'quote' },
          'So began a text that two students had made up in a kitchen.',
        ],
      },
      'article',
      null,
    ],
    [
      'a release that stands as a quote from end to end',
      { body: [{ text: `BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ${TEXT}`, kind: 'quote' }] },
      'press-release',
      'pr-newswire',
    ],
    [
      "the company of a review's evening",
      { headline: HEADLINE, before: [HEADLINE, 'Presented by the Oakmere Opera'], body: [TEXT] },
      'article',
      null,
    ],
    ["an agency's dateline", { body: [`OSLO (AP) — ${TEXT}`] }, 'agency-story', 'ap'],
    [
      "an agency's byline",
      { body: [TEXT], metadata: { authors: [author('Associated Press')] } },
      'agency-story',
      'ap',
    ],
    [
      "an agency behind a writer's name",
      { body: [TEXT], metadata: { authors: [author('Ada Quill, AP Sports Writer')] } },
      'agency-story',
      'ap',
    ],
    [
      'a writer of a paper with an agency',
      { body: [TEXT], metadata: { authors: [author('Ada Quill, Harbor Post')] } },
      'article',
      null,
    ],
    ["an agency's signature", { body: [TEXT, 'The route will stay. (TTXVN)'] }, 'agency-story', 'vna'],
    [
      "an agency's signature behind the body",
      { body: [TEXT], after: ['(TTXVN/Vietnam+)'] },
      'agency-story',
      'vna',
    ],
    [
      "an agency's name in the source under the text",
      { body: [TEXT, 'Source: Reuters'] },
      'agency-story',
      'reuters',
    ],
    [
      'a source of which the agency is a part',
      { body: [TEXT, 'Source: Reuters, Harbor Post'] },
      'article',
      null,
    ],
    [
      'an agency as the source of a drawing at its end',
      { body: [TEXT, { text: 'Source: Reuters', kind: 'caption' }] },
      'article',
      null,
    ],
    [
      'a newswire as the source under the text, and a link to it',
      {
        body: [TEXT],
        after: [
          {
            text: 'Source: Mynewsdesk',
            links: [linkOn('Source: Mynewsdesk', 'Mynewsdesk', 'https://www.mynewsdesk.com/oakmere')],
          },
        ],
      },
      'press-release',
      'mynewsdesk',
    ],
    [
      'a newswire as the source under the text alone',
      { body: [TEXT, 'Source: Mynewsdesk'] },
      'article',
      null,
    ],
    [
      "a sentence of the site's readers further behind it that it is a release",
      { body: [TEXT], after: ['2 comments', 'Ada Quill', 'This is a press release, not news!'] },
      'article',
      null,
    ],
    [
      "an agency's byline that opens with a word",
      { body: [TEXT], metadata: { authors: [author('By AP')] } },
      'agency-story',
      'ap',
    ],
    [
      "an agency's signature in a short last paragraph",
      { body: [TEXT], after: ['Nobody was hurt. (dpa/lno)'] },
      'agency-story',
      'dpa',
    ],
    [
      "an agency's signature in a link right behind it",
      {
        body: [TEXT],
        after: [
          {
            text: 'Nobody was hurt. (AFP)',
            links: [
              linkOn('Nobody was hurt. (AFP)', 'Nobody was hurt. (AFP)', 'https://harborpost.example/2'),
            ],
          },
        ],
      },
      'article',
      null,
    ],
    ["an agency's name under the text", { body: [TEXT, 'NTB'] }, 'agency-story', 'ntb'],
    [
      "an agency's name right behind the body",
      { body: [TEXT], after: ['Reuters'] },
      'agency-story',
      'reuters',
    ],
    ["an agency's name further behind it", { body: [TEXT], after: ['Share', 'Reuters'] }, 'article', null],
    [
      "an agency's name that is a link",
      {
        body: [TEXT],
        after: [
          {
            text: 'Reuters',
            links: [linkOn('Reuters', 'Reuters', 'https://harborpost.example/topics/reuters')],
          },
        ],
      },
      'article',
      null,
    ],
    [
      "an agency's name between headline and text",
      { headline: HEADLINE, before: [HEADLINE, 'Reuters'], body: [TEXT] },
      'agency-story',
      'reuters',
    ],
    [
      'initials between headline and text, which may be what the text is about',
      { headline: HEADLINE, before: [HEADLINE, 'UPI'], body: [TEXT] },
      'article',
      null,
    ],
    [
      'two letters between headline and text',
      { headline: HEADLINE, before: [HEADLINE, 'AA'], body: [TEXT] },
      'article',
      null,
    ],
    [
      "a newswire's name between headline and text, which may be a section's",
      { headline: HEADLINE, before: [HEADLINE, 'Business Wire'], body: [TEXT] },
      'article',
      null,
    ],
    [
      "an agency's dateline and the site's own label",
      { body: [`OSLO (AP) — ${TEXT}`], metadata: { labels: ['Sponsored'] } },
      'agency-story',
      'ap',
    ],
    [
      "an agency's dateline on what the site says is a release",
      {
        body: [
          `OSLO (AP) — ${TEXT}`,
          '(Disclaimer: The above press release has been provided by Kelp Wire. Harbor Post did not check it.)',
        ],
      },
      'press-release',
      null,
    ],
    [
      "an agency's dateline over the closing of a distributor without marks",
      {
        body: [
          `Selmouth [India], May 4 (ANI/PNN): ${TEXT}`,
          '(Disclaimer: The above press release has been provided by PNN. Harbor Post did not check it.)',
        ],
      },
      'press-release',
      'pnn',
    ],
    [
      "an agency's name over what the site says is a release",
      {
        headline: HEADLINE,
        before: [HEADLINE, 'Reuters'],
        body: [TEXT, 'This is a press release. Harbor Post did not write it.'],
      },
      'press-release',
      null,
    ],
    [
      'the initials of an agency over what the site says is from a feed',
      {
        headline: HEADLINE,
        before: [HEADLINE, 'PTI'],
        body: [TEXT, '(This story is auto-generated from a syndicated feed.)'],
        metadata: { labels: ['PTI'] },
      },
      'agency-story',
      'pti',
    ],
    [
      'a feed of nobody known',
      { headline: HEADLINE, body: [TEXT, 'Published from a syndicated feed.'] },
      'article',
      null,
    ],
    [
      'a label that opens the text, a day behind it',
      {
        headline: HEADLINE,
        before: [HEADLINE, 'Business Wire'],
        body: ['Press release 4 May 2026', TEXT],
      },
      'press-release',
      'business-wire',
    ],
    [
      "an agency's own site",
      { pageUrl: 'https://apnews.com/article/ferries', body: [`OSLO (AP) — ${TEXT}`] },
      'article',
      null,
    ],
    [
      "an agency's own site, saved",
      { pageUrl: 'file:///tmp/a.html', body: [`OSLO (AP) — ${TEXT}`], metadata: { publisher: 'AP News' } },
      'article',
      null,
    ],
    ["the page's own label", { body: [TEXT], metadata: { labels: ['Sponsored'] } }, 'sponsored', null],
    [
      'a label of sponsorship on a release',
      { body: [`BANGOR, Maine /PRNewswire/ -- ${TEXT}`], metadata: { labels: ['Sponsored'] } },
      'press-release',
      'pr-newswire',
    ],
    ['no sign', { body: [TEXT] }, 'article', null],
    [
      'a mention',
      { body: ['The ferry line said in a PR Newswire release that it opened a route.', TEXT] },
      'article',
      null,
    ],
    ['a photo of a release alone', { body: [TEXT, PHOTO] }, 'article', null],
    [
      'a photo and a link, which go together',
      {
        body: [
          {
            text: TEXT,
            links: [linkOn(TEXT, 'route', 'https://www.prnewswire.com/news-releases/oakmere-302000001.html')],
          },
          PHOTO,
        ],
      },
      'article',
      null,
    ],
    ['a pixel alone', { body: [TEXT, PIXEL] }, 'article', null],
    [
      'a wire in the navigation',
      { before: ['Home', 'PR Newswire', 'Weather'], body: [TEXT] },
      'article',
      null,
    ],
    ['an ordinary credit', { headline: HEADLINE, body: [TEXT, 'Source: Harbor Office'] }, 'article', null],
    [
      "a wire's logo in the dateline",
      {
        body: [
          {
            text: `BANGOR, Maine, Nov. 6, 2025 -- ${TEXT}`,
            images: [{ src: '/logo.png', alt: 'PR Newswire' }],
          },
        ],
      },
      'press-release',
      'pr-newswire',
    ],
    [
      "a link to the wire's site in the dateline",
      {
        body: [
          {
            text: `BANGOR, Maine, Nov. 6, 2025 – Newswire – ${TEXT}`,
            links: [{ span: [30, 38], href: 'https://www.prnewswire.com/' }],
          },
        ],
      },
      'press-release',
      'pr-newswire',
    ],
    [
      "an agency's name beside a photo",
      { body: [{ text: `BANGOR — ${TEXT}`, images: [{ src: '/p.jpg', alt: 'Reuters' }] }] },
      'article',
      null,
    ],
    ["an outlet's own dateline", { body: [`BEIRA, May 3 (MOZ) - ${TEXT}`] }, 'article', null],
    ['a photo credit', { body: [{ text: 'A ferry. (AFP)', kind: 'caption' }, TEXT] }, 'article', null],
    [
      'a release among related posts',
      { body: [TEXT], after: [`BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ${TEXT}`] },
      'article',
      null,
    ],
    [
      "the page's own label",
      { headline: HEADLINE, body: [TEXT], metadata: { labels: ['Press Release'] } },
      'press-release',
      null,
    ],
    [
      'a label that names other things too',
      { headline: HEADLINE, body: [TEXT], metadata: { labels: ['PR'] } },
      'article',
      null,
    ],
    [
      'a source line alone',
      { headline: HEADLINE, body: [TEXT, 'SOURCE Oakmere Ferries'] },
      'press-release',
      null,
    ],
    ['a credit alone', { headline: HEADLINE, body: [TEXT, 'Source: Oakmere Ferries'] }, 'article', null],
    [
      'a source line of somebody else',
      { headline: HEADLINE, body: [TEXT, 'SOURCE Lamplight Weather Office'] },
      'article',
      null,
    ],
    [
      "the site's own statement",
      { headline: HEADLINE, body: [TEXT, 'This is a press release. Harbor Post did not write it.'] },
      'press-release',
      null,
    ],
    [
      'a line that says of which wire it is a release',
      { headline: HEADLINE, before: [HEADLINE, 'Press release from CNW Group'], body: [TEXT] },
      'press-release',
      'cnw',
    ],
    [
      'a line that says of which agency it is a release',
      { headline: HEADLINE, before: [HEADLINE, 'Press release from Reuters'], body: [TEXT] },
      'article',
      null,
    ],
    [
      'a sentence of the text about a release',
      { headline: HEADLINE, body: ['The mayor called it spin: this is a press release, he said.', TEXT] },
      'article',
      null,
    ],
    [
      'a link to the original release',
      {
        headline: HEADLINE,
        body: [TEXT],
        after: [
          {
            text: 'Original press release',
            links: [{ span: [0, 22], href: 'https://oakmere.example/press/12' }],
          },
        ],
      },
      'press-release',
      null,
    ],
    [
      'a link to a release that the story quotes',
      {
        headline: HEADLINE,
        body: [TEXT],
        after: [
          { text: 'Press release', links: [{ span: [0, 13], href: 'https://oakmere.example/press/12' }] },
        ],
      },
      'article',
      null,
    ],
    [
      'place and day, no mark, a notice label',
      {
        headline: HEADLINE,
        body: [`BANGOR, Maine, Nov. 6, 2025 -- ${TEXT}`],
        metadata: { labels: ['PR'] },
      },
      'article',
      null,
    ],
    [
      'a listing',
      { pageKind: 'none', body: [`BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ${TEXT}`] },
      'none',
      null,
    ],
    [
      'what looks like no article, but a wire marks it',
      { pageKind: 'none', confidence: 0.6, body: [`BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ${TEXT}`] },
      'press-release',
      'pr-newswire',
    ],
    ['what looks like no article', { pageKind: 'none', confidence: 0.6, body: [TEXT] }, 'none', null],
    ['an empty page', { pageKind: 'none' }, 'none', null],
  ])('%s', async (_what, sketch, verdict, wire) => {
    const reading = await attributeIn('en', sketch);
    expect([reading.verdict, reading.attribution.wire?.id ?? null]).toEqual([verdict, wire]);
    expect(reading.confidence).toBeGreaterThan(0);
    expect(reading.confidence).toBeLessThan(1);
  });

  it.each<VerdictRow>([
    [
      '来源 credits the agency',
      { before: ['2025-04-16 11:08来源：新华社浏览：32次'], body: ['一条新航线今日开通。'] },
      'agency-story',
      'xinhua',
    ],
    [
      '来源 and section name the newswire',
      { before: ['来源：美通社'], body: ['一条新航线今日开通。'], metadata: { sections: ['美通社'] } },
      'press-release',
      'pr-newswire-asia',
    ],
    ['a dispatch', { body: ['新华社北京3月15日电 一条新航线今日开通。'] }, 'agency-story', 'xinhua'],
    ['the agency is mentioned', { body: ['新华社记者在青岛发现，航线尚未开通。'] }, 'article', null],
  ])('zh: %s', async (_what, sketch, verdict, wire) => {
    const reading = await attributeIn('zh', sketch);
    expect([reading.verdict, reading.attribution.wire?.id ?? null]).toEqual([verdict, wire]);
  });

  it.each<VerdictRow>([
    [
      'initials that are a desk of the language',
      { headline: HEADLINE, before: [HEADLINE, 'NTB'], body: [TEXT] },
      'agency-story',
      'ntb',
    ],
    [
      "a desk of an agency's",
      { headline: HEADLINE, before: [HEADLINE, 'NTB Innenriks'], body: [TEXT] },
      'agency-story',
      'ntb',
    ],
    [
      'initials that are none',
      { headline: HEADLINE, before: [HEADLINE, 'UPI'], body: [TEXT] },
      'article',
      null,
    ],
    [
      'initials beside an hour',
      { headline: HEADLINE, before: [HEADLINE, '10.03.2026, 05:42 | dpa'], body: [TEXT] },
      'agency-story',
      'dpa',
    ],
    [
      "initials beside a day, as a photo's",
      { headline: HEADLINE, before: [HEADLINE, '10.03.2026 | dpa'], body: [TEXT] },
      'article',
      null,
    ],
  ])('nb: %s', async (_what, sketch, verdict, wire) => {
    const reading = await attributeIn('nb', sketch);
    expect([reading.verdict, reading.attribution.wire?.id ?? null]).toEqual([verdict, wire]);
  });

  it.each<VerdictRow>([
    [
      'a ministry is credited',
      { body: ['Tuyến phà mới khai trương hôm nay.', 'Nguồn: Bộ Thủy triều'] },
      'article',
      null,
    ],
    [
      'an agency is credited',
      { body: ['Tuyến phà mới khai trương hôm nay.', 'Theo TTXVN'] },
      'article',
      null,
    ],
  ])('vi: %s', async (_what, sketch, verdict, wire) => {
    const reading = await attributeIn('vi', sketch);
    expect([reading.verdict, reading.attribution.wire?.id ?? null]).toEqual([verdict, wire]);
    expect(reading.attribution.issuer).toBeNull();
  });

  it.each<VerdictRow>([
    [
      'a credit under the text, behind its writer',
      { body: ['Yeni vapur hattı bugün açıldı.'], after: ['Muhabir: Ayşe Deniz', 'Kaynak: AA'] },
      'agency-story',
      'anadolu',
    ],
    [
      'a credit further behind the text',
      { body: ['Yeni vapur hattı bugün açıldı.'], after: ['Paylaş', 'Yazdır', 'Kaynak: AA'] },
      'article',
      null,
    ],
  ])('tr: %s', async (_what, sketch, verdict, wire) => {
    const reading = await attributeIn('tr', sketch);
    expect([reading.verdict, reading.attribution.wire?.id ?? null]).toEqual([verdict, wire]);
  });
});

describe('an article', () => {
  it.each([
    ['Markets', 0.9],
    ['Reuters', 0.75],
    ['PR Newswire', 0.75],
  ])('in the section %s is one as surely as its traces leave it: %d', async (section, confidence) => {
    const sketch = { headline: HEADLINE, body: [TEXT], metadata: { sections: [section] } };
    expect(await attributeIn('en', sketch)).toMatchObject({ verdict: 'article', confidence });
  });
});

describe("a site's own sentence that its text is a release", () => {
  it('names the issuer without the small words before it', async () => {
    const body = ['Das Bad der Stadt Olm öffnet im Mai.', 'Dies ist eine Pressemitteilung der Stadt Olm.'];
    expect((await attributeIn('de', { body })).attribution.issuer?.name).toBe('Stadt Olm');
  });

  it('is no later paragraph of the text', async () => {
    const sentence = 'This is a press release that nobody wrote.';
    const body = [TEXT, sentence, ...Array.from({ length: 6 }, () => TEXT)];
    expect((await attributeIn('en', { headline: HEADLINE, body })).verdict).toBe('article');
  });

  it.each([
    ['en', 'If you object to the content of this press release, write to desk@harbor.example.'],
    ['en', 'Disclaimer: This press release was provided from an external third party provider.'],
    ['es', 'Fuente Comunicado enviado por Olmo'],
    ['id', 'Press Release ini juga tayang di Pelabuhan.'],
  ])('%s: %s', async (tag, sentence) => {
    const { verdict, attribution } = await attributeIn(tag, { headline: HEADLINE, body: [TEXT, sentence] });
    expect([verdict, attribution.wire]).toEqual(['press-release', null]);
  });
});
