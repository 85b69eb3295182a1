import { expect, it } from 'vitest';
import { findSentences } from '../../reading/text/sentences';

const TEXT = 'Am 30. Juni zählte sie. Im Jahr 2024. Danach nicht.';

it('goes on after an ordinal with a dot where the language writes them so', () => {
  const sentences = findSentences(TEXT, 'de', ['1.']).map((span) => TEXT.slice(...span));
  expect(sentences).toEqual(['Am 30. Juni zählte sie.', 'Im Jahr 2024.', 'Danach nicht.']);
});

it('ends a sentence there elsewhere', () => {
  expect(findSentences(TEXT, 'de', [])).toHaveLength(4);
});
