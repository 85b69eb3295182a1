import { describe, expect, it } from 'vitest';
import { read } from '../read';

describe('a part of a point', () => {
  it.each([
    ['en', 'The bank raised its rate by a quarter of a percentage point to 4.75%.', '4.75%', 'up', 0.25],
    ['en', 'The bank cut its rate by half a percentage point to 3.5%.', '3.5%', 'down', 0.5],
    ['en', 'The rate fell by 0.5 per cent points to 3.5 per cent.', '3.5 per cent', 'down', 0.5],
    ['en', 'The bank cut its rate by half a point to 3.5%.', '3.5%', 'down', 0.5],
    [
      'de',
      'Die Bank hob den Zins um einen halben Prozentpunkt auf 4,0 Prozent an.',
      '4,0 Prozent',
      'up',
      0.5,
    ],
    ['fr', "La banque a abaissé ses taux d'un quart de point, à 2,25 %.", '2,25 %', 'down', 0.25],
    ['fr', "La banque a relevé son taux d'un demi-point de pourcentage à 4 %.", '4 %', 'up', 0.5],
    ['es', 'El banco recortó la tasa en medio punto porcentual, a 10,25 %.', '10,25 %', 'down', 0.5],
    ['es', 'El banco bajó los tipos un cuarto de punto, hasta el 2,25 %.', '2,25 %', 'down', 0.25],
    ['pt', 'O banco elevou a taxa em meio ponto percentual, para 14,75%.', '14,75%', 'up', 0.5],
    ['it', 'La banca ha tagliato i tassi di un quarto di punto, al 2,25%.', '2,25%', 'down', 0.25],
    ['it', 'La banca ha alzato i tassi di mezzo punto al 4,5%.', '4,5%', 'up', 0.5],
    [
      'nl',
      'De bank verlaagde de rente met een kwart procentpunt naar 2,25 procent.',
      '2,25 procent',
      'down',
      0.25,
    ],
    ['sv', 'Banken höjde räntan med en halv procentenhet till 4 procent.', '4 procent', 'up', 0.5],
    ['da', 'Banken hævede renten med et kvart procentpoint til 2,25 procent.', '2,25 procent', 'up', 0.25],
    ['nb', 'Banken hevet renten med et kvart prosentpoeng til 4,5 prosent.', '4,5 prosent', 'up', 0.25],
    ['pl', 'Bank obniżył stopę o pół punktu procentowego do 5,25 proc.', '5,25 proc', 'down', 0.5],
    ['cs', 'Banka snížila sazbu o čtvrt procentního bodu na 3,5 procenta.', '3,5 procenta', 'down', 0.25],
    ['ro', 'Banca a redus dobânda cu un sfert de punct procentual, la 6,5%.', '6,5%', 'down', 0.25],
    ['ru', 'Банк снизил ставку на четверть процентного пункта, до 4,25%.', '4,25%', 'down', 0.25],
    ['hu', 'A bank fél százalékponttal 6 százalékra csökkentette a kamatot.', '6 százalék', 'down', 0.5],
    ['el', 'Η τράπεζα μείωσε το επιτόκιο κατά μισή ποσοστιαία μονάδα, στο 3,5%.', '3,5%', 'down', 0.5],
  ] as const)('%s: %s', async (language, text, quote, direction, value) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => figure.quote)).toEqual([expect.stringContaining(quote)]);
    expect(figures[0]?.change).toMatchObject({ direction, value, unit: 'percentage-point' });
  });

  it('is no number where nothing is measured', async () => {
    const { numerals } = await read('en', 'They are at a point where it turns.');
    expect(numerals).toEqual([]);
  });
});

describe('points of percent by what is said before them', () => {
  it.each([
    ['fr', 'Le taux atteint 8,7 % (+0,2 point).', 'up', 0.2],
    ['fr', 'Le taux atteint 8,7 % (-0,3 pt).', 'down', 0.3],
    ['it', 'Il tasso sale al 62,3% (+0,1 punti).', 'up', 0.1],
    ['es', 'La tasa es del 48,5%, con un descenso de 20 centésimas.', 'down', 0.2],
    ['es', 'La inflación subió tres décimas, hasta el 5,1%.', 'up', 0.3],
  ] as const)('changes a level: %s: %s', async (language, text, direction, value) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ change }) => change)).toEqual([
      expect.objectContaining({ direction, value, unit: 'percentage-point' }),
    ]);
  });

  it.each([
    ['fr', 'Le chômage a bondi de 0,2 point.', 0.2],
    ['de', 'Die Inflation stieg um 0,3 Punkte.', 0.3],
    ['nl', 'De werkloosheid daalde 0,2 punten.', 0.2],
    ['pt', 'O desemprego caiu 0,2 pontos.', 0.2],
    ['es', 'El paro bajó dos décimas.', 0.2],
    ['it', "L'inflazione aumenta di tre decimi di punto.", 0.3],
    ['en', 'It cut the rate by a 25-basis-point step.', 0.25],
  ] as const)('stands alone: %s: %s', async (language, text, value) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.kind, figure.value])).toEqual([['percentage-point', value]]);
  });
});

describe('points of an index', () => {
  it.each([
    ['en', 'The index rose 215.31 points, or 0.56%, to 38,712.21, the second one gained 44.91 points.'],
    ['en', 'One index was up 0.5% and the other lost 12 points.'],
    ['es', 'La piloto quedó a tres décimas y a 20 centésimas de la segunda.'],
  ] as const)('%s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ kind }) => kind)).not.toContain('percentage-point');
  });
});
