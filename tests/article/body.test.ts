import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, paragraphs, read, textsAt } from './pages';

const HEADLINE = '<h1>Third basin opens</h1>';
const MENU = `<header><nav><ul>${'<li><a href="/s">Harbor news and weather</a></li>'.repeat(12)}</ul></nav></header>`;
const FOOTER =
  '<footer><p>Quill Courier, 4 Mole Street, Lower Quill. Printed on Mondays and Thursdays.</p></footer>';
const FIRST_POST = `The gates open at noon. ${PARAGRAPHS.join(' ')} ${PARAGRAPHS.join(' ')}`;
const around = (markup: string): string => newsPage(`${MENU}${HEADLINE}${markup}${FOOTER}`);

it('keeps the short last line of preformatted text beside the body', () => {
  const article = read(
    `<html><body><pre>${PARAGRAPHS.join('\n')}\nSOURCE: Quill Harbor Board</pre></body></html>`,
  );
  expect(textsAt(article, 'body')).toEqual(PARAGRAPHS);
  expect(textsAt(article, 'after')).toEqual(['SOURCE: Quill Harbor Board']);
});

describe('the body', () => {
  it.each([
    ['paragraphs in an article element', `<article>${paragraphs()}</article>`],
    ['paragraphs in nameless boxes', `<div><div><div>${paragraphs()}</div></div></div>`],
    ['text parted by line breaks', `<div>${PARAGRAPHS.join('<br><br>\n')}</div>`],
    [
      'text parted by line breaks within inline elements',
      `<div><font>${PARAGRAPHS.join('<br></font><font>')}</font></div>`,
    ],
    [
      'paragraphs within and behind an inline element',
      `<div><font><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></font><span><p>${PARAGRAPHS[2]}</p></span></div>`,
    ],
    ['boxes instead of paragraphs', `<div>${PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')}</div>`],
    ['a layout table', `<table><tr><td><a href="/a">Ads</a></td><td>${paragraphs()}</td></tr></table>`],
    [
      'paragraphs split over two boxes',
      `<div><div>${paragraphs(PARAGRAPHS.slice(0, 2))}</div><div>${paragraphs(PARAGRAPHS.slice(2))}</div></div>`,
    ],
    [
      'a wrapper named for its sidebar, beside hidden text',
      `<div class="grid-toc-sidebar"><div>${paragraphs()}</div></div>${`<div hidden>${paragraphs()}</div>`.repeat(2)}`,
    ],
    ['a wrapper named for its sidebar', `<div class="with-sidebar sidebar-right">${paragraphs()}</div>`],
  ])('is found as %s', (_, markup) => {
    expect(textsAt(read(around(markup)), 'body')).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'related articles',
      '<div class="related-articles"><p>The old lighthouse keeper tells how he counted every ship that passed in the war.</p></div>',
    ],
    [
      'comments',
      '<ul class="comments"><li><p>I have said for years that this basin is far too small for all of those ships!</p></li></ul>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the harbor letter every morning, free of charge and of all advertising.</p></div>',
    ],
    ['share links', '<div class="share"><a href="#">Post</a> <a href="#">Mail</a></div>'],
    [
      'an aside',
      '<aside><p>Lower Quill has eleven thousand inhabitants and was given its charter in 1402.</p></aside>',
    ],
    [
      'a line that is a link',
      '<p><a href="/x">Read how the second basin was flooded in the storm of 1987</a></p>',
    ],
    [
      'teasers without a telling name',
      `<div>${['gulls', 'tides', 'ropes'].map((word) => `<div><a href="/${word}">All you need to know about ${word}</a><div>What our readers in the bay should keep in mind about ${word} this summer.</div></div>`).join('')}</div>`,
    ],
    [
      'hidden text',
      '<div style="display: none"><p>LOWER QUILL, 3 March /Made-up Wire/ -- Nobody can see this paragraph, so it says nothing at all.</p></div>',
    ],
    [
      'text pushed off the screen',
      '<p style="position:absolute;left:-9999px">This paragraph was pushed out of the window for machines alone to read it.</p>',
    ],
    [
      'text of the hidden attribute',
      '<p hidden>This paragraph waits for a script that may show it to subscribers one day.</p>',
    ],
    [
      'scripts and styles',
      '<script>var text = "A script may hold sentences, but nobody reads them in the page.";</script><style>p { color: red }</style>',
    ],
    [
      'teasers under linked headings, with long summaries',
      `<div>${['gulls', 'tides', 'ropes', 'nets'].map((word) => `<div><h3><a href="/${word}">All you need on ${word}</a></h3><p>What whoever sails in the bay should keep in mind about ${word}, be it a summer of storms or one without any wind at all, and what it costs to forget it.</p></div>`).join('')}</div>`,
    ],
    ['a heading over links', '<h3>Read on</h3><p><a href="/x">How the second basin was flooded</a></p>'],
    [
      'a caption in a box of its own',
      '<div><div><img src="/b.jpg" alt=""></div><div>The third basin, seen from the lighthouse at low tide on Monday. Ada Quill</div></div>',
    ],
    [
      'a box of facts, as its name says',
      '<div class="post-factbox"><h2>The port in numbers</h2><p>It has 30 berths, and 4,100 people work there.</p></div>',
    ],
    ['a command to an editor', '<p>[player id="77" title="The basin opens"]</p>'],
    ['a notice that comes twice', '<p>Advertisement.</p><p>Advertisement.</p>'],
  ])('leaves out %s', (_, markup) => {
    const [first = '', ...rest] = PARAGRAPHS;
    const article = `<article><p>${first}</p>${markup}${paragraphs(rest)}</article>`;
    expect(textsAt(read(around(article)), 'body')).toEqual(PARAGRAPHS);
  });

  it('is the article, not the longer comments under it', () => {
    const talk = `<div id="comments">${'<p>Well, I for one would never have dug a basin there, and my neighbor says so too.</p>'.repeat(9)}</div>`;
    expect(textsAt(read(around(`<div>${paragraphs()}</div>${talk}`)), 'body')).toEqual(PARAGRAPHS);
  });

  it.each([
    ['whom to write to', '<p>Do you know more? Write to ada@courier.example, or to @adaquill.</p>'],
    [
      'an account',
      '<p>Follow the Courier on <a href="https://www.facebook.com/courier">Facebook</a> as well!</p>',
    ],
    [
      'a letter to ask for',
      '<p>The best of the week comes every Friday, with <a href="/letters">our newsletter</a>.</p>',
    ],
    ['a remark in brackets', '<p>(This text was supplied by the port, and may not be copied.)</p>'],
    ...['Comments (12)', 'Kommentare', 'Отзывы:', '评论'].map((heading) => [
      `what readers wrote under "${heading}"`,
      `<h2>${heading}</h2><p>I have said for years that this basin is far too small for all of those ships!</p>`,
    ]),
    ['a notice of rights', '<p>© Quill Courier, which keeps all rights in this.</p>'],
  ])('ends before %s', (_, markup) => {
    const article = `<article>${paragraphs()}${markup}</article>`;
    expect(textsAt(read(around(article)), 'body')).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'is kept at the end as paragraphs',
      ['1 May: Upper Quill', '2 May: Lower Quill', '3 May: Quill Bay', '4 May: Old Harbor'],
      true,
    ],
    ['is no list when it is short', ['Ada Quill', 'Ben Oakmere'], false],
    [
      'is no list when it tells whom to call',
      ['Ada Quill', 'Port of Lower Quill', 'Mole Street 4', '+44 20 5550 0142'],
      false,
    ],
  ])('list %s', (_, items, isKept) => {
    const markup = `<article>${paragraphs()}${paragraphs(items)}</article>`;
    expect(textsAt(read(around(markup)), 'body')).toEqual([...PARAGRAPHS, ...(isKept ? items : [])]);
  });

  it.each([
    [
      'the linked items of a list of text',
      `<ul><li><a href="/pilots">Pilots of the bay</a></li><li>Ropes, nets and lamps, which the board lends to whoever needs them</li></ul>`,
      ['Pilots of the bay', 'Ropes, nets and lamps, which the board lends to whoever needs them'],
    ],
    [
      'an address that is spelled out',
      '<p><a href="https://quill.example/basin">https://quill.example/basin</a></p>',
      ['https://quill.example/basin'],
    ],
    [
      'a heading named for how it looks',
      '<h3 class="adv-heading share-title">Stone by stone</h3>',
      ['Stone by stone'],
    ],
    [
      'labels that name a list each time they come',
      '<p>For</p><ul><li>A dry quay</li></ul><p>Against</p><ul><li>A dear one</li></ul><p>For</p><ul><li>A long one</li></ul>',
      ['For', 'A dry quay', 'Against', 'A dear one', 'For', 'A long one'],
    ],
  ])('keeps %s', (_, markup, expected) => {
    const [first = '', ...rest] = PARAGRAPHS;
    const article = read(around(`<article><p>${first}</p>${markup}${paragraphs(rest)}</article>`));
    expect(textsAt(article, 'body')).toEqual([first, ...expected, ...rest]);
  });

  it.each([
    ['a list of links', `<ul>${'<li><a href="/x">Pilots of the bay</a></li>'.repeat(2)}</ul>`],
    ['a heading over the card of a link', '<h3>Read on</h3><div><div><a href="/a">Pilots</a></div></div>'],
    ['a notice that comes twice', '<p>Advertisement</p><p>Advertisement</p>'],
  ])('leaves %s out', (_, markup) => {
    const [first = '', ...rest] = PARAGRAPHS;
    const article = read(around(`<article><p>${first}</p>${markup}${paragraphs(rest)}</article>`));
    expect(textsAt(article, 'body')).toEqual(PARAGRAPHS);
  });

  it('keeps labels and headings that come twice', () => {
    const part = `<h3>In short</h3><p>Pros:</p><p>${PARAGRAPHS[0]}</p><p>Why?</p><p>${PARAGRAPHS[1]}</p>`;
    const texts = textsAt(read(around(`<article><p>${PARAGRAPHS[2]}</p>${part}${part}</article>`)), 'body');
    expect(texts.filter((text) => /^(?:In short|Pros:|Why\?)$/.test(text))).toHaveLength(6);
  });

  it('is the first of several articles, whose headline the page states', () => {
    const next = ['Gulls counted', 'Ropes sold', 'Nets mended', 'Tides told']
      .map(
        (title) =>
          `<article><h1>${title}</h1>${'<p>Another text of this paper goes on here, as long as any other that it has printed in all of these years.</p>'.repeat(6)}</article>`,
      )
      .join('');
    const markup = `${MENU}<main><article>${HEADLINE}${paragraphs()}</article>${next}</main>${FOOTER}`;
    expect(textsAt(read(newsPage(markup)), 'body')).toEqual(PARAGRAPHS);
  });

  it('is every post of a running report, short ones too', () => {
    const posts = [FIRST_POST, ...PARAGRAPHS, 'The band plays on.'];
    const markup = posts
      .map((text, at) => `<div class="post"><h3>1${at}:00</h3><p>${text}</p></div>`)
      .join('');
    const texts = textsAt(read(around(`<div class="posts">${markup}</div>`)), 'body');
    expect(texts.filter((text) => posts.includes(text))).toEqual(posts);
  });

  it('has paragraphs of its own where a table of one cell is there for the layout', () => {
    const short = PARAGRAPHS.map((text) => text.slice(0, 100).trim());
    const cell = short.map((text) => `<p>${text}</p>`).join('');
    const article = read(
      around(`<article><table><tr><td>${cell}</td></tr></table>${paragraphs()}</article>`),
    );
    expect(textsAt(article, 'body')).toEqual([...short, ...PARAGRAPHS]);
  });

  it('keeps lists, quotes, headings and rows of figures', () => {
    const list = '<ul><li>a quay of 420 meters</li><li>two cranes</li></ul>';
    const table = '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2023</td><td>1 204</td></tr></table>';
    const quote = '<blockquote>“We have waited long enough,” the harbor master said.</blockquote>';
    const { article } = read(
      around(
        `<article>${paragraphs()}<h2>What was built</h2>${list}${table}${quote}${paragraphs()}</article>`,
      ),
    );
    const kinds = article.lines
      .filter(({ place }) => place === 'body')
      .map(({ kind, text }) => `${kind}: ${text}`);
    expect(kinds.slice(3, -3)).toEqual([
      'heading: What was built',
      'item: a quay of 420 meters',
      'item: two cranes',
      'row: Year | Ships',
      'row: 2023 | 1 204',
      'quote: “We have waited long enough,” the harbor master said.',
    ]);
  });

  it('marks captions as such', () => {
    const figure =
      '<figure><img src="/basin.jpg" alt="Basin"><figcaption>The basin at low tide.</figcaption></figure>';
    const { article } = read(around(`<article>${paragraphs()}${figure}${paragraphs()}</article>`));
    expect(article.lines.find(({ text }) => text.includes('low tide'))).toMatchObject({
      kind: 'caption',
      images: [{ src: 'https://news.example/basin.jpg', alt: 'Basin' }],
    });
  });

  it('leaves source and contact lines in the lines', () => {
    const reading = read(
      around(`<article>${paragraphs()}<p>SOURCE Port of Lower Quill</p><p>Contact: Ada Quill</p></article>`),
    );
    expect([...textsAt(reading, 'body'), ...textsAt(reading, 'after')]).toEqual(
      expect.arrayContaining(['SOURCE Port of Lower Quill', 'Contact: Ada Quill']),
    );
  });

  it('puts headline, byline and date before it', () => {
    const top =
      '<div class="label">Partner content</div><h1>Third basin opens</h1><div class="byline">By Ada Quill</div><div>3 March 2025</div>';
    const reading = read(newsPage(`${MENU}<article>${top}${paragraphs()}</article>`));
    expect(textsAt(reading, 'before')).toEqual([
      'Partner content',
      'Third basin opens',
      'By Ada Quill',
      '3 March 2025',
    ]);
  });
});

