import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('what a number counts', () => {
  it.each([
    [
      'en',
      'It runs 80 elementary, middle and high schools.',
      '80 elementary, middle and high schools',
      'schools',
    ],
    ['en', 'It runs 120 public and private hospitals.', '120 public and private hospitals', 'hospitals'],
    ['en', 'It has 80 staff, volunteers and local officials.', '80 staff', 'staff'],
    ['en', 'It has 80 staff and two vehicles.', '80 staff', 'staff'],
    ['en', 'It has 60 cars and old buses.', '60 cars', 'cars'],
  ])('%s: %s', async (language, text, quote, unit) => {
    expect((await read(language, text)).figures).toMatchObject([{ quote, unit }]);
  });

  it.each([
    ['en', 'The clinic treated 18,340 A&E patients.'],
    ['it', 'Il debito è a 112 milioni dai 98 milioni di fine 2024.'],
  ])('nothing that is no noun: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});
