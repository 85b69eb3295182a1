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
