import { expect, it } from 'vitest';
import { read } from './read';

it.each<[language: string, text: string, value: number, subject: string | null]>([
  ['ko', '영업이익은 97억원이다.', 97e8, '영업이익'],
  ['ko', '아파트 매매가격은 13억원이다.', 13e8, '아파트 매매가격'],
  ['ko', '수입액은 53억원으로 2.7% 줄어 무역수지는 4억원이다.', 4e8, '무역수지'],
  ['ko', '12% 증가한 매출 500억원을 기록했다.', 500e8, '매출'],
  ['ko', '물가는 1년 전보다 2.1% 상승했다.', 2.1, null],
  ['th', 'รายได้ 345 ล้านบาท เพิ่มขึ้น 8.5% และกำไร 30 ล้านบาท', 30e6, 'กำไร'],
  ['ja', '損益は45億円の赤字(同120億円の黒字)だった。', 120e8, '黒字'],
  ['ru', 'Мощность станции — 1200 МВт.', 1200, 'Мощность станции'],
  ['ru', 'По сравнению с прошлым годом — снижение на 50%.', 50, null],
  ['ar', 'ارتفع صافي أرباح الشركة بنسبة 12% إلى 3 ملايين ريال.', 3e6, 'صافي أرباح الشركة'],
  ['tr', "Zarar 12 milyon TL'den 3 milyon TL'ye geriledi.", 3e6, null],
  ['hi', 'सूचकांक 3.7 फीसदी चढ़कर बंद हुआ।', 3.7, 'सूचकांक'],
])('%s: %s', async (language, text, value, subject) => {
  const { figures } = await read(language, text);
  expect(figures.find((figure) => figure.value === value)?.subject).toBe(subject);
});
