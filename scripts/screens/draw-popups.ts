import { UI_LANGUAGES } from '../../components/load-words';
import { en } from '../../components/words/en';
import { isPopupReady } from '../browsers/read-popup';
import type { RealBrowser, RealPopup } from '../browsers/real-browser';
import { waitUntil } from '../browsers/wait-until';
import { SCHEMES, savePicture } from './save-picture';
import { setLanguage } from './set-language';

/** A view or state of the popup, over a sample page or one of the browser's own. */
interface PopupView {
  readonly name: string;
  readonly page: string;
  /** What happens to the page before the popup is opened. Runs in the page. */
  readonly before?: () => void;
  /** Texts of the buttons that lead there, in order. */
  readonly press?: readonly string[];
  /** What is there then. */
  readonly shows?: string;
  /** What happens to the page while the popup is open, before anything is pressed. Runs in the page. */
  readonly meanwhile?: () => void;
}

const VIEWS: readonly PopupView[] = [
  { name: 'release', page: 'release-en' },
  { name: 'release-vi', page: 'release-vi' },
  { name: 'evidence', page: 'release-en', press: [en.evidence.toggle] },
  { name: 'agency-story', page: 'agency-en' },
  { name: 'article', page: 'article-en' },
  { name: 'cite', page: 'release-en', press: [en.actions.cite], shows: 'dialog textarea' },
  { name: 'export', page: 'release-en', press: [en.actions.export], shows: 'dialog textarea' },
  { name: 'compare', page: 'release-en', press: [en.compare.toggle], shows: '.bars' },
  { name: 'sort', page: 'release-en', press: [en.sorting.toggle], shows: '.tools' },
  { name: 'marks', page: 'release-en', press: [en.marks.toggle], shows: '.marks' },
];

const STATES: readonly PopupView[] = [
  { name: 'reading', page: 'release-en', before: keepBusy, shows: '.skeleton' },
  { name: 'no-figures', page: 'article-en', before: takeDigitsAway },
  { name: 'no-article', page: 'listing-en' },
  { name: 'browser-page', page: 'about:license' },
  {
    name: 'page-changed',
    page: 'release-en',
    meanwhile: emptyPage,
    press: ['412 GWh'],
    shows: '.outcome button',
  },
];

/** Draws every view and state of the popup in both color schemes, and its first view in each language. */
export async function drawPopups(firefox: RealBrowser, origin: string): Promise<void> {
  for (const view of [...VIEWS, ...STATES]) await drawView(firefox, origin, view);
  for (const language of UI_LANGUAGES.filter((tag) => tag !== 'en')) {
    await firefox.open(`${firefox.extensionUrl}/options.html`);
    await firefox.evaluate(setLanguage, language);
    await drawView(firefox, origin, { name: `release-in-${language}`, page: 'release-en' });
  }
}

async function drawView(firefox: RealBrowser, origin: string, view: PopupView): Promise<void> {
  const { name, page, before, meanwhile, press = [], shows = 'main h1' } = view;
  await firefox.open(page.includes(':') ? page : `${origin}/${page}/`);
  if (before) await firefox.evaluate(before, null);
  const popup = await firefox.openPopup();
  if (press.length > 0) await waitUntil(() => popup.evaluate(isPopupReady, null), 'report in the popup');
  if (meanwhile) await firefox.evaluate(meanwhile, null);
  for (const text of press) await popup.evaluate(pressButton, text);
  await waitUntil(() => popup.evaluate(isSettled, shows), `view "${name}"`);
  await drawPopup(popup, name);
  await popup.close();
}

async function drawPopup(popup: RealPopup, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await popup.preferColorScheme(scheme);
    savePicture(`${name}-${scheme}`, await popup.screenshot());
  }
}

/** Leaves the page no time for its reader for 8 seconds: longer than it takes to draw the popup. Runs in the page. */
function keepBusy(): void {
  setTimeout(() => {
    const end = performance.now() + 8000;
    while (performance.now() < end);
  }, 20);
}

function takeDigitsAway(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    walker.currentNode.nodeValue = walker.currentNode.nodeValue?.replace(/\d/g, '') ?? '';
}

function emptyPage(): void {
  document.body.replaceChildren();
}

/** Presses the button with this text, or that begins with it. Runs in the popup. */
function pressButton(text: string): void {
  [...document.querySelectorAll('button')]
    .find(({ textContent }) => textContent.trim().startsWith(text))
    ?.click();
}

/** Whether the view is there, an opened sheet has its text, and the popup is as high as what it shows. Runs in the popup. */
async function isSettled(shows: string): Promise<boolean> {
  const preview = document.querySelector<HTMLTextAreaElement>('dialog textarea');
  const heights = (): string => `${innerHeight} ${document.documentElement.scrollHeight}`;
  const before = heights();
  await new Promise((resolve) => setTimeout(resolve, 150));
  return document.querySelector(shows) !== null && preview?.value !== '' && heights() === before;
}
