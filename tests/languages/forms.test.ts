import { expect, it } from 'vitest';
import { allOf, forms, numbered } from '../../reading/languages/forms';

it('takes commas for what parts forms, and line breaks for blanks', () => {
  expect(forms`
    media contact, contacts,
    press
    contact
  `).toEqual(['media contact', 'contacts', 'press contact']);
});

it('goes every way through brackets', () => {
  expect(forms`ca(e|yó), (un|) alza (de|del)`).toEqual([
    'cae',
    'cayó',
    'un alza de',
    'un alza del',
    'alza de',
    'alza del',
  ]);
});

it('gives every form the same value', () => {
  expect(allOf(['doble', 'duplica'], 2)).toEqual({ doble: 2, duplica: 2 });
});

it('counts up in steps', () => {
  expect(numbered(['zwanzig', 'dreißig', 'vierzig'], 20, 10)).toEqual({
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
  });
});
