import type { LanguagePack } from '../../reading/languages/language-pack';
import { type CldrNode, nodeAt, readLocale, textAt, textsOf } from './cldr';
import { caseKept, distinct, sortKeys, toForm } from './forms';
import { AMBIGUOUS_FORMS, COMPOSED_UNITS, EXCLUDED_UNITS, FILED_UNDER, SI_PREFIXES } from './unit-choices';

type Units = LanguagePack['units'];
/** "Pa" is a symbol even where CLDR has no longer name for it: no "gigaPa". */
const LONGEST_SYMBOL = 2;

const WIDTHS = ['long', 'short', 'narrow'];

type Table = Record<string, string[]>;

/** Names and abbreviations of every unit that news use, at the given widths, with the prefixed units CLDR leaves out. */
export function readUnits(locale: string, widths: readonly string[]): Units {
  const units = nodeAt(readLocale('cldr-units-full', locale, 'units'), 'units');
  const table: Table = {};
  for (const width of widths) {
    const listed = readWidth(nodeAt(units, width));
    for (const forms of [listed, composePrefixed(nodeAt(units, width), listed)]) {
      for (const [id, more] of Object.entries(forms)) table[id] = [...(table[id] ?? []), ...more];
    }
  }
  for (const [id, forms] of Object.entries(table)) table[id] = distinct(forms.filter(isTelling), caseKept);
  return sortKeys(table);
}

function readWidth(width: CldrNode): Table {
  const table: Table = {};
  for (const key of Object.keys(width)) {
    const id = /^[a-z]+-(.+)$/.exec(key)?.[1];
    if (!id || EXCLUDED_UNITS.has(id)) continue;
    const patterns = textsOf(nodeAt(width, key)).filter(([name]) => name.includes('count-'));
    const forms = patterns.flatMap(([, pattern]) => unitOf(pattern));
    const filed = FILED_UNDER[id] ?? id;
    table[filed] = [...(table[filed] ?? []), ...(id.endsWith('-hour') ? forms.flatMap(spacedAndHyphened) : forms)];
  }
  return table;
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

/** "tera" and "watts" -> "terawatts", under CLDR's way to name units. */
function composePrefixed(width: CldrNode, listed: Readonly<Table>): Table {
  const table: Table = {};
  for (const [base, powers] of Object.entries(COMPOSED_UNITS)) {
    const derived = withoutKilo(width, listed[`kilo${base}`] ?? []);
    const bases = derived.length > 0 ? derived : (listed[base] ?? []).filter((form) => !form.includes(' '));
    for (const power of powers) {
      const prefix = prefixPattern(width, power);
      const fitting = bases.filter((form) => !isWordPrefix(prefix) || form.length > LONGEST_SYMBOL);
      if (prefix !== '') table[`${SI_PREFIXES[power] ?? ''}${base}`] = fitting.map((form) => prefixed(prefix, form));
    }
  }
  return table;
}

const prefixPattern = (width: CldrNode, power: number): string =>
  power === 0 ? '{0}' : toForm(textAt(nodeAt(width, `10p${power}`), 'unitPrefixPattern'));

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
 * The units of one language: nothing that the international pack has under the same id, no bare letter, no word that
 * scales numbers or means other things in the language.
 */
export function readLanguageUnits(locale: string, international: Units, taken: ReadonlySet<string>): Units {
  const table: Table = {};
  for (const [id, forms] of Object.entries(withEverydayTonne(locale, readUnits(locale, WIDTHS)))) {
    const known = new Set(international[id]);
    const kept = forms.filter((form) => !known.has(form) && !taken.has(form) && !isBareLetter(form));
    if (kept.length > 0) table[id] = kept;
  }
  return table;
}

/** One letter of an alphabet, with a dot or without; one character of Chinese or Hangul is a word. */
const isBareLetter = (form: string): boolean =>
  /^(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})\p{L}\p{M}*\.?$/u.test(form);

/** English means the short ton by "ton"; where the metric ton's own name is built on the word, the word means that one. */
function withEverydayTonne(locale: string, units: Units): Units {
  if (locale === 'en') return units;
  const { ton = [], tonne = [], ...others } = units;
  const metric = ton.filter((form) => tonne.some((name) => name.includes(form)));
  const short = ton.filter((form) => !metric.includes(form));
  return sortKeys({ ...others, ton: short, tonne: distinct([...tonne, ...metric], caseKept) });
}
