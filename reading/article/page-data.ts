import { collapse } from './collapse';
import { HintReader } from './hints';
import { isArticleObject, type JsonObject, readJsonLd } from './json-ld';
import { Microdata } from './microdata';

/** Everything a page states about itself in its markup, read once. */
export interface PageData {
  readonly document: Document;
  /** `<title>`, white space collapsed. */
  readonly title: string | null;
  /** Objects of the page's JSON-LD. */
  readonly objects: readonly JsonObject[];
  /** Whether there was more JSON-LD than is read. */
  readonly isCut: boolean;
  /** The one of them that describes the article. */
  readonly articleObject: JsonObject | null;
  /** The first content of a meta tag by name, property or itemprop, in the order of the names asked for. */
  meta(...names: readonly string[]): string | null;
  /** All contents of a meta tag. */
  metas(name: string): readonly string[];
  readonly microdata: Microdata;
  /** What its elements' own names say. */
  readonly hints: HintReader;
}

/** Reads a page's JSON-LD, meta tags and title. */
export function readPageData(document: Document): PageData {
  const contents = readMetas(document);
  const { objects, isCut } = readJsonLd(document);
  return {
    document,
    title: collapse(document.getElementsByTagName('title')[0]?.textContent),
    objects,
    isCut,
    articleObject: objects.find(isArticleObject) ?? null,
    meta: (...names) => names.flatMap(contents)[0] ?? null,
    metas: contents,
    microdata: new Microdata(document),
    hints: new HintReader(),
  };
}

/** Attributes that name what a meta tag says. */
const NAMING = ['name', 'property', 'itemprop'];

/** The contents of meta tags by what they name; most are never asked for, so none is looked at before. */
function readMetas(document: Document): (name: string) => readonly string[] {
  const named = findMetas(document);
  return (name) =>
    (named.get(name) ?? []).flatMap((element) => collapse(element.getAttribute('content')) ?? []);
}

function findMetas(document: Document): Map<string, Element[]> {
  const named = new Map<string, Element[]>();
  const elements = document.getElementsByTagName('meta');
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element; // within its length
    for (const attribute of NAMING) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const known = named.get(name);
      if (known) known.push(element);
      else named.set(name, [element]);
    }
  }
  return named;
}
