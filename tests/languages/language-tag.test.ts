import { describe, expect, it } from 'vitest';
import { toLanguageTag } from '../../reading/languages/language-tag';

describe('toLanguageTag', () => {
  it.each([
    ['iw', 'שלום', 'he'],
    ['no', 'Avdelingen åpnet i går.', 'nb'],
    ['nn', 'Avdelinga opna i går.', 'nb'],
    ['zh', '這個國家的經濟', 'zh-Hant'],
    ['zh-CN', '这个国家的经济', 'zh-Hans'],
    ['ms', 'Perusahaan itu mengatakan bahwa harga naik karena pajak.', 'id'],
    ['in', 'Syarikat itu berkata bahawa harga naik kerana cukai.', 'ms'],
    ['pt-BR', 'A empresa', 'pt'],
    ['und', '12 %', 'und'],
    ['ms', 'Laba naik 3 persen menjadi Rp 5 miliar.', 'id'],
    ['id', 'Untung naik 3 peratus kepada RM5 bilion.', 'ms'],
    ['ms', 'Harga naik menjadi Rp3.000.', 'id'],
    ['ms', 'Harga naik.', 'ms'],
    ['id', 'Harga naik.', 'id'],
    ['vi', 'Perusahaan karena bahwa', 'vi'],
  ])('%s of "%s" is %s', (detected, text, tag) => {
    expect(toLanguageTag(detected, text)).toBe(tag);
  });

  it.each([
    ['es', 'es-MX', 'es-MX'],
    ['es', 'es_mx', 'es-MX'],
    ['es', 'es-419', 'es'],
    ['es', 'en-US', 'es'],
    ['es', 'es', 'es'],
    ['no', 'nb-NO', 'nb-NO'],
    ['pt', null, 'pt'],
    // Of two near languages that the text does not tell apart, the declared one.
    ['ms', 'id-ID', 'id-ID'],
    ['id', 'ms', 'ms'],
    ['ms', 'en', 'ms'],
  ])('%s on a page in %s is %s', (detected, declared, tag) => {
    expect(toLanguageTag(detected, '', declared)).toBe(tag);
  });
});
