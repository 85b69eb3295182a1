import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../reading/languages/registry';
import { read } from '../figures/read';

/** Days that share a month, which one of them names. */
const ROWS: readonly (readonly [tag: string, text: string, dates: string])[] = [
  ['en', 'The event runs on 18 and 19 June 2025.', '2025-06-18 2025-06-19'],
  ['en', 'It meets on June 18 and 19, 2025.', '2025-06-18 2025-06-19'],
  ['en', 'It was held on 3, 4 and 5 May 2025.', '2025-05-03 2025-05-04 2025-05-05'],
  ['de', 'Die Messe findet am 18. und 19. Juni 2025 statt.', '2025-06-18 2025-06-19'],
  ['fr', 'Le salon se tient les 18 et 19 juin 2025.', '2025-06-18 2025-06-19'],
  ['es', 'La feria será los días 18 y 19 de junio de 2025.', '2025-06-18 2025-06-19'],
  ['it', 'La fiera si tiene il 18 e 19 giugno 2025.', '2025-06-18 2025-06-19'],
  ['pt', 'A feira ocorre nos dias 18 e 19 de junho de 2025.', '2025-06-18 2025-06-19'],
  ['nl', 'De beurs vindt plaats op 18 en 19 juni 2025.', '2025-06-18 2025-06-19'],
  ['sv', 'Mässan hålls den 18 och 19 juni 2025.', '2025-06-18 2025-06-19'],
  ['da', 'Messen holdes den 18. og 19. juni 2025.', '2025-06-18 2025-06-19'],
  ['nb', 'Messen holdes 18. og 19. juni 2025.', '2025-06-18 2025-06-19'],
  ['fi', 'Messut pidetään 18. ja 19. kesäkuuta 2025.', '2025-06-18 2025-06-19'],
  ['cs', 'Veletrh se koná 18. a 19. června 2025.', '2025-06-18 2025-06-19'],
  ['pl', 'Targi odbędą się 18 i 19 czerwca 2025 r.', '2025-06-18 2025-06-19'],
  ['hu', 'A vásár 2025. június 18-án és 19-én lesz.', '2025-06-18 2025-06-19'],
  ['ro', 'Târgul are loc pe 18 și 19 iunie 2025.', '2025-06-18 2025-06-19'],
  ['el', 'Η έκθεση γίνεται στις 18 και 19 Ιουνίου 2025.', '2025-06-18 2025-06-19'],
  ['ru', 'Выставка пройдет 18 и 19 июня 2025 года.', '2025-06-18 2025-06-19'],
  ['uk', 'Виставка пройде 18 і 19 червня 2025 року.', '2025-06-18 2025-06-19'],
  ['tr', 'Fuar 18 ve 19 Haziran 2025 tarihlerinde yapılacak.', '2025-06-18 2025-06-19'],
  ['ar', 'يقام المعرض في 18 و19 يونيو 2025.', '2025-06-18 2025-06-19'],
  ['he', 'היריד יתקיים ב-18 וב-19 ביוני 2025.', '2025-06-18 2025-06-19'],
  ['hi', 'मेला 18 और 19 जून 2025 को होगा।', '2025-06-18 2025-06-19'],
  ['ja', '展示会は2025年6月18日と19日に開催される。', '2025-06-18 2025-06-19'],
  ['ko', '박람회는 2025년 6월 18일과 19일에 열린다.', '2025-06-18 2025-06-19'],
  ['zh-Hans', '展会于2025年6月18日和19日举行。', '2025-06-18 2025-06-19'],
  ['vi', 'Hội chợ diễn ra ngày 18 và 19 tháng 6 năm 2025.', '2025-06-18 2025-06-19'],
  ['th', 'งานจัดวันที่ 18 และ 19 มิถุนายน 2568', '2025-06-18 2025-06-19'],
  ['id', 'Pameran digelar pada 18 dan 19 Juni 2025.', '2025-06-18 2025-06-19'],
  ['ms', 'Pameran diadakan pada 18 dan 19 Jun 2025.', '2025-06-18 2025-06-19'],
  ['bg', 'Панаирът е на 18 и 19 юни 2025 г.', '2025-06-18 2025-06-19'],
  ['zh-Hant', '展會於2025年6月18日、19日舉行。', '2025-06-18 2025-06-19'],
  ['fr', 'Il passe le 18 et le 19 juin.', '2026-06-18 2026-06-19'],
  ['de', 'Sie tagt am 3., 4. und 5. Mai.', '2026-05-03 2026-05-04 2026-05-05'],
];

describe('days that share a month', () => {
  it.each(ROWS)('%s: %s', async (tag, text, expected) => {
    const { dates, figures } = await read(tag, text);
    expect(dates.map(({ date }) => date).join(' ')).toBe(expected);
    expect(figures).toEqual([]);
  });

  it.each([
    ['en', 'Groups 18 and 19 left in June 2025.', '2025-06'],
    ['en', 'See page 3, 4 May 2025.', '2025-05-04'],
    ['en', 'Rooms 20 and 19 June are two things.', '2026-06-19'],
    ['en', 'On June 18 and 19 people came.', '2026-06-18'],
    ['de', 'Am 18. Juni und 19 Personen.', '2026-06-18'],
  ])('%s: a number beside a list is no day: %s', async (tag, text, expected) => {
    const { dates } = await read(tag, text);
    expect(dates.map(({ date }) => date).join(' ')).toBe(expected);
  });

  it('has rows in every language', () => {
    expect([...new Set(ROWS.map(([tag]) => tag))].sort()).toEqual([...knownLanguages].sort());
  });
});
