import { expect, it } from 'vitest';
import { forms } from '../../reading/languages/forms';

it('takes commas for what parts forms, and line breaks for blanks', () => {
  expect(forms`
    media contact, contacts,
    press
    contact
  `).toEqual(['media contact', 'contacts', 'press contact']);
});
