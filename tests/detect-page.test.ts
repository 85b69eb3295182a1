import { expect, it } from 'vitest';
import { detectPage } from '../reading/detect-page';
import { parsePage } from '../scripts/page-document';
import { newsPage, PAGE_URL, PARAGRAPHS, paragraphs } from './article/pages';

const LONG = paragraphs([...PARAGRAPHS, ...PARAGRAPHS].map((text) => `${text} ${text}`));
const RELEASE = '<p>BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- A route across the bay opened on Monday.</p>';
const AGENCY = '<p>BANGOR, Maine (Reuters) - A route across the bay opened on Monday, the port said.</p>';

it.each([
  ['a release', `<article>${RELEASE}${LONG}</article>`, 'press-release'],
  ['a release on a page that is one form', `<form><input name="q">${RELEASE}${LONG}</form>`, 'press-release'],
  ['an agency’s story', `<article>${AGENCY}${LONG}</article>`, 'agency-story'],
  ['an ordinary article', `<article>${LONG}</article>`, null],
  ['teasers of releases', `<ul>${`<li>${RELEASE}</li>`.repeat(9)}</ul>`, null],
  ['a release in a comment below', `<article>${LONG}</article><div class="comments">${RELEASE}</div>`, null],
  ['nothing', '', null],
])('%s is told from the rest', (_, body, verdict) => {
  expect(detectPage(parsePage(newsPage(body), PAGE_URL), 'news.example')).toBe(verdict);
});

it('an agency’s story on the agency’s own site is nobody else’s words', () => {
  const document = parsePage(newsPage(`<article>${AGENCY}${LONG}</article>`), PAGE_URL);
  expect(detectPage(document, 'www.reuters.com')).toBeNull();
});
