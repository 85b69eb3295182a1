/** Codes that detectors still give -> the BCP 47 tag of today. */
const RENAMED: Readonly<Record<string, string>> = { iw: 'he', in: 'id', no: 'nb', nn: 'nb', tl: 'fil' };

/** Everyday characters that only one of the two scripts of Chinese uses. */
const SIMPLIFIED_ONLY = /[国这个们为发会对时来说东车长门问间关开学业产经济电话书见观马鸟鱼龙头实应当无专务]/g;
const TRADITIONAL_ONLY =
  /[國這個們為發會對時來說東車長門問間關開學業產經濟電話書見觀馬鳥魚龍頭實應當無專務]/g;

/**
 * The BCP 47 tag for what a detector said of a text; for Chinese with the script the text is written in.
 * @example toLanguageTag('iw', '…') // 'he'
 */
export function toLanguageTag(detected: string, text: string): string {
  const [language = 'und'] = detected.split('-');
  if (language !== 'zh') return RENAMED[language] ?? language;
  return countOf(text, TRADITIONAL_ONLY) > countOf(text, SIMPLIFIED_ONLY) ? 'zh-Hant' : 'zh-Hans';
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
