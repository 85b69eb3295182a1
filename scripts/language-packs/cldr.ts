import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A piece of CLDR's JSON: names under keys, deep down strings. */
export interface CldrNode {
  readonly [key: string]: CldrNode | string | undefined;
}

const require = createRequire(import.meta.url);

/** Files are read again and again by one pack and the next. */
const parsed = new Map<string, CldrNode>();

/** One JSON file of a CLDR package; {} when the package has none of that name. */
export function readCldr(packageName: string, path: string): CldrNode {
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), path);
  const known = parsed.get(file);
  if (known) return known;
  // CLDR's JSON is objects and strings; its few arrays read as objects with number keys.
  const node = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CldrNode) : {};
  parsed.set(file, node);
  return node;
}

/** What stands under a path of keys; {} when there is no object. */
export function nodeAt(node: CldrNode, ...path: readonly string[]): CldrNode {
  let at: CldrNode = node;
  for (const key of path) {
    const next = at[key];
    at = typeof next === 'object' ? next : {};
  }
  return at;
}

/** The string under a key; "" when there is none. */
export function textAt(node: CldrNode, key: string): string {
  const text = node[key];
  return typeof text === 'string' ? text : '';
}

/** Keys and strings of an object, deeper objects left out. */
export function textsOf(node: CldrNode): [key: string, text: string][] {
  return Object.entries(node).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** One locale's part of a file of a CLDR package. */
export function readLocale(packageName: string, locale: string, file: string): CldrNode {
  return nodeAt(readCldr(packageName, `main/${locale}/${file}.json`), 'main', locale);
}

/**
 * CLDR keeps the data of zh-Hans under zh, of which it is the likely script: the folder to read a BCP 47 tag from.
 * @example toCldrLocale('zh-Hans') // 'zh'
 */
export function toCldrLocale(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  const likely = nodeAt(
    readCldr('cldr-core', 'supplemental/likelySubtags.json'),
    'supplemental',
    'likelySubtags',
  );
  return textAt(likely, language).startsWith(`${tag}-`) ? language : tag;
}

/** Regional spellings that articles in a language mix: "kilometre" in English, "quilómetro" in Portuguese, "Jänner" in German. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['de-AT'],
  en: ['en-GB'],
  pt: ['pt-PT'],
};

/** The locales to read one language's words from, its own first. */
export const spellingsOf = (locale: string): string[] => [locale, ...(SPELLINGS[locale] ?? [])];
