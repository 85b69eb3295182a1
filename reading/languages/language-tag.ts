/** Codes that detectors still give -> the BCP 47 tag of today. */
const RENAMED: Readonly<Record<string, string>> = { iw: 'he', in: 'id', no: 'nb', nn: 'nb', tl: 'fil' };

/** The code in use today for a language that older tags call otherwise; any other code as it is. */
export const currentLanguage = (code: string): string => RENAMED[code] ?? code;

/** Everyday characters that only one of the two scripts of Chinese uses. */
const SIMPLIFIED_ONLY = /[国这个们为发会对时来说东车长门问间关开学业产经济电话书见观马鸟鱼龙头实应当无专务]/g;
const TRADITIONAL_ONLY =
  /[國這個們為發會對時來說東車長門問間關開學業產經濟電話書見觀馬鳥魚龍頭實應當無專務]/g;

/** No Japanese text goes without; Chinese, which detectors take for it, has none. */
const KANA = /[\u3040-\u30FF]/;

/** Languages so near to each other that detectors mix them up -> everyday words that only this one of them has. */
const TWINS: readonly Readonly<Record<string, RegExp>>[] = [
  {
    id: /\b(?:bahwa|karena|bisa|persen|miliar|triliun|perusahaan|perseroan|mengatakan|senilai|kuartal|uang|ketika|maupun|sebesar|yakni|sedangkan|anda|mobil|agustus|juli|juni|maret|desember)\b|\brp(?=\d|\b)/gi,
    ms: /\b(?:bahawa|kerana|boleh|peratus|bilion|trilion|syarikat|berkata|bernilai|suku|wang|apabila|manakala|iaitu|ialah|daripada|kereta|ogos|julai|mac|disember|lepas|sebanyak|berbanding)\b|\brm(?=\d|\b)/gi,
  },
];

/**
 * The language of a text that a detector took for one of two near ones: the one whose own words it uses more, then the one
 * that the page declares, then as detected.
 */
function settleTwins(detected: string, text: string, declared: string): string {
  const twins = TWINS.find((pair) => detected in pair) ?? {};
  let best = detected;
  let most = 0;
  for (const [tag, words] of Object.entries(twins)) {
    const weight = countOf(text, words) * 3 + (tag === declared ? 2 : 0) + (tag === detected ? 1 : 0);
    if (weight > most) [best, most] = [tag, weight];
  }
  return best;
}

/**
 * The BCP 47 tag for what a detector said of a text; for Chinese with the script the text is written in.
 * @param declared What the page says its language is: where that is the detected one, its region is kept ("es-MX").
 * @example toLanguageTag('iw', '…') // 'he'
 */
export function toLanguageTag(detected: string, text: string, declared: string | null = null): string {
  const [language = '', region = ''] = declared?.split(/[-_]/) ?? [];
  const tag = languageOf(detected, text, language.toLowerCase());
  const isItsOwn = language.toLowerCase() === tag && /^[a-z]{2}$/i.test(region);
  return isItsOwn ? `${tag}-${region.toUpperCase()}` : tag;
}

function languageOf(detected: string, text: string, declared: string): string {
  const [named = 'und'] = detected.split('-');
  const language = named === 'ja' && !KANA.test(text) ? 'zh' : named;
  if (language !== 'zh') return settleTwins(currentLanguage(language), text, currentLanguage(declared));
  return countOf(text, TRADITIONAL_ONLY) > countOf(text, SIMPLIFIED_ONLY) ? 'zh-Hant' : 'zh-Hans';
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
