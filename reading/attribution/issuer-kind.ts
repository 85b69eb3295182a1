import type { Language } from '../languages/language';
import type { IssuerKind } from './attribution';
import { findWord, wordsOf } from './words';

/** From the word that tells most to the one that tells least: a ministry's bank is a ministry's. */
const KINDS = ['political-party', 'university', 'government', 'association', 'company'] as const;

/**
 * What kind of body a name is of, by the words in it; a company's legal form decides before all others. `other` when no
 * word tells.
 * @example issuerKindOf('Ministry of Tides', en) // 'government'
 */
export function issuerKindOf(name: string, language: Language): IssuerKind {
  if (
    findWord(
      name,
      wordsOf(language, (words) => words.legalForms),
    )
  )
    return 'company';
  return (
    KINDS.find((kind) =>
      findWord(
        name,
        wordsOf(language, (words) => words.issuerKinds[kind]),
      ),
    ) ?? 'other'
  );
}
