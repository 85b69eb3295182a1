import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PluralTemplate, Template } from '../words';

/** The words of the library in one language: loaded with it, for most readers see none of them. */
export interface LibraryWords {
  readonly note: {
    /** Where this release was seen before, and how the figures compare. */
    readonly seen: Template;
    readonly figures: Template;
    readonly sameWords: string;
    readonly keep: string;
    readonly kept: string;
    readonly open: string;
    readonly full: string;
    readonly newer: string;
    readonly failed: string;
    readonly dropped: PluralTemplate;
  };
  readonly compare: {
    readonly same: string;
    readonly different: string;
    readonly onlyHere: string;
    readonly onlyThere: string;
    readonly between: string;
    readonly sentence: Readonly<Record<'added' | 'dropped' | 'changed' | 'moved', string>>;
    readonly markersRemoved: string;
    readonly bylinesAdded: string;
    readonly days: PluralTemplate;
    readonly otherLanguage: string;
    readonly sameText: string;
  };
  readonly page: {
    readonly title: string;
    readonly empty: string;
    readonly noMatch: string;
    readonly count: PluralTemplate;
    readonly search: string;
    readonly field: Readonly<Record<'issuer' | 'wire' | 'publisher' | 'language' | 'from' | 'to', string>>;
    readonly any: string;
    readonly releasesOf: Template;
    readonly view: Readonly<Record<'list' | 'figures', string>>;
    readonly grouped: string;
    readonly more: string;
    readonly choose: Template;
    readonly compare: string;
    readonly back: string;
    readonly pin: string;
    readonly delete: string;
    readonly untitled: string;
  };
  readonly table: {
    readonly unit: string;
    readonly value: string;
    readonly measured: string;
    readonly day: string;
    readonly shownBy: string;
    readonly save: string;
    readonly none: string;
    readonly chart: string;
  };
  readonly file: {
    readonly name: string;
    readonly save: string;
    readonly read: string;
    readonly imported: PluralTemplate;
    readonly skipped: PluralTemplate;
    readonly bad: Template;
    readonly deleteAll: string;
    readonly reallyDelete: string;
  };
}

/** Gives every view below it the library's words. */
export const LibraryWordsContext = createContext<LibraryWords | null>(null);

/** The library's words. Throws where no view above provides them. */
export function useLibraryWords(): LibraryWords {
  const words = useContext(LibraryWordsContext);
  if (!words) throw new Error('no view above provides the words of the library');
  return words;
}
