import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { extractFigures } from '../../reading/figures/extract-figures';
import { loadLanguage } from '../../reading/languages/registry';

/** Something that reads figures or parts of them in a text. */
export interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** Longest text that it is given at once, in UTF-16 units: its own time grows faster than the text. */
  readonly atMost: number;
}

/** The day from which relative dates count. */
const REFERENCE_DAY = '2026-03-16';

/** Recognizers needs seconds for more than this, and is given a text in such pieces. */
const PIECE = 500;

/** Ours first, the floor second, then all that know the language. */
export async function contendersOf(language: string): Promise<Contender[]> {
  const words = await loadLanguage(language);
  return [
    {
      name: 'Pressmark',
      read: (text) => extractFigures(text, words, REFERENCE_DAY),
      atMost: Number.POSITIVE_INFINITY,
    },
    {
      name: 'scan for digits',
      read: (text) => [...text.matchAll(/\p{Nd}+/gu)].length,
      atMost: Number.POSITIVE_INFINITY,
    },
    ...(OTHERS[language] ?? []),
  ];
}

const OTHERS: Readonly<Record<string, readonly Contender[]>> = {
  en: [
    { name: 'Recognizers-Text', read: recognize, atMost: PIECE },
    {
      name: 'chrono (dates only)',
      read: (text) => chrono.en.parse(text, new Date(REFERENCE_DAY)),
      atMost: Number.POSITIVE_INFINITY,
    },
    {
      name: 'compromise (numbers, money, percent)',
      read: (text) => {
        const document = compromise(text);
        return [document.numbers().json(), document.money().json(), document.percentages().json()];
      },
      atMost: Number.POSITIVE_INFINITY,
    },
  ],
  vi: [
    {
      name: 'chrono (dates only)',
      read: (text) => chrono.vi.parse(text, new Date(REFERENCE_DAY)),
      atMost: Number.POSITIVE_INFINITY,
    },
  ],
};

/** What of a text our engine reads too: numbers, percents, money, measures and dates. */
function recognize(text: string): unknown[] {
  const culture = Recognizers.Culture.English;
  return [
    Recognizers.recognizeNumber(text, culture),
    Recognizers.recognizePercentage(text, culture),
    Recognizers.recognizeCurrency(text, culture),
    Recognizers.recognizeDimension(text, culture),
    Recognizers.recognizeDateTime(text, culture),
  ];
}
