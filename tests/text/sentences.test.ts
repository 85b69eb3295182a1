import { describe, expect, it } from 'vitest';
import { findSentences, sentenceAt } from '../../reading/text/sentences';

const cutAll = (text: string, language: string, abbreviations: readonly string[] = []): string[] =>
  findSentences(text, language, abbreviations).map((span) => text.slice(...span));

describe('findSentences', () => {
  it('cuts at full stops and at line breaks', () => {
    expect(cutAll('One came. Two left.\nThree stayed', 'en')).toEqual([
      'One came.',
      'Two left.',
      'Three stayed',
    ]);
  });

  it('cuts behind a year where ordinals have a dot', () => {
    expect(cutAll('Så var det i 2021. Den 1. Juni kom.', 'nb', ['1.'])).toEqual([
      'Så var det i 2021.',
      'Den 1. Juni kom.',
    ]);
  });

  it('goes on after an abbreviation and after an initial', () => {
    expect(cutAll('Dr. Ona Vell spoke. She sat.', 'en', ['dr.'])).toEqual([
      'Dr. Ona Vell spoke.',
      'She sat.',
    ]);
    expect(cutAll('Led by J. Brook today. Then rain.', 'en')).toEqual([
      'Led by J. Brook today.',
      'Then rain.',
    ]);
  });

  it('cuts before a number that a small letter follows', () => {
    expect(
      cutAll('It sold nine boats there. 12 more were let. It took approx. 5 days.', 'en', ['approx.']),
    ).toEqual(['It sold nine boats there.', '12 more were let.', 'It took approx. 5 days.']);
  });

  it('cuts behind a unit of one letter where a capital follows', () => {
    expect(cutAll('Везли 3 млн т. Так было в 2025 г. Везут и 5 т зерна.', 'ru')).toEqual([
      'Везли 3 млн т.',
      'Так было в 2025 г.',
      'Везут и 5 т зерна.',
    ]);
  });

  it('does not take a word that ends like an abbreviation for one', () => {
    expect(cutAll('They saw a kandr. It flew.', 'en', ['dr.'])).toHaveLength(2);
  });

  it.each(['en', 'el'])('cuts behind every unit that the platform cuts behind (%s)', (language) => {
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    const missed: string[] = [];
    for (let unit = 1; unit < 0x10000; unit++) {
      const text = `Fähren${String.fromCharCode(unit)} Boote`;
      const isCut = [...segmenter.segment(text)].length > 1;
      if (isCut && cutAll(text, language).length < 2) missed.push(unit.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('goes on between the letters of a Thai abbreviation', () => {
    const text = 'ทั้งสัปดาห์ (24 ก.พ.-1 มี.ค. 69) มีผู้โดยสาร 1,200 คน';
    expect(cutAll(text, 'th', ['ก.', 'มี.', 'ก.พ.', 'มี.ค.'])).toEqual([text]);
  });

  it('cuts scripts without spaces', () => {
    expect(cutAll('公司成立。员工十人。', 'zh-Hans')).toEqual(['公司成立。', '员工十人。']);
  });

  it.each([
    ['ja', 'ホルト造船（Holt Ltd.）は増益だった。'],
    ['ja', '米Holt Corp.は増益だった。'],
    ['zh-Hans', '霍尔特公司（Holt Inc.）实现盈利。'],
    ['ko', '홀트(Holt Co., Ltd.)는 흑자였다.'],
    ['hi', 'होल्ट (Holt Ltd.) को लाभ हुआ।'],
    ['th', 'บริษัท Holt Co., Ltd. มีกำไร'],
    ['ar', 'حققت شركة (Holt Ltd.) ربحا.'],
  ])('goes on behind the form of a company: %s: %s', (language, text) => {
    expect(cutAll(text, language)).toEqual([text]);
  });

  it('cuts a long paragraph where it would cut its parts, a part at a time', () => {
    const piece = 'Dr. Ona Vell sold 5.5 boats. “She sat,” he said. Then it rained on the quay for a while. ';
    const of = (times: number): string[] => cutAll(piece.repeat(times), 'en', ['dr.']);
    expect(of(1)).toHaveLength(3);
    const parts = Array.from({ length: 1000 }, () => of(1)).flat();
    expect(of(1000)).toEqual(parts);
  });

  it('takes for a long paragraph no longer than for all its parts', () => {
    const piece = 'Revenue was $5 million. It rose 5%. '.repeat(100);
    const whole = piece.repeat(80);
    const timeOf = (run: () => unknown): number => {
      const before = process.cpuUsage();
      run();
      return process.cpuUsage(before).user / 1000;
    };
    const ofParts = timeOf(() => {
      for (let part = 0; part < 80; part++) findSentences(piece, 'en', []);
    });
    expect(timeOf(() => findSentences(whole, 'en', []))).toBeLessThan(5 * ofParts);
  });

  it('cuts a text that goes on without an end', () => {
    const text = 'the quiet harbor of the old town and '.repeat(1000);
    const lengths = cutAll(text, 'en').map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8000);
    expect(cutAll(text, 'en').join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('survives lone surrogates and blank text', () => {
    expect(findSentences('\ud800 a.\n\n  ', 'en', [])).toHaveLength(1);
    expect(findSentences('', 'und', [])).toEqual([]);
  });
});

describe('sentenceAt', () => {
  it('finds the sentence that holds an offset, and none in the gap', () => {
    const sentences = findSentences('One came. Two left.', 'en', []);
    expect(sentenceAt(sentences, 0)).toEqual([0, 9]);
    expect(sentenceAt(sentences, 12)).toEqual([10, 19]);
    expect(sentenceAt(sentences, 9)).toBeNull();
  });
});
