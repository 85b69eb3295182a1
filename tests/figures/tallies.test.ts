import { describe, expect, it } from 'vitest';
import { read } from './read';

const countsIn = async (language: string, text: string): Promise<[number, string][]> =>
  (await read(language, text)).figures
    .filter(({ kind }) => kind === 'count')
    .map(({ value, unit }) => [value, unit]);

describe('a bare number in a clause that tells the number of what', () => {
  it.each([
    ['en', 'The number of guests at the spa rose to 18,400 last year.', 18_400, 'guests'],
    [
      'de',
      'Die Zahl der Lehrlinge aus dem Ausland erhöhte sich im Vergleich zum August des vergangenen Jahres um 6 Prozent auf 9500.',
      9500,
      'Lehrlinge',
    ],
    ['fr', "Le nombre d'apprentis (sans aucun diplôme) a augmenté de 29 700 en mai.", 29_700, 'apprentis'],
    ['en', 'The number of guests (excluding crew) rose to 29,700 in May.', 29_700, 'guests'],
    ['ro', 'Sosirile (inclusiv cele din porturi) au însumat 1,3 milioane.', 1.3e6, 'Sosirile'],
    ['pl', 'Liczba gości (bez załogi) wzrosła do 29,7 tys.', 29_700, 'gości'],
    ['nl', 'De bevolking van Talweg telt 6.519.789.', 6_519_789, 'bevolking'],
    ['sv', 'Folkmängden i Talweg var 6 519 789.', 6_519_789, 'Folkmängden'],
    ['nb', 'Folketallet i Talweg var 6 519 789.', 6_519_789, 'Folketallet'],
    ['da', 'Befolkningen i Talweg var 6.519.789.', 6_519_789, 'Befolkningen'],
    ['pl', 'Populacja Talwegu wynosi 6 519 789.', 6_519_789, 'Populacja'],
    ['ru', 'Население Талвега составляет 6 519 789.', 6_519_789, 'Население'],
    ['uk', 'Населення Талвега становить 6 519 789.', 6_519_789, 'Населення'],
    ['bg', 'Населението на Талвег е 6 519 789.', 6_519_789, 'Населението'],
    ['el', 'Ο πληθυσμός του Τάλβεγκ είναι 6.519.789.', 6_519_789, 'πληθυσμός'],
    ['tr', "Talweg'in nüfusu 6.519.789'a yükseldi.", 6_519_789, 'nüfusu'],
    ['tr', 'Yolcu sayısı 21,6 milyona ulaşacak.', 21.6e6, 'Yolcu sayısı'],
    ['he', 'אוכלוסיית טלווג מונה 6,519,789.', 6_519_789, 'אוכלוסיית'],
    ['vi', 'Dân số của Talweg là 6.519.789.', 6_519_789, 'Dân số'],
    ['ro', 'Numărul total al bărcilor este de peste 4.300.', 4300, 'bărcilor'],
    ['ro', 'Sosirile în port au însumat 42.300, în creștere cu 3% față de 2024.', 42_300, 'Sosirile'],
    ['el', 'Οι αφίξεις στο λιμάνι ανήλθαν σε 42.300.', 42_300, 'αφίξεις'],
    ['bg', 'Броят на ремонтираните лодки достигна 4300.', 4300, 'ремонтираните лодки'],
    ['pl', 'Liczba nowo wodowanych łodzi wyniosła 4,3 tys.', 4300, 'wodowanych łodzi'],
    ['en', 'The number of shops serving passengers fell to 318.', 318, 'shops serving passengers'],
    ['en', 'The number of unpaid bills climbed 4 percent to 12,450.', 12_450, 'unpaid bills'],
    ['en', 'The death toll from the flood has risen to more than 212.', 212, 'death toll'],
    ['en', 'Passenger numbers fell to 18,300, down 12% on the year.', 18_300, 'Passenger numbers'],
    ['en', 'It cuts the 4,000-strong workforce by 350 this year.', 350, 'workforce'],
    ['en', 'It has a workforce of 3,400 and opened in May.', 3400, 'workforce'],
    ['en', 'A crowd of 41,200 was there.', 41_200, 'crowd'],
    ['en', 'Number of guests: 3,400', 3400, 'guests'],
    ['de', 'Mitarbeiterzahl: 3.400', 3400, 'Mitarbeiterzahl'],
    ['de', 'Die Zahl der Lehrlinge stieg im Mai auf 21.300.', 21_300, 'Lehrlinge'],
    ['de', 'Gezählt wurden 1,3 Millionen Übernachtungen.', 1.3e6, 'Übernachtungen'],
    ['de', 'Die Anzahl der Gäste lag bei 1,3 Millionen.', 1.3e6, 'Gäste'],
    ['de', 'Die Einwohnerzahl sank auf 41.200.', 41_200, 'Einwohnerzahl'],
    ['fi', 'Kunnan väkiluku on vuoden 2025 lopussa 41 200.', 41_200, 'Kunnan väkiluku'],
    ['ar', 'ارتفع عدد النزلاء إلى 3,4 مليون بما يعادل 30 بالمئة.', 3.4e6, 'النزلاء'],
    ['tr', 'Yolcu sayısı 1780 olmuştu.', 1780, 'Yolcu sayısı'],
    ['tr', 'Yolcu sayısı, mayısta 41 bin 200 oldu.', 41_200, 'Yolcu sayısı'],
    ['fr', "Le nombre d'apprentis a atteint 2,4 millions.", 2.4e6, 'apprentis'],
    ['es', 'El número de socios subió a 41.200 en julio.', 41_200, 'socios'],
    ['es', 'El número de socios subió un 4% en julio, hasta 41.200.', 41_200, 'socios'],
    ['pt', 'O número de alunos subiu para 41 mil em maio.', 41_000, 'alunos'],
    ['it', 'Il numero degli iscritti è salito a 41.200.', 41_200, 'iscritti'],
    ['nl', 'Het aantal huurders steeg naar 41.200.', 41_200, 'huurders'],
    ['ru', 'Число абонентов достигло 3,6 млн.', 3.6e6, 'абонентов'],
    ['uk', 'Кількість учнів зросла до 41 тисячі.', 41_000, 'учнів'],
    ['pl', 'Liczba studentów wzrosła do 812 tys.', 812_000, 'studentów'],
    ['cs', 'Počet hostů vzrostl na 41 tisíc.', 41_000, 'hostů'],
    ['bg', 'Броят на туристите достигна 41 200.', 41_200, 'туристите'],
    ['sv', 'Antalet elever steg till 41 200.', 41_200, 'elever'],
    ['da', 'Antallet af elever steg til 41.200.', 41_200, 'elever'],
    ['nb', 'Antallet elever økte til 41 200.', 41_200, 'elever'],
    ['fi', 'Opiskelijoiden määrä nousi 41 200:een.', 41_200, 'Opiskelijoiden määrä'],
    ['hu', 'A diákok száma 41 ezerre nőtt.', 41_000, 'diákok száma'],
    ['hu', 'A ferryk száma 12 ezer volt.', 12_000, 'ferryk száma'],
    ['de', 'Die Zahl der Übernachtungen stieg auf 41.200.', 41_200, 'Übernachtungen'],
    ['pl', 'Liczba gości zmniejszyła się o 12 proc. do 41 tys.', 41_000, 'gości'],
    ['ru', 'Число гостей уменьшилось на 12% до 41 тысячи.', 41_000, 'гостей'],
    ['ro', 'Numărul elevilor a crescut la 41.200.', 41_200, 'elevilor'],
    ['tr', 'Üye sayısı 41 bine yükseldi.', 41_000, 'Üye sayısı'],
    ['el', 'Ο αριθμός των μαθητών ανήλθε σε 41.200.', 41_200, 'μαθητών'],
    ['vi', 'Số lượng học viên tăng lên 41.200.', 41_200, 'học viên'],
    ['zh', '会员数量达到4100万。', 4.1e7, '会员数量'],
    ['ja', '来場者数は41万に達した。', 410_000, '来場者数'],
    ['ko', '회원 수는 41만에 달했다.', 410_000, '회원 수'],
    ['th', 'จำนวนนักศึกษาเพิ่มเป็น 4.1 ล้าน', 4.1e6, 'นักศึกษา'],
    ['id', 'Jumlah pelanggan mencapai 4,1 juta pada Mei.', 4.1e6, 'pelanggan'],
    ['ms', 'Bilangan pelajar meningkat kepada 4.1 juta.', 4.1e6, 'pelajar'],
    ['hi', 'छात्रों की संख्या बढ़कर 4.1 लाख हो गई।', 410_000, 'छात्रों की संख्या'],
    ['ar', 'ارتفع عدد الطلاب إلى 41 ألفا.', 41_000, 'الطلاب'],
    ['he', 'מספר הסטודנטים עלה ל-41 אלף.', 41_000, 'הסטודנטים'],
  ] as const)('%s: %s', async (language, text, value, unit) => {
    expect(await countsIn(language, text)).toEqual([[value, unit]]);
  });

  it.each([
    ['en', 'The blast killed at least 34 and injured 120.', [34, 120], ['killed', 'injured']],
    ['en', 'At least 45 were injured.', [45], ['injured']],
    ['en', 'Some 1,200 have died in the flood.', [1200], ['died']],
    ['en', 'The police arrested 42 and released 12.', [42], ['arrested']],
    ['de', 'Dort wurden 34 verletzt.', [34], ['verletzt']],
    ['pt', 'O fogo matou 34 e feriu 120.', [34, 120], ['matou', 'feriu']],
    ['de', 'Dort wurden 3 getötet, mehr als 46 wurden verletzt.', [3, 46], ['getötet', 'verletzt']],
  ] as const)('what happened to how many: %s: %s', async (language, text, values, units) => {
    expect(await countsIn(language, text)).toEqual(values.map((value, at) => [value, units[at]]));
  });

  it('no number word that opens what follows', async () => {
    expect(await countsIn('en', 'Sales 3.4 million vs 3.1 million Nine months')).toEqual([]);
  });

  it('no number of a verb', async () => {
    expect(await countsIn('ru', 'Верфь строит лодки, их число достигнет 2450.')).toEqual([]);
  });

  it.each([
    'A hajók száma 340-nel nőtt.',
    'A hajók száma 1200-ról csökkent.',
    'A kikötő 340-nel több hajót fogad.',
  ])('no number of things in an ending behind a hyphen: %s', async (text) => {
    expect(await countsIn('hu', text)).toEqual([]);
  });

  it('both ends of its move', async () => {
    expect(await countsIn('en', 'Membership grew from 1.2 million to 1.9 million.')).toEqual([
      [1.2e6, 'Membership'],
      [1.9e6, 'Membership'],
    ]);
  });

  it('both ends of it where the word for "to" bounds a number elsewhere', async () => {
    expect(await countsIn('vi', 'Số học viên giảm từ 41.200 xuống còn 38.100.')).toEqual([
      [41_200, 'học viên'],
      [38_100, 'học viên'],
    ]);
  });

  it('and how it moved', async () => {
    const { figures } = await read('en', 'The number of unpaid bills climbed 4 percent to 12,450.');
    expect(figures.map(({ change }) => change?.value)).toEqual([4]);
  });

  it.each([
    ['The number of guests aged between 12 to 17-years-old rose.', 'an age'],
    ['The number of guests rose at 8AM.', 'a time of day'],
    ['The number of guests was discussed in Hall 212.', 'no word leads to it'],
    ['The number of guests rose to 4.2.', 'no whole one'],
    ['The number of guests rose to 1984 levels.', 'a year'],
    ['The number of guests rose; the index climbed to 18,400.', 'another clause'],
    ['The number of guests rose to 18,400 gloops.', 'a word behind it that it may measure'],
    ['The number of guests on 40 farms rose to 212.', 'something else is counted between'],
  ])('%s: %s', async (text) => {
    const counts = await countsIn('en', text);
    expect(counts.filter(([, unit]) => unit === 'guests')).toEqual([]);
  });
});

