import { describe, expect, it } from 'vitest';
import { read } from '../../read';

const lastSubject = async (language: string, text: string): Promise<string | null | undefined> =>
  (await read(language, text)).figures.at(-1)?.subject;

describe('what stands behind a verb of change that opens its clause', () => {
  it.each([
    ['de', 'Seit Januar kletterte der Umsatz der Werft auf 83 Mio. Euro.', 'Umsatz der Werft'],
    ['nl', 'In het eerste kwartaal steeg de omzet met 12 procent naar 83 miljoen euro.', 'omzet'],
    ['sv', 'Förra året minskade utsläppen med 7 procent till 45 000 ton.', 'utsläppen'],
    ['da', 'I første kvartal steg omsætningen med 12 procent til 83 mio. kr.', 'omsætningen'],
    ['nb', 'I fjor vokste eksporten av laks med 8 prosent til 12 milliarder kroner.', 'eksporten av laks'],
    ['pl', 'W ubiegłym roku spadła liczba rejsów o 7 proc.', 'liczba rejsów'],
    ['cs', 'V květnu klesla nezaměstnanost na 3,4 procenta.', 'nezaměstnanost'],
    ['ru', 'В первом квартале выросла выручка верфи на 12 % до 83 млн рублей.', 'выручка верфи'],
    ['uk', 'У травні знизився рівень безробіття до 9,4 %.', 'рівень безробіття'],
    ['bg', 'През май спадна безработицата до 3,4%.', 'безработицата'],
    ['ro', 'În mai a scăzut rata șomajului la 5,1%.', 'rata șomajului'],
    ['el', 'Στο πρώτο τρίμηνο αυξήθηκαν οι πωλήσεις κατά 12% στα 83 εκατ. ευρώ.', 'πωλήσεις'],
    ['es', 'En el primer trimestre aumentaron las ventas un 12 % hasta los 83 millones de euros.', 'ventas'],
    ['pt', 'Em maio caíram as vendas de cordas para 6 milhões de euros.', 'vendas de cordas'],
    ['it', 'Nel primo trimestre sono aumentati i ricavi del 12% a 83 milioni di euro.', 'ricavi'],
    ['fr', 'En mai a reculé le taux de chômage à 7,4 %.', 'taux de chômage'],
    ['ar', 'كما نمت مبيعات الشركة بنسبة 7% لتصل إلى 83 مليون ريال.', 'مبيعات الشركة'],
    ['he', 'ברבעון הראשון עלו הכנסות החברה ב-12% ל-83 מיליון שקל.', 'הכנסות החברה'],
  ])('is what moved: %s: %s', async (language, text, subject) => {
    expect(await lastSubject(language, text)).toBe(subject);
  });

  it.each([
    ['ru', 'В первом квартале рост продаж составил 12 %.', 'рост продаж'],
    ['de', 'Im Mai lag der Anstieg der Mieten bei 12 Prozent.', 'Anstieg der Mieten'],
  ])('… unless it is the noun of another verb: %s: %s', async (language, text, subject) => {
    expect(await lastSubject(language, text)).toBe(subject);
  });
});

it.each([
  ['en', 'The ferry line plans to cut its emissions by 40%.', 'emissions'],
  ['fr', 'La compagnie veut réduire ses émissions de 40 %.', 'émissions'],
  ['es', 'La naviera quiere reducir sus emisiones un 40 %.', 'emisiones'],
  ['it', 'La compagnia punta a ridurre le emissioni del 40%.', 'emissioni'],
  ['el', 'Η εταιρεία θα μειώσει τις εκπομπές κατά 40%.', 'εκπομπές'],
  ['en', 'Kelp Harbor raised its dividend to $3.', 'dividend'],
  ['en', 'Rope sales rose a mere 3%.', 'Rope sales'],
])('is what somebody changes: %s: %s', async (language, text, subject) => {
  expect(await lastSubject(language, text)).toBe(subject);
});

describe('what stands behind the verb of a clause that opens with a preposition', () => {
  it.each([
    ['de', 'In Portugal liegt die Arbeitslosenquote bei 6,4 Prozent.', 'Arbeitslosenquote'],
    ['de', 'Im dritten Quartal ist der Umsatz der Werft um 8 % gesunken.', 'Umsatz der Werft'],
    [
      'de',
      'Dank höherer Preise verbesserte sich das operative Ergebnis auf 14 Mio. Euro.',
      'operative Ergebnis',
    ],
    ['nl', 'Volgens het ministerie daalde de werkloosheid tot 3,9 procent.', 'werkloosheid'],
    ['nl', 'In Zeeland ligt de gemiddelde huizenprijs op 412.000 euro.', 'gemiddelde huizenprijs'],
    ['sv', 'I Skåne ökade antalet gästnätter med 4 procent.', 'antalet gästnätter'],
    ['sv', 'Enligt myndigheten uppgick arbetslösheten till 8,1 procent.', 'arbetslösheten'],
    ['da', 'I Jylland faldt ledigheden til 3,2 procent.', 'ledigheden'],
    ['nb', 'Ifølge etaten var ledigheten 2,1 prosent i mai.', 'ledigheten'],
    ['ru', 'В Орле выросли цены на билеты на 12 %.', 'цены на билеты'],
    ['es', 'En Galicia bajó la tasa de paro al 10,4 %.', 'tasa de paro'],
  ])('is what it tells of: %s: %s', async (language, text, subject) => {
    expect(await lastSubject(language, text)).toBe(subject);
  });
});
