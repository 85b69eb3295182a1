import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { FIGURES, MARK_PAGES } from './marks-pages';
import { fold, press } from './page-functions';
import { serveContents } from './serve-contents';
import { setStage } from './set-stage';

/** What is painted on a page. */
interface Paint {
  readonly marked: readonly string[];
  readonly shown: readonly string[];
  /** Background of the shown words, as the rules of their own tree make it. */
  readonly color: string | null;
  readonly isInView: boolean;
  /** Style sheets that scripts gave to the page's trees. */
  readonly sheets: number;
}

/** What is painted in a page's document and in its frames. Runs in the page. */
function readPaint(): Paint {
  const views = [
    window,
    ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow),
  ] as (Window & typeof globalThis)[];
  const rangesOn = (layer: string): Range[] =>
    views.flatMap((view) => [...(view.CSS.highlights.get(layer) ?? [])] as Range[]);
  const wordsOf = (ranges: Range[]): string[] => ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  const shown = rangesOn('pressmark');
  const element = shown[0]?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  const isInView = shown.every((range) => {
    const { top, bottom } = range.getBoundingClientRect();
    const frame = range.startContainer.ownerDocument?.defaultView?.frameElement;
    const offset = frame ? frame.getBoundingClientRect().top + frame.clientTop : 0;
    const height = frame ? frame.clientHeight : innerHeight;
    return top >= 0 && bottom <= height && top + offset >= 0 && bottom + offset <= innerHeight;
  });
  const trees = views.flatMap(({ document: own }) => [
    own,
    ...[...own.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]);
  return {
    marked: wordsOf(rangesOn('pressmark-marks')),
    shown: wordsOf(shown),
    color: element && view ? view.getComputedStyle(element, '::highlight(pressmark)').backgroundColor : null,
    isInView,
    sheets: trees.reduce((sum, tree) => sum + tree.adoptedStyleSheets.length, 0),
  };
}

/** Puts the story's paragraphs anew, in the other order, as a page does that draws itself again. Runs in the page. */
function drawAnew(): void {
  const article = document.querySelector('article');
  const texts = [...(article?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);
  const paragraphs = texts.reverse().map((text) => {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    return paragraph;
  });
  article?.replaceChildren(...paragraphs);
}

/** What the bar of the marks says. Runs in the popup. */
const readTally = (): string => document.querySelector('.marks [role="status"]')?.textContent ?? '';

const YELLOW = 'rgb(255, 207, 51)';
const NOTHING = { marked: [], shown: [], sheets: 0 };

describe.each(browsersUnderTest)('marks in $name', ({ launch }) => {
  const stage = setStage(launch, () => serveContents(MARK_PAGES));

  const paint = (): Promise<Paint> => stage.browser.evaluate(readPaint, null);
  const pressIn = (words: string) => stage.popup?.evaluate(press, fold(words));
  const tally = () => stage.popup?.evaluate(readTally, null);

  async function markAll(name: string): Promise<void> {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/${name}`);
    await pressIn(en.marks.toggle);
    await expect.poll(async () => (await paint()).marked).toEqual(FIGURES);
    await expect.poll(tally).toBe('5 marked');
  }

  it.each(Object.keys(MARK_PAGES).filter((name) => name !== 'story.html'))(
    'are on every figure of %s, and lead from one to the next',
    async (name) => {
      await markAll(name);
      for (const [index, words] of FIGURES.entries()) {
        await pressIn(en.marks.next);
        await expect.poll(tally).toBe(`${index + 1} of 5`);
        expect(await paint()).toMatchObject({ shown: [words], color: YELLOW, isInView: true });
      }
      await pressIn(en.marks.previous);
      await expect.poll(async () => (await paint()).shown).toEqual([FIGURES[3]]);
      await pressIn(en.marks.clear);
      await expect.poll(paint).toMatchObject(NOTHING);
      await expect.poll(tally).toBe('');
    },
  );

  it('are gone through and taken away by keys on the page', async () => {
    await markAll('plain.html');
    await stage.popup?.close();
    stage.popup = null;
    await stage.browser.pressKeys(['Alt', 'ArrowDown']);
    await stage.browser.pressKeys(['Alt', 'ArrowDown']);
    await expect.poll(async () => (await paint()).shown).toEqual([FIGURES[1]]);
    await stage.browser.pressKeys(['Alt', 'ArrowUp']);
    await expect.poll(async () => (await paint()).shown).toEqual([FIGURES[0]]);
    await stage.browser.pressKeys(['Escape']);
    await expect.poll(paint).toMatchObject(NOTHING);
  });

  it('are there still when the popup is opened again', async () => {
    await markAll('plain.html');
    await pressIn(en.marks.next);
    await expect.poll(tally).toBe('1 of 5');
    await stage.popup?.close();
    stage.popup = await stage.browser.openPopup();
    await expect.poll(tally).toBe('1 of 5');
    await pressIn(en.marks.clear);
    await expect.poll(paint).toMatchObject(NOTHING);
  });

  it('come back by themselves when the page draws its text anew', async () => {
    await markAll('plain.html');
    await pressIn(en.marks.next);
    await expect.poll(tally).toBe('1 of 5');
    await stage.browser.evaluate(drawAnew, null);
    await expect.poll(async () => [...(await paint()).marked].sort()).toEqual([...FIGURES].sort());
    await expect.poll(async () => (await paint()).shown).toEqual([FIGURES[0]]);
  });
});
