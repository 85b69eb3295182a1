import { describe, expect, it } from 'vitest';
import { HintReader } from '../../reading/article/hints';
import { parsePage } from '../../scripts/page-document';

describe('a form whose fields are named as properties of elements are', () => {
  it('is read by its attributes', () => {
    const document = parsePage(
      '<form class="newsletter"><input name="id"><input name="className"></form>',
      'https://paper.example.test/',
    );
    const form = document.getElementsByTagName('form')[0] as Element; // written above
    const plain = new HintReader().hintOf(form);
    // As browsers do: the fields stand in the place of the form's own properties.
    for (const name of ['id', 'className']) Object.defineProperty(form, name, { value: form.firstChild });
    expect(plain).toBeGreaterThan(0);
    expect(new HintReader().hintOf(form)).toBe(plain);
  });
});
