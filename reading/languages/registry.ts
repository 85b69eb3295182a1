import type { Language } from './language';
import type { LanguagePack, RegionNames } from './language-pack';
import { currentLanguage } from './language-tag';
import type { NewsroomWords } from './newsroom-words';
import type { Overlay } from './overlay';
import { international as internationalOverlay } from './overlays/international';

interface LanguageParts {
  readonly pack: LanguagePack;
  readonly regions: RegionNames;
  readonly overlay: Overlay;
  readonly newsroom: NewsroomWords;
}

/** BCP 47 tag -> the parts of the language, loaded only when a text in it is read. Adding a language adds an entry. */
const LANGUAGES: Readonly<Record<string, () => Promise<LanguageParts>>> = {
  bg: async () => ({
    pack: (await import('./packs/bg.json')).default,
    regions: (await import('./regions/bg.json')).default,
    overlay: (await import('./overlays/bg')).overlay,
    newsroom: (await import('./newsroom/bg')).newsroom,
  }),
  el: async () => ({
    pack: (await import('./packs/el.json')).default,
    regions: (await import('./regions/el.json')).default,
    overlay: (await import('./overlays/el')).overlay,
    newsroom: (await import('./newsroom/el')).newsroom,
  }),
  en: async () => ({
    pack: (await import('./packs/en.json')).default,
    regions: (await import('./regions/en.json')).default,
    overlay: (await import('./overlays/en')).overlay,
    newsroom: (await import('./newsroom/en')).newsroom,
  }),
  es: async () => ({
    pack: (await import('./packs/es.json')).default,
    regions: (await import('./regions/es.json')).default,
    overlay: (await import('./overlays/es')).overlay,
    newsroom: (await import('./newsroom/es')).newsroom,
  }),
  fr: async () => ({
    pack: (await import('./packs/fr.json')).default,
    regions: (await import('./regions/fr.json')).default,
    overlay: (await import('./overlays/fr')).overlay,
    newsroom: (await import('./newsroom/fr')).newsroom,
  }),
  it: async () => ({
    pack: (await import('./packs/it.json')).default,
    regions: (await import('./regions/it.json')).default,
    overlay: (await import('./overlays/it')).overlay,
    newsroom: (await import('./newsroom/it')).newsroom,
  }),
  pt: async () => ({
    pack: (await import('./packs/pt.json')).default,
    regions: (await import('./regions/pt.json')).default,
    overlay: (await import('./overlays/pt')).overlay,
    newsroom: (await import('./newsroom/pt')).newsroom,
  }),
  ro: async () => ({
    pack: (await import('./packs/ro.json')).default,
    regions: (await import('./regions/ro.json')).default,
    overlay: (await import('./overlays/ro')).overlay,
    newsroom: (await import('./newsroom/ro')).newsroom,
  }),
  ru: async () => ({
    pack: (await import('./packs/ru.json')).default,
    regions: (await import('./regions/ru.json')).default,
    overlay: (await import('./overlays/ru')).overlay,
    newsroom: (await import('./newsroom/ru')).newsroom,
  }),
  id: async () => ({
    pack: (await import('./packs/id.json')).default,
    regions: (await import('./regions/id.json')).default,
    overlay: (await import('./overlays/id')).overlay,
    newsroom: (await import('./newsroom/id')).newsroom,
  }),
  ms: async () => ({
    pack: (await import('./packs/ms.json')).default,
    regions: (await import('./regions/ms.json')).default,
    overlay: (await import('./overlays/ms')).overlay,
    newsroom: (await import('./newsroom/ms')).newsroom,
  }),
  de: async () => ({
    pack: (await import('./packs/de.json')).default,
    regions: (await import('./regions/de.json')).default,
    overlay: (await import('./overlays/de')).overlay,
    newsroom: (await import('./newsroom/de')).newsroom,
  }),
  tr: async () => ({
    pack: (await import('./packs/tr.json')).default,
    regions: (await import('./regions/tr.json')).default,
    overlay: (await import('./overlays/tr')).overlay,
    newsroom: (await import('./newsroom/tr')).newsroom,
  }),
  ar: async () => ({
    pack: (await import('./packs/ar.json')).default,
    regions: (await import('./regions/ar.json')).default,
    overlay: (await import('./overlays/ar')).overlay,
    newsroom: (await import('./newsroom/ar')).newsroom,
  }),
  pl: async () => ({
    pack: (await import('./packs/pl.json')).default,
    regions: (await import('./regions/pl.json')).default,
    overlay: (await import('./overlays/pl')).overlay,
    newsroom: (await import('./newsroom/pl')).newsroom,
  }),
  hi: async () => ({
    pack: (await import('./packs/hi.json')).default,
    regions: (await import('./regions/hi.json')).default,
    overlay: (await import('./overlays/hi')).overlay,
    newsroom: (await import('./newsroom/hi')).newsroom,
  }),
  nl: async () => ({
    pack: (await import('./packs/nl.json')).default,
    regions: (await import('./regions/nl.json')).default,
    overlay: (await import('./overlays/nl')).overlay,
    newsroom: (await import('./newsroom/nl')).newsroom,
  }),
  sv: async () => ({
    pack: (await import('./packs/sv.json')).default,
    regions: (await import('./regions/sv.json')).default,
    overlay: (await import('./overlays/sv')).overlay,
    newsroom: (await import('./newsroom/sv')).newsroom,
  }),
  uk: async () => ({
    pack: (await import('./packs/uk.json')).default,
    regions: (await import('./regions/uk.json')).default,
    overlay: (await import('./overlays/uk')).overlay,
    newsroom: (await import('./newsroom/uk')).newsroom,
  }),
  da: async () => ({
    pack: (await import('./packs/da.json')).default,
    regions: (await import('./regions/da.json')).default,
    overlay: (await import('./overlays/da')).overlay,
    newsroom: (await import('./newsroom/da')).newsroom,
  }),
  cs: async () => ({
    pack: (await import('./packs/cs.json')).default,
    regions: (await import('./regions/cs.json')).default,
    overlay: (await import('./overlays/cs')).overlay,
    newsroom: (await import('./newsroom/cs')).newsroom,
  }),
  nb: async () => ({
    pack: (await import('./packs/nb.json')).default,
    regions: (await import('./regions/nb.json')).default,
    overlay: (await import('./overlays/nb')).overlay,
    newsroom: (await import('./newsroom/nb')).newsroom,
  }),
  hu: async () => ({
    pack: (await import('./packs/hu.json')).default,
    regions: (await import('./regions/hu.json')).default,
    overlay: (await import('./overlays/hu')).overlay,
    newsroom: (await import('./newsroom/hu')).newsroom,
  }),
  he: async () => ({
    pack: (await import('./packs/he.json')).default,
    regions: (await import('./regions/he.json')).default,
    overlay: (await import('./overlays/he')).overlay,
    newsroom: (await import('./newsroom/he')).newsroom,
  }),
  fi: async () => ({
    pack: (await import('./packs/fi.json')).default,
    regions: (await import('./regions/fi.json')).default,
    overlay: (await import('./overlays/fi')).overlay,
    newsroom: (await import('./newsroom/fi')).newsroom,
  }),
  vi: async () => ({
    pack: (await import('./packs/vi.json')).default,
    regions: (await import('./regions/vi.json')).default,
    overlay: (await import('./overlays/vi')).overlay,
    newsroom: (await import('./newsroom/vi')).newsroom,
  }),
  'zh-Hans': async () => ({
    pack: (await import('./packs/zh.json')).default,
    regions: (await import('./regions/zh.json')).default,
    overlay: (await import('./overlays/zh-hans')).overlay,
    newsroom: (await import('./newsroom/zh')).newsroom,
  }),
  'zh-Hant': async () => ({
    pack: (await import('./packs/zh-Hant.json')).default,
    regions: (await import('./regions/zh-Hant.json')).default,
    overlay: (await import('./overlays/zh-hant')).overlay,
    newsroom: (await import('./newsroom/zh')).newsroom,
  }),
  ja: async () => ({
    pack: (await import('./packs/ja.json')).default,
    regions: (await import('./regions/ja.json')).default,
    overlay: (await import('./overlays/ja')).overlay,
    newsroom: (await import('./newsroom/ja')).newsroom,
  }),
  ko: async () => ({
    pack: (await import('./packs/ko.json')).default,
    regions: (await import('./regions/ko.json')).default,
    overlay: (await import('./overlays/ko')).overlay,
    newsroom: (await import('./newsroom/ko')).newsroom,
  }),
  th: async () => ({
    pack: (await import('./packs/th.json')).default,
    regions: (await import('./regions/th.json')).default,
    overlay: (await import('./overlays/th')).overlay,
    newsroom: (await import('./newsroom/th')).newsroom,
  }),
};

