/** The languages with a pack, as BCP 47 tags: a new one is added here and built. "und" is the international symbols. */
export const PACK_LANGUAGES: readonly string[] =
  'und en vi zh-Hans zh-Hant ja ko th id ms hi de fr es pt it nl pl ru uk ar tr sv da nb fi cs ro hu el he bg'.split(
    ' ',
  );
