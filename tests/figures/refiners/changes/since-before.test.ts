import { describe, expect, it } from 'vitest';
import { read, readOne } from '../../read';

/** The day a change of the one figure of a sentence is counted from. */
const sinceOf = async (tag: string, text: string): Promise<string | null | undefined> =>
  (await readOne(tag, text)).change?.since;

describe('the day that a change is counted from, told before it or behind "than"', () => {
  it('is none that another change behind it is counted from', async () => {
    const [level] = (await read('zh-Hans', '收入达3亿元，比2024年增加4%，比2020年增加9%。')).figures;
    expect(level?.change).toMatchObject({ value: 4, since: '2024' });
  });

  it.each([
    ['en', 'Compared with 2024 sales rose 5% to $3 million.', '2024'],
    ['en', 'Shipments hit 30,000 tons, 6% higher than in 2024.', '2024'],
    ['de', 'Der Umsatz stieg gegenüber 2024 um 5 Prozent auf 3 Mio. Euro.', '2024'],
    ['de', 'Seit 2019 stieg der Umsatz um 5 Prozent auf 3 Mio. Euro.', '2019'],
    ['tr', "Şirketin cirosu 2024'e göre yüzde 12 artarak 3 milyar liraya çıktı.", '2024'],
    ['fi', 'Liikevaihto kasvoi vuoteen 2024 verrattuna 8 prosenttia 12 miljoonaan euroon.', '2024'],
    ['cs', 'Tržby ve srovnání s rokem 2024 vzrostly o 8 procent na 3 miliardy korun.', '2024'],
    ['da', 'Salget steg i forhold til sidste år med 8 pct. til 12 mio. kr.', '2025'],
    ['hu', 'Az árbevétel 2024-hez képest 8 százalékkal 12 milliárd forintra nőtt.', '2024'],
    ['ar', 'ارتفعت الإيرادات مقارنة بعام 2024 بنسبة 8% إلى 412 مليون ريال.', '2024'],
  ])('%s: told before it: %s', async (tag, text, since) => {
    expect(await sinceOf(tag, text)).toBe(since);
  });

  it.each([
    ['ru', 'В 2025 году завод продал 41 тыс. машин, что на 3% меньше, чем в 2024 году.', '2024'],
    ['hu', '2025-ben 41 ezer autót adtak el, 3 százalékkal kevesebbet, mint 2024-ben.', '2024'],
    ['pl', 'Sprzedano 41 tys. aut, o 3 proc. mniej niż w 2024 roku.', '2024'],
    ['en', 'The marina counted 4,600 yachts, twice as many as in 2024.', '2024'],
    ['de', 'Der Hafen zählte 4600 Jachten, doppelt so viele wie 2024.', '2024'],
    ['zh-Hans', '港口登记了4600艘游艇，是2024年的两倍。', '2024'],
    ['ko', '요트는 4600척으로 2024년의 두 배였다.', '2024'],
  ])('%s: behind a word for "than", be it behind a comma: %s', async (tag, text, since) => {
    expect(await sinceOf(tag, text)).toBe(since);
  });

  it.each([
    ['en', 'The firm, which was founded in 1990, raised sales by 5% to $3 million.'],
    ['en', 'It grew faster than in 2024 when net sales saw only a 4% rise to $3 million.'],
    ['en', 'Sales rose 5% to $3 million, its best result since 2019.'],
  ])('%s: not told of something else: %s', async (tag, text) => {
    expect(await sinceOf(tag, text)).toBeNull();
  });

  it.each([
    ['sv', 'Under 2025 ökade exporten med 5 procent från 2024 till 3 miljoner kronor.'],
    ['da', 'I 2025 steg eksporten med 5 procent fra 2024 til 3 mio. kr.'],
    ['nb', 'I 2025 økte eksporten med 5 prosent fra 2024 til 3 millioner kroner.'],
    ['fi', 'Vuonna 2025 vienti kasvoi 5 prosenttia vuodesta 2024 ja oli 3 miljoonaa euroa.'],
    ['en', 'In 2025 exports rose 5% from 2024 to €3 million.'],
  ])('%s: between the size and the level, which did not hold then: %s', async (tag, text) => {
    expect(await readOne(tag, text)).toMatchObject({ asOf: '2025', change: { since: '2024' } });
  });
});

it.each([
  ['es', 'Frente a 2024, las ventas crecieron un 18 %, hasta los 95 millones de euros.'],
  ['it', 'Rispetto al 2024, le vendite sono aumentate del 18%, a 95 milioni di euro.'],
  ['es', 'El fondo sumó 95 millones de euros, un 18 % más que en 2024.'],
  ['fr', "Le fonds s'élève à 95 millions d'euros, un montant supérieur de 18 % à celui de 2024."],
  ['pt', 'O fundo é de 95 milhões de euros, valor superior em 18% ao de 2024.'],
  ['it', 'Il fondo è di 95 milioni di euro, un valore superiore del 18% a quello del 2024.'],
])('a change is counted from the year that its clause compares with: %s: %s', async (tag, text) => {
  expect((await readOne(tag, text)).change).toMatchObject({ value: 18, since: '2024' });
});
