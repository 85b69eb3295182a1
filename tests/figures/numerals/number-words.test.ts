import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

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
  ])('%s: in "%s" nobody says how many', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});
