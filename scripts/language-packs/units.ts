import type { LanguagePack } from '../../reading/languages/language-pack';
import { type CldrNode, nodeAt, readLocale, spellingsOf, textAt, textsOf } from './cldr';
import { caseKept, distinct, sortKeys, toForm } from './forms';
import {
  AMBIGUOUS_FORMS,
  COMPOSED_UNITS,
  EVERYDAY_UNITS,
  EXCLUDED_UNITS,
  FILED_UNDER,
  KNOWN_TINY,
  SI_PREFIXES,
  SYMBOL_UNITS,
  UNABBREVIATED,
} from './unit-choices';

type Units = LanguagePack['units'];

/** "Pa" is a symbol even where CLDR has no longer name for it. */
const LONGEST_SYMBOL = 2;

const WIDTHS = ['long', 'short', 'narrow'];

type Table = Record<string, string[]>;

/** Names and abbreviations of every unit that news use, at the given widths, with the prefixed units CLDR leaves out. */
export function readUnits(locale: string, widths: readonly string[]): Units {
  const table: Table = {};
  for (const width of widths) {
    for (const spelling of spellingsOf(locale)) {
      const units = nodeAt(readLocale('cldr-units-full', spelling, 'units'), 'units', width);
      const listed = readWidth(units);
      for (const [id, more] of [
        ...Object.entries(listed),
        ...Object.entries(composePrefixed(units, listed)),
      ]) {
        table[id] = [...(table[id] ?? []), ...more];
      }
    }
  }
  for (const [id, forms] of Object.entries(table)) {
    table[id] = distinct(forms, caseKept).filter((form, _, all) => isTelling(form) && !isJoined(form, all));
  }
  return sortKeys(table);
}

function readWidth(width: CldrNode): Table {
  const table: Table = {};
  for (const key of Object.keys(width)) {
    const id = /^[a-z]+-(.+)$/.exec(key)?.[1];
    if (!id || EXCLUDED_UNITS.has(id)) continue;
    const patterns = inflectionsOf(id, nodeAt(width, key));
    const forms = patterns.flatMap(([, pattern]) => unitOf(pattern));
    const filed = FILED_UNDER[id] ?? id;
    table[filed] = [
      ...(table[filed] ?? []),
      ...(id.endsWith('watt-hour') ? forms.flatMap(spacedAndHyphened) : forms),
    ];
  }
  return table;
}

/** Every plural form; of units that are not everyday's, where there are many plural forms, only the one after millions. */
function inflectionsOf(id: string, unit: CldrNode): [key: string, pattern: string][] {
  const patterns = textsOf(unit).filter(([key]) => key.startsWith('unitPattern-'));
  const afterMillions = patterns.filter(([key]) => key.endsWith('-many'));
  return afterMillions.length > 0 && !EVERYDAY_UNITS.has(id) ? afterMillions : patterns;
}

/** Between words that CLDR joins with a hyphen articles often set a space, and the other way round. */
const spacedAndHyphened = (form: string): string[] =>
  /\p{L}{2}[ -]\p{L}{2}/u.test(form) ? [form.replaceAll('-', ' '), form.replaceAll(' ', '-')] : [form];

/** "{0} km" -> ["km"]; [] where words stand on both sides of the number or on none. */
function unitOf(pattern: string): string[] {
  const [before, after, more] = pattern.split('{0}').map(toForm);
  if (before === undefined || after === undefined || more !== undefined) return [];
  return (before === '') !== (after === '') ? [before + after] : [];
}

/** A form says what it is when it has letters, is no everyday word and no gloss in brackets. */
const isTelling = (form: string): boolean =>
  /\p{L}/u.test(form) && !/[[\]()]/.test(form) && !AMBIGUOUS_FORMS.has(form);

/** "de zile" beside "zile": the joining word is not the unit's. */
function isJoined(form: string, forms: readonly string[]): boolean {
  const rest = /^\p{L}{1,2} (.+)$/u.exec(form)?.[1];
  return rest !== undefined && forms.includes(rest);
}

