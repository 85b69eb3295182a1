import { describe, expect, it } from 'vitest';
import { loadWords } from '../../components/load-words';
import { fillTemplate, pickPlural } from '../../components/templates';
import type { Words } from '../../components/words';
import { en } from '../../components/words/en';
import { vi } from '../../components/words/vi';

/** Every text of a table by its path; plural forms are one text, told by `other`. */
function textsOf(table: unknown, path = ''): Map<string, string> {
  if (typeof table === 'string') return new Map([[path, table]]);
  const entries = Object.entries(table as Record<string, unknown>);
  return new Map(
    entries
      .filter(([key]) => !['zero', 'one', 'two', 'few', 'many'].includes(key))
      .flatMap(([key, value]) => [...textsOf(value, `${path}.${key}`)]),
  );
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe.each<[string, Words]>([['vi', vi]])('the table of %s', (_tag, table) => {
  const [texts, english] = [textsOf(table), textsOf(en)];

  it('has a text for every text in English, none of them empty', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has the same places to fill', () => {
    for (const [path, text] of english) {
      expect([path, ...placesOf(texts.get(path) ?? '')]).toEqual([path, ...placesOf(text)]);
    }
  });
});

describe('loadWords', () => {
  it.each([
    [['vi-VN', 'en'], 'vi'],
    [['xx', 'vi'], 'vi'],
    [['en-US', 'vi'], 'en'],
    [['xx-YY'], 'en'],
    [[], 'en'],
  ])('%o gives %s', async (languages, expected) => {
    expect((await loadWords(languages)).tag).toBe(expected);
  });
});

describe('templates', () => {
  it('take the plural form of the count', () => {
    expect(pickPlural(en.actions.allFigures, 1, 'en')).toBe('The one figure');
    expect(pickPlural(en.actions.allFigures, 5, 'en')).toBe('All {count} figures');
    expect(pickPlural(vi.actions.allFigures, 1, 'vi')).toBe('Cả {count} số liệu');
  });

  it('are filled once: a filling’s own braces stay', () => {
    expect(fillTemplate('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x');
    expect(fillTemplate('{a}.', {})).toBe('.');
  });
});
