import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { readPopup } from '../../scripts/browsers/read-popup';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { fold, press, readHighlights } from './page-functions';
import { serveContents } from './serve-contents';
import { setStage } from './set-stage';

const NO_ARTICLE = en.notices.noArticle.title;
const NO_MARKER = 'No wire marker found';

const STORY = [
  '<h1>The ferry that forgot its island</h1>',
  '<p>The morning ferry to Little Skerry left on time, and for a while nobody noticed that it had turned the wrong way.</p>',
  '<p>It carried 214 passengers, said the harbor office, and one of them had a compass and the courage to speak up.</p>',
  '<p>The captain thanked her over the loudspeaker. The ferry reached the island 50 minutes late, to applause.</p>',
  '<p>Nobody on board had minded much. A school class counted 31 seals on the way, and the kitchen gave out the soup that had been meant for noon.</p>',
  '<p>The harbor office has since hung a second sign over the pier. It says what the first one said, in larger letters, and an arrow now points at the island.</p>',
].join('\n');

/** Fields of a form by their names. */
const fields = (names: string): string =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

/** A page that is one form, as some old sites are. */
const inForm = (content: string): string =>
  `<!DOCTYPE html><title>Form</title><form><div>${content}</div></form>`;

/** A paragraph of about a kilobyte. */
const PARAGRAPH = `<p>${'The tide came in and the tide went out, and the town went on with its day. '.repeat(14)}</p>\n`;

const DEPTH = 20_000;

/** Name of a page that goes wrong in some way, its markup, and the heading of the popup over it. */
const ODD_PAGES: readonly (readonly [name: string, content: string, heading: string])[] = [
  ['empty.html', '', NO_ARTICLE],
  ['frames.html', '<!DOCTYPE html><title>Frames</title><frameset cols="50%,50%"></frameset>', NO_ARTICLE],
  ['deep.html', `<!DOCTYPE html><title>Deep</title>${'<div>'.repeat(DEPTH)}down here`, NO_ARTICLE],
  [
    'large.html',
    `<!DOCTYPE html><title>Large</title><h1>A long day</h1>${PARAGRAPH.repeat(5000)}`,
    NO_MARKER,
  ],
  [
    'broken-data.html',
    `<!DOCTYPE html><title>Data</title><script type="application/ld+json">{"@type": "NewsArticle", "author": [</script>${STORY}`,
    NO_MARKER,
  ],
  [
    'hidden-dateline.html',
    `<!DOCTYPE html><title>Hidden</title><style>.seal { display: none }</style><article><p class="seal">LOWER QUILL, Nov. 6, 2025 /PRNewswire/ -- A ferry line sold every seat of its first day, and nobody can read of it here.</p>${STORY}</article>`,
    NO_MARKER,
  ],
  [
    'surrogates.html',
    `<!DOCTYPE html><title>Halves</title>${STORY}<p id="odd"></p><script>
      document.getElementById('odd').textContent = 'Half a sign \\ud83d and the other half \\ude00 cost 12 million euros apart.';
    </script>`,
    NO_MARKER,
  ],
  [
    'closed.html',
    `<!DOCTYPE html><meta http-equiv="content-security-policy" content="default-src 'none'"><title>Closed</title>${STORY}`,
    NO_MARKER,
  ],
  // A form shows its fields in the place of its own properties, to our scripts too.
  ['fields.html', inForm(`${fields('parentElement localName className children')}${STORY}`), NO_MARKER],
  ['field-type.html', inForm(`${fields('nodeType textContent id')}${STORY}`), NO_MARKER],
  ['field-names.html', inForm(`${fields('getAttribute hasAttributes hasAttribute')}${STORY}`), NO_MARKER],
  ['fields-last.html', inForm(`${STORY}${fields('firstChild nextSibling parentNode contains')}`), NO_MARKER],
  ['fields-first.html', `${inForm(fields('nextSibling'))}<article>${STORY}</article>`, NO_MARKER],
  [
    'images.html',
    `<!DOCTYPE html><title>Images</title><img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="createTreeWalker"><article>${STORY}</article>`,
    NO_MARKER,
  ],
  ['plain.txt', `${STORY.replace(/<[^>]+>/g, '')}\n`, NO_MARKER],
];

describe.each(browsersUnderTest)('the popup in $name', ({ launch }) => {
  const stage = setStage(launch, () =>
    serveContents(Object.fromEntries(ODD_PAGES.map(([name, content]) => [name, content]))),
  );

  it.each(ODD_PAGES)('comes to something clear over %s', async (name, _content, expected) => {
    const popup = await openPopupOver(stage.browser, `${stage.server.origin}/${name}`);
    const { heading } = await popup.evaluate(readPopup, null);
    await popup.close();
    expect(heading).toBe(expected);
  });

  it.each([
    ['whose policy allows nothing', 'closed.html'],
    ['that is one form, with fields named as what it is around', 'fields.html'],
    ['that is one form, with fields named as what is in it', 'fields-last.html'],
  ])('shows words on a page %s', async (_, name) => {
    const popup = await openPopupOver(stage.browser, `${stage.server.origin}/${name}`);
    await popup.evaluate(press, fold('214 passengers'));
    await expect
      .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words)
      .toEqual(['214 passengers']);
    await popup.close();
  });
});
