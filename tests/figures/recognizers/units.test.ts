import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('the pound, a currency and a unit', () => {
  it.each([
    ['en', 'A 20-pound dog won.', '20-pound', 20, 'pound'],
    ['en', 'The stone weighs 300 pounds.', '300 pounds', 300, 'pound'],
    ['en', 'The stone cost 300 pounds.', '300 pounds', 300, 'GBP'],
    ['en', 'The fund holds 3 million pounds.', '3 million pounds', 3_000_000, 'GBP'],
    ['en', 'The guard, who earns in $, lost 30 pounds.', '30 pounds', 30, 'pound'],
    ['ja', '体重は25ポンドだった。', '25ポンド', 25, 'pound'],
    ['pt', 'A pedra pesa 25 libras.', '25 libras', 25, 'pound'],
    ['pt', 'A pedra custa 25 libras.', '25 libras', 25, 'GBP'],
    ['es', 'La piedra pesa 25 libras.', '25 libras', 25, 'pound'],
    ['de', 'Der Stein wiegt 12 Pfund.', '12 Pfund', 12, 'pound'],
    ['sv', 'Stenen väger 12 pund.', '12 pund', 12, 'pound'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });
});

it.each([
  ['it', "L'incendio ha causato 12 morti.", '12 morti'],
  ['hu', 'A balesetnek 30 sérült áldozata van.', '30 sérült'],
  ['pt', 'Os 12 primeiros disputam a final.', '12 primeiros'],
  ['pt', 'São 12 alunos finalistas.', '12 alunos finalistas'],
  ['es', 'Los 40 vecinos protestaban en la plaza.', '40 vecinos'],
  ['es', 'Hay 300 personas mayores.', '300 personas mayores'],
  ['it', 'Le 30 famiglie vivevano qui.', '30 famiglie'],
  ['it', 'Ha 40 dipendenti italiani.', '40 dipendenti italiani'],
  ['fr', 'Les 20 ouvriers travaillaient ici.', '20 ouvriers'],
  ['el', 'Οι 20 εργάτες κρατούνται εδώ.', '20 εργάτες'],
])('counted things without their verb: %s: %s', async (language, text, quote) => {
  expect((await readOne(language, text)).quote).toBe(quote);
});

it.each([
  'The stone cost 500 pounds ($650), the pole 300 pounds.',
  'The yard made 12 million pounds, and a $20 fine of 300 pounds.',
  'The £20 stone cost 300 pounds, or some $.',
])('pounds beside dollars: %s', async (text) => {
  const { figures } = await read('en', text);
  expect(figures.filter(({ quote }) => quote.endsWith('pounds')).map(({ unit }) => unit)).not.toContain(
    'pound',
  );
});

describe('units and currencies as news write them', () => {
  it.each([
    ['en', 'It is minus 103 degrees centigrade.', 'minus 103 degrees centigrade', -103, 'celsius'],
    ['en', 'A 12-V battery is in it.', '12-V', 12, 'volt'],
    ['en', 'It takes 5 A of current.', '5 A', 5, 'ampere'],
    ['en', 'It took 10 sec.', '10 sec', 10, 'second'],
    ['en', 'It took two quarters.', 'two quarters', 2, 'quarter'],
    ['en', 'It sold six million Class A shares.', 'six million Class A shares', 6_000_000, 'Class A shares'],
    ['en', 'It sold 500 U.S.-built boats.', '500 U.S.-built boats', 500, 'U.S.-built boats'],
    ['en', "It has 500 of Marlow's 700 boats.", '700 boats', 700, 'boats'],
    ['nl', "Er zijn 300 auto's.", "300 auto's", 300, "auto's"],
    ['en', 'More than 2000 people came.', '2000 people', 2000, 'people'],
    ['en', 'It got a 60-million-dollar loan.', '60-million-dollar', 60_000_000, 'USD'],
    ['ru', 'Нужно 150 гр пасты.', '150 гр', 150, 'gram'],
    ['it', 'Il disco pesa 180 gr.', '180 gr', 180, 'gram'],
    ['el', 'Ζυγίζει 180 γρ.', '180 γρ.', 180, 'gram'],
    ['de', 'Es hat 8 GByte Speicher.', '8 GByte', 8, 'gigabyte'],
    ['en', 'The dust is 2.5 microns wide.', '2.5 microns', 2.5, 'micrometer'],
    ['nb', 'Det blåste 22 sekundmeter.', '22 sekundmeter', 22, 'meter-per-second'],
    ['sv', 'Det blåste 22 sekundmeter.', '22 sekundmeter', 22, 'meter-per-second'],
    ['da', 'Det blæste 22 sekundmeter.', '22 sekundmeter', 22, 'meter-per-second'],
    ['ar', 'سجل الدولار 50.85 جنيه.', '50.85 جنيه', 50.85, 'EGP'],
    ['id', 'Alat itu dijual Rp6,9 jutaan.', 'Rp6,9 jutaan', 6_900_000, 'IDR'],
    ['ja', '円は156円20〜22銭だった。', '156円20〜22銭', 156.2, 'JPY'],
    ['ja', '1ドル=156円になった。', '156円', 156, 'JPY'],
    ['ja', '価格は1グラムあたり2万円だ。', '2万円', 20_000, 'JPY'],
    ['ko', '가격은 3.3㎡당 5120만원이다.', '5120만원', 51_200_000, 'KRW'],
    ['ko', '1주당 1200원을 준다.', '1200원', 1200, 'KRW'],
    ['zh-Hans', '每10股派现3.5元。', '3.5元', 3.5, 'CNY'],
    ['hi', 'भाव 850 रुपये प्रति 10 ग्राम है।', '850 रुपये', 850, 'INR'],
    ['ms', 'Harga RM4,120 satu tan.', 'RM4,120', 4120, 'MYR'],
    ['zh-Hans', '最低气温零下5度。', '零下5度', -5, 'generic'],
    ['ja', '最低気温は氷点下5度だった。', '氷点下5度', -5, 'generic'],
    ['zh-Hans', '阵风每秒45米。', '每秒45米', 45, 'meter-per-second'],
    ['ja', '気圧は955ヘクトパスカルだ。', '955ヘクトパスカル', 955, 'hectopascal'],
    ['tr', 'Depremde 1.200 bina yıkıldı.', '1.200 bina', 1200, 'bina'],
    ['ja', '1,200世帯が加わった。', '1,200世帯', 1200, '世帯'],
    ['ko', '총 1200세대를 짓는다.', '1200세대', 1200, '세대'],
    ['ko', '관람객 1200도즈를 받았다.', '1200도즈', 1200, '도즈'],
    ['zh-Hans', '共有1200名大学生。', '1200名大学生', 1200, '大学生'],
    ['zh-Hans', '疫苗3.2亿剂次。', '3.2亿剂次', 320_000_000, '剂次'],
    ['th', 'มีนักเรียน 1,200 ผู้โดยสาร', '1,200 ผู้โดยสาร', 1200, 'ผู้โดยสาร'],
    ['hi', '1,204 नए मामले सामने आए।', '1,204 नए मामले', 1204, 'मामले'],
    ['ar', 'تلقى 3.2 مليون شخص اللقاح.', '3.2 مليون شخص', 3_200_000, 'شخص'],
    ['en', 'It was 20.3 celsius.', '20.3 celsius', 20.3, 'celsius'],
    ['en', 'It was 41.3C at noon.', '41.3C', 41.3, 'celsius'],
    ['en', 'It fell to -3C overnight.', '-3C', -3, 'celsius'],
    ['es', 'Ocurrió en los 12 últimos meses.', '12 últimos meses', 12, 'month'],
    ['en', 'Heat the oven to 180C.', '180C', 180, 'celsius'],
    ['en', 'It was a 20-degree day.', '20-degree', 20, 'degree'],
    ['en', 'It is 12 light-years away.', '12 light-years', 12, 'light-year'],
    ['en', 'Some 28 ± 6 % of them left.', '28 ± 6 %', 28, 'percent'],
    ['en', 'It was valued at USD $165 million.', 'USD $165 million', 165_000_000, 'USD'],
    ['tr', 'Fiyat CAD$15 oldu.', 'CAD$15', 15, 'CAD'],
    ['de', 'DER TUNNEL IST 50 KILOMETER LANG.', '50 KILOMETER', 50, 'kilometer'],
    ['nb', 'Prisen er 2 yuan og 23 fen.', '2 yuan og 23 fen', 2.23, 'CNY'],
    ['nb', 'Prisen er 40 thailandske bhat.', '40 thailandske bhat', 40, 'THB'],
    ['en', 'The ticket cost 12 dollars 80.', '12 dollars 80', 12.8, 'USD'],
    ['es', 'La entrada cuesta 12 euros con 80.', '12 euros con 80', 12.8, 'EUR'],
    ['es', 'Ganaron U$S 12 millones.', 'U$S 12 millones', 12_000_000, 'USD'],
    ['it', 'Costava 3 miliardi di pesetas.', '3 miliardi di pesetas', 3e9, 'ESP'],
    ['sv', 'Priset är 80元!', '80元', 80, 'CNY'],
    ['zh-Hant', '售價80元', '80元', 80, 'TWD'],
    ['en', 'The box holds 12 pounds or 5.4 kg.', '12 pounds', 12, 'pound'],
    ['ja', 'それは12ポンド（約5キログラム）だ。', '12ポンド', 12, 'pound'],
    ['en', 'The car has done 60k miles.', '60k miles', 60_000, 'mile'],
    ['en', 'It was 12 degrees below zero.', '12 degrees below zero', -12, 'degree'],
    ['es', 'Estaban a 12 grados bajo cero.', '12 grados bajo cero', -12, 'generic'],
    ['es', 'Marcaba -12°.', '-12°', -12, 'generic'],
    ['es', 'La pista mide 1/4 de milla.', '1/4 de milla', 0.25, 'mile'],
    ['zh-Hans', '屏幕为12 inches', '12 inches', 12, 'inch'],
    ['tr', 'Gemi 12.000 metrik tonu taşır.', '12.000 metrik tonu', 12_000, 'tonne'],
    ['ja', '工期は4年半だ。', '4年半', 4.5, 'year'],
    ['zh-Hans', '工期为四年半。', '四年半', 4.5, 'year'],
    ['ko', '공사는 4년 반 걸린다.', '4년 반', 4.5, 'year'],
    ['hi', 'इसमें साढ़े चार साल लगे।', 'साढ़े चार साल', 4.5, 'year'],
    ['hi', 'लागत सवा चार करोड़ रुपये है।', 'सवा चार करोड़ रुपये', 42_500_000, 'INR'],
    ['ja', '4年半導体に投資した。', '4年', 4, 'year'],
    ['ko', '4년 반도체에 투자했다.', '4년', 4, 'year'],
    ['zh-Hans', '共4个半导体项目。', '4个半导体项目', 4, '半导体项目'],
    ['en', 'The beam reached 9 TeV.', '9 TeV', 9, 'teraelectronvolt'],
    ['nl', 'Neem 3 eetlepels.', '3 eetlepels', 3, 'tablespoon'],
    ['en', 'It has 40sqm of room.', '40sqm', 40, 'square-meter'],
    ['en', 'A 12,000-square-meter pier was built.', '12,000-square-meter', 12_000, 'square-meter'],
    ['en', 'A 30-square-mile lake dried out.', '30-square-mile', 30, 'square-mile'],
    ['en', 'A 40-square-kilometre marsh dried out.', '40-square-kilometre', 40, 'square-kilometer'],
    ['en', 'A 50 cubic-metre tank leaked.', '50 cubic-metre', 50, 'cubic-meter'],
    ['en', 'The wall is 1.5m planks.', '1.5m', 1.5, 'meter'],
    ['en', 'It ran 10k miles.', '10k miles', 10_000, 'mile'],
    ['en', 'It was 10 degrees below zero.', '10 degrees below zero', -10, 'degree'],
    ['en', 'The display is 27" wide.', '27"', 27, 'inch'],
    ['en', 'The display is 200" wide.', '200"', 200, 'inch'],
    ['en', 'It makes 5 t/year.', '5 t/year', 5, 'tonne-per-year'],
    ['es', 'Duró dos años y medio.', 'dos años y medio', 2.5, 'year'],
    ['fr', 'Il pleuvait 18 heures.', '18 heures', 18, 'hour'],
    ['ja', '9日間続いた。', '9日間', 9, 'day'],
    ['ko', '시속 188마일로 달렸다.', '시속 188마일', 188, 'mile-per-hour'],
    ['en', 'It paid 15 dollars 50.', '15 dollars 50', 15.5, 'USD'],
    ['en', 'It paid 15 dollars 505.', '15 dollars', 15, 'USD'],
    ['en', 'It paid £15 50.', '£15', 15, 'GBP'],
    ['en', 'It paid 15 million dollars 50.', '15 million dollars', 15_000_000, 'USD'],
    ['en', 'The fleet has 150+ boats.', '150+ boats', 150, 'boats'],
    ['en', 'They bought 3 million and a half boats.', '3 million and a half boats', 3_500_000, 'boats'],
    ['en', 'They bought three hundred and 21 boats.', 'three hundred and 21 boats', 321, 'boats'],
    ['ja', '320台納めた。', '320台', 320, '台'],
    ['zh-Hans', '共24條產線。', '24條產線', 24, '產線'],
    ['ar', 'افتتحت 12 فرعا ومكتبا.', '12 فرعا', 12, 'فرعا'],
    ['de', 'Sie hat 30 moderne Filialen.', '30 moderne Filialen', 30, 'Filialen'],
    ['en', '12 U.S. boats sank.', '12 U.S. boats', 12, 'U.S. boats'],
    ['en', 'A 7.62mm barrel was found.', '7.62mm', 7.62, 'millimeter'],
    ['en', 'The field holds 1.2m barrels.', '1.2m barrels', 1_200_000, 'barrel'],
    ['ko', '값은 12 센트다.', '12 센트', 0.12, 'USD'],
    ['ja', '12セント値上げした。', '12セント', 0.12, 'USD'],
    ['en', 'The price was usd 20.', 'usd 20', 20, 'USD'],
    ['fr', 'Le prix est de 40 eur.', '40 eur', 40, 'EUR'],
    ['ro', 'Costă un milion de riali qatarieni.', 'un milion de riali qatarieni', 1_000_000, 'QAR'],
    ['ro', 'Costă 8 rial qataria.', '8 rial qataria', 8, 'QAR'],
    ['it', 'Costava 3 milioni di marchi finlandesi.', '3 milioni di marchi finlandesi', 3e6, 'FIM'],
    ['fr', 'Il coûtait 3 millions de florins hollandais.', '3 millions de florins hollandais', 3e6, 'NLG'],
    ['ja', '料金は545パナマ・バルボアだ。', '545パナマ・バルボア', 545, 'PAB'],
    ['ru', 'Он стоит 42 бакса.', '42 бакса', 42, 'USD'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });

  it.each([
    ['en', 'They gave away 3 USD50 vouchers.', ['USD50']],
    ['en', 'The bag costs 20 pounds. It is red.', ['20 pounds']],
    ['en', 'It fell from 12 dollars to 80.', ['12 dollars']],
    ['en', 'Pay 12 dollars 80 times.', ['12 dollars']],
    ['en', 'It is the No. 1 $ACME token.', []],
    ['en', 'Call 1-800-ACME-NOW today.', []],
    ['en', 'He said "the number is 27" today.', []],
    ['en', 'The 201" display is wide.', []],
    ['en', 'Some 12 (three) boats sank.', []],
    ['en', 'They bought 3 hundred and a half boats.', []],
    ['en', 'They bought 20 7 boats.', ['7 boats']],
    ['en', 'They bought 1.5m planks for £3m.', ['1.5m planks', '£3m']],
    ['en', 'Some 5 and 6 boats were late.', ['6 boats']],
    ['en', 'Some 5 or 9 boats were late.', ['9 boats']],
    ['en', 'Some 5 or 6 boats were late.', ['5 or 6 boats']],
    ['en', 'It visited three times.', []],
    ['fr', 'À 18 heures, il pleuvait.', []],
    ['ja', '31日に発表した。', []],
    ['ja', '32日に発表した。', ['32日']],
    ['ar', 'تضاعفت الإيرادات ثلاث مرات.', ['ثلاث مرات']],
    ['ar', 'تضاعفت الإيرادات 3 مرات.', ['3 مرات']],
    ['ar', 'تضاعفت الإيرادات، وزارها ثلاث مرات.', ['تضاعفت']],
    ['tr', 'Bilet 20 $’a satıldı.', ['20 $']],
    ['id', 'Di satu hari nanti mereka datang.', []],
    ['en', 'The rocket has four engines of Block 1B and a 4K camera.', []],
    ['en', 'The screen shows 3440x1440 dots at 1080p.', []],
    ['en', 'It was built in the 1960s or 70s.', []],
    ['en', 'The A12X chip reads the M10 chip, the S&P 500 and P4 data.', []],
    ['en', 'It fell below 0C.', []],
    ['en', 'The Orla 2C is smaller than the 4F.', []],
    ['en', 'The share costs 50p.', ['50p']],
    ['en', 'A third wire leads to a third-party app.', []],
    ['en', 'About a third of the homes are empty.', ['a third']],
    ['en', 'Sales fell by a third.', ['a third']],
    ['it', 'Un terzo gruppo è partito.', []],
    ['en', 'She scored twice.', []],
    ['en', 'It is twice as large.', ['twice as']],
    ['pl', 'Zapadła decyzja - 17 tys. kur nie dożyje.', ['17 tys. kur']],
    ['pl', 'Zginęły miliony kur.', []],
    ['ru', 'Погибли тысячи кур.', []],
    ['zh-Hans', '当地时间18时20分起飞。', []],
    ['zh-Hans', '海鸥号40型直升机起飞。', []],
    ['es', 'El viaje cuesta 300 euros con 10 noches.', ['300 euros', '10 noches']],
  ])('only what is a figure: %s: %s', async (language, text, quotes) => {
    expect((await read(language, text)).figures.map(({ quote }) => quote)).toEqual(quotes);
  });

  it('takes a dash for no minus', async () => {
    expect((await readOne('pl', 'Zapadła decyzja - 17 tys. kur nie dożyje.')).value).toBe(17_000);
    expect((await readOne('en', '- 20 degrees')).value).toBe(-20);
  });

  it('keeps the case of symbols', async () => {
    expect((await readOne('de', 'Es sind 5 mW.')).unit).toBe('milliwatt');
    expect((await readOne('de', 'Es sind 5 MW.')).unit).toBe('megawatt');
  });

  it.each([
    ['pt', 'Ela cuida de uma criança de 6 anos.'],
    ['es', 'Detuvieron a un hombre de 34 años.'],
    ['fr', 'Un homme de 34 ans a été arrêté.'],
    ['it', 'Hanno fermato un uomo di 34 anni.'],
  ])('no age: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['pt', 'Ela assinou um contrato de 6 anos.', 6],
    ['es', 'Firmaron un plan de 4 años.', 4],
  ])('a term: %s: %s', async (language, text, value) => {
    expect(await readOne(language, text)).toMatchObject({ value, unit: 'year' });
  });
});

it.each([
  ['zh-Hant', '全年用電量達22億度。', 2.2e9, 'kilowatt-hour'],
  ['zh-Hant', '氣溫達38度。', 38, 'generic'],
  ['zh-Hans', '炉内温度达到1.2亿度。', 1.2e8, 'generic'],
  ['ja', '炉の温度は1億度に達した。', 1e8, 'generic'],
  ['de', 'Das Gas wurde auf 100 Millionen Grad erhitzt.', 1e8, 'generic'],
])(
  'counts electricity in degrees where there are thousands of them, and heat: %s: %s',
  async (language, text, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ value, unit });
  },
);