/** Tags of the languages that have words of their own. */
export const knownLanguages: readonly string[] = Object.keys(LANGUAGES);

const loaded = new Map<string, Promise<Language>>();

/**
 * All that is known of the language of the tag ("vi", "zh-CN", "en-GB"). A language without words of its own gets the
 * international symbols; an invalid tag counts as "und".
 */
export function loadLanguage(tag: string): Promise<Language> {
  const name = nameOf(tag);
  const own = name ?? (isTag(tag) ? tag : 'und');
  const hasPoint = name !== null && marksOf(name) !== POINT_MARKS && marksOf(tag) === POINT_MARKS;
  const key = hasPoint ? `${own}.` : own;
  const known = loaded.get(key);
  if (known) return known;
  const loading = hasPoint ? load(own, name).then(withDecimalPoint) : load(own, name);
  loaded.set(key, loading);
  return loading;
}

/** The marks of groups and of decimals in a tag's region; a language alone has those that most of its regions have. */
const marksOf = (tag: string): string =>
  new Intl.NumberFormat(tag)
    .formatToParts(12_345.5)
    .filter(({ type }) => type === 'group' || type === 'decimal')
    .map(({ value }) => value)
    .join('');

const POINT_MARKS = ',.';

/** "1,500 pesos" in es-MX: a region whose marks are the other way round than its language's. */
const withDecimalPoint = (language: Language): Language => ({
  ...language,
  pack: { ...language.pack, numbers: { ...language.pack.numbers, decimal: '.' } },
});

async function load(tag: string, name: string | null): Promise<Language> {
  const [{ default: international }, { newsroom: internationalNewsroom }, parts] = await Promise.all([
    import('./packs/und.json'),
    import('./newsroom/en'),
    name ? LANGUAGES[name]?.() : null,
  ]);
  return {
    tag,
    pack: parts?.pack ?? international,
    international,
    overlay: parts?.overlay ?? internationalOverlay,
    newsroom: parts?.newsroom ?? internationalNewsroom,
    internationalNewsroom,
    regions: parts?.regions ?? {},
  };
}

/** The registered language of the tag: by its likely script first ("zh-TW" is zh-Hant), then by its language alone ("no" is nb). */
function nameOf(tag: string): string | null {
  if (!isTag(tag)) return null;
  const { language: written, script } = new Intl.Locale(tag).maximize();
  const language = currentLanguage(written);
  const withScript = `${language}-${script}`;
  if (withScript in LANGUAGES) return withScript;
  return language in LANGUAGES ? language : null;
}

/** Whether a tag names a language; not all engines that run us have one for "und". */
function isTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).baseName.split('-')[0] !== 'und';
  } catch {
    return false;
  }
}
