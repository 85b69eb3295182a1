import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage, type Detection } from '../../extension/detect-language';

vi.mock('../../extension/browser', () => ({ browser: {} }));

const sure = (...languages: string[]): Detection => ({
  isReliable: true,
  languages: languages.map((language, index) => ({ language, percentage: 90 - index * 50 })),
});

describe('chooseLanguage', () => {
  it.each<[string, Detection, string | null, string]>([
    ['the detected language against the declared one', sure('vi'), 'en', 'vi'],
    [
      'the likeliest of several',
      {
        isReliable: true,
        languages: [
          { language: 'en', percentage: 20 },
          { language: 'vi', percentage: 70 },
        ],
      },
      null,
      'vi',
    ],
    ['what the detector calls it, whatever the page calls it', sure('iw'), 'he-IL', 'iw'],
    ['the declared language where the detector is unsure', { ...sure('la'), isReliable: false }, 'vi', 'vi'],
    ['a declared language written with an underscore', sure(), 'en_gb', 'en-GB'],
    ['the declared language where nothing was detected', sure(), 'de-AT', 'de-AT'],
    ['the declared language where the text is undetermined', sure('und'), 'de', 'de'],
    ['nothing of a declaration that is no tag', sure(), 'Tiếng Việt', 'und'],
    ['nothing', sure(), null, 'und'],
  ])('%s', (_name, detection, declared, expected) => {
    expect(chooseLanguage(detection, declared)).toBe(expected);
  });
});
