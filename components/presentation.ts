import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';
import { en } from './words/en';

/** How this reader wants things shown: which words, and whose number and date forms. */
export interface Presentation {
  readonly words: Words;
  /** BCP 47 tag for `Intl`; need not be the language of the words. */
  readonly locale: string;
}

/** Gives every view below it the reader's presentation. */
export const PresentationContext = createContext<Presentation>({ words: en, locale: 'en' });

/** The reader's presentation. */
export const usePresentation = (): Presentation => useContext(PresentationContext);
