import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { readPopup } from '../../scripts/browsers/read-popup';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { fold, press, readHighlights, readWords } from './page-functions';
import { serveContents } from './serve-contents';
import { setStage } from './set-stage';

const STORY = [
  '<h1>The lighthouse that sold its light</h1>',
  '<p>The lighthouse on Lower Skerry has been dark since Monday, and nobody on the island had been asked about it.</p>',
  '<p>A crew of 214 sailors signed a letter, said the harbor office, and one of them rowed over to hand it in by night.</p>',
  '<p>The keeper read it out loud on the pier. The lamp will burn again in 12 days, she said, and everybody went home.</p>',
  '<p>The island council has since bought a second lamp. It hangs in the school, where the pupils light it at noon.</p>',
].join('\n');

const pageOf = (content: string, script: string): string =>
  `<!DOCTYPE html><html lang="en"><title>Light</title><script>${script}</script><body><article>${content}</article></body></html>`;

/** What a page may put its own in the place of: each throws until a key is pressed. */
const REPLACES = `
  let isArmed = true;
  addEventListener('keydown', () => { isArmed = false; });
  const arm = (owner, name) => {
    const { value, get, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    const own = value ?? get;
    const trap = function (...values) {
      if (isArmed) throw new Error('trapped in ' + name);
      return own.apply(this, values);
    };
    Object.defineProperty(owner, name, get ? { ...rest, get: trap } : { ...rest, value: trap });
  };
  addEventListener('load', () => {
    for (const name of ['map', 'filter', 'flatMap', 'find', 'findLast', 'push', 'slice', 'join', 'some', 'every'])
      arm(Array.prototype, name);
    for (const name of ['slice', 'replace', 'split', 'trim', 'charAt', 'startsWith', 'includes', 'match'])
      arm(String.prototype, name);
    for (const name of ['exec', 'test']) arm(RegExp.prototype, name);
    for (const name of ['get', 'set', 'has']) arm(Map.prototype, name);
    for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'createRange']) arm(Document.prototype, name);
    for (const name of ['getAttribute', 'closest', 'matches', 'getClientRects']) arm(Element.prototype, name);
    for (const name of ['textContent', 'childNodes', 'parentElement', 'contains']) arm(Node.prototype, name);
    for (const name of ['parse', 'stringify']) arm(JSON, name);
    arm(window, 'getComputedStyle');
    arm(window, 'MutationObserver');
    try { [].map(String); } catch { window.isTrapped = true; }
  });`;

/** A page that hears all that is said in it, and says what our detector would. */
const FAKES = `
  window.heard = [];
  addEventListener('message', ({ data }) => { if (!data?.isFake) window.heard.push(String(data)); });
  for (const name of ['pressmark', 'pressmark/page-detected', 'pressmark/ask-marks'])
    addEventListener(name, ({ type, isTrusted }) => { if (isTrusted) window.heard.push(type); });
  setInterval(() => {
    const message = { type: 'pressmark/page-detected', verdict: 'press-release', isFake: true };
    postMessage(message, '*');
    dispatchEvent(new CustomEvent('pressmark/page-detected', { detail: message }));
    try { chrome.runtime.sendMessage(message); } catch {}
    try { browser.runtime.sendMessage(message); } catch {}
  }, 20);`;

/** A page that draws all of itself anew for each picture on the screen, and in between. */
const RESTLESS = `
  addEventListener('load', () => {
    const article = document.querySelector('article');
    const { innerHTML } = article;
    const draw = () => { article.innerHTML = innerHTML; };
    setInterval(draw, 1);
    const next = () => { draw(); requestAnimationFrame(next); };
    next();
  });`;

/** A page with more text than is read. */
const HUGE = `
  addEventListener('load', () => {
    const article = document.querySelector('article');
    const text = article.lastElementChild.textContent + ' ';
    for (let count = 0; count < 1000; count++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text.repeat(8);
      article.append(paragraph);
    }
  });`;

const PAGES = {
  'replaces.html': pageOf(STORY, REPLACES),
  'fakes.html': pageOf(STORY, FAKES),
  'restless.html': pageOf(STORY, RESTLESS),
  'huge.html': pageOf(STORY, HUGE),
};

/** Whether a page fell into its own traps. Runs in it. */
const readTrapped = (): boolean => (globalThis as unknown as { isTrapped?: boolean }).isTrapped === true;

/** What such a page has heard. Runs in it. */
const readHeard = (): readonly string[] => (globalThis as unknown as { heard: readonly string[] }).heard;

/** A mark that should not be there would be there by then. */
const MARK_DELAY = 2000;

describe.each(browsersUnderTest)('a hostile page in $name', ({ launch }) => {
  const stage = setStage(launch, () => serveContents(PAGES));
  const open = async (name: keyof typeof PAGES): Promise<void> => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/${name}`);
  };
  const popup = () => {
    if (!stage.popup) throw new Error('no popup');
    return stage.popup;
  };

  it('that replaces what scripts are made of is read and painted as any other', async () => {
    await open('replaces.html');
    expect((await popup().evaluate(readPopup, null)).heading).toBe('No wire marker found');
    expect(await popup().evaluate(press, fold('214 sailors'))).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, MARK_DELAY));
    await stage.browser.pressKeys(['Shift']);
    await expect
      .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words)
      .toEqual(['214 sailors']);
    expect(await stage.browser.evaluate(readTrapped, null)).toBe(true);
  });

  it('that says what our detector would is not believed, and hears nothing of ours', async () => {
    await stage.browser.open(`${stage.server.origin}/fakes.html`);
    await new Promise((resolve) => setTimeout(resolve, MARK_DELAY));
    expect(await stage.browser.badgeText()).toBe('');
    await open('fakes.html');
    expect((await popup().evaluate(readPopup, null)).heading).toBe('No wire marker found');
    await popup().evaluate(press, fold('214 sailors'));
    await expect
      .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words)
      .toEqual(['214 sailors']);
    expect(await stage.browser.evaluate(readHeard, null)).toEqual([]);
    expect(await stage.browser.badgeText()).toBe('');
  });

  it('that draws itself anew for ever is read', async () => {
    await open('restless.html');
    const { heading, figures } = await popup().evaluate(readPopup, null);
    expect(heading).toBe('No wire marker found');
    expect(figures.map(({ text }) => fold(text)).join()).toContain(fold('sailors'));
  });

  it('with more text than is read has the popup say so', async () => {
    await open('huge.html');
    expect((await popup().evaluate(readPopup, null)).heading).toBe('No wire marker found');
    await expect.poll(() => popup().evaluate(readWords, null)).toContain(en.notices.leftOut.text);
  });
});
