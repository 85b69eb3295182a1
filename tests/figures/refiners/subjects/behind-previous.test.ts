import { expect, it } from 'vitest';
import { read } from '../../read';

it.each<[language: string, text: string, subjects: readonly (string | null)[]]>([
  ['vi', 'Ngành cảng tăng 7%; ngành vận tải và kho bãi tăng 9%.', ['Ngành cảng', 'ngành vận tải và kho bãi']],
  [
    'zh-Hans',
    '港口收入2亿元，增长5%；其中拖船、驳船和渡轮收入为1亿元。',
    ['港口收入', '拖船、驳船和渡轮收入'],
  ],
  [
    'ar',
    'ارتفع دخل السفن بمقدار 5 ملايين ريال، وصافي دخل الموانئ بمقدار 3 ملايين ريال.',
    ['دخل السفن', 'صافي دخل الموانئ'],
  ],
  ['he', 'מחירי הסירות עלו ב-5% ומחירי החבלים עלו ב-3%.', ['מחירי הסירות', 'מחירי החבלים']],
])(
  'goes on to the next figure behind "and", and joins nouns behind a semicolon and between the commas of Chinese: %s: %s',
  async (language, text, subjects) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => figure.subject)).toEqual(subjects);
  },
);