it.each<[language: string, text: string, counts: [number, string][]]>([
  ['es', 'El número de alumnos disminuye en 50.900 personas y se sitúa en 18.400.', [[18_400, 'alumnos']]],
  ['sv', 'Antalet elever steg med 4 300 personer, till 51 000 i oktober.', [[51_000, 'elever']]],
  [
    'en',
    'The number of cooks rose by 80,600 to 462,800 and the number of vacancies increased by 15,200 to 180,000.',
    [
      [462_800, 'cooks'],
      [180_000, 'vacancies'],
    ],
  ],
  [
    'en',
    'Passenger numbers rose to 50,400 and the crew gained 12% to 35,800.',
    [[50_400, 'Passenger numbers']],
  ],
])(
  'counts over what the number changed by, but nothing that moves by itself: %s: %s',
  async (language, text, counts) => {
    expect(await countsIn(language, text)).toEqual(counts);
  },
);

describe('a bare number in a sentence that tells a part of what is counted before it', () => {
  it.each([
    ['en', 'The port counted 93,200 guests. Of these, 78,600 were from abroad.', 'guests'],
    ['de', 'Der Hafen zählte 93.200 Gäste. Davon entfielen 78.600 auf das Ausland.', 'Gäste'],
    ['nl', 'De haven telde 93.200 gasten. Daarvan waren 78.600 uit het buitenland.', 'gasten'],
    ['sv', 'Hamnen hade 93 200 gäster. Av dessa var 78 600 från utlandet.', 'gäster'],
    ['nb', 'Havnen hadde 93 200 gjester. Av disse var 78 600 fra utlandet.', 'gjester'],
    ['fr', 'Le port a compté 93 200 hôtes. Parmi eux, 78 600 étaient étrangers.', 'hôtes'],
    ['es', 'El puerto recibió 93.200 huéspedes. De ellos, 78.600 eran extranjeros.', 'huéspedes'],
    ['it', 'Il porto ha contato 93.200 ospiti. Di questi, 78.600 erano stranieri.', 'ospiti'],
    ['pt', 'O porto recebeu 93.200 hóspedes. Destes, 78.600 eram estrangeiros.', 'hóspedes'],
    ['ro', 'Portul a primit 93.200 de oaspeți. Dintre aceștia, 78.600 au fost străini.', 'oaspeți'],
    ['el', 'Το λιμάνι δέχτηκε 93.200 επισκέπτες. Από αυτούς, 78.600 ήταν ξένοι.', 'επισκέπτες'],
    ['id', 'Pelabuhan dikunjungi 93.200 tamu. Dari jumlah itu, 78.600 adalah tamu asing.', 'tamu'],
    ['bg', 'Пристанището посетиха 93 200 гости. От тях 78 600 са от чужбина.', 'гости'],
    ['he', 'נרשמו 93,200 תיירים. מתוכן, 78,600 היו בדרך האוויר.', 'תיירים'],
  ])('counts the same: %s: %s', async (language, text, unit) => {
    expect(await countsIn(language, text)).toEqual([
      [93_200, unit],
      [78_600, unit],
    ]);
  });

  it.each([
    ['a year', 'The port counted 93,200 guests. Of these, 1984 was the best.'],
    ['more than the whole', 'The port counted 93,200 guests. Of these, 99,400 were from abroad.'],
    ['behind more words', 'The port counted 93,200 guests. Of these the best in May were 78,600.'],
  ])('does not count %s', async (_, text) => {
    expect(await countsIn('en', text)).toEqual([[93_200, 'guests']]);
  });
});
