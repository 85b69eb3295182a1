import { describe, expect, it } from 'vitest';
import { readOne } from '../../read';

describe('what opens and closes a clause besides what is told of', () => {
  it.each([
    ['en', 'On Friday the shares stood at 30 euros.', 'shares'],
    ['de', 'Am Freitag lag die Aktie bei 30 Euro.', 'Aktie'],
    ['es', 'El viernes la acción costaba 30 euros.', 'acción'],
    ['it', "Venerdì l'azione costava 30 euro.", 'azione'],
    ['pl', 'W piątek akcja kosztowała 30 euro.', 'akcja'],
    ['ro', 'Vineri acțiunea costa 30 de euro.', 'acțiunea'],
    ['hu', 'Pénteken a részvény ára 30 euró volt.', 'részvény ára'],
    ['el', 'Την Παρασκευή η μετοχή κόστιζε 30 ευρώ.', 'μετοχή'],
    ['ru', 'В пятницу акция стоила 30 евро.', 'акция'],
    ['tr', 'Cuma günü hisse 30 avroydu.', 'hisse'],
    ['zh-Hans', '周五股价为30欧元。', '股价'],
    ['ja', '金曜日の株価は30ユーロだった。', '株価'],
    ['ko', '금요일 주가는 30유로였다.', '주가'],
    ['id', 'Pada Jumat harga saham 30 euro.', 'harga saham'],
    ['en', 'The anchor weighs 30 tonnes.', 'anchor'],
    ['fr', "L'ancre pèse 30 tonnes.", 'ancre'],
    ['pl', 'Kotwica waży 30 ton.', 'Kotwica'],
    ['cs', 'Nový most stojí 30 milionů eur.', 'Nový most'],
    ['el', 'Η γέφυρα θα κοστίσει 30 εκατ. ευρώ.', 'γέφυρα'],
    ['sv', 'Kvarnen är värd 30 miljoner kronor.', 'Kvarnen'],
    ['uk', 'Міст коштуватиме 30 млн євро.', 'Міст'],
    ['he', 'הגשר החדש עולה 30 מיליון אירו.', 'הגשר החדש'],
  ] as const)('is left out of its name: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

describe('what may or must be', () => {
  it.each([
    ['fr', "Le prix du billet devrait s'élever à 30 euros.", 'prix du billet'],
    ['fr', 'Le prix du billet doit rester à 30 euros.', 'prix du billet'],
    ['es', 'El precio del billete se situaba en 30 euros.', 'precio del billete'],
    ['pt', 'O preço do bilhete pode chegar a 30 euros.', 'preço do bilhete'],
    ['it', 'Il prezzo del biglietto dovrebbe restare a 30 euro.', 'prezzo del biglietto'],
    ['pl', 'Cena biletu może wynieść 30 euro.', 'Cena biletu'],
    ['cs', 'Cena lístku může dosáhnout 30 eur.', 'Cena lístku'],
    ['ro', 'Prețul biletului poate ajunge la 30 de euro.', 'Prețul biletului'],
    ['hu', 'A jegy ára elérheti a 30 eurót.', 'jegy ára'],
    ['el', 'Η τιμή του εισιτηρίου μπορεί να φτάσει τα 30 ευρώ.', 'τιμή του εισιτηρίου'],
    ['sv', 'Biljettpriset väntas nå 30 euro.', 'Biljettpriset'],
    ['da', 'Billetprisen må ikke overstige 30 euro.', 'Billetprisen'],
    ['nb', 'Billettprisen ventes å nå 30 euro.', 'Billettprisen'],
    ['fi', 'Lipun hinta voi nousta 30 euroon.', 'Lipun hinta'],
    ['ru', 'Цена билета может быть ниже 30 евро.', 'Цена билета'],
    ['uk', 'Ціна квитка не повинна перевищувати 30 євро.', 'Ціна квитка'],
    ['ar', 'سيكون سعر التذكرة 30 يورو.', 'سعر التذكرة'],
    ['da', 'Billetprisen var i går 30 euro.', 'Billetprisen'],
    ['he', 'מחיר הכרטיס עלול לעלות על 30 אירו.', 'מחיר הכרטיס'],
    ['vi', 'Giá vé có thể vượt 30 euro.', 'Giá vé'],
    ['zh-Hans', '票价可能达到30欧元。', '票价'],
    ['th', 'ราคาตั๋วอาจสูงกว่า 30 ยูโร', 'ราคาตั๋ว'],
    ['id', 'Harga tiket tidak boleh melebihi 30 euro.', 'Harga tiket'],
    ['tr', 'Bilet fiyatı 30 avroydu.', 'Bilet fiyatı'],
  ] as const)('is named without its verbs: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

describe('what a finite verb tells of', () => {
  it.each([
    ['en', 'Rope prices were broadly stable at 2 %.', 'Rope prices'],
    ['vi', 'Nhà máy của hãng đã đưa 412 GWh lên lưới.', 'Nhà máy của hãng'],
    ['vi', 'Hãng đang xây 40 km đường.', 'Hãng'],
    ['id', 'Pabrik perusahaan telah menyalurkan 412 GWh ke jaringan.', 'Pabrik perusahaan'],
    ['ms', 'Kilang syarikat telah menyalurkan 412 GWh ke grid.', 'Kilang syarikat'],
    ['de', 'Der Umsatz ist erwartungsgemäß auf 30 Millionen Euro gestiegen.', 'Umsatz'],
    ['nl', 'De omzet bleef met 30 miljoen euro stabiel.', 'omzet'],
    ['fr', 'Le prix du cordage est quasiment stable à 30 euros.', 'prix du cordage'],
    ['es', 'Los ingresos totales se mantuvieron estables en 30 millones de euros.', 'ingresos totales'],
    ['it', 'Il tasso di occupazione invece è stabile al 30 %.', 'tasso di occupazione'],
    ['pt', 'A previsão para as amarras ficou estável em 30 toneladas.', 'previsão para as amarras'],
    ['ro', 'Marja brută a rămas stabilă la 30 %.', 'Marja brută'],
    ['el', 'Ο τζίρος ήταν σταθερός στα 30 εκατ. ευρώ.', null],
    ['sv', 'Orderboken är nu uppe i 30 miljoner kronor.', 'Orderboken'],
    ['da', 'Stigningen var størst i Orla med 30 pct.', 'Stigningen'],
    ['nb', 'Stigningen var størst i Orla med 30 prosent.', 'Stigningen'],
    ['pl', 'Sprzedaż lin była bez zmian i warta 30 mln zł.', 'Sprzedaż lin'],
    ['cs', 'Tržby se za uvedené období zvýšily o 30 %.', 'Tržby'],
    ['ru', 'Наибольший рост был зафиксирован в порту: 30 %.', 'Наибольший рост'],
    ['uk', 'Частка верфі залишилася на рівні 30 %.', 'Частка верфі'],
    ['bg', 'Приходите от въжета са увеличени с 30 %.', 'Приходите от въжета'],
    ['en', 'Rope prices were stable and net profit reached 30 million euros.', 'net profit'],
    ['fr', "Le prix était stable et le bénéfice net a atteint 30 millions d'euros.", 'bénéfice net'],
    ['en', 'The survey shows that the rope price would be about 30 euros.', 'rope price'],
    ['fr', "L'étude montre que le prix du cordage pourrait atteindre 30 euros.", 'prix du cordage'],
    [
      'en',
      'The yards which are for sale have remained stable at 30 million euros.',
      'yards which are for sale',
    ],
    [
      'en',
      'The yard has signed an agreement with the heirs of a family from Orla for 30 million euros.',
      null,
    ],
    ['de', 'Der Preis, so teilte die Werft mit, lag im Mai 30 Prozent höher.', 'Preis'],
    ['cs', 'V Orle ceny domů výrazně vzrostly o 30 %.', null],
    ['ru', 'В Орле цены на верфи выросли на 30 %.', null],
  ] as const)('ends before it: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});
