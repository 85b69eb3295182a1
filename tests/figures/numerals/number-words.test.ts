import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('a power with the rest in digits behind a blank', () => {
  it.each([
    ['ko', '신고는 1만 3058건이었다.', 13_058],
    ['ko', '이용객은 12만 5000명이었다.', 125_000],
    ['ko', '이용객은 3만 500여 명이었다.', 30_500],
    ['zh-Hant', '產量為 3 萬 5,503 公噸。', 35_503],
    ['ar', 'حضر 23 مليون و 425 ألف و 96 شخصا.', 23_425_096],
  ])('%s: %s', async (language, text, value) => {
    expect(await readOne(language, text)).toMatchObject({ value });
  });

  it('joins no year', async () => {
    expect((await read('ko', '부두는 5만 2024년에 팔렸다.')).figures).toEqual([]);
  });
});

describe('two numbers with "and" between', () => {
  it.each([
    ['en', 'It costs between two million and three million euros.'],
    ['en', 'It costs between two million and twenty-three million euros.'],
    ['pt', 'Custa entre dois milhões e três milhões de euros.'],
    ['it', 'Costa tra due milioni e tre milioni di euro.'],
  ])('%s: %s is no sum', async (language, text) => {
    expect(await readOne(language, text)).toMatchObject({ value: 2e6, unit: 'EUR' });
  });
});

it('reads how long each of two is', async () => {
  expect(await readOne('en', 'It sold two three-month bills.')).toMatchObject({ value: 3, unit: 'month' });
});

describe('numbers in words', () => {
  it.each([
    ['hu', 'A díj tizenöt millió forint.', 15e6],
    ['hu', 'A tagok huszonöt százaléka szavazott.', 25],
    ['hu', 'A díj kétmillió forint.', 2e6],
    ['hu', 'A díj kétezer-ötszáz forint.', 2500],
    ['cs', 'Pětadvacet procent členů hlasovalo.', 25],
    ['cs', 'Most stál dvaatřicet milionů korun.', 32e6],
    ['it', 'Il ventitré per cento ha votato.', 23],
    ['it', 'Il molo costa millecinquecento euro.', 1500],
    ['it', 'Il molo costa centottanta milioni di euro.', 180e6],
    ['it', 'Il molo costa 2 milioni e 350 mila euro.', 2.35e6],
    ['fr', 'Quatre-vingt-un pour cent des membres ont voté.', 81],
    ['es', 'El muelle cuesta mil millones de euros.', 1e9],
    ['el', 'Ψήφισε το είκοσι ένα τοις εκατό.', 21],
    ['el', 'Ο μόλος κόστισε δυόμισι εκατομμύρια ευρώ.', 2.5e6],
    ['ar', 'كلف الرصيف مليونا ونصف المليون دولار.', 1.5e6],
    ['ar', 'كلف الرصيف مليونا دولار.', 2e6],
    ['ar', 'حمل القارب مئة وأحد عشر طنا.', 111],
    ['tr', 'Tekne bin yüz ton taşıdı.', 1100],
    ['id', 'Kapal itu memuat seribu seratus ton.', 1100],
    ['fi', 'Laiva kuljetti tuhat sata tonnia.', 1100],
    ['bg', 'Кеят струва милион и половина лева.', 1.5e6],
  ])('%s: %s', async (language, text, value) => {
    expect(await readOne(language, text)).toMatchObject({ value });
  });

  it.each([
    ['de', 'Mehrere zehntausend Menschen kamen.'],
    ['sv', 'Flera tiotusen människor kom.'],
    ['da', 'Flere titusinde mennesker kom.'],
    ['nb', 'Flere titusen mennesker kom.'],
    ['nl', 'Enkele tienduizend mensen kwamen.'],
    ['hu', 'Több tízmillió forintba került.'],
    ['ru', 'Билет стоит тысячу-две рублей.'],
    ['zh-Hans', '码头费用为两三百万元。'],
    ['tr', 'İskele iki üç milyon avroya mal oldu.'],
    ['vi', 'Bến tàu tốn hai ba triệu đô la.'],
  ])('%s: in "%s" nobody says how many', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});
