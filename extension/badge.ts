import type { Verdict } from '../reading/attribution/attribution';
import { browser } from './browser';
import { loadSettings } from './settings';

/** What the toolbar button says of a page. */
interface Mark {
  /** At most four letters fit. */
  readonly text: string;
  /** Key of its title in public/_locales; null for the plain name. */
  readonly title: string | null;
  readonly color: string;
}

const PLAIN: Mark = { text: '', title: null, color: '#3d5a80' };

/** Marks of the pages that are somebody else's words; all others keep the plain button. */
const MARKS: Partial<Record<Verdict, Mark>> = {
  'press-release': { text: 'PR', title: 'pressRelease', color: '#3d5a80' },
  'agency-story': { text: 'AG', title: 'agencyStory', color: '#2a6f6b' },
  sponsored: { text: 'SP', title: 'sponsored', color: '#8a5a00' },
};
const TEXT_COLOR = '#ffffff';

/** Shows on a tab's toolbar button what its page is, unless the reader wants no marks. The browser takes the mark away when the tab leaves the page. */
export async function markTab(tabId: number, verdict: Verdict): Promise<void> {
  const { badge } = await loadSettings();
  if (!badge) return;
  const { text, title, color } = MARKS[verdict] ?? PLAIN;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: title ? browser.i18n.getMessage(title) : 'Pressmark' }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOR }),
  ]);
}