describe('a line', () => {
  it('gives its links with their places and full addresses', () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const linked = first.replace('third basin', '<a href="../basin"><b>third</b> basin</a>');
    const { article } = read(around(`<article><p>${linked}</p>${paragraphs(rest)}</article>`));
    const line = article.lines.find(({ place }) => place === 'body');
    expect(line?.links.map(({ span, href }) => [line.text.slice(...span), href])).toEqual([
      ['third basin', 'https://news.example/basin'],
    ]);
  });

  it.each([
    [
      'white space is one space',
      '<p>A  quay\n\t of <b> stone </b> and wood was laid along the northern shore.</p>',
      'A quay of stone and wood was laid along the northern shore.',
    ],
    [
      'no-break spaces stay, for numbers',
      '<p>It took 12\u00A0400 stones to build the quay along the northern shore.</p>',
      'It took 12\u00A0400 stones to build the quay along the northern shore.',
    ],
    [
      'marks are composed',
      '<p>Ca\u0302\u0300u ca\u0309ng mo\u031B\u0301i da\u0300i sa\u0301u tra\u0306m me\u0301t vu\u031Bo\u031Bn ra vi\u0323nh.</p>',
      'Cầu cảng mới dài sáu trăm mét vươn ra vịnh.',
    ],
    [
      'soft hyphens are gone',
      '<p>The har\u00ADbor mas\u00ADter said that ev\u00ADery\u00ADthing went as it should.</p>',
      'The harbor master said that everything went as it should.',
    ],
  ])('%s', (_, markup, text) => {
    expect(textsAt(read(around(`<article>${markup}${paragraphs()}</article>`)), 'body')[0]).toBe(text);
  });

  it('carries the pixel behind the last line', () => {
    const pixel = '<img src="https://count.example/p.gif?id=7" width="1" height="1" alt="">';
    const { article } = read(newsPage(`<article>${paragraphs()}${pixel}</article>`));
    expect(article.lines.at(-1)?.images.map(({ src }) => src)).toEqual(['https://count.example/p.gif?id=7']);
  });
});

