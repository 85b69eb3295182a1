import { eld } from 'eld/extrasmall';
import { toLanguageTag } from '../reading/languages/language-tag';

/** Longest sample that is looked at: more text makes the guess no better. */
const SAMPLE_LENGTH = 4000;

/** The BCP 47 tag of a text's language, in Node, with the region the page declares; "und" for a text that tells nothing. */
export function detectLanguage(text: string, declared: string | null = null): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const { language } = eld.detect(sample);
  return language ? toLanguageTag(language, sample, declared) : 'und';
}
