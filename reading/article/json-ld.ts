/** A value of a page's JSON-LD: anything, until it was looked at. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Objects read in one page's JSON-LD, and how deep they may be nested: bounds against made-up data. */
const MOST_OBJECTS = 500;
const DEEPEST = 12;
/** A longer script is no article's metadata but a site's whole data. */
const LONGEST_SCRIPT = 1_000_000;

/** What a page's JSON-LD holds. */
export interface JsonLd {
  /** All objects with a type, `@graph` and nested ones too, outer before inner. */
  readonly objects: readonly JsonObject[];
  /** Whether there were more, or longer scripts, than are read. */
  readonly isCut: boolean;
}

/** Reads a page's JSON-LD; broken scripts are left out. */
export function readJsonLd(document: Document): JsonLd {
  const found: Found = { objects: [], isCut: false };
  const scripts = document.getElementsByTagName('script');
  for (let at = 0; at < scripts.length; at++) {
    const script = scripts[at] as Element; // within its length
    const type = script.getAttribute('type');
    if (!type || !/^\s*application\/ld\+json/i.test(type)) continue;
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) found.isCut = true;
    else collect(tryParse(source) ?? parseFaulty(source), found, 0);
  }
  return found;
}

/** What was collected so far. */
interface Found {
  readonly objects: JsonObject[];
  isCut: boolean;
}

/** What is wrapped in comments, or has line breaks in its strings: the usual faults. */
function parseFaulty(source: string): JsonValue {
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  return tryParse(json) ?? tryParse(json.replace(/\s+/g, ' '));
}

function tryParse(json: string): JsonValue {
  try {
    return JSON.parse(json) as JsonValue; // what JSON can hold
  } catch {
    return null;
  }
}

function collect(value: JsonValue | undefined, found: Found, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST || found.objects.length >= MOST_OBJECTS) {
    found.isCut = true;
    return;
  }
  if (isList(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  if (value['@type'] !== undefined) found.objects.push(value);
  for (const key of Object.keys(value)) collect(value[key], found, depth + 1);
}

/** Whether a value is a list. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The type names of an object, without a vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  return listOf(object['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [],
  );
}

/** A property's values, one or many. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** A property's text, or its name where the value is an object; null when it has none. */
export function textOf(value: JsonValue | undefined): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (typeof item === 'object' && item !== null && !isList(item)) {
      const name = textOf(item.name ?? item['@id']);
      if (name) return name;
    }
  }
  return null;
}

/** A property's object, looked up by its `@id` among the page's objects where it is a reference. */
export function objectOf(value: JsonValue | undefined, objects: readonly JsonObject[]): JsonObject | null {
  for (const item of listOf(value)) {
    if (typeof item !== 'object' || item === null || isList(item)) continue;
    if (item.name !== undefined || item['@id'] === undefined) return item;
    return objects.find((known) => known['@id'] === item['@id'] && known.name !== undefined) ?? item;
  }
  return null;
}

const ARTICLE_TYPE = /Article|^BlogPosting$|^Report$|^LiveBlogPosting$|^Review$/;

/** Whether an object describes an article. */
export function isArticleObject(object: JsonObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type));
}
