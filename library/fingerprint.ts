import { boilerplateStart } from '../reading/figures/refiners/boilerplate';
import type { Language } from '../reading/languages/language';
import type { ArticleReport } from '../reading/report';
import { lookupKeys, ownKey } from './quantity';
import { findStatements, type Statement } from './statements';
import { sketchText, type TextSketch } from './text-sketch';

/** What a report is recognized by on another site or in another language. */
export interface Fingerprint {
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly statements: readonly Statement[];
  readonly sketch: TextSketch;
}

/**
 * The fingerprint of a report: of its own text, without the paragraphs in which an issuer speaks of itself under every
 * release.
 * @param language The language that the report was read in.
 */
export function takeFingerprint(
  { figures, text, language: tag }: Pick<ArticleReport, 'language' | 'figures' | 'text'>,
  language: Language,
): Fingerprint {
  const end = boilerplateStart(text, language);
  return {
    language: tag,
    statements: findStatements(figures.filter(({ span }) => span[0] < end)),
    sketch: sketchText(text.slice(0, end)),
  };
}

/** Hashes by which a kept text is looked up; a copy that keeps half of it shares about half of them. */
const KEPT_TEXT_KEYS = 12;
/** … and by which a text is looked for: of a much shorter one they reach as far as those of the kept text. */
const SOUGHT_TEXT_KEYS = 24;

/** The keys under which a library files a fingerprint. */
export const filedKeys = ({ statements, sketch }: Fingerprint): readonly string[] => [
  ...new Set(statements.flatMap(({ forms }) => forms.flatMap(lookupKeys))),
  ...textKeys(sketch, KEPT_TEXT_KEYS),
];

/** The keys of its text under which a fingerprint of nearly the same words may be filed. */
export const soughtTextKeys = ({ sketch }: Fingerprint): readonly string[] =>
  textKeys(sketch, SOUGHT_TEXT_KEYS);

const textKeys = (sketch: TextSketch, count: number): string[] =>
  sketch.slice(0, count).map((hash) => `text ${hash.toString(36)}`);

/** The keys of a statement's own amounts: reports filed under one of them state the same, as far as it is stated. */
export const statementKeys = ({ forms }: Statement): readonly string[] => forms.map(ownKey);

/** All keys under which a report that agrees with the statement may be filed. */
export const soughtKeys = ({ forms }: Statement): readonly string[] => [
  ...new Set(forms.flatMap(lookupKeys)),
];
