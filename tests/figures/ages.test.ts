import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('how old somebody is', () => {
  it.each([
    ['fr', "L'attaquant de 23 ans a signé."],
    ['fr', 'La joueuse de 16 ans a gagné.'],
    ['es', 'El delantero de 24 años firmó.'],
    ['es', 'Trabajará hasta los 70 años.'],
    ['it', 'Il portiere di 24 anni ha firmato.'],
    ['it', "L'attrice è morta a 91 anni."],
    ['pt', 'O avançado de 24 anos assinou.'],
    ['ro', 'Bărbatul de 45 de ani a plecat.'],
    ['en', 'Children under 9 years pay nothing.'],
    ['en', 'The number of sailors aged 15 to 24 years rose.'],
    ['it', 'Il numero di marinai tra i 15 e i 64 anni aumenta.'],
    ['pl', 'Liczba żeglarzy w wieku od 15 do 24 lat wzrosła.'],
    ['fr', 'La piscine est gratuite pour les moins de 9 ans.'],
    ['pt', 'Crianças menores de 9 anos não pagam.'],
    ['nl', 'Kinderen onder de 9 jaar betalen niets.'],
    ['pl', 'Dzieci do 9 lat nie płacą.'],
    ['cs', 'Děti do 9 let neplatí.'],
    ['ro', 'Persoanele între 30 și 50 de ani plătesc, copiii sub 9 ani nu.'],
    ['hu', 'A 9 év alattiak nem fizetnek, a 30 és 50 év közöttiek igen.'],
    ['da', 'Børn under 9 år betaler intet.'],
    ['it', 'Sono ragazzi di età superiore a 14 anni.'],
    ['cs', 'U dětí nad 12 let to platí.'],
    ['bg', 'Сред хората над 65 години това важи.'],
    ['cs', 'Vstup je od 12 let věku.'],
    ['es', 'Los jóvenes de entre 15 y 24 años pagan.'],
    ['fr', 'Parmi les plus de 65 ans, cela vaut.'],
    ['fr', 'Les personnes âgées de plus de 65 ans paient.'],
    ['pt', 'Os jovens entre os 15 e os 24 anos pagam.'],
    ['ro', 'Persoanele cu vârsta peste 65 de ani plătesc.'],
    ['nl', 'Dat geldt voor mensen boven 65 jaar.'],
    ['id', 'Penduduk berusia di atas 65 tahun membayar.'],
    ['ar', 'الفئة العمرية بين 15 و24 عاما تدفع.'],
    ['nb', 'Barn under 9 år betaler ingenting.'],
    ['ru', 'Дети до 9 лет не платят, люди от 30 до 50 лет платят.'],
    ['uk', 'Діти до 9 років не платять, люди від 30 до 50 років платять.'],
    ['ar', 'لا يدفع الأطفال دون 9 أعوام.'],
    ['id', 'Anak di bawah 9 tahun tidak membayar.'],
    ['ms', 'Kanak-kanak bawah 9 tahun tidak perlu membayar.'],
    ['th', 'เด็กอายุต่ำกว่า 9 ปี ไม่ต้องจ่าย'],
    ['hi', '9 वर्ष से कम उम्र के बच्चे और 30 से 50 वर्ष के लोग नहीं आए।'],
  ] as const)('%s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['fr', 'Il a signé un contrat de 5 ans.'],
    ['es', 'Firmó un contrato de 5 años.'],
    ['it', 'Ha firmato un contratto di 5 anni.'],
    ['pt', 'Assinou um contrato de 5 anos.'],
  ] as const)('%s: %s says how long', async (language, text) => {
    expect((await read(language, text)).figures.map(({ value, unit }) => [value, unit])).toEqual([
      [5, 'year'],
    ]);
  });
});
