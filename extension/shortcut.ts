import { browser } from './browser';
import { isOnPhone } from './on-phone';

/** The command that opens the popup, in both browsers. */
const OPEN_POPUP = '_execute_action';
/** Where Chrome changes shortcuts; Firefox has a function for it. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The keys that open the popup, as the browser writes them; null when there are none, as on phones. */
export async function findShortcut(): Promise<string | null> {
  if (isOnPhone()) return null;
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === OPEN_POPUP)?.shortcut || null;
}

/** Shows where the browser changes the keys. */
export async function changeShortcut(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> }; // Firefox 137
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_SHORTCUTS });
}
