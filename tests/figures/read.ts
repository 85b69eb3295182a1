import { readSentence, type SentenceReading } from '../../reading/figures/extract-figures';
import type { Figure } from '../../reading/figures/figure';
import { loadLanguage } from '../../reading/languages/registry';

/** The day from which the tests' "last year" counts. */
export const REFERENCE_DAY = '2026-03-16';

export async function read(language: string, text: string): Promise<SentenceReading> {
  return readSentence(text, await loadLanguage(language), REFERENCE_DAY);
}

/** The one figure of a text; fails where there is none or more. */
export async function readOne(language: string, text: string): Promise<Figure> {
  const { figures } = await read(language, text);
  if (figures.length !== 1 || !figures[0]) {
    throw new Error(`expected one figure in "${text}", got ${JSON.stringify(figures.map((f) => f.quote))}`);
  }
  return figures[0];
}
