import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the words that browsers and stores take from the package. */
export const LOCALES = 'public/_locales';

/** Browsers name these three by country. */
const LOCALE_NAMES: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
  'pt-BR': 'pt_BR',
};

/** The stores take no longer description, in characters. */
export const LONGEST_DESCRIPTION = 132;

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The browsers' name of a language of ours: "zh_CN" of "zh-Hans". */
export const localeOf = (tag: string): string => LOCALE_NAMES[tag] ?? tag;

/** All messages of a locale, by their keys. */
export const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages; // the form that browsers ask for
