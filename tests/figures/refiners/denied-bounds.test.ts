import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('what must not be exceeded', () => {
  it.each([
    ['en', 'Spending must not exceed 5 billion euros.'],
    ['en', 'The rate never exceeded 5%.'],
    ['en', 'Fees would not be allowed to exceed 5%.'],
    ['de', 'Die Ausgaben dürfen 5 Milliarden Euro nicht übersteigen.'],
    ['fr', "Les dépenses ne doivent pas dépasser 5 milliards d'euros."],
    ['fr', 'La dette ne dépasse pas 60 % du PIB.'],
    ['es', 'Los gastos no deben superar los 5.000 millones de euros.'],
    ['it', 'Le spese non devono superare i 5 miliardi di euro.'],
    ['pt', 'As despesas não devem ultrapassar 5 bilhões de reais.'],
    ['ro', 'Datoria nu depășește 60% din PIB.'],
    ['pl', 'Dług nie przekracza 60 proc. PKB.'],
    ['ru', 'Расходы не должны превышать 5 млрд рублей.'],
    ['uk', 'Частка не перевищила 5%.'],
    ['sv', 'Utgifterna får inte överstiga 5 miljarder kronor.'],
    ['da', 'Udgifterne må ikke overstige 5 milliarder kroner.'],
    ['nb', 'Utgiftene må ikke overstige 5 milliarder kroner.'],
    ['fi', 'Menot eivät saa ylittää 5 miljardia euroa.'],
    ['el', 'Το χρέος δεν ξεπερνά το 60%.'],
  ] as const)('%s: %s', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('atMost');
  });

  it.each([
    ['en', 'The toll must not be less than 30 euros.'],
    ['de', 'Die Maut darf nicht unter 30 Euro liegen.'],
    ['es', 'El peaje no debe ser inferior a 30 euros.'],
    ['pt', 'A portagem não deve ser inferior a 30 euros.'],
    ['it', 'Il pedaggio non deve essere inferiore a 30 euro.'],
    ['pl', 'Myto nie może być niższe niż 30 euro.'],
    ['cs', 'Mýtné nesmí být nižší než 30 eur.'],
    ['ro', 'Taxa de pod nu poate fi mai mică de 30 de euro.'],
    ['hu', 'A hídpénz nem lehet kevesebb mint 30 euró.'],
    ['sv', 'Broavgiften får inte vara lägre än 30 euro.'],
    ['da', 'Brotolden må ikke være lavere end 30 euro.'],
    ['da', 'Ikke færre end 30 pramme sank.'],
    ['nb', 'Bompengene kan ikke være lavere enn 30 euro.'],
    ['ru', 'Пошлина не может быть ниже 30 евро.'],
    ['uk', 'Мито не може бути нижчим за 30 євро.'],
    ['el', 'Τα διόδια δεν πέφτουν κάτω από 30 ευρώ.'],
    ['el', 'Τα διόδια δεν μπορεί να είναι μικρότερα από 30 ευρώ.'],
    ['vi', 'Phí qua cầu không được thấp hơn 30 euro.'],
  ] as const)('and what must not fall short: %s: %s', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('atLeast');
  });

  it.each([
    ['en', 'The fair not only drew more than 300 bakers.'],
    ['de', 'Die Messe hat nicht nur mehr als 300 Bäcker angelockt.'],
    ['fr', "La foire n'a pas seulement attiré plus de 300 boulangers."],
    ['es', 'La feria no solo atrajo a más de 300 panaderos.'],
    ['pt', 'A feira não só atraiu mais de 300 padeiros.'],
    ['it', 'La fiera non ha solo attirato oltre 300 fornai.'],
    ['nl', 'De beurs trok niet alleen meer dan 300 bakkers.'],
    ['pl', 'Targi nie tylko przyciągnęły ponad 300 piekarzy.'],
    ['ro', 'Târgul nu doar a atras peste 300 de brutari.'],
    ['ru', 'Ярмарка не только собрала более 300 пекарей.'],
    ['uk', 'Ярмарок не лише зібрав понад 300 пекарів.'],
    ['sv', 'Mässan lockade inte bara över 300 bagare.'],
    ['da', 'Messen trak ikke kun over 300 bagere.'],
    ['nb', 'Messen trakk ikke bare over 300 bakere.'],
    ['fi', 'Messut eivät vain ylittäneet yli 300 leipurin rajaa.'],
    ['el', 'Η έκθεση δεν προσέλκυσε μόνο πάνω από 300 αρτοποιούς.'],
  ] as const)('… but "not only" denies nothing: %s: %s', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('moreThan');
  });

  it.each([
    ['en', 'They would not say. More than 500 barns burned.', 'moreThan'],
    ['en', 'He did not come, more than 500 others did.', 'moreThan'],
    ['fr', 'Une marge supérieure ou égale à 7 %.', 'atLeast'],
    ['es', 'Un margen igual o superior al 7 %.', 'atLeast'],
    ['it', 'Un margine pari o superiore al 7%.', 'atLeast'],
    ['pt', 'Uma margem igual ou superior a 7%.', 'atLeast'],
    ['en', 'A margin greater than or equal to 7%.', 'atLeast'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});

describe('shares and measures in the forms that news use', () => {
  it.each([
    ['ru', 'Каждый пятый житель не ответил.', 20, 'percent'],
    ['uk', 'Кожен третій мешканець не відповів.', 33.33, 'percent'],
    ['cs', 'Každý pátý obyvatel neodpověděl.', 20, 'percent'],
    ['pl', 'Co piąty mieszkaniec nie odpowiedział.', 20, 'percent'],
    ['ru', 'У часов экран 1,7 дюйма.', 1.7, 'inch'],
    ['ru', 'В телефоне аккумулятор на 5000 мА·ч.', 5000, 'mAh'],
    ['pl', 'Zegarek ma ekran 1,7 cala.', 1.7, 'inch'],
    ['cs', 'Hodinky mají displej 1,7 palce.', 1.7, 'inch'],
    ['hu', 'A bevétel 245 millió forintra nőtt.', 245_000_000, 'HUF'],
    ['hu', 'A bér 290 ezer forintról indult.', 290_000, 'HUF'],
    ['hu', 'Az ár 30 euróra emelkedett.', 30, 'EUR'],
    ['fr', 'On compte 312 cas pour 100 000 habitants.', 312, 'cas pour 100 000 habitants'],
  ] as const)('%s: %s', async (language, text, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ value, unit });
  });

  it('is no share of days', async () => {
    await expect(readOne('pl', 'Autobus kursuje co trzeci dzień.')).rejects.toThrow();
  });
});

describe('a part of a whole counts what the whole does', () => {
  it.each([
    ['de', 'Die Firma streicht 3.500 der weltweit 42.000 Stellen.', 'Stellen'],
    ['da', 'Firmaet fyrer 1.500 af sine 20.000 ansatte.', 'ansatte'],
  ] as const)('%s: %s', async (language, text, unit) => {
    expect((await read(language, text)).figures.map((figure) => figure.unit)).toEqual([unit, unit]);
  });
});
