import { describe, expect, it } from 'vitest';
import { readOne } from '../../read';

describe('verbs of change that news use', () => {
  it.each([
    ['uk', 'Курс долара виріс на 7 копійок до 41,57 грн.', 41.57, 'up', 0.07, 'UAH'],
    ['uk', 'Прибуток обвалився на 12% до 90 млн грн.', 90e6, 'down', 12, 'percent'],
    ['ru', 'Прибыль подскочила на 12% до 90 млн рублей.', 90e6, 'up', 12, 'percent'],
    ['ru', 'Спрос просел на 12% до 90 млн рублей.', 90e6, 'down', 12, 'percent'],
    ['de', 'Der Gewinn schnellte um 12 Prozent auf 90 Millionen Euro.', 90e6, 'up', 12, 'percent'],
    ['de', 'Der Gewinn ist um 12 Prozent auf 90 Millionen Euro abgesackt.', 90e6, 'down', 12, 'percent'],
    ['fr', "Le bénéfice s'est tassé de 12 % à 90 millions d'euros.", 90e6, 'down', 12, 'percent'],
    ['es', 'Los beneficios se dispararon un 12 %, hasta 90 millones de euros.', 90e6, 'up', 12, 'percent'],
    ['es', 'Las ventas se desplomaron un 12 %, hasta 90 millones de euros.', 90e6, 'down', 12, 'percent'],
    ['it', 'Gli utili balzano del 12% a 90 milioni di euro.', 90e6, 'up', 12, 'percent'],
    ['it', 'Gli utili sono crollati del 12% a 90 milioni di euro.', 90e6, 'down', 12, 'percent'],
    ['nl', 'De winst tuimelde met 12 procent naar 90 miljoen euro.', 90e6, 'down', 12, 'percent'],
    ['sv', 'Vinsten rusade med 12 procent till 90 miljoner kronor.', 90e6, 'up', 12, 'percent'],
    ['da', 'Overskuddet sank med 12 procent til 90 millioner kroner.', 90e6, 'down', 12, 'percent'],
    ['nb', 'Overskuddet sank med 12 prosent til 90 millioner kroner.', 90e6, 'down', 12, 'percent'],
    ['fi', 'Voitto hyppäsi 12 prosenttia 90 miljoonaan euroon.', 90e6, 'up', 12, 'percent'],
    ['fi', 'Voitto sukelsi 12 prosenttia 90 miljoonaan euroon.', 90e6, 'down', 12, 'percent'],
    ['pl', 'Zysk podskoczył o 12 proc. do 90 mln zł.', 90e6, 'up', 12, 'percent'],
    ['pl', 'Zysk runął o 12 proc. do 90 mln zł.', 90e6, 'down', 12, 'percent'],
    ['cs', 'Zisk vyskočil o 12 procent na 90 milionů korun.', 90e6, 'up', 12, 'percent'],
    ['ro', 'Profiturile s-au prăbușit cu 12%, la 90 de milioane de lei.', 90e6, 'down', 12, 'percent'],
    ['hu', 'A nyereség 12 százalékkal 90 milliárd forintra ugrott.', 90e9, 'up', 12, 'percent'],
    ['hu', 'A nyereség 12 százalékkal 90 milliárd forintra apadt.', 90e9, 'down', 12, 'percent'],
    ['el', 'Τα κέρδη κατρακύλησαν κατά 12% στα 90 εκατ. ευρώ.', 90e6, 'down', 12, 'percent'],
    ['he', 'הרווח פחת ב-12% ל-90 מיליון שקל.', 90e6, 'down', 12, 'percent'],
    ['ar', 'هوت الأرباح بنسبة 12% إلى 90 مليون ريال.', 90e6, 'down', 12, 'percent'],
    ['tr', 'Hisse yüzde 12 değer kaybederek 90 liraya indi.', 90, 'down', 12, 'percent'],
    ['hi', 'शेयर 12 प्रतिशत की तेज़ी के साथ 90 रुपये पर पहुंच गया।', 90, 'up', 12, 'percent'],
    ['vi', 'Lợi nhuận tụt 12% xuống 90 triệu USD.', 90e6, 'down', 12, 'percent'],
    ['id', 'Laba melorot 12 persen menjadi 90 juta dolar AS.', 90e6, 'down', 12, 'percent'],
    ['bg', 'Печалбата падна с 12% до 90 млн. лв.', 90e6, 'down', 12, 'percent'],
    ['pt', 'Os lucros despencaram 12%, para 90 milhões de reais.', 90e6, 'down', 12, 'percent'],
    ['zh-Hant', '出口額20億元，較去年同期萎縮5%。', 2e9, 'down', 5, 'percent'],
    ['zh-Hans', '出口额20亿元，同比负增长5%。', 2e9, 'down', 5, 'percent'],
  ] as const)('%s: %s', async (language, text, level, direction, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ value: level, change: { direction, value, unit } });
  });
});
