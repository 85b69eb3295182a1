const segmenters: Record<string, Intl.Segmenter> = {};

/**
 * The platform's segmenter for a language, made once: to make one takes as long as to read a paragraph.
 * @param language BCP 47 tag.
 */
export const segmenterOf = (language: string, granularity: 'sentence' | 'word'): Intl.Segmenter =>
  (segmenters[granularity + language] ??= new Intl.Segmenter(language === 'und' ? 'en' : language, {
    granularity,
  }));