it.each([
  ['ko', '시간당 최대 85㎜의 비가 내렸다.', 85, 'millimeter'],
  ['da', 'Vindstødene nåede 35 meter i sekundet.', 35, 'meter-per-second'],
  ['nb', 'Vinden nådde 35 meter i sekundet.', 35, 'meter-per-second'],
  ['el', 'Επένδυση ύψους μισού δισεκατομμυρίου ευρώ.', 5e8, 'EUR'],
  ['el', 'Το ποσοστό έπεσε κατά 1,2 μονάδες στο 9%.', 9, 'percent'],
  ['hi', 'हर पांच में से एक बच्चा कुपोषित है।', 20, 'percent'],
  ['fr', "Il veut créer 100 000 emplois d'ici à 2027.", 100_000, 'emplois'],
] as const)('%s: %s', async (language, text, value, unit) => {
  expect(await readOne(language, text)).toMatchObject({ value, unit });
});

it('tells millions of things by the letter that tells millions of money', async () => {
  const { figures } = await read('en', 'It cost £3m, and 1.5m tickets are sold.');
  expect(figures.map(({ quote, unit }) => [quote, unit])).toEqual([
    ['£3m', 'GBP'],
    ['1.5m tickets', 'tickets'],
  ]);
});

it.each([
  ['ru', 'Выработка составила 25 ТВт·ч.', 'terawatt-hour'],
  ['ru', 'Выработка составила 25 ГВтч.', 'gigawatt-hour'],
  ['uk', 'Виробіток становив 25 ТВт-год.', 'terawatt-hour'],
  ['bg', 'Производството е 25 ГВт·ч.', 'gigawatt-hour'],
])(
  'takes an hour of power for no power, however the two are joined: %s: %s',
  async (language, text, unit) => {
    expect((await readOne(language, text)).unit).toBe(unit);
  },
);
