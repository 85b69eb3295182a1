import { describe, expect, it } from 'vitest';
import { read } from '../../read';

/** The day that the change of a text's first figure with one is counted from. */
const sinceOf = async (tag: string, text: string): Promise<string | null | undefined> =>
  (await read(tag, text)).figures.find(({ change }) => change)?.change?.since;

describe('what a change is counted from', () => {
  it.each([
    ['de', 'Im Februar kamen 300 Gäste, 3 Prozent mehr als vor einem Jahr.'],
    ['en', 'In February 300 boats came, 3 percent more than a year ago.'],
    ['ja', '2月の就業者数は300人と1年前に比べ3%減少した。'],
    ['ko', '2월 수출은 300억달러로 1년 전보다 7.4% 감소했다.'],
    ['es', 'En febrero llegaron 300 viajeros, un 3 % más que hace un año.'],
    ['it', 'A febbraio 300 barche, il 3% in più rispetto a un anno fa.'],
    ['pt', 'Em fevereiro chegaram 300 barcos, 3% mais do que há um ano.'],
    ['nl', 'In februari kwamen 300 boten, 3 procent meer dan een jaar geleden.'],
    ['sv', 'I februari kom 300 båtar, 3 procent fler än för ett år sedan.'],
    ['da', 'I februar kom 300 både, 3 procent flere end for et år siden.'],
    ['nb', 'I februar kom 300 båter, 3 prosent flere enn for ett år siden.'],
    ['ru', 'В феврале пришло 300 лодок, на 3% больше, чем год назад.'],
    ['uk', 'У лютому прийшло 300 човнів, на 3% більше, ніж рік тому.'],
    ['bg', 'През февруари дойдоха 300 лодки, с 3% повече, отколкото преди година.'],
    ['ro', 'În februarie au venit 300 de bărci, cu 3% mai multe decât acum un an.'],
    ['zh-Hans', '2月出口300亿元，比一年前增长3%。'],
    ['vi', 'Tháng 2 có 300 tàu, tăng 3% so với một năm trước.'],
    ['he', 'בפברואר הגיעו 300 סירות, עלייה של 3% לעומת לפני שנה.'],
  ])('a year ago is a year before the level (%s)', async (tag, text) => {
    expect(await sinceOf(tag, text)).toBe('2025-02');
  });

  it.each([
    ['es', 'En febrero hubo 300 empresas, un 3 % más que el mes precedente.'],
    ['nl', 'In februari waren er 300 bedrijven, 3 procent meer dan de maand ervoor.'],
    ['sv', 'I februari fanns 300 företag, 3 procent fler än månaden före.'],
    ['da', 'I februar var der 300 firmaer, 3 procent flere end måneden før.'],
    ['nb', 'I februar var det 300 firmaer, 3 prosent flere enn måneden før.'],
    ['ru', 'В феврале было 300 фирм, на 3% больше по сравнению с предыдущим месяцем.'],
    ['uk', 'У лютому було 300 фірм, на 3% більше порівняно з попереднім місяцем.'],
    ['he', 'בחודש פברואר היו 300 חברות, עלייה של 3% לעומת החודש הקודם.'],
    ['it', 'A febbraio ci sono 300 stabilimenti, il 3% in più rispetto al mese prima.'],
  ])('the month before is that before the level (%s)', async (tag, text) => {
    expect(await sinceOf(tag, text)).toBe('2026-01');
  });

  it.each([
    ['en', 'In May 2025 300 boats came. That was 12 boats or 3.3 percent more than in May 2024.', '2024-05'],
    [
      'nl',
      'De omzet was 90 miljoen euro. Dat is 3 miljoen euro of 3,3 procent meer dan in de eerste helft van 2024.',
      '2024-01/2024-06',
    ],
    [
      'da',
      'Omsætningen var 90 mio. kr. Det er en stigning på 3 mio. kr. eller 4 procent i forhold til første kvartal 2025.',
      '2025-33',
    ],
    [
      'ms',
      'Perolehan RM3 bilion bagi suku pertama 2025, naik 12% berbanding suku yang sama pada tahun 2024.',
      '2024-33',
    ],
    [
      'id',
      'Pada kuartal I-2025 laba mencapai Rp300 miliar, naik 3 persen dibanding periode yang sama di 2024.',
      '2024-33',
    ],
    [
      'it',
      'I ricavi del primo trimestre 2025 sono di 300 milioni di euro, in crescita del 3% rispetto al pari periodo del 2024.',
      '2024-33',
    ],
    [
      'pt',
      'No primeiro trimestre de 2025, o lucro foi de 300 milhões de euros, alta de 14% com relação ao primeiro trimestre de 2024.',
      '2024-33',
    ],
    ['th', 'ในไตรมาส 2 ปี 2568 มีรายได้ 300 ล้านบาท เพิ่มขึ้น 4.7% เมื่อเทียบกับช่วงเวลาเดียวกันของปีก่อน', '2024-34'],
    [
      'el',
      'Τον Απρίλιο του 2025 οι αφίξεις ήταν 300.000, με αύξηση 3% σε σχέση με τον αντίστοιχο μήνα του προηγούμενου έτους.',
      '2024-04',
    ],
    ['id', 'Pendapatan naik 15,3% menjadi Rp300 miliar dari semester I-2025.', '2025-01/2025-06'],
  ])(
    'it is told behind the same size told otherwise, and of the same period (%s)',
    async (tag, text, since) => {
      expect(await sinceOf(tag, text)).toBe(since);
    },
  );

  it.each([
    ['ko', '1분기 매출액이 작년 같은 기간보다 15.2% 증가한 6394억원을 기록했다.', '2025-33'],
    [
      'nb',
      '4 millioner passasjerer reiste i februar. Det er en økning på 5 prosent fra samme periode i fjor.',
      '2025-02',
    ],
    ['ja', '2月の消費支出は前年同月比1.4%減の29万5929円だった。', '2025-02'],
    ['ko', '2월 취업자 수가 2882만1000명을 기록해 전년 동기 대비 12만3000명 늘었다.', '2025-02'],
    ['ko', '2025년 총생산액이 46조3571억원으로 전년대비 7.3% 늘어났다.', '2024'],
    [
      'tr',
      "Şirketin 2025'in ilk çeyreğindeki geliri geçen yılın aynı dönemine göre yüzde 17 artarak 17,6 milyar liraya ulaştı.",
      '2024-33',
    ],
    ['de', 'Der Umsatz lag im Februar bei 4 Millionen Euro, plus 5,2 Prozent zum Vorjahr.', '2025-02'],
    [
      'hu',
      'Az árbevétel februárban 4 millió forint volt, 5,2 százalékkal több az egy évvel korábbinál.',
      '2025-02',
    ],
    [
      'fi',
      'Liikevaihto oli helmikuussa 4 miljoonaa euroa, 5,2 prosenttia enemmän edellisvuodesta.',
      '2025-02',
    ],
    ['sv', 'Omsättningen var i februari 4 miljoner kronor, upp 5,2 procent från föregående år.', '2025-02'],
    [
      'it',
      'I ricavi nel primo trimestre 2025 sono stati pari a 4,7 miliardi di euro, in crescita del 5% sullo stesso periodo del 2024.',
      '2024-33',
    ],
    [
      'id',
      'Pendapatan pada Februari 2026 mencapai Rp4,7 miliar, naik 5% dari periode yang sama tahun lalu.',
      '2025-02',
    ],
    [
      'ms',
      'Hasil pada Februari 2026 ialah RM4.7 juta, meningkat 5% daripada tempoh sama tahun lalu.',
      '2025-02',
    ],
  ])('words for the year before tell the same period of that year (%s: %s)', async (tag, text, since) => {
    expect(await sinceOf(tag, text)).toBe(since);
  });

  it('words for the month before tell none', async () => {
    expect(await sinceOf('ja', '2月の売上高は前月比2.3%増の29万円、前年同月比では1.4%減だった。')).toBeNull();
  });

  it.each([
    [
      'en',
      'In the last quarter of 2025 sales were $638 million, a 5% increase compared to $608 million in that quarter of 2024.',
      '2024',
    ],
    [
      'en',
      'Sales in February rose 9.1 percent to $105.1 million from $96.3 million a year earlier.',
      '2025-02',
    ],
    [
      'ms',
      'Pelabuhan menerima RM10.3 bilion pada 2025 iaitu kenaikan 9 peratus berbanding RM9.45 bilion pada 2024.',
      '2024',
    ],
    [
      'id',
      'Pada Maret 2026 tercatat 412 juta ton, 2,3 persen lebih rendah dibandingkan dengan Maret 2025.',
      '2025-03',
    ],
    [
      'pt',
      'Os lucros aumentaram 34,5% nos primeiros nove meses do ano face ao mesmo período de 2024, ascendendo a 105,5 milhões de euros.',
      '2024-01/2024-09',
    ],
  ])(
    'the day of an amount that it leads back to is that of the change (%s: %s)',
    async (tag, text, since) => {
      expect(await sinceOf(tag, text)).toBe(since);
    },
  );
});
