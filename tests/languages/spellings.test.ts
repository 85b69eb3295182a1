import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../reading/languages/spellings';

describe('spellingsOf', () => {
  it.each([
    ['हज़ार', ['हज़ार', 'हजार', 'ह\u095Bार']],
    ['करोड़', ['करोड़', 'करो\u095C']],
    ['बढ़', ['बढ़', 'ब\u095D']],
    ['million', ['million']],
    ['مسجلا نموا', ['مسجلا نموا', 'مسجل\u064Bا نمو\u064Bا', 'مسجلا\u064B نموا\u064B']],
    ['عام', ['عام']],
  ])('%s', (form, spellings) => {
    expect(spellingsOf(form.normalize('NFD'))).toEqual(spellings);
  });

  it('knows the cedillas for which many sites take the commas of Romanian, and what is written without any mark', () => {
    expect(spellingsOf('Țări și orașe', true)).toEqual(['Țări și orașe', 'Ţări şi oraşe', 'Tari si orase']);
  });
});
