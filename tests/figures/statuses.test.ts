import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('what somebody aims at or expects', () => {
  it.each([
    ['en', 'He has scored 17 goals in 33 games.', ['stated', 'stated']],
    ['en', 'The goal is 33 games.', ['target']],
    ['en', 'The plan costs $40 million.', ['stated']],
    ['en', 'The plans cost $40 million.', ['stated']],
    ['en', 'They plan 300 homes.', ['target']],
  ])('%s: %s', async (language, text, statuses) => {
    expect((await read(language, text)).figures.map(({ status }) => status)).toEqual(statuses);
  });
});
