import type { LanguagePack } from '../../reading/languages/language-pack';
import { type CldrNode, nodeAt, readCldr, readLocale, spellingsOf, textAt, textsOf } from './cldr';
import { inLowerCase, sortKeys, toForm } from './forms';

const readNumbers = (locale: string): CldrNode =>
  nodeAt(readLocale('cldr-numbers-full', locale, 'numbers'), 'numbers');

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
  const systems = nodeAt(
    readCldr('cldr-core', 'supplemental/numberingSystems.json'),
    'supplemental',
    'numberingSystems',
  );
  return textAt(nodeAt(systems, system), '_digits');
}

/** Scale words from the compact patterns of every numbering system, long and short; a word keeps its first power. */
export function readScales(locale: string): LanguagePack['scales'] {
  const powers = new Map<string, number>();
  const forms = spellingsOf(locale).flatMap((spelling) => readCompactPatterns(readNumbers(spelling)));
  for (const [key, pattern] of forms) {
    const { power, word } = readScalePattern(key, pattern);
    const form = [...powers.keys()].find((other) => inLowerCase(other) === inLowerCase(word)) ?? word;
    if (word !== '' && !powers.has(form)) powers.set(form, power);
  }
  const scales: Record<string, string[]> = {};
  for (const [word, power] of powers) scales[power] = [...(scales[power] ?? []), word];
  return sortKeys(scales);
}

function readCompactPatterns(numbers: CldrNode): [key: string, pattern: string][] {
  const systems = Object.keys(numbers).filter((key) => key.startsWith('decimalFormats-'));
  return systems.flatMap((system) =>
    ['long', 'short'].flatMap((width) => textsOf(nodeAt(numbers, system, width, 'decimalFormat'))),
  );
}

/** "1000000000-count-other": "0000 M" writes 10^9 with four digits, so M is 10^6. */
function readScalePattern(key: string, pattern: string): { power: number; word: string } {
  const exponent = key.slice(0, key.indexOf('-')).length - 1;
  const written = (pattern.split(';')[0] ?? '').replaceAll("'", '');
  const zeros = written.split('0').length - 1;
  return { power: exponent - Math.max(zeros - 1, 0), word: toForm(written.replace(/0+/, '')) };
}
