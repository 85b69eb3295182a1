const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The platform's segmenter for a language, made once: to make one takes as long as a paragraph takes to read.
 * @param language BCP 47 tag.
 */
export function segmenterOf(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = granularity + language;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity });
  segmenters.set(key, made);
  return made;
}
