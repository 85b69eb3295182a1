import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { importBundled } from './bundle';
import type * as engineModule from './engine';

/** Something that reads figures or parts of them in a text. */
export interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** How much it reads in a turn, in UTF-16 units: little for the slow, the text over and over for the fast. */
  readonly sample: number;
  /** Longest text that it is given at once, in UTF-16 units; Infinity for any. */
  readonly piece: number;
}

/** The day from which relative dates count. */
export const REFERENCE_DAY = '2026-03-16';

/** The figure engine as it is built. */
export const loadEngine = (): Promise<Engine> => importBundled('scripts/bench/engine.ts') as Promise<Engine>; // just that module

type Engine = typeof engineModule;

/** Ours. */
export async function pressmark(language: string, engine: Engine): Promise<Contender> {
  const words = await engine.loadLanguage(language);
  return {
    name: 'Pressmark',
    read: (text) => engine.extractFigures(text, words, REFERENCE_DAY),
    sample: 100_000,
    piece: Number.POSITIVE_INFINITY,
  };
}

/** The floor: every run of digits of any script is found, as we must, and nothing is made of it. */
export const DIGIT_SCAN: Contender = scanFor('scan for digits', /\p{Nd}+/gu);

/** What the floor would be for somebody who knows the digits from 0 to 9 only. */
export const ASCII_SCAN: Contender = scanFor('scan for 0 to 9', /\d+/g);

/** Goes from match to match and keeps none: arrays of matches cost more than to find them, and as much as the collector likes. */
function scanFor(name: string, digits: RegExp): Contender {
  const read = (text: string): number => {
    let runs = 0;
    for (digits.lastIndex = 0; digits.test(text); ) runs++;
    return runs;
  };
  return { name, read, sample: 1_000_000, piece: Number.POSITIVE_INFINITY };
}

/** What others have, of those that know the language. */
export const othersOf = (language: string): readonly Contender[] => OTHERS[language] ?? [];

const OTHERS: Readonly<Record<string, readonly Contender[]>> = {
  en: [
    // Its time grows faster than the text: a longer piece would count against it.
    { name: 'Recognizers-Text', read: recognize, sample: 2000, piece: 500 },
    {
      name: 'chrono (dates only)',
      read: (text) => chrono.en.parse(text, new Date(REFERENCE_DAY)),
      sample: 10_000,
      piece: Number.POSITIVE_INFINITY,
    },
    {
      name: 'compromise (numbers, money, percent)',
      read: (text) => {
        const document = compromise(text);
        return [document.numbers().json(), document.money().json(), document.percentages().json()];
      },
      sample: 10_000,
      piece: Number.POSITIVE_INFINITY,
    },
  ],
  vi: [
    {
      name: 'chrono (dates only)',
      read: (text) => chrono.vi.parse(text, new Date(REFERENCE_DAY)),
      sample: 10_000,
      piece: Number.POSITIVE_INFINITY,
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
