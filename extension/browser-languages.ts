import { browser } from './browser';

/** BCP 47 tags of the languages that the browser speaks and asks for, most wanted first. */
export const browserLanguages = (): readonly string[] => [
  browser.i18n.getUILanguage(),
  ...navigator.languages,
];
