import { describe, expect, it } from 'vitest';
import type { NewsroomWords } from '../../reading/languages/newsroom-words';
import { knownLanguages, loadLanguage } from '../../reading/languages/registry';

const newsrooms = await Promise.all(knownLanguages.map(async (tag) => (await loadLanguage(tag)).newsroom));

const listsOf = (words: NewsroomWords): [string, readonly string[]][] =>
  Object.entries({ ...words, ...words.issuerKinds, ...words.places }).flatMap(([name, list]) =>
    Array.isArray(list)
      ? [[`${words.language} ${name}`, list as readonly string[]] as [string, readonly string[]]]
      : [],
  );

describe('newsroom words', () => {
  it.each(newsrooms.flatMap(listsOf))('%s: each word once, none of another', (_name, words) => {
    expect(
      words.filter((word, index) => words.indexOf(word) !== index || word !== word.trim() || word === ''),
    ).toEqual([]);
  });

  it.each(newsrooms)('$language: a place lies in one country', ({ places }) => {
    const names = Object.values(places).flatMap((list) => list.map((name) => name.toLowerCase()));
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice.filter((name) => name.length > 2)).toEqual([]);
  });

  it.each(newsrooms)('$language: names countries by ISO 3166-1 codes', ({ places }) => {
    expect(Object.keys(places).filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });
});
