import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('nl', text);

describe('figures in Dutch', () => {
  it.each([
    ['De omzet kwam uit op 86 miljoen euro.', '86 miljoen euro', 'money', 86e6, 'EUR'],
    ['De omzet bedroeg € 1,18 miljard.', '€ 1,18 miljard', 'money', 1.18e9, 'EUR'],
    ['De gemeente trekt € 210 mln uit.', '€ 210 mln', 'money', 210e6, 'EUR'],
    ['Het fonds telt 3,5 mld. euro.', '3,5 mld. euro', 'money', 3.5e9, 'EUR'],
    ['De schade is anderhalf miljoen euro.', 'anderhalf miljoen euro', 'money', 1.5e6, 'EUR'],
    ['De brug kost een half miljoen euro.', 'een half miljoen euro', 'money', 500_000, 'EUR'],
    ['De overname kost 45 miljoen dollar.', '45 miljoen dollar', 'money', 45e6, 'USD'],
    ['Het dividend is € 0,62 per aandeel.', '€ 0,62', 'money', 0.62, 'EUR'],
    ['Een kaartje kost 95 cent.', '95 cent', 'money', 0.95, 'EUR'],
    ['De boete is 12.500 euro.', '12.500 euro', 'money', 12_500, 'EUR'],
    ['De marge is 44,3 procent.', '44,3 procent', 'percent', 44.3, 'percent'],
    ['De marge is 44,3%.', '44,3%', 'percent', 44.3, 'percent'],
    ['Een op de vijf huizen staat leeg.', 'Een op de vijf', 'percent', 20, 'percent'],
    ['Drie op de tien huizen staan leeg.', 'Drie op de tien', 'percent', 30, 'percent'],
    ['Twee derde van de grond is verkocht.', 'Twee derde', 'percent', 66.67, 'percent'],
    ['Het verschil is 1,9 procentpunt.', '1,9 procentpunt', 'percentage-point', 1.9, 'percentage-point'],
    ['De rente is 25 basispunten hoger.', '25 basispunten', 'percentage-point', 0.25, 'percentage-point'],
    ['De hal heeft een vloer van 35.000 m².', '35.000 m²', 'measure', 35_000, 'square-meter'],
    ['Het park levert 60 megawatt.', '60 megawatt', 'measure', 60, 'megawatt'],
    ['Het dorp ligt op 12 kilometer.', '12 kilometer', 'measure', 12, 'kilometer'],
    ['De looptijd is vier jaar.', 'vier jaar', 'measure', 4, 'year'],
    ['Het bedrijf heeft 4.900 medewerkers in dienst.', '4.900 medewerkers', 'count', 4900, 'medewerkers'],
    [
      'We verwerken twaalfduizend wafers per maand.',
      'twaalfduizend wafers per maand',
      'count',
      12_000,
      'wafers per maand',
    ],
    ['Er kwamen tweeëntwintig bezoekers.', 'tweeëntwintig bezoekers', 'count', 22, 'bezoekers'],
    ['Er zijn vestigingen in elf landen.', 'elf landen', 'count', 11, 'landen'],
    ['Er kwamen 3,2 miljoen bezoekers.', '3,2 miljoen bezoekers', 'count', 3.2e6, 'bezoekers'],
    ['De tunnel is 2,5 keer zo lang.', '2,5 keer', 'multiple', 2.5, 'times'],
    ['Het aantal klachten is verdubbeld.', 'verdubbeld', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['De fabriek maakt tussen de 3 en 4 miljoen sensoren.', '3 en 4 miljoen sensoren', 3e6, 4e6],
    ['De groei is 8 à 10 procent.', '8 à 10 procent', 8, 10],
    ['De prijs is 20 tot 30 euro.', '20 tot 30 euro', 20, 30],
    ['De prijs is 20-30 euro.', '20-30 euro', 20, 30],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['Ruim 40 winkels gingen open.', 'moreThan'],
    ['Meer dan 40 winkels gingen open.', 'moreThan'],
    ['Bijna 40 winkels gingen open.', 'approximately'],
    ["Zo'n 40 winkels gingen open.", 'approximately'],
    ['Circa 40 winkels gingen open.', 'approximately'],
    ['Minstens 40 winkels gingen open.', 'atLeast'],
    ['Hooguit 40 winkels gingen open.', 'atMost'],
    ['Het scheelt tot 40 winkels.', 'atMost'],
    ['Minder dan 40 winkels gingen open.', 'lessThan'],
    ['De groei liep op tot 40 winkels.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect(await one(text)).toMatchObject({ comparator });
  });

  it.each([
    ['De brutomarge steeg met 1,9 procentpunt tot 44,3 procent.', 'up', 1.9, 'percentage-point'],
    ['De omzet was 90 miljoen euro, 12,5 procent meer dan in 2024.', 'up', 12.5, 'percent'],
    ['De omzet is met 8 procent tot 90 miljoen euro gedaald.', 'down', 8, 'percent'],
    ['De winst daalde met 3 procent naar 7 miljoen euro.', 'down', 3, 'percent'],
    ['De zaak telt 90 winkels. Dat zijn 8 procent meer winkels.', 'up', 8, 'percent'],
    ['De omzet was 90 miljoen euro, een stijging van 4 procent.', 'up', 4, 'percent'],
  ])('change: %s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['Op 30 juni 2025 waren er 40 winkels.', '2025-06-30'],
    ['Op 31 dec. 2025 waren er 40 winkels.', '2025-12-31'],
    ['In het derde kwartaal van 2025 waren er 40 winkels.', '2025-35'],
    ['In het 3e kwartaal van 2025 waren er 40 winkels.', '2025-35'],
    ['In de eerste helft van 2025 waren er 40 winkels.', '2025-01/2025-06'],
    ['Eind 2024 waren er 40 winkels.', '2024-12-31'],
    ['Vorig jaar waren er 40 winkels.', '2025'],
    ['Van januari tot september 2025 waren er 40 winkels.', '2025-01/2025-09'],
  ])('as of: %s', async (text, asOf) => {
    expect(await one(text)).toMatchObject({ quote: '40 winkels', asOf });
  });

  it.each([
    ['De keten wil 40 winkels openen.', 'target'],
    ['De keten verwacht 40 winkels.', 'forecast'],
    ['De keten heeft 40 winkels.', 'stated'],
  ])('%s: %s', async (text, status) => {
    expect(await one(text)).toMatchObject({ quote: '40 winkels', status });
  });

  it('reads an amount said in a second currency', async () => {
    const figure = await one('De koop kost 45 miljoen dollar (ongeveer 39 miljoen euro).');
    expect(figure.equivalent).toMatchObject({ value: 39e6, unit: 'EUR' });
  });

  it.each([
    'Sinds 1998 geldt artikel 7 van de wet uit 2003.',
    'Op 22 mei om 10.30 uur begint ronde 4.',
    'Bel 040 555 01 66 of +31 40 555 0166.',
    'De LV-7 draait op Windows 11 en voldoet aan ISO 27001.',
    'De ploeg won met 3-1 en staat op plaats 4.',
    'Vijf jaar geleden was hij 35 jaar oud.',
    'Het is de 3e keer op de 41e lijst.',
    'Op de A2 stond een 28-jarige man.',
    'Zie pagina 12 en postbus 550.',
  ])('no figure: %s', async (text) => {
    expect((await read('nl', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
