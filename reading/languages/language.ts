import type { LanguagePack, RegionNames } from './language-pack';
import type { NewsroomWords } from './newsroom-words';
import type { Overlay } from './overlay';

/** All that is known of one language, as the recognizers take it. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Generated from CLDR; the pack of international symbols where the language has none of its own. */
  readonly pack: LanguagePack;
  /** International symbols, shared by every language. */
  readonly international: LanguagePack;
  /** Hand-written words for figures and days in the news. */
  readonly overlay: Overlay;
  /** Hand-written words of newsrooms: labels of source lines, kinds of bodies, closings. */
  readonly newsroom: NewsroomWords;
  /** The newsroom words that count in every language: wires close their copy in English everywhere. */
  readonly internationalNewsroom: NewsroomWords;
  /** Names of countries; {} where the language has none of its own. */
  readonly regions: RegionNames;
}