/** "tera" and "watts" -> "terawatts", under CLDR's way to name units. */
function composePrefixed(width: CldrNode, listed: Readonly<Table>): Table {
  const table: Table = {};
  for (const [base, powers] of Object.entries(COMPOSED_UNITS)) {
    const derived = withoutKilo(width, listed[`kilo${base}`] ?? []);
    const bases = derived.length > 0 ? derived : (listed[base] ?? []).filter((form) => !form.includes(' '));
    for (const power of powers) {
      const prefix = prefixPattern(width, power);
      const fitting = bases.filter((form) => fits(prefix, form));
      if (prefix === '') continue;
      table[`${SI_PREFIXES[power] ?? ''}${base}`] = fitting.map((form) => prefixed(prefix, form));
    }
  }
  return table;
}

const prefixPattern = (width: CldrNode, power: number): string =>
  power === 0 ? '{0}' : toForm(textAt(nodeAt(width, `10p${power}`), 'unitPrefixPattern'));

/** Words take words and symbols symbols of the same script: no "gigaPa", no "G焦耳". */
const fits = (pattern: string, base: string): boolean =>
  (!isWordPrefix(pattern) || base.length > LONGEST_SYMBOL) &&
  (pattern === '{0}' || /[\p{Script=Latin}μ]\{/u.test(pattern) === /^\p{Script=Latin}/u.test(base));

/** "mega{0}" is a word's beginning, "M{0}" and "da{0}" a symbol's. */
const isWordPrefix = (pattern: string): boolean => /\p{L}{3}\{0\}/u.test(pattern);

/** Inside a word the base loses its capital: "Mega{0}" and "Watt" make "Megawatt". */
function prefixed(pattern: string, base: string): string {
  const inWord = isWordPrefix(pattern) && /^\p{Lu}\p{Ll}+/u.test(base);
  return pattern.replace('{0}', inWord ? base.charAt(0).toLowerCase() + base.slice(1) : base);
}

/** "kilowatt-hours" -> "watt-hours": the base of a unit that CLDR only lists with its prefix. */
function withoutKilo(width: CldrNode, forms: readonly string[]): string[] {
  const [before = '', after = ''] = prefixPattern(width, 3).split('{0}');
  return forms
    .filter((form) => form.startsWith(before) && form.endsWith(after) && before + after !== '')
    .map((form) => form.slice(before.length, form.length - after.length).trim());
}

/**
 * The units of one language: nothing that the international pack has, no bare letter, no form of two units, no word
 * that stands for something else in the language (`taken`).
 */
export function readLanguageUnits(locale: string, international: Units, taken: ReadonlySet<string>): Units {
  const units = withEverydayTonne(locale, readUnits(locale, WIDTHS));
  const words = new Set(Object.values(readUnits(locale, ['long'])).flat());
  const known = new Set(Object.values(international).flat());
  const table: Table = {};
  for (const [id, forms] of Object.entries(units)) {
    const kept = forms.filter(
      (form) =>
        !known.has(form) &&
        !taken.has(form) &&
        !isBareLetter(form) &&
        isOwn(form, id, units) &&
        (words.has(form) ? !SYMBOL_UNITS.has(id) : mayAbbreviate(locale, id) && !isTiny(form)),
    );
    if (kept.length > 0) table[id] = kept;
  }
  return table;
}

const mayAbbreviate = (locale: string, id: string): boolean =>
  !UNABBREVIATED.has(locale) || EVERYDAY_UNITS.has(id);

/** "gallons" is no imperial gallon where it is a gallon; a form of two unrelated units is neither's. */
const isOwn = (form: string, id: string, units: Units): boolean =>
  Object.entries(units).every(
    ([other, forms]) => other === id || other.startsWith(`${id}-`) || !forms.includes(form),
  );

/** Two small Latin letters are a preposition somewhere ("del 5 al 10"), but for a few that all know. */
const isTiny = (form: string): boolean =>
  /^\p{Script=Latin}{2}$/u.test(form) && form === form.toLowerCase() && !KNOWN_TINY.has(form);

/** One letter of an alphabet, with a dot or without; one character of Chinese or Hangul is a word. */
const isBareLetter = (form: string): boolean =>
  /^(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}\p{M}*[.॰]?$/u.test(form);

/** English means the short ton by "ton"; where the metric ton's own name is built on the word, the word means that one. */
function withEverydayTonne(locale: string, units: Units): Units {
  if (locale === 'en') return units;
  const { ton = [], tonne = [], ...others } = units;
  const metric = ton.filter((form) => tonne.some((name) => name.includes(form)));
  const short = ton.filter((form) => !metric.includes(form));
  return sortKeys({ ...others, ton: short, tonne: distinct([...tonne, ...metric], caseKept) });
}
