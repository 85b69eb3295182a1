import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, paragraphs, read, textsAt } from './pages';

const SOURCE = 'Source: Quill Wire, Lower Quill.';
const bodyWith = (line: string) =>
  read(newsPage(`<article>${paragraphs()}${line}</article>`)).article.lines.filter(
    ({ place }) => place === 'body',
  );

describe('the last line of a body', () => {
  it.each([
    ['in a transparent box', `<div style="opacity: 0"><p>${SOURCE}</p></div>`],
    ['in a closed box of details', `<details><p>${SOURCE}</p></details>`],
  ])('is text that readers do not see %s', (_, line) => {
    expect(bodyWith(line).map(({ text, isHidden = false }) => [text, isHidden])).toEqual([
      ...PARAGRAPHS.map((text) => [text, false]),
      [SOURCE, true],
    ]);
  });

  it.each([
    ['in a pale box', `<div style="opacity: 0.4"><p>${SOURCE}</p></div>`],
    ['in an open box of details', `<details open><p>${SOURCE}</p></details>`],
  ])('is text like any other %s', (_, line) => {
    const lines = bodyWith(line);
    expect(lines.map(({ text }) => text)).toEqual([...PARAGRAPHS, SOURCE]);
    expect(lines.some(({ isHidden }) => isHidden)).toBe(false);
  });
});

it.each([
  [0, []],
  [1, ['Lower Quill, Monday']],
])('reads a line over the body by whether readers see it (opacity %d)', (opacity, left) => {
  const over = `<h1>Third basin opens</h1><p style="opacity: ${opacity}">Lower Quill, Monday</p>`;
  const texts = textsAt(
    read(newsPage(`<header>${over}</header><article>${paragraphs()}</article>`)),
    'before',
  );
  expect(texts).toEqual(['Third basin opens', ...left]);
});
