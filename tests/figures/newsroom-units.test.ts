import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

describe('units as newsrooms write them', () => {
  it.each([
    ['it', 'I ricavi sono pari a Euro 12,3 milioni.', 12.3e6, 'EUR'],
    ['fr', 'Le taux est de ‑5 %.', -5, 'percent'],
    ['fr', "Le chiffre d'affaires atteint 12,3 ME.", 12.3e6, 'EUR'],
    ['fr', "Le chiffre d'affaires atteint 1,2 MdE.", 1.2e9, 'EUR'],
    ['it', 'Il margine sale di 140 basis point.', 1.4, 'percentage-point'],
    ['nb', 'Hun eier de siste ti prosentene.', 10, 'percent'],
    ['tr', 'Ciro 30 milyon dolardı.', 30e6, 'USD'],
    ['de', 'Sie strebt ein 60 %iges Wachstum an.', 60, 'percent'],
    ['en', 'The board pays a dividend of 6.5 US cents per share.', 0.065, 'USD'],
    ['es', 'La tarifa subió a $1.200.', 1200, 'USD'],
    ['it', 'Il prezzo è a $ 64.', 64, 'USD'],
    ['es', 'El ferry costó 4.100 mdp.', 4.1e9, 'MXN'],
    ['sv', 'Vinsten per aktie blev 4:35 kronor (4:02).', 4.35, 'SEK'],
    ['fi', 'Vahingot nousivat 4 miljoonaksi euroksi.', 4e6, 'EUR'],
    ['fi', 'Sato jäi 3,6 miljardiin kiloon.', 3.6e9, 'kilogram'],
    ['fi', 'Päästöt olivat 2,1 miljoonaan tonniin.', 2.1e6, 'tonne'],
    ['fr', 'La forêt couvre 1,42 Mha.', 1.42, 'Mha'],
    ['hu', 'A motor 230 V feszültségű.', 230, 'volt'],
    ['hu', 'A termelés elmarad a tavalyi 512 gigawattórától.', 512, 'gigawatt-hour'],
    ['ru', 'Доход составил 4,2 млрд. грн. в июне.', 4.2e9, 'UAH'],
    ['uk', 'Дохід становив 4,2 млрд.грн у червні.', 4.2e9, 'UAH'],
    ['ru', 'Добыто 4,2 млн.т угля.', 4.2e6, 'tonne'],
    ['pl', 'Dług to 3 mln.zł w czerwcu.', 3e6, 'PLN'],
    ['ru', 'Долг составил 4,2 млрд. руб. в июне.', 4.2e9, 'RUB'],
    ['cs', 'Podíl vzrostl k 45 procentům.', 45, 'percent'],
    ['fi', 'Tuotanto väheni 512 tonnilla.', 512, 'tonne'],
    ['fi', 'Teho nousee 12 gigawattiin.', 12, 'gigawatt'],
    ['ja', '区画は1・4haだ。', 1.4, 'hectare'],
    ['ru', 'Планируется вложить 240 000 000 левов.', 240e6, 'BGN'],
    ['da', 'Projektet kræver 13 milliarder støttekroner.', 13e9, 'DKK'],
    ['nb', 'Prosjektet krever 13 millioner støttekroner.', 13e6, 'NOK'],
    ['es', 'Subió un 20 porciento.', 20, 'percent'],
    ['sv', 'Projektet kräver 13 miljoner skattekronor.', 13e6, 'SEK'],
    ['sv', 'Vi reste 165 mil.', 165, 'mile-scandinavian'],
    ['ar', 'زرعت 341 ألف فدان.', 341000, 'فدان'],
    ['ja', '面積は5万1200㌶だった。', 51200, 'hectare'],
    ['ja', '収量は512㌔㌘だった。', 512, 'kilogram'],
    ['zh-Hans', '旅客周转量5120亿人公里。', 512e9, '人公里'],
    ['zh-Hant', '產量為 3 萬 5,503 公噸。', 35503, 'tonne'],
  ])('%s: %s', async (language, text, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ value, unit });
  });

  it.each([
    ['hu', 'A párt győzött a 199-ből.'],
    ['it', 'Il torneo Euro 2024 è finito.'],
    ['it', 'Vinse gli Euro 2024.'],
    ['it', 'Il capitano guadagna 3,5 milioni netti.'],
    ['nl', 'Het aantal bleef met 408.000 vrijwel gelijk.'],
    ['nb', 'Det var 62.300 helt ledige.'],
    ['sv', 'Det var 14,4 miljarder samma kvartal.'],
    ['cs', 'Bylo jich o 53.000 víc.'],
    ['pl', '34-latek płynął promem.'],
    ['en', 'The yard built four A350s, and 4 A350s.'],
    ['ru', 'Доход составил 3 млрд. Гривна подешевела.'],
    ['tr', 'İhracat 21,6 milyara ulaşacak.'],
    ['nl', 'Nog eens 11 miljard komt uit de kas.'],
    ['en', 'It gained 28.5 million. quarter over.'],
    ['zh-Hant', '112年的營收持平。'],
    ['th', 'เมื่อเทียบกับปีงบ 2561 พบว่าตัวเลขลดลง'],
  ])('finds no figure: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it('adds no coins to an amount with decimals', async () => {
    const { figures } = await read('sv', 'En dollar kostade 9:42 kronor, 3 öre mindre än i går.');
    expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[9.42, 0.03]]);
  });
});
