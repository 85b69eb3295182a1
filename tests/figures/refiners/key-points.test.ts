import { expect, it } from 'vitest';
import { prepareText } from '../../../reading/figures/context';
import type { Draft } from '../../../reading/figures/draft';
import { readDrafts } from '../../../reading/figures/read-drafts';
import { attachChanges } from '../../../reading/figures/refiners/changes/attach-changes';
import { joinEquivalents } from '../../../reading/figures/refiners/equivalents';
import { tieFormerLevels } from '../../../reading/figures/refiners/former-levels';
import { keyPoints, type Standing } from '../../../reading/figures/refiners/key-points';
import { readStatuses } from '../../../reading/figures/refiners/statuses';
import { loadLanguage } from '../../../reading/languages/registry';
import { sentenceAt } from '../../../reading/text/sentences';

/** Enough text behind a sentence that it does not stand late. */
const REST = ` ${'The harbor is old. '.repeat(30)}`;

/** What speaks for the last figure of a sentence, as one of the third paragraph that follows no other. */
async function pointsOf(
  sentence: string,
  known: Partial<Standing> = {},
  rest = REST,
  language = 'en',
): Promise<number> {
  const context = prepareText(sentence + rest, await loadLanguage(language), '2026-03-16', null);
  const amounts = joinEquivalents(context, readDrafts(context));
  tieFormerLevels(context, amounts);
  const drafts = attachChanges(context, amounts);
  readStatuses(context, drafts);
  const draft = drafts.at(-1) as Draft; // each sentence has one
  const previous = drafts.at(-2) ?? null;
  return keyPoints({
    draft,
    context,
    sentence: sentenceAt(context.sentences, draft.span[0]) ?? draft.span,
    previous,
    followsAmount: false,
    paragraph: 2,
    boilerplate: Number.POSITIVE_INFINITY,
    isInHeadline: false,
    ...known,
  });
}

it.each([
  ['Nothing speaks for a plain one', 'It sold 4,000 tickets.', 0],
  ['a change does', 'It sold 4,000 tickets, up 5%.', 3],
  ['an equivalent does', 'It paid €4,000 ($4,400).', 3],
  ['that it is expected does', 'It expects to sell 4,000 tickets.', 3],
  ['that it is large does', 'It sold 100,000 tickets.', 1],
  ['a unit that may be a scale makes nothing large', 'The wall is 2m high.', -2],
  ['less than that is not large', 'It sold 99,000 tickets.', 0],
  ['a scale word makes it large', 'It sold 90 thousand tickets.', 1],
  ['a share does', 'It sold 41% of them.', 1],
  ['a multiple does', 'Sales doubled.', 1],
  ['points do', 'The rate is 3 percentage points.', 1],
  ['one of the same sentence before it speaks against it', 'Of 900 ships it sold 4,000 tickets.', -1],
  ['a share of an amount', 'It sold 41% of them.', -1, { followsAmount: true }],
  ['not a share with its change', 'It sold 41% of them, up 3 points.', 4, { followsAmount: true }],
  ['a count behind another is no share of it', 'It sold 4,000 tickets.', 0, { followsAmount: true }],
  ['a modest count', 'It has 999 trees.', -2],
  ['no larger one', 'It has 1,000 trees.', 0],
  ['a modest measure', 'The pipe is 38 kilometers long.', -2],
  ['a measure below ten', 'The pipe is 8 kilometers long.', -2],
  ['no modest price', 'It costs $38.', 0],
  ['a scaled measure is not modest', 'The pipe holds 2 thousand liters.', 1],
  ['an area', 'The park has 5,000 hectares.', -2],
  ['a small area twice', 'The park has 50 hectares.', -4],
  ['few things', 'It has 9 trees.', -3],
  ['ten are not few', 'It has 10 trees.', -2],
  ['two million are not few', 'It has 2 million trees.', 1],
  ['words alone', 'It has forty thousand trees.', -4],
  ['also where digits stand elsewhere', 'In 2024 it had forty thousand trees.', -4],
  ['but no multiple in words', 'Sales tripled.', 1],
  ['what something is compared with', 'That compares with, compared with 4,000 tickets then.', -3],
  ['also over words between', 'It did well compared with the good old 4,000 tickets then.', -3],
  [
    'not behind the clause of another comparison',
    'It sold 2,000 tickets, up 9% from a year earlier, while Kelp sold 4,000 tickets.',
    -1,
  ],
  ['not behind a comma', 'It did well compared with May, selling 4,000 tickets.', 0],
  ['not from a line before', 'What has come since May\nIt sold 4,000 tickets.', 0],
  ['not far behind', `It did well since ${'so very long ago '.repeat(6)}it sold 4,000 tickets.`, 0],
  ['not behind another number', 'Since 30 men came it sold 4,000 tickets.', -1],
  ['where a move began', 'It sold 8,000 tickets, from 4,000 tickets.', -4],
  ['not from where another kind came', 'It sold it for $8,000 from 4,000 tickets.', -1],
  ['not from where another unit came', 'It sold 8,000 boats, from 4,000 tickets.', -1],
  ['the same unit in brackets is told beside it', 'It sold 8,000 tickets (previously 4,000 tickets).', -4],
  ['… and another unit is not', 'It sold 8,000 tickets (for 4,000 boats).', -1],
  ['no former level with a change', 'It sold 8,000 tickets, tegen 4,000 tickets in 2024, up 5%.', 2],
] as const)('%s: %s', async (_, sentence, points, known: Partial<Standing> = {}) => {
  expect(await pointsOf(sentence, known)).toBe(points);
});

it.each([
  ['the first paragraph', { paragraph: 0 }, 2],
  ['the second', { paragraph: 1 }, 1],
  ['the headline', { isInHeadline: true }, 1],
  ['the part about the issuer', { boilerplate: 0 }, -2],
  ['a part about the issuer that comes later', { boilerplate: 500 }, 0],
])('counts that it stands in %s', async (_, known, points) => {
  expect(await pointsOf('It sold 4,000 tickets.', known)).toBe(points);
});

it.each([
  ['speaks against it', 2, -2],
  ['does so in the second paragraph', 1, -1],
  ['does not in a text of one paragraph', 0, 2],
])('that it stands late %s', async (_, paragraph, points) => {
  expect(await pointsOf('The harbor is very old, and it sold 4,000 tickets.', { paragraph }, '')).toBe(
    points,
  );
});

it.each([
  ['es', 'Debe dinero a 4.000 acreedores.', 0], // no acres
  ['ja', '売上は7万トンから9万トンに増えた。', 0], // "from" stands behind what it belongs to
])('reads %s: %s', async (language, sentence, points) => {
  expect(await pointsOf(sentence, {}, REST, language)).toBe(points);
});
