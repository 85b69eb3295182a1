import * as v from 'valibot';
import { browser } from './browser';

/** A host name, as a page's address has it. */
const HostSchema = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[^\s/:@]+$/));
const TagSchema = v.pipe(v.string(), v.check(isTag));
const CurrencySchema = v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/));

/** Every choice with what it is until the reader chooses. */
export const SettingsSchema = v.object({
  /** Whether the button is marked as pages open, or only when the reader presses it. */
  look: v.optional(v.picklist(['every-page', 'on-click']), 'every-page'),
  /** Hosts on whose pages the button is marked only when the reader presses it; their subdomains go with them. */
  quietSites: v.optional(v.array(HostSchema), []),
  /** Whether the toolbar button shows what a page is. */
  badge: v.optional(v.boolean(), true),
  /** BCP 47 tag of the language of the words; null for the browser's. */
  language: v.optional(v.nullable(TagSchema), null),
  /** BCP 47 tag whose number and date forms are used; null for the browser's. */
  numbers: v.optional(v.nullable(TagSchema), null),
  /** ISO 4217 codes, most wanted first: of an amount that the text says in two currencies, the one to show large. */
  currencies: v.optional(v.array(CurrencySchema), []),
  /** Whether every press release that the reader looks at is kept in the library. */
  keepReleases: v.optional(v.boolean(), false),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
});

/** What a reader has chosen. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Whether the button may be marked on a page of this host before the reader presses it. */
export function marksUnasked({ look, quietSites }: Settings, host: string): boolean {
  return look === 'every-page' && !quietSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** What holds before anything was chosen. */
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** Key in the browser's storage. */
export const SETTINGS_KEY = 'settings';

/** The reader's settings; what was never chosen, or is stored in a form that we do not know, is as at first. */
export async function loadSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return { ...DEFAULT_SETTINGS, ...keepValid(stored) };
}

/** Whether a text is a BCP 47 tag. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Each choice that is valid by itself: one that a later version wrote does not take the others with it. */
function keepValid(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(SettingsSchema.entries).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, (stored as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.output]] : [];
  });
  return Object.fromEntries(entries) as Partial<Settings>; // each entry was parsed by its own schema
}
