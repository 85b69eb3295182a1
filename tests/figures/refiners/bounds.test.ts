import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('a bound whose preposition holds the article', () => {
  it.each([
    ['es', 'Más del 50% del capital es suyo.', 'moreThan'],
    ['es', 'Menos del 5% votó.', 'lessThan'],
    ['es', 'Cerca del 10% de la deuda vence.', 'approximately'],
    ['es', 'La tasa está por encima del 3%.', 'moreThan'],
    ['it', 'Più del 50% del capitale è suo.', 'moreThan'],
    ['it', "Più dell'80% dei soci è venuto.", 'moreThan'],
    ['it', 'Meno del 5% ha votato.', 'lessThan'],
    ['it', 'Più dei due terzi dei soci ha votato.', 'moreThan'],
    ['pt', 'A taxa está acima do 5%.', 'moreThan'],
    ['pt', 'A taxa anda em torno dos 7%.', 'approximately'],
    ['fr', 'Plus des trois quarts des salariés ont voté.', 'moreThan'],
    ['fr', 'Près des deux tiers des salariés ont voté.', 'approximately'],
    ['fr', 'Le taux passe en dessous des 3 %.', 'lessThan'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});

it('bounds nothing that a rate slowed down to', async () => {
  expect((await readOne('bg', 'Инфлацията се забави до 3,1%.')).comparator).toBe('exactly');
});

describe('a bounded duration behind another figure', () => {
  it.each([
    ['en', 'It invests $5 million in about three years.', 'approximately'],
    ['en', 'It invests $5 million over three years.', 'exactly'],
    ['en', 'The hole held 6.2 g/t over 4.5 metres.', 'exactly'],
    ['en', 'The hole held 6.2 g/t and over 4.5 metres of ore.', 'moreThan'],
    ['ru', 'На это уйдет 300 рублей и около 20 минут.', 'approximately'],
    ['ru', 'Печь при 200 градусах около 20 минут.', 'approximately'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect((await read(language, text)).figures.at(-1)?.comparator).toBe(comparator);
  });
});

describe('a bounded half', () => {
  it.each([
    ['es', 'Más de la mitad de los socios votó.', 'moreThan'],
    ['es', 'Más de la mitad votó.', 'moreThan'],
    ['fr', 'Plus de la moitié des sites ont fermé.', 'moreThan'],
    ['fr', 'Moins de la moitié ont répondu.', 'lessThan'],
    ['it', 'Più della metà dei soci ha votato.', 'moreThan'],
    ['pt', 'Mais da metade dos sócios votou.', 'moreThan'],
    ['de', 'Über die Hälfte der Kunden kam.', 'moreThan'],
    ['en', 'More than half said yes.', 'moreThan'],
    ['en', 'Nearly half had a degree.', 'approximately'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect(await readOne(language, text)).toMatchObject({ kind: 'percent', value: 50, comparator });
  });

  it('is no half of a month', async () => {
    const { figures } = await read('it', 'Verso la metà di aprile apriranno 300 negozi.');
    expect(figures.map((figure) => [figure.value, figure.asOf])).toEqual([[300, '2026-04']]);
  });
});

describe('what is said again, and about', () => {
  it.each([
    ['en', 'The fund paid $40 million, or about 12% of its assets.'],
    ['es', 'Posee 12.000 acciones, equivalente a cerca del 5% del capital.'],
    ['fr', 'Il détient 12 000 actions, soit environ 5 % du capital.'],
    ['id', 'Ia memiliki 12.000 saham, atau sekitar 5 persen dari modal.'],
    ['ms', 'Beliau memiliki 12,000 saham, atau kira-kira 5 peratus daripada modal.'],
    ['ar', 'يملك 12 ألف سهم، أي نحو 5 بالمئة من رأس المال.'],
    ['hi', 'उनके पास 12,000 शेयर हैं, यानी करीब 5 प्रतिशत।'],
    ['th', 'เขาถือหุ้น 12,000 หุ้น หรือประมาณ 5%'],
  ] as const)('%s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.kind, figure.comparator]).at(-1)).toEqual([
      'percent',
      'approximately',
    ]);
  });

  it('is still one amount said twice', async () => {
    const text = 'Le prix est de 300 millions de dollars, soit environ 280 millions d’euros.';
    expect(await readOne('fr', text)).toMatchObject({ equivalent: { value: 280e6, unit: 'EUR' } });
  });
});

describe('an article before an amount that is known', () => {
  it.each([
    ['de', 'Er sprach über die 300 Mitarbeiter.'],
    ['de', 'Das sind mehr als die 12 Millionen Euro, die erwartet wurden.'],
  ] as const)('%s: %s bounds nothing', async (language, text) => {
    expect((await readOne(language, text)).comparator).toBe('exactly');
  });
});

describe('a bound that is denied, or only seldom passed', () => {
  it.each([
    ['en', 'A day pass rarely exceeds 70 euros.', 'atMost'],
    ['de', 'Ein Tagespass kostet selten mehr als 70 Euro.', 'atMost'],
    ['fr', 'Un forfait dépasse rarement 70 euros.', 'atMost'],
    ['es', 'El pase rara vez supera los 70 euros.', 'atMost'],
    ['nl', 'Een dagkaart kost zelden meer dan 70 euro.', 'atMost'],
    ['ru', 'Билет редко стоит больше 70 рублей.', 'atMost'],
    ['en', 'It sold not even 300 cars.', 'lessThan'],
    ['de', 'Der Lohn beträgt nicht einmal 20 Dollar.', 'lessThan'],
    ['de', 'Nicht ganz die Hälfte der Kinder war da.', 'lessThan'],
    ['es', 'La tasa no llega al 5%.', 'lessThan'],
    ['it', 'Non ha venduto neanche 300 auto.', 'lessThan'],
    ['sv', 'Det var inte ens 300 bilar.', 'lessThan'],
    ['fr', 'Ce ne sont même pas 300 personnes.', 'lessThan'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});

describe('a high that was reached', () => {
  it.each([
    ['fr', 'Le baril grimpe à 100 dollars au plus haut depuis 2014.', 'exactly'],
    ['fr', 'Il coûte 50 euros au plus.', 'atMost'],
    ['it', 'Il titolo vale 25 euro al massimo da un anno.', 'exactly'],
    ['it', 'Costa 25 euro al massimo.', 'atMost'],
    ['pt', 'A ação vale 25 euros no máximo do ano.', 'exactly'],
    ['es', 'El petróleo tocó un máximo de 85 dólares.', 'exactly'],
    ['it', 'Il petrolio ha toccato un massimo di 85 dollari.', 'exactly'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});

describe('a sum, a part of a compound, a span of time', () => {
  it.each([
    ['The total was $27 ($12 + $15).', ['exactly', 'exactly', 'exactly']],
    ['Now $549 Plus $50 Gift Card', ['exactly', 'exactly']],
    ['Clients pay $100+ each.', ['atLeast']],
    ['It is a solid sub-$70 mouse.', ['lessThan']],
    ['That is less than the $53 million figure he cited.', ['exactly']],
    ['It fell over a 13-year period.', ['exactly']],
    ['It fell for more than 13 years.', ['moreThan']],
    ['It takes about a 40-minute drive.', ['approximately']],
  ] as const)('%s', async (text, comparators) => {
    const { figures } = await read('en', text);
    expect(figures.map((figure) => figure.comparator)).toEqual(comparators);
  });
});

describe('a bound before the whole of a share', () => {
  it.each([
    ['zh-Hans', '该业务约占总收入的30%。', 'approximately'],
    ['zh-Hant', '該業務約佔總收入的三成。', 'approximately'],
    ['zh-Hans', '女性超过员工总数的30%。', 'moreThan'],
    ['zh-Hans', '该业务占总收入的30%。', 'exactly'],
  ] as const)('%s: %s is %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});
