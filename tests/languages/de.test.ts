import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('de', text);

describe('figures in German', () => {
  it.each([
    ['Der Umsatz lag bei 684 Mio. Euro.', '684 Mio. Euro', 'money', 684e6, 'EUR'],
    ['Die Stadt gibt 3,5 Mio Euro aus.', '3,5 Mio Euro', 'money', 3.5e6, 'EUR'],
    ['Das Land investiert EUR 1,2 Mrd. in Brücken.', 'EUR 1,2 Mrd.', 'money', 1.2e9, 'EUR'],
    ['Der Fonds ist 40 Tsd. € schwer.', '40 Tsd. €', 'money', 40_000, 'EUR'],
    ['Sie nahm drei Milliarden Euro auf.', 'drei Milliarden Euro', 'money', 3e9, 'EUR'],
    ['Es fehlen anderthalb Millionen Euro.', 'anderthalb Millionen Euro', 'money', 1.5e6, 'EUR'],
    ['Der Bau kostet eine halbe Million Franken.', 'eine halbe Million Franken', 'money', 500_000, 'CHF'],
    ['Das Porto kostet 95 Cent.', '95 Cent', 'money', 0.95, 'EUR'],
    ['Der Kredit beträgt 2 Billionen US-Dollar.', '2 Billionen US-Dollar', 'money', 2e12, 'USD'],
    ['Die Beute ist 1.234,50 Euro wert.', '1.234,50 Euro', 'money', 1234.5, 'EUR'],
    ['Im Bericht stehen 800 TEUR.', '800 TEUR', 'money', 800_000, 'EUR'],
    ['Der Preis liegt bei 30 kanadischen Dollar.', '30 kanadischen Dollar', 'money', 30, 'CAD'],
    ['Der Anteil liegt bei 61 Prozent.', '61 Prozent', 'percent', 61, 'percent'],
    ['Der Anteil liegt bei 61,5 %.', '61,5 %', 'percent', 61.5, 'percent'],
    ['Es bleibt bei einer 12-prozentigen Beteiligung.', '12-prozentigen', 'percent', 12, 'percent'],
    ['Jeder fünfte Haushalt heizt so.', 'Jeder fünfte', 'percent', 20, 'percent'],
    ['Ein Drittel der Flächen ist vermietet.', 'Ein Drittel', 'percent', 33.33, 'percent'],
    ['Drei von vier Gästen kommen wieder.', 'Drei von vier', 'percent', 75, 'percent'],
    [
      'Der Vorsprung beträgt 4,5 Prozentpunkte.',
      '4,5 Prozentpunkte',
      'percentage-point',
      4.5,
      'percentage-point',
    ],
    ['Der Aufschlag beträgt 25 Basispunkte.', '25 Basispunkte', 'percentage-point', 0.25, 'percentage-point'],
    ['Der Park leistet 1.150 MW.', '1.150 MW', 'measure', 1150, 'megawatt'],
    ['Sie lagert 1,2 Millionen Tonnen.', '1,2 Millionen Tonnen', 'measure', 1.2e6, 'tonne'],
    ['Das Netz ist 45 Kilometer lang.', '45 Kilometer', 'measure', 45, 'kilometer'],
    ['Die Halle misst 9.000 Quadratmeter.', '9.000 Quadratmeter', 'measure', 9000, 'square-meter'],
    ['Der Vertrag läuft fünf Jahre.', 'fünf Jahre', 'measure', 5, 'year'],
    ['Die Genossenschaft zählt 104.300 Mitglieder.', '104.300 Mitglieder', 'count', 104_300, 'Mitglieder'],
    ['Derzeit betreibt Nordwind 312 Windräder.', '312 Windräder', 'count', 312, 'Windräder'],
    ['Geplant sind 12 moderne Filialen.', '12 moderne Filialen', 'count', 12, 'Filialen'],
    ['Es kamen zweihundertfünfzig Menschen.', 'zweihundertfünfzig Menschen', 'count', 250, 'Menschen'],
    ['Es kamen 3,2 Millionen Gäste.', '3,2 Millionen Gäste', 'count', 3.2e6, 'Gäste'],
    ['Das Werk ist 2,5 mal so groß.', '2,5 mal', 'multiple', 2.5, 'times'],
    ['Die Nachfrage war das 3-fache des Angebots.', '3-fache', 'multiple', 3, 'times'],
    ['Die Zahl der Anträge hat sich verdoppelt.', 'verdoppelt', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Das kostet zwischen 450 und 500 Mio. Euro.', '450 und 500 Mio. Euro', 450e6, 500e6],
    ['Das kostet 20 bis 30 Euro.', '20 bis 30 Euro', 20, 30],
    ['Das kostet 1,5–2 Mrd. Euro.', '1,5–2 Mrd. Euro', 1.5e9, 2e9],
    ['Erwartet werden 8 bis 10 Prozent.', '8 bis 10 Prozent', 8, 10],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['Rund 40 Läden öffneten.', 'approximately'],
    ['Knapp 40 Läden öffneten.', 'approximately'],
    ['Gut 40 Läden öffneten.', 'moreThan'],
    ['Mehr als 40 Läden öffneten.', 'moreThan'],
    ['Über 40 Läden öffneten.', 'moreThan'],
    ['Mindestens 40 Läden öffneten.', 'atLeast'],
    ['Bis zu 40 Läden öffneten.', 'atMost'],
    ['Weniger als 40 Läden öffneten.', 'lessThan'],
    ['Insgesamt 40 Läden öffneten.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect(await one(text)).toMatchObject({ comparator });
  });

  it.each([
    ['Der Umsatz stieg um 12 Prozent auf 3,4 Mrd. Euro.', 'up', 12, 'percent'],
    ['Der Umsatz stieg im Jahr 2025 um 12 Prozent auf 3,4 Mrd. Euro.', 'up', 12, 'percent'],
    ['Der Umsatz legte um 12 Prozent auf 3,4 Mrd. Euro zu.', 'up', 12, 'percent'],
    ['Der Gewinn sank um 3 Mio. Euro auf 9 Mio. Euro.', 'down', 3e6, 'EUR'],
    ['Die Quote stieg um 4,5 Prozentpunkte auf 61 Prozent.', 'up', 4.5, 'percentage-point'],
    ['Der Erlös lag bei 90 Mio. Euro, ein Plus von 8,3 Prozent.', 'up', 8.3, 'percent'],
    ['Der Erlös lag bei 90 Mio. Euro, 8 Prozent weniger als zuvor.', 'down', 8, 'percent'],
    ['Das Netz hat sich auf 15.000 Ladepunkte verdoppelt.', 'up', 2, 'times'],
    ['Der Umsatz zog um 4 Prozent auf 61 Millionen Euro an.', 'up', 4, 'percent'],
    ['Der Gewinn lag bei 48 Millionen Euro und damit um 7 Prozent höher als zuvor.', 'up', 7, 'percent'],
    ['Der Umsatz lag bei 48 Millionen Euro, 2,5-mal mehr als zuvor.', 'up', 2.5, 'times'],
    ['Der Umsatz lag bei 48 Millionen Euro, 2,5 Mal mehr als zuvor.', 'up', 2.5, 'times'],
  ])('change: %s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['Zum 30. Juni 2025 zählte der Verein 40 Läden.', '2025-06-30'],
    ['Stand: 1. Mai 2025 gab es 40 Läden.', '2025-05-01'],
    ['Im dritten Quartal 2025 gab es 40 Läden.', '2025-35'],
    ['Im 3. Quartal 2025 gab es 40 Läden.', '2025-35'],
    ['Im ersten Halbjahr 2025 gab es 40 Läden.', '2025-01/2025-06'],
    ['In den ersten neun Monaten 2025 gab es 40 Läden.', '2025-01/2025-09'],
    ['Ende 2024 gab es 40 Läden.', '2024-12-31'],
    ['Im vergangenen Jahr gab es 40 Läden.', '2025'],
    ['2024 kamen 40 Läden hinzu.', '2024'],
    ['Am 3.2.2025 gab es 40 Läden.', '2025-02-03'],
  ])('as of: %s', async (text, asOf) => {
    expect(await one(text)).toMatchObject({ quote: '40 Läden', asOf });
  });

  it.each([
    ['Bis 2030 sollen es 40 Läden werden.', 'target'],
    ['Die Kette plant 40 Läden.', 'target'],
    ['Die Kette rechnet mit 40 Läden.', 'forecast'],
    ['Für 2027 werden 40 Läden erwartet.', 'forecast'],
    ['Die Kette hat 40 Läden, mehr als erwartet.', 'stated'],
  ])('%s: %s', async (text, status) => {
    expect(await one(text)).toMatchObject({ quote: '40 Läden', status });
  });

  it('reads an amount said in a second currency', async () => {
    const figure = await one('Das Haus kostet 4 Mio. Euro (umgerechnet rund 4,6 Mio. Dollar).');
    expect(figure.equivalent).toMatchObject({ value: 4.6e6, unit: 'USD' });
  });

  it.each([
    'Seit 2019 gilt § 42 des Gesetzes, Artikel 15 auch.',
    'Am 1. Mai 2025 um 10:30 Uhr begann die 27. Runde.',
    'Tel. 0221 555 019-40, Postfach 10 05 51.',
    'Das Heim liegt in der Talstraße 12, 50827 Köln.',
    'Die Elf siegte 3:1 und belegt Platz 4.',
    'Version 4.2 läuft auf dem iPhone 17 Pro nach ISO 9001.',
    'Vor fünf Jahren wurde er mit 35 Jahren Chef.',
    'Ein 43-Jähriger fuhr auf der B 42.',
    'Die 12-köpfige Familie zog um.',
    'Mehrere hunderttausend Menschen kamen, im Saal 3 auch.',
  ])('no figure: %s', async (text) => {
    expect((await read('de', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
