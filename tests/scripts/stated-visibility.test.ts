import { describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/page-document';

const LINE = '<p id="line">Source: Quill Wire</p>';

function isShown(markup: string): boolean | undefined {
  const document = parsePage(`<body>${markup}</body>`, 'https://news.example/');
  const root = document.querySelector('quill-note')?.shadowRoot ?? document;
  return root.querySelector('#line')?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

describe('an element of a light DOM', () => {
  it.each([
    ['its own style', '<p id="line" style="color: red; DISPLAY: none !important">Source</p>'],
    ['a style around it', `<div style="visibility:hidden">${LINE}</div>`],
    ['being transparent', `<div style="opacity: 0">${LINE}</div>`],
    ['an attribute', `<div hidden>${LINE}</div>`],
    ['being a popover', `<div popover>${LINE}</div>`],
    ['a closed box of details', `<details><summary>More</summary>${LINE}</details>`],
    [
      'the host of its shadow tree',
      `<quill-note hidden><template shadowrootmode="open">${LINE}</template></quill-note>`,
    ],
  ])('is hidden by %s', (_, markup) => {
    expect(isShown(markup)).toBe(false);
  });

  it.each([
    ['no style says otherwise', `<div style="color: red">${LINE}</div>`],
    [
      'it is visible in what is not',
      `<div style="visibility:hidden"><div style="visibility: visible">${LINE}</div></div>`,
    ],
    ['it is pale', `<div style="opacity: 0.4">${LINE}</div>`],
    ['a style shows what is marked hidden', `<div hidden style="display:block">${LINE}</div>`],
    ['it is in an open box of details', `<details open>${LINE}</details>`],
    ['it is in the summary of a closed one', `<details><summary>${LINE}</summary>More</details>`],
  ])('is shown where %s', (_, markup) => {
    expect(isShown(markup)).toBe(true);
  });
});
