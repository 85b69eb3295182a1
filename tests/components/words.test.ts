import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIBRARY_LANGUAGES, loadLibraryWords } from '../../components/library/load-library-words';
import { en as libraryEn } from '../../components/library/words/en';
import { loadWords, UI_LANGUAGES } from '../../components/load-words';
import { fillTemplate, pickPlural } from '../../components/templates';
import { en } from '../../components/words/en';
import { vi } from '../../components/words/vi';
import { LOCALES, LONGEST_DESCRIPTION, localeOf, messagesOf } from '../browser-messages';

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every text of a table by its path; plural forms are one text, told by `other`. */
function textsOf(table: unknown, place = ''): Map<string, string> {
  if (typeof table === 'string') return new Map([[place, table]]);
  const entries = Object.entries(table as Record<string, unknown>);
  return new Map(
    entries
      .filter(([key]) => key === 'other' || !PLURAL_FORMS.includes(key))
      .flatMap(([key, value]) => [...textsOf(value, `${place}.${key}`)]),
  );
}

/** Where an English table has forms for one and for many. */
const pluralsOf = (english: unknown): string[] =>
  [...textsOf(english).keys()].flatMap((place) => {
    const parent = place.replace(/\.other$/, '');
    return parent !== place && 'one' in formsAt(english, parent) ? [parent] : [];
  });

/** The plural forms at a place of a table. */
function formsAt(table: unknown, place: string): Readonly<Record<string, string>> {
  const keys = place.split('.').slice(1);
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], table) as Record<
    string,
    string
  >; // tables are records all the way down
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

/** Plural forms that stand for a single number each, which may be a word in them: "both". */
function formsOfOneNumber(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array.from({ length: 200 }, (_, number) => number), 0.5, 1.5, 2.5];
  const forms = numbers.map((number) => rules.select(number));
  return PLURAL_FORMS.filter((form) => forms.filter((each) => each === form).length === 1);
}

it('there are words in twelve languages', () => {
  expect([...UI_LANGUAGES].sort()).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'id', 'ja', 'ko', 'pt-BR', 'vi', 'zh-Hans', 'zh-Hant'].sort(),
  );
});

it('the library has words in all of them', () => {
  expect(LIBRARY_LANGUAGES).toEqual(UI_LANGUAGES);
});

/** Holds a table in a language to have what the English one has, in the language's own plural forms. */
function expectAllOf(englishTable: unknown, table: unknown, tag: string): void {
  const [texts, english] = [textsOf(table), textsOf(englishTable)];

  it('has a text for every text in English, none of them empty', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has the same places to fill', () => {
    for (const [place, text] of english) {
      expect([place, ...placesOf(texts.get(place) ?? '')]).toEqual([place, ...placesOf(text)]);
    }
  });

  it.each(pluralsOf(englishTable))('has all plural forms of the language, and no others, at %s', (place) => {
    const forms = formsAt(table, place);
    expect(Object.keys(forms).sort()).toEqual(
      new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort(),
    );
    const [mayBeWords, places] = [formsOfOneNumber(tag), placesOf(forms.other ?? '')];
    for (const [form, text] of Object.entries(forms)) {
      const isWord = mayBeWords.includes(form) && placesOf(text).length === 0;
      expect([form, ...(isWord ? places : placesOf(text))]).toEqual([form, ...places]);
    }
  });
}

describe.each(UI_LANGUAGES)('the table of %s', async (tag) => {
  const table = await loadWords([tag]);

  it('is the one of that language and direction', () => {
    expect([table.tag, table.direction]).toEqual([tag, tag === 'ar' ? 'rtl' : 'ltr']);
  });

  expectAllOf(en, table, tag);
});

describe.each(UI_LANGUAGES)('the library’s table of %s', async (tag) => {
  const table = await loadLibraryWords(tag);

  it('is not the English one, but in English', () => {
    expect(table === libraryEn).toBe(tag === 'en');
  });

  it('names the button that keeps a report as the button does', () => {
    expect(table.page.empty).toContain(table.note.keep);
  });

  expectAllOf(libraryEn, table, tag);
});

describe('the words that browsers show for us', () => {
  const locales = UI_LANGUAGES.map(localeOf);

  it('are there in each language and no other', () => {
    expect(readdirSync(LOCALES).sort()).toEqual([...locales].sort());
  });

  it.each(locales)('are all there in %s', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages)).toEqual(Object.keys(messagesOf('en')));
    expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
    expect(messages.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

describe('loadWords', () => {
  it.each([
    [['vi-VN', 'en'], 'vi'],
    [['xx', 'vi'], 'vi'],
    [['en-US', 'vi'], 'en'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK', 'zh-CN'], 'zh-Hant'],
    [['pt-PT'], 'pt-BR'],
    [['ar-MA', 'fr'], 'ar'],
    [['in'], 'id'],
    [['no tag', 'ko-KR'], 'ko'],
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

describe.each(UI_LANGUAGES)('in %s', (tag) => {
  it('what was computed stands apart from what the text states', async () => {
    const { figures } = await loadWords([tag]);
    expect(figures.computed).toMatch(/^[(（].+[)）]$/);
  });
});
