import fc from 'fast-check';
import { newsPage, paragraphs } from '../article/pages';

/** Words that the reader looks for, thrown together: datelines, source lines, figures, labels, signs without width. */
const WORDS = [
  'QUILL BAY, Maine, Nov. 6, 2025 /PRNewswire/ -- ',
  'BERLIN (dpa) - ',
  '【本報訊】',
  'SOURCE Oakmere Ferries',
  'About Oakmere Ferries Inc.',
  'Oakmere Ferries (NASDAQ: OAKM)',
  'Media contact: press@oakmere.example',
  'Sponsored',
  'By Ada Quill',
  'Nguồn: Cảng Quill',
  '$12.5 million',
  '11,35 tỷ đồng, tăng 29,82%',
  '约1億2000万円',
  '٣٫٥ مليون دولار',
  '12​345',
  '1\u200D234',
  'from 10 to 15 %',
  '<b>5</b> &lt;script&gt;',
  '\u202Ereversed 123\u202C',
  'e\u0302\u0323',
  '\uD83D',
  '\u00AD',
  '&#0;&bogus;&amp',
  ' \n\t ',
  '(((((',
  '2024-13-45',
  'and a sentence of ordinary words that goes on for a while.',
];

const words = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 12 })), {
  maxLength: 5,
});
const text = words.map((parts) => parts.join(' '));

const NAMES = [
  'div',
  'p',
  'article',
  'main',
  'section',
  'header',
  'footer',
  'aside',
  'nav',
  'h1',
  'h2',
  'ul',
  'li',
  'dl',
  'dt',
  'table',
  'tr',
  'td',
  'blockquote',
  'figure',
  'figcaption',
  'a',
  'span',
  'b',
  'sup',
  'br',
  'img',
  'iframe',
  'slot',
  'template',
  'script',
  'style',
  'noscript',
  'svg',
  'math',
  'details',
  'summary',
  'time',
  'pre',
  'textarea',
  'select',
  'option',
  'form',
  'button',
  'frameset',
  'x-element',
  'title',
] as const;

const ATTRIBUTES = [
  '',
  ' hidden',
  ' style="display:none"',
  ' style="opacity:0"',
  ' class="article-body"',
  ' class="comments"',
  ' class="byline author"',
  ' itemprop="articleBody"',
  ' itemscope itemtype="https://schema.org/NewsArticle"',
  ' itemprop="author"',
  ' href="javascript:alert(1)"',
  ' href="https://[bad"',
  ' href="https://www.prnewswire.com/news-releases/x-301234567.html"',
  ' src="data:,x"',
  ' shadowrootmode="open"',
  ' slot="x"',
  ' datetime="+275760-09-13"',
  ' lang="zz-"',
  ' dir="rtl"',
  ' aria-hidden="true"',
  ' id="constructor" name="__proto__"',
  ' "<x="',
] as const;

/** Markup of any tree of elements, closed or not. */
const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  markup: fc
    .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...ATTRIBUTES),
      tie('markup'),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(
      ([name, attributes, content, closing]) =>
        `<${name}${attributes}>${content}${closing > 0 ? `</${name}>` : ''}`,
    ),
}));

const NAMES_IN_DATA = [
  '@type',
  '@id',
  '@graph',
  '@context',
  'name',
  'headline',
  'author',
  'publisher',
  'datePublished',
  'dateModified',
  'articleBody',
  'articleSection',
  'isBasedOn',
  'sourceOrganization',
  'creditText',
  'url',
  'itemListElement',
  '__proto__',
  'constructor',
  'toString',
] as const;

const VALUES_IN_DATA = [
  'NewsArticle',
  'https://schema.org/BreadcrumbList',
  'Organization',
  'Oakmere Ferries',
  '2025-11-06T10:00:00Z',
  '9999-99-99',
  '0000',
  'https://[',
  'javascript:alert(1)',
  '</script><script>',
  '#itself',
  '',
  '\u0000',
] as const;

/** Any JSON in the words of JSON-LD. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(...VALUES_IN_DATA),
    fc.oneof(fc.double(), fc.boolean(), fc.constant(null), text),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...NAMES_IN_DATA), tie('json')), { maxLength: 6 }).map(toObject),
  ),
}));

/** An object with own properties, `__proto__` too, as JSON.parse makes it. */
function toObject(entries: readonly (readonly [string, unknown])[]): unknown {
  return JSON.parse(
    `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join(',')}}`,
  );
}

const jsonLd = fc
  .tuple(json, fc.constantFrom('', '{', ';', '-->', '\u0000'))
  .map(
    ([value, tail]) => `<script type="application/ld+json">${JSON.stringify(value) ?? ''}${tail}</script>`,
  );

const META_NAMES = [
  'og:title',
  'og:site_name',
  'og:url',
  'og:type',
  'article:published_time',
  'article:section',
  'author',
  'description',
  'date',
  'syndication-source',
  'original-source',
  '__proto__',
] as const;

const meta = fc
  .tuple(
    fc.constantFrom('name', 'property', 'itemprop'),
    fc.constantFrom(...META_NAMES),
    fc.oneof(fc.constantFrom(...VALUES_IN_DATA), text),
  )
  .map(([kind, name, content]) => `<meta ${kind}="${name}" content="${content.replaceAll('"', '')}">`);

const other = fc.constantFrom(
  '<base href="https://[">',
  '<base href="javascript:0">',
  '<link rel="canonical" href="//">',
  '<link rel="canonical" href="https://news.example/a b">',
  '<title></title>',
);

const head = fc.array(fc.oneof(jsonLd, meta, other), { maxLength: 4 }).map((parts) => parts.join(''));

/** Any page: with an article around the made-up markup, beside it, or with none. */
export const anyPage = fc.tuple(head, markup, fc.integer({ min: 0, max: 3 })).map(([head, markup, form]) => {
  if (form === 0) return `${head}${markup}`;
  if (form === 1)
    return newsPage(`<article><h1>Third basin opens</h1>${paragraphs()}</article>${markup}`, head);
  if (form === 2) return newsPage(`<article><p>${markup}</p>${paragraphs()}${markup}</article>`, head);
  return newsPage(`${markup}<article>${paragraphs()}<p>${markup}</article>`, head);
});
