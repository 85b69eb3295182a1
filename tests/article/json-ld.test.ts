import { describe, expect, it } from 'vitest';
import { listOf, objectOf, readJsonLd, textOf, typesOf } from '../../reading/article/json-ld';
import { parsePage } from '../../scripts/page-document';
import { newsPage, PAGE_URL } from './pages';

const readScript = (source: string, type = 'application/ld+json') =>
  readJsonLd(parsePage(newsPage('', `<script type="${type}">${source}</script>`), PAGE_URL));

const ARTICLE = '{"@type":"NewsArticle","headline":"The quay"}';

describe('the JSON-LD of a page', () => {
  it.each([
    ['as it should be', ARTICLE],
    ['in a comment', `<!--${ARTICLE}-->`],
    ['in a CDATA section', `<![CDATA[${ARTICLE}]]>`],
    ['in a CDATA section in comments', `//<![CDATA[\n${ARTICLE}\n//]]>`],
    ['in a CDATA section in block comments', `/*<![CDATA[*/${ARTICLE}/*]]>*/`],
    ['with a semicolon behind it', `${ARTICLE};`],
    ['with a line break in a text', ARTICLE.replace('The quay', 'The\nquay')],
  ])('is read %s', (_, source) => {
    expect(readScript(source).objects).toEqual([{ '@type': 'NewsArticle', headline: 'The quay' }]);
  });

  it.each([
    ['broken', '{"@type":"NewsArticle",'],
    ['a text', '"NewsArticle"'],
    ['empty', ''],
    ['without a type', '{"headline":"The quay"}'],
  ])('is none where it is %s', (_, source) => {
    expect(readScript(source)).toEqual({ objects: [], isCut: false });
  });

  it('is none in a script of another type', () => {
    expect(readScript(ARTICLE, 'application/json').objects).toEqual([]);
  });

  it('has outer objects before inner ones, those of lists and graphs too', () => {
    const { objects } = readScript(
      '[{"@graph":[{"@type":"WebPage","author":{"@type":"Person"}},{"@type":["Thing","Article"]}]}]',
    );
    expect(objects.flatMap(typesOf)).toEqual(['WebPage', 'Person', 'Thing', 'Article']);
  });
});

describe('what a property says', () => {
  it('is its text, or the name of what it is', () => {
    expect(textOf(' The quay ')).toBe('The quay');
    expect(textOf([' ', { name: 'Ada Quill' }])).toBe('Ada Quill');
    expect(textOf({ '@id': 'https://a.example/ada' })).toBe('https://a.example/ada');
    expect([textOf(undefined), textOf(null), textOf(7), textOf([[]])]).toEqual([null, null, null, null]);
  });

  it('is one or many', () => {
    expect([listOf(undefined), listOf(null), listOf(1), listOf([1, 2])]).toEqual([[], [], [1], [1, 2]]);
  });

  it('is the object that it refers to, where the page has it', () => {
    const known = { '@id': '#ada', name: 'Ada Quill' };
    expect(objectOf({ '@id': '#ada' }, [{ '@id': '#ada' }, known])).toBe(known);
    expect(objectOf({ '@id': '#bo' }, [known])).toEqual({ '@id': '#bo' });
    expect(objectOf({ '@id': '#ada', name: 'A. Quill' }, [known])).toMatchObject({ name: 'A. Quill' });
    expect(objectOf(['Ada Quill', [], null], [known])).toBeNull();
  });
});

it('types are named without the address of their vocabulary', () => {
  expect(typesOf({ '@type': ['https://schema.org/NewsArticle', 'schema:Report', 'a#Thing', 3] })).toEqual([
    'NewsArticle',
    'Report',
    'Thing',
  ]);
  expect(typesOf({})).toEqual([]);
});
