import { describe, expect, it } from 'vitest';
import { read } from '../figures/read';

const datesOf = async (tag: string, text: string): Promise<string> =>
  (await read(tag, text)).dates.map(({ date }) => date).join(' ');

/** Where a dot makes an ordinal: day and month each with a dot and a blank behind it. */
describe('a day in numbers with blanks', () => {
  it.each([
    ['de', 'Die Brücke wurde am 27. 11. 2024 für 300 Euro vermietet.', '2024-11-27'],
    ['de', 'Am 7. 3. 2025 kamen 300 Gäste.', '2025-03-07'],
    ['de', 'Die Brücke wurde am 27. 11. für 300 Euro vermietet.', '2025-11-27'],
    ['da', 'Broen blev lejet ud den 27. 11. 2024 for 300 kroner.', '2024-11-27'],
    ['nb', 'Broen ble leid ut 27. 11. 2024 for 300 kroner.', '2024-11-27'],
    ['fi', 'Silta vuokrattiin 27. 11. 2024 hintaan 300 euroa.', '2024-11-27'],
    ['cs', 'Most byl pronajat 27. 11. 2024 za 300 korun.', '2024-11-27'],
  ])('%s: %s', async (tag, text, dates) => {
    expect(await datesOf(tag, text)).toBe(dates);
  });

  it.each([
    ['de', 'Die Mannschaft liegt auf Platz 3. 12 Spieler fehlen.'],
    ['de', 'Sie feiert das 3. 12. Jahrestreffen folgt.'],
    ['de', 'Es war der 5. 10 Helfer kamen.'],
    ['nb', 'Laget ligger på plass 3. 12 spillere mangler.'],
    ['nb', 'Se kapittel 2. 3. 1200 kroner koster det.'],
    ['da', 'Holdet ligger nummer 3. 12 spillere mangler.'],
    ['fi', 'Joukkue on sijalla 3. 12 pelaajaa puuttuu.'],
  ])('%s: none in "%s"', async (tag, text) => {
    expect(await datesOf(tag, text)).toBe('');
  });
});
