import { describe, expect, it } from 'vitest';
import { HintReader } from '../../reading/article/hints';
import { parsePage } from '../../scripts/page-document';

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
});
