import { describe, expect, it } from 'vitest';
import { HintReader } from '../../reading/article/hints';
import { readArticle } from '../../reading/article/read-article';
import { parsePage } from '../../scripts/page-document';
import { newsPage, PAGE_URL, PARAGRAPHS, paragraphs, textsAt } from './pages';

describe('a form with a field that is named as a property of elements is', () => {
  it('is read by its attributes', () => {
    const document = parsePage(
      '<form class="newsletter"><input name="id"></form>',
      'https://paper.example.test/',
    );
    const form = document.getElementsByTagName('form')[0] as Element; // written above
    const plain = new HintReader().hintOf(form);
    // As browsers do: the field stands in the place of the form's own property.
    Object.defineProperty(form, 'id', { value: form.firstChild });
    expect(plain).toBeGreaterThan(0);
    expect(new HintReader().hintOf(form)).toBe(plain);
  });

  it('is asked for no heading', () => {
    const document = parsePage(
      '<form id="newsletter-for-all-who-sail"><input name="querySelector"></form>',
      'https://paper.example.test/',
    );
    const form = document.getElementsByTagName('form')[0] as Element; // written above
    Object.defineProperty(form, 'querySelector', { value: form.firstChild });
    expect(new HintReader().hintOf(form)).toBeGreaterThan(0);
  });

  it('is asked for no headline, and may hold the article', () => {
    const text = paragraphs([...PARAGRAPHS, ...PARAGRAPHS]);
    const page = newsPage(
      `<form class="comments"><input name="getElementsByTagName"><h1>Third basin opens</h1>${text}</form>`,
    );
    const document = parsePage(page, PAGE_URL);
    const form = document.getElementsByTagName('form')[0] as Element; // written above
    Object.defineProperty(form, 'getElementsByTagName', { value: form.firstChild });
    expect(textsAt(readArticle(document, PAGE_URL), 'body')).toContain(PARAGRAPHS[0]);
  });
});
