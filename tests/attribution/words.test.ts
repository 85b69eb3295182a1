import { describe, expect, it } from 'vitest';
import { findWord, isSameName, openingWord } from '../../reading/attribution/words';

describe('isSameName', () => {
  it.each([
    ['BUSINESS WIRE:', 'Business Wire', true],
    ['business-wire', 'Business Wire', true],
    ['Ｏａｋｍｅｒｅ', 'oakmere', true],
    ['Oakmere', 'Oakmere Ferries', false],
    ['', '', false],
    ['…', '—', false],
    ['\ud83d', '\ud83d', true],
  ])('%s and %s: %s', (text, name, same) => {
    expect(isSameName(text, name)).toBe(same);
  });
});

describe('findWord', () => {
  it.each([
    ['Oakmere Ferries Inc', ['Inc'], [16, 19]],
    ['Incoming Tides', ['Inc'], null],
    ['The Ministry of Tides', ['ministry'], [4, 12]],
    ['the se of tides', ['SE'], null],
    ['江燕轮渡股份有限公司', ['公司'], [8, 10]],
    ['Đảng bộ Lam Giang', ['đảng'], [0, 4]],
    ['Oakmere', [], null],
  ])('in %s one of %s stands at %s', (text, words, span) => {
    expect(findWord(text, words)).toEqual(span);
  });
});

describe('openingWord', () => {
  it.each([
    ['Media Contact: Ada Quill', ['media', 'media contact'], 'Media Contact'],
    ['Contacts', ['contact'], null],
    ['关于江燕轮渡', ['关于'], '关于'],
    ['About', ['about'], 'About'],
    ['', ['about'], null],
    ['İletişim: Ada', ['iletişim'], 'İletişim'],
    ['BASIN BÜLTENİ', ['basın bülteni'], 'BASIN BÜLTENİ'],
    ['À propos d’Oakmere', ["à propos d'"], 'À propos d’'],
  ])('%s begins with one of %s: %s', (text, words, opening) => {
    expect(openingWord(text, words)).toBe(opening);
  });
});
