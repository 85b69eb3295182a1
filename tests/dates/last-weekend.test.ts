import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../reading/languages/registry';
import { read } from '../figures/read';

/** Said on Monday, 16 March 2026. */
const LAST_WEEKEND: readonly (readonly [tag: string, text: string])[] = [
  ['en', 'It opened last weekend.'],
  ['de', 'Sie öffnete am vergangenen Wochenende.'],
  ['fr', 'Il a ouvert le week-end dernier.'],
  ['es', 'Abrió el pasado fin de semana.'],
  ['it', 'Ha aperto lo scorso fine settimana.'],
  ['pt', 'Abriu no fim de semana passado.'],
  ['nl', 'De winkel opende afgelopen weekend.'],
  ['sv', 'Butiken öppnade förra helgen.'],
  ['da', 'Butikken åbnede sidste weekend.'],
  ['nb', 'Butikken åpnet forrige helg.'],
  ['fi', 'Kauppa avattiin viime viikonloppuna.'],
  ['cs', 'Obchod otevřel minulý víkend.'],
  ['pl', 'Sklep otwarto w zeszły weekend.'],
  ['hu', 'A bolt múlt hétvégén nyílt.'],
  ['ro', 'Magazinul s-a deschis weekendul trecut.'],
  ['el', 'Άνοιξε το περασμένο Σαββατοκύριακο.'],
  ['ru', 'Магазин открылся в прошлые выходные.'],
  ['uk', 'Крамниця відкрилася минулих вихідних.'],
  ['tr', 'Mağaza geçen hafta sonu açıldı.'],
  ['ar', 'افتتح المتجر في نهاية الأسبوع الماضي.'],
  ['he', 'החנות נפתחה בסוף השבוע שעבר.'],
  ['hi', 'दुकान पिछले सप्ताहांत खुली।'],
  ['ja', '先週末に開店した。'],
  ['ko', '지난 주말에 열었다.'],
  ['zh-Hans', '商店上周末开业。'],
  ['zh-Hant', '商店上週末開業。'],
  ['vi', 'Cửa hàng mở cuối tuần qua.'],
  ['th', 'ร้านเปิดเมื่อสุดสัปดาห์ที่ผ่านมา'],
  ['id', 'Toko dibuka akhir pekan lalu.'],
  ['bg', 'Магазинът отвори миналия уикенд.'],
  ['ms', 'Kedai dibuka hujung minggu lalu.'],
];

describe('the last weekend', () => {
  it.each(LAST_WEEKEND)('%s: %s', async (tag, text) => {
    const { dates } = await read(tag, text);
    expect(dates.map(({ date }) => date)).toEqual(['2026-03-14/2026-03-15']);
  });

  it('has rows in every language', () => {
    expect(LAST_WEEKEND.map(([tag]) => tag).sort()).toEqual([...knownLanguages].sort());
  });
});
