import type { LanguagePack } from '../../reading/languages/language-pack';
import { type CldrNode, nodeAt, readCldr, readLocale, textAt, textsOf } from './cldr';
import { distinct, inLowerCase, sortKeys, toForm } from './forms';

const readNumbers = (locale: string): CldrNode => nodeAt(readLocale('cldr-numbers-full', locale, 'numbers'), 'numbers');

/** Marks and digits of the language's default numbering system. */
export function readNumberMarks(locale: string): LanguagePack['numbers'] {
  const numbers = readNumbers(locale);
  const system = textAt(numbers, 'defaultNumberingSystem');
  const symbols = nodeAt(numbers, `symbols-numberSystem-${system}`);
  return {
    decimal: textAt(symbols, 'decimal'),
    group: textAt(symbols, 'group').replace(/\s/, ' '),
    digits: system === 'latn' ? '' : digitsOf(system),
  };
}

function digitsOf(system: string): string {
  const systems = nodeAt(readCldr('cldr-core', 'supplemental/numberingSystems.json'), 'supplemental', 'numberingSystems');
  return textAt(nodeAt(systems, system), '_digits');
}

/** Scale words from the compact patterns of every numbering system, long and short. */
export function readScales(locale: string): LanguagePack['scales'] {
  const scales: Record<string, string[]> = {};
  for (const [key, system] of Object.entries(readNumbers(locale))) {
    if (!key.startsWith('decimalFormats-') || typeof system !== 'object') continue;
    for (const width of ['long', 'short']) {
      for (const [patternKey, pattern] of textsOf(nodeAt(system, width, 'decimalFormat'))) {
        const { power, word } = readScalePattern(patternKey, pattern);
        if (word !== '') scales[power] = distinct([...(scales[power] ?? []), word], inLowerCase);
      }
    }
  }
  return sortKeys(scales);
}

/** "1000000000-count-other": "0000 M" writes 10^9 with four digits, so M is 10^6. */
function readScalePattern(key: string, pattern: string): { power: number; word: string } {
  const exponent = key.slice(0, key.indexOf('-')).length - 1;
  const written = (pattern.split(';')[0] ?? '').replaceAll("'", '');
  const zeros = written.split('0').length - 1;
  return { power: exponent - Math.max(zeros - 1, 0), word: toForm(written.replace(/0+/, '')) };
}
