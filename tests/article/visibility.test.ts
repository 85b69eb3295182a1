import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, paragraphs, read, textsAt } from './pages';

const SOURCE = 'Source: Quill Wire, Lower Quill.';
const bodyWith = (line: string): string[] =>
  textsAt(read(newsPage(`<article>${paragraphs()}${line}</article>`)), 'body');

describe('the last line of a body', () => {
  it.each([
    ['in a transparent box', `<div style="opacity: 0"><p>${SOURCE}</p></div>`],
    ['in a closed box of details', `<details><p>${SOURCE}</p></details>`],
  ])('is not read where it stands %s', (_, line) => {
    expect(bodyWith(line)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['in a pale box', `<div style="opacity: 0.4"><p>${SOURCE}</p></div>`],
    ['in an open box of details', `<details open><p>${SOURCE}</p></details>`],
  ])('is read where it stands %s', (_, line) => {
    expect(bodyWith(line)).toEqual([...PARAGRAPHS, SOURCE]);
  });
});
