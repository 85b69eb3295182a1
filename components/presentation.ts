import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';

/** How this reader wants things shown: which words, and whose number and date forms. */
export interface Presentation {
  readonly words: Words;
  /** BCP 47 tag for `Intl`; need not be the language of the words. */
  readonly locale: string;
  /** ISO 4217 codes, most wanted first: which of two statements of one amount is shown large. */
  readonly currencies: readonly string[];
}

/** Gives every view below it the reader's presentation. */
export const PresentationContext = createContext<Presentation | null>(null);

/** The reader's presentation. Throws where no view above provides one. */
export function usePresentation(): Presentation {
  const presentation = useContext(PresentationContext);
  if (!presentation) throw new Error('no view above provides a presentation');
  return presentation;
}
