import { describe, expect, it } from 'vitest';
import { read } from '../../read';

describe('an amount that is an attribute', () => {
  it.each<[language: string, text: string, subjects: readonly (string | null)[]]>([
    ['ko', '바다중공업은 3일 항만공사와 60억원 규모의 크레인 공급 계약을 맺었다.', ['크레인 공급 계약']],
    ['ko', '바다중공업이 40억원 규모 예인선 건조계약을 따냈다.', ['예인선 건조계약']],
    ['ko', '해운조합은 2GW 이상의 투자를 검토한다.', ['투자']],
    ['hu', 'A Kagyló Zrt. 40 milliárd forintos fejlesztéssel új dokkot épít.', ['fejlesztéssel']],
    ['hu', 'A halászflotta 12 milliárd forintos nettó profitot ért el.', ['nettó profitot']],
    ['hu', 'A kikötő forgalmának 90 százalékát külföldi hajók adják.', ['kikötő forgalmának']],
    ['hu', 'A matrózok 45 százaléka szabadságon volt.', ['matrózok']],
    ['hu', 'A flotta 5 százalékos növekedést ért el.', ['flotta']],
    ['tr', 'Midye Holding, 70 milyon liralık yeni iskele projesini tanıttı.', ['yeni iskele projesini']],
    [
      'tr',
      'Ana liman ihracatı yüzde 2 azalırken, yan liman ihracatı yüzde 4 arttı.',
      ['Ana liman ihracatı', 'yan liman ihracatı'],
    ],
    ['tr', 'Denizcilik, ülke ihracatında yüzde 17 pay alarak öne geçti.', ['ülke ihracatında']],
    ['tr', "Çalışanların yüzde 60'ı kadın.", ['Çalışanların']],
    ['hi', 'बंदरगाह की बैठक में 340 करोड़ रुपये की लागत से पुल को मंजूरी मिली।', ['लागत']],
    ['hi', 'पूर्व दिशा से 20 किमी प्रति घंटे की रफ्तार से हवा चली।', ['रफ्तार']],
    ['hi', 'गोदी द्वारा 45 रुपए प्रति क्विंटल का बोनस दिया गया।', ['बोनस']],
    ['hi', 'गोदाम की नमी 40 से 55% के बीच रहेगी।', ['गोदाम की नमी']],
    ['ja', '港で20センチの津波が観測された。', ['津波']],
    ['ja', '港の72%以上の漁師が賛成した。', ['漁師']],
  ])(
    'tells how large the noun behind it is, and a share stands behind its whole: %s: %s',
    async (language, text, subjects) => {
      const { figures } = await read(language, text);
      expect(figures.map((figure) => figure.subject)).toEqual(subjects);
    },
  );
});
