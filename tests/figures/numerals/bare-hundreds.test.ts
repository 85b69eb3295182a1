import { describe, expect, it } from 'vitest';
import { read } from '../read';

const said = async (language: string, text: string): Promise<string> =>
  (await read(language, text)).figures.map(({ value, unit }) => `${value} ${unit}`).join('; ');

describe('a hundred and a thousand without a word for one', () => {
  it.each([
    ['de', 'Die Kiste kostet hundert Euro.', '100 EUR'],
    ['de', 'Sie misst tausend Quadratmeter.', '1000 square-meter'],
    ['de', 'Rund hundert Millionen Euro fehlen.', '100000000 EUR'],
    ['de', 'Knapp tausend Menschen kamen.', '1000 Menschen'],
    ['de', 'Die Kiste wiegt zweihundert Kilo.', '200 kilogram'],
    ['nl', 'De kist kost honderd euro.', '100 EUR'],
    ['nl', 'Het veld meet duizend vierkante meter.', '1000 square-meter'],
    ['sv', 'Lådan kostar hundra kronor.', '100 SEK'],
    ['sv', 'Fältet mäter tusen kvadratmeter.', '1000 square-meter'],
    ['da', 'Kassen koster hundrede kroner.', '100 DKK'],
    ['da', 'Marken måler tusind kvadratmeter.', '1000 square-meter'],
    ['nb', 'Kassen koster hundre kroner.', '100 NOK'],
    ['nb', 'Feltet måler tusen kvadratmeter.', '1000 square-meter'],
  ])('%s: %s', async (language, text, figures) => {
    expect(await said(language, text)).toBe(figures);
  });

  it.each([
    ['de', 'Die Kiste kostet mehrere hundert Euro.'],
    ['de', 'Es fehlen einige Tausend Euro und viele hundert Millionen Euro.'],
    ['de', 'Vor ein paar hundert Jahren kamen etliche tausend Menschen.'],
    ['de', 'Tausend Dank an die Helfer.'],
    ['de', 'Sie verlor zig tausend Euro und ein paar hundert Tonnen.'],
    ['de', 'Mit wenigen hundert Euro gründete sie den Laden.'],
    ['nl', 'De kist kost enkele honderden euro, een paar honderd euro of meerdere duizend euro.'],
    ['nl', 'Verscheidene honderd ton ging verloren.'],
    ['sv', 'Lådan kostar flera hundra kronor, ett par hundra kronor eller några tusen kronor.'],
    ['sv', 'Många tusen kronor saknas.'],
    ['da', 'Kassen koster flere hundrede kroner, et par hundrede kroner eller nogle tusind kroner.'],
    ['da', 'Mange tusind kroner mangler.'],
    ['nb', 'Kassen koster flere hundre kroner, et par hundre kroner eller noen tusen kroner.'],
    ['nb', 'Mange tusen kroner mangler.'],
  ])('%s: none in "%s"', async (language, text) => {
    expect(await said(language, text)).toBe('');
  });
});
