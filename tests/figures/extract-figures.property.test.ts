import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractFigures } from '../../reading/figures/extract-figures';
import type { Language } from '../../reading/languages/language';
import { knownLanguages, loadLanguage } from '../../reading/languages/registry';

/** Pieces that figures are made of, thrown together in any order. */
const PIECES = [
  '5',
  '12,5',
  '1.234',
  '3',
  '%',
  '$',
  'US$',
  'tỷ đồng',
  'million',
  '亿元',
  '万',
  'km',
  'EFLOPS',
  '(',
  ')',
  ',',
  '.',
  '\n',
  'tăng',
  'up',
  '增长',
  'to',
  'đến',
  '至',
  'hơn',
  'more than',
  'between',
  'and',
  'năm 2024',
  'in 2024',
  '2024年',
  'so với',
  'people',
  'chính sách',
  '人',
  '-',
  '–',
  'gấp đôi',
  'doubled',
  '\ud800',
  '\u0301',
  '５',
  '٣',
  ' ',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));

let languages: readonly Language[];
beforeAll(async () => {
  languages = await Promise.all([...knownLanguages, 'und'].map(loadLanguage));
});

describe('extractFigures on any text', () => {
  it('cuts each quote by its span, in order and without overlap, the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        for (const language of languages) {
          const { figures } = extractFigures(text, language, '2026-03-16');
          let end = 0;
          for (const figure of figures) {
            expect(text.slice(...figure.span)).toBe(figure.quote);
            expect(figure.span[0]).toBeGreaterThanOrEqual(end);
            expect(Number.isFinite(figure.value)).toBe(true);
            end = figure.span[1];
          }
          expect(extractFigures(text, language, '2026-03-16').figures).toEqual(figures);
        }
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });

  it('takes time in proportion to the text', () => {
    const vi = languages.find((language) => language.tag === 'vi');
    if (!vi) throw new Error('no Vietnamese');
    const paragraph = 'Doanh thu đạt 99,84 tỷ đồng (4 triệu USD), tăng 2,5% so với năm 2024.\n';
    const time = (repeats: number): number => {
      const text = paragraph.repeat(repeats);
      const before = process.cpuUsage(); // the clock on the wall counts what else runs on the machine
      extractFigures(text, vi, '2026-03-16');
      return process.cpuUsage(before).user;
    };
    time(200);
    const fastest = (repeats: number): number => Math.min(...Array.from({ length: 3 }, () => time(repeats)));
    expect(fastest(3200) / fastest(400)).toBeLessThan(8 * 4);
  });
});
