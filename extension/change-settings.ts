import * as v from 'valibot';
import { browser } from './browser';
import { SETTINGS_KEY, type Settings, SettingsSchema } from './settings';

/** Form of what is stored and saved to files; higher whenever an older build would take it amiss. */
const VERSION = 2;

/** What came of a change: `newer` when a newer build wrote what is there, which is then left as it is. */
export type ChangeOutcome = 'saved' | 'not-valid' | 'newer';

const StoredSchema = v.object({ version: v.number() });
const FileSchema = v.object({ pressmarkSettings: v.number(), settings: v.unknown() });

/** Whether a newer build wrote the stored settings. What was stored before it had a version is of the first. */
export async function areSettingsNewer(): Promise<boolean> {
  const stored: unknown = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return v.is(StoredSchema, stored) && stored.version > VERSION;
}

/** Keeps what a reader chose, in the forms that people write, unless something of it is not valid. */
export async function changeSettings(chosen: unknown): Promise<ChangeOutcome> {
  if (await areSettingsNewer()) return 'newer';
  const parsed = v.safeParse(SettingsSchema, chosen);
  if (!parsed.success) return 'not-valid';
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...parsed.output, version: VERSION } });
  return 'saved';
}

/** Forgets all that was chosen, whoever wrote it. */
export async function deleteSettings(): Promise<void> {
  await browser.storage.local.remove(SETTINGS_KEY);
}

/** The settings as JSON for a file, which says what it holds. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ pressmarkSettings: VERSION, settings }, null, 2)}\n`;

/** Keeps the settings in a file that was saved before. */
export async function readSettingsFile(json: string): Promise<ChangeOutcome> {
  const file = parseJson(json);
  if (!v.is(FileSchema, file)) return 'not-valid';
  return file.pressmarkSettings > VERSION ? 'newer' : changeSettings(file.settings);
}

/** Null for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
