import { expect, it } from 'vitest';
import { read } from './read';

it('ranks every amount at its first mention, others of its unit too', async () => {
  const { figures } = await read(
    'en',
    'Sales were €30 million. Costs were €20 million. Sales of €30 million count.',
  );
  expect(figures.map(({ quote, key }) => [quote, key])).toEqual([
    ['€30 million', true],
    ['€20 million', true],
    ['€30 million', false],
  ]);
});
