import * as v from 'valibot';
import { browser } from './browser';
import type { SaveText } from './messages';
import { isOnPhone } from './on-phone';

const SaveTextSchema = v.object({
  type: v.literal('pressmark/save-text'),
  fileName: v.string(),
  mediaType: v.string(),
  text: v.string(),
  isPrivate: v.boolean(),
});

/**
 * Saves a text as a file among the browser's downloads, complete though the popup closes right behind it. Chrome keeps
 * the download of a link that holds the text itself; Firefox gives it up with the page, so there the background saves.
 */
export function saveText(fileName: string, mediaType: string, text: string): void {
  if (canBackgroundSave()) {
    const isPrivate = browser.extension.inIncognitoContext === true;
    const message: SaveText = { type: 'pressmark/save-text', fileName, mediaType, text, isPrivate };
    void browser.runtime.sendMessage(message);
    return;
  }
  const link = document.createElement('a');
  link.href = `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
  link.download = fileName;
  link.click();
}

/** The manifest asks for downloads in Firefox alone. On phones the popup is a page that stays, and they lead nowhere. */
const canBackgroundSave = (): boolean =>
  'downloads' in browser && browser.downloads !== undefined && !isOnPhone();

/** A message as what a page of ours asks to have saved; null when it is anything else. */
export function parseSaveText(message: unknown): SaveText | null {
  const parsed = v.safeParse(SaveTextSchema, message);
  return parsed.success ? parsed.output : null;
}

/** Saves what a page of ours asked for. Runs in the background, whose page holds the text until it is written. */
export async function saveInBackground({ fileName, mediaType, text, isPrivate }: SaveText): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  await browser.downloads.download({ url, filename: fileName, incognito: isPrivate });
}