describe('points in short over the first text', () => {
  const points = ['Forty ships a week call at the basin', 'The breakwater reaches 600 meters out'];

  it.each([
    [
      'preformatted text',
      `<html><body><pre>Third basin opens\n\n* ${points.join('\n* ')}\n\n${PARAGRAPHS.join('\n')}</pre></body></html>`,
      points.map((point) => `* ${point}`),
    ],
    [
      'a list',
      around(
        `<article><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>${paragraphs()}</article>`,
      ),
      points,
    ],
  ])('belong to it in %s', (_, markup, items) => {
    expect(textsAt(read(markup), 'body')).toEqual([...items, ...PARAGRAPHS]);
  });

  it.each([
    ['of one', '<ul><li>Forty ships a week call at the basin</li></ul>'],
    ['of labels', '<ul><li>Harbor</li><li>Ships</li></ul>'],
    [
      'of links',
      '<ul><li><a href="/a">Forty ships a week call at the basin</a></li><li><a href="/b">How the breakwater was built at sea</a></li></ul>',
    ],
  ])('are none as a list %s', (_, list) => {
    expect(textsAt(read(around(`<article>${list}${paragraphs()}</article>`)), 'body')).toEqual(PARAGRAPHS);
  });
});

describe('what stands over the body', () => {
  it.each(['ad', 'ad-label', 'top-advert', 'werbung', 'adSlot'])(
    'is none of the article’s in a slot named "%s"',
    (name) => {
      const slot = `<div class="${name}"><span>Sponsored</span></div>`;
      const page = read(around(`<div>By Ada Quill</div>${slot}<article>${paragraphs()}</article>`));
      expect(textsAt(page, 'before')).toEqual(['Third basin opens', 'By Ada Quill']);
      expect(page.article.metadata.labels).not.toContain('Sponsored');
    },
  );

  it.each(['sponsor-label', 'byline', 'advertorial', 'banner'])(
    'is read where a name like "%s" may be given to the article’s own',
    (name) => {
      const label = `<div class="${name}">Sponsored</div>`;
      const page = read(around(`${label}<article>${paragraphs()}</article>`));
      expect(textsAt(page, 'before')).toContain('Sponsored');
    },
  );
});
