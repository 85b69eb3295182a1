import { describe, expect, it } from 'vitest';
import { newsPage, paragraphs, read } from './pages';

const kindOf = (markup: string): string => read(markup).article.pageKind;
const teaser = (word: string): string =>
  `<article><h2><a href="/${word}">All that you need to know about ${word} today</a></h2><time datetime="2025-03-03">3 March</time><p>Our readers in the bay should keep an eye on ${word} this summer, says the council.</p></article>`;
const WORDS = ['gulls', 'tides', 'ropes', 'nets', 'cranes', 'quays', 'boats', 'pilots', 'buoys', 'docks'];
const reply = (word: string): string =>
  `<div class="post"><b>${word}</b> <time datetime="2025-03-03">3 March</time><div>I have had trouble with ${word} in my own boat for years, and nothing that I tried has ever helped.</div></div>`;

describe('the kind of a page', () => {
  it.each([
    [
      'an article with a date',
      newsPage(`<article><h1>Third basin opens</h1><div>3 March 2025</div>${paragraphs()}</article>`),
    ],
    [
      'an article that JSON-LD describes',
      newsPage(
        `<div><h1>Third basin opens</h1>${paragraphs()}</div>`,
        '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
      ),
    ],
    [
      'a note under a paywall',
      newsPage(
        `<article><h1>Third basin opens</h1><div>3 March 2025</div>${paragraphs().slice(0, 140)}</p></article>`,
        '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada Quill"}}</script>',
      ),
    ],
    [
      'a guide without a day or a writer',
      newsPage(
        `<nav><a href="/">Home</a> <a href="/guides">Guides</a></nav><main class="post-content"><h1>How to tie a boat to a quay in wind, rain and tide</h1>${paragraphs()}<h2>Ropes</h2>${paragraphs()}</main>`,
      ),
    ],
    [
      'an article each of whose paragraphs stands in boxes of its own',
      `<html><body><main><article><h1>Third basin opens</h1><section>${paragraphs().replace(/<p>/g, '<div><div><p>').replace(/<\/p>/g, '</p></div></div>')}</section></article></main></body></html>`,
    ],
    ['a text alone', `<pre>${paragraphs().replace(/<\/?p>/g, '')}</pre>`],
  ])('is "article" for %s', (_, markup) => {
    expect(kindOf(markup)).toBe('article');
  });

  it.each([
    [
      'a list of teasers',
      newsPage(`<h1>Harbor</h1>${WORDS.map(teaser).join('')}`, '<meta property="og:type" content="website">'),
    ],
    ['a thread of a forum', newsPage(`<h1>Trouble with boats</h1>${WORDS.map(reply).join('')}`)],
    [
      'a page of a shop',
      newsPage(
        `<h1>Rope, 20 m</h1><p>A rope of twisted hemp for boats of all sizes, made in Lower Quill.</p><select></select><select></select><ul>${'<li>in stock</li>'.repeat(9)}</ul>`,
        '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product"}</script>',
      ),
    ],
    [
      'a manual',
      newsPage(
        `<h1>Tying knots</h1>${'<p>Call the function that ties the knot:</p><pre><code>tie(knot)</code></pre>'.repeat(8)}`,
      ),
    ],
    [
      'a thread that calls itself an article',
      newsPage(
        `<h1>Trouble with boats</h1><div class="topic-posts">${WORDS.map(reply).join('')}</div><div class="pagination">1 2 3</div>`,
        '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>',
      ),
    ],
    [
      'a page of a service',
      newsPage(
        `<h1>Harbor pilots</h1>${WORDS.slice(0, 6)
          .map(
            (word) =>
              `<section class="card"><h2>${word}</h2><p>We take care of your ${word} from the first day on, so that you can think of the sea!</p><button>Ask us</button></section>`,
          )
          .join('')}`,
        '<meta property="og:type" content="website">',
      ),
    ],
    [
      'a search page',
      newsPage('<h1>Results</h1><form><input name="q"></form><p>Nothing was found for your words.</p>'),
    ],
  ])('is "none" for %s', (_, markup) => {
    expect(kindOf(markup)).toBe('none');
  });

  it('is told with a confidence', () => {
    const { confidence } = read(newsPage(`<article>${paragraphs()}</article>`)).article;
    expect(confidence).toBeGreaterThanOrEqual(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  });
});
