import { describe, expect, it } from 'vitest';
import { readOne } from '../read';

describe('verbs that say that an amount is exceeded', () => {
  it.each([
    ['de', 'Der Schaden übertraf 30 Millionen Euro.'],
    ['de', 'Der Schaden hat die Marke von 30 Millionen Euro überschritten.'],
    ['fr', "Les dons ont franchi la barre des 30 millions d'euros."],
    ['es', 'Los donativos rebasaron los 30 millones de euros.'],
    ['nl', 'De schade overtrof 30 miljoen euro.'],
    ['pl', 'Szkody mogą przekroczyć 30 mln euro.'],
    ['cs', 'Škody mohou překročit 30 milionů eur.'],
    ['ro', 'Pagubele ar urma să depășească 30 de milioane de euro.'],
    ['hu', 'A kár meghaladhatja a 30 millió eurót.'],
    ['el', 'Οι ζημιές υπερέβησαν τα 30 εκατ. ευρώ.'],
    ['ru', 'Ущерб может превысить 30 млн евро.'],
    ['ru', 'Ущерб перевалил за 30 млн евро.'],
    ['uk', 'Збитки можуть перевищити 30 млн євро.'],
    ['ar', 'تجاوزت الأضرار 30 مليون يورو.'],
    ['ar', 'فاقت تبرعات الأهالي 30 مليون يورو.'],
    ['he', 'הנזק עלה על 30 מיליון אירו.'],
  ] as const)('%s: %s', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('moreThan');
  });

  it.each([
    ['pl', 'Udział nie może przekraczać 30 proc.'],
    ['cs', 'Podíl nesmí překročit 30 procent.'],
    ['cs', 'Podíl nepřesáhl 30 procent.'],
    ['ro', 'Cota nu trebuie să depășească 30%.'],
    ['hu', 'Az arány nem haladja meg a 30 százalékot.'],
    ['ar', 'لا تتجاوز حصة المزارع 30 في المئة.'],
    ['tr', "Pay yüzde 30'u aşmadı."],
    ['he', 'החלק לא יעלה על 30%.'],
    ['vi', 'Tỷ lệ không được vượt quá 30%.'],
    ['vi', 'Tỷ lệ chưa vượt 30%.'],
    ['zh-Hans', '比例不得超过30%。'],
    ['zh-Hant', '比例未超過30%。'],
    ['ja', '比率は30%を超えてはならない。'],
    ['ja', '比率は30%を超えない。'],
    ['ko', '비율은 30%를 넘을 수 없다.'],
    ['ko', '비율은 30%를 넘지 않았다.'],
    ['id', 'Porsinya tidak boleh melebihi 30 persen.'],
    ['ms', 'Bahagiannya tidak boleh melebihi 30 peratus.'],
    ['hi', 'हिस्सा 30 प्रतिशत से अधिक नहीं होना चाहिए।'],
  ] as const)('… and that it is not: %s: %s', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('atMost');
  });

  it.each([
    ['fr', 'Le taux est tombé sous 30 %.'],
    ['zh-Hans', '比例跌破30%。'],
    ['ja', '費用は30万円に満たない。'],
    ['ko', '비율은 30% 아래로 떨어졌다.'],
    ['ko', '수입은 30만 원에 못 미쳤다.'],
  ] as const)('… and what is not reached: %s: %s', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('lessThan');
  });
});

describe('by how much something is exceeded', () => {
  it.each([
    ['ro', 'Investițiile au depășit planul, depășind cu 9% nivelul din mai.'],
    ['uk', 'Врожайність вища на 9%.'],
  ])('is no bound: %s: %s', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('exactly');
  });

  it('is bounded where more than one word says so', async () => {
    expect((await readOne('ru', 'Перевозки выросли более чем на 9%.')).comparator).toBe('moreThan');
  });
});

describe('a bound with the verb behind it', () => {
  it.each([
    ['zh-Hans', '洪水至少造成30人失踪。', 'atLeast'],
    ['zh-Hans', '礼堂最多可容纳300人。', 'atMost'],
    ['zh-Hans', '修桥大约需要300万元。', 'approximately'],
    ['zh-Hans', '总投资高达300亿元。', 'exactly'],
    ['zh-Hans', '人数最多的是300人的合唱团。', 'exactly'],
    ['hi', 'नाव में 300 तक यात्री बैठ सकते हैं।', 'atMost'],
    ['tr', '300 kadar yolcu indi.', 'approximately'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});
