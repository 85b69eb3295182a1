import { describe, expect, it } from 'vitest';
import { linesByHeadline, wholeAndParts } from '../../reading/attribution/headline-lines';
import { type ArticleSketch, sketchArticle } from './article-fixture';

const HEADLINE = 'Third basin opens';
const TEXT =
  'The harbor opened its third basin on Monday, two years later than the council had planned it to open.';

const linesOf = (sketch: ArticleSketch): string[] =>
  linesByHeadline(sketchArticle({ headline: HEADLINE, ...sketch })).map(({ line }) => line.text);

describe('the short lines by a headline', () => {
  it('are those under it, at the head of the body, and right over it, in this order', () => {
    const before = ['Home', 'Harbor', 'Monday', HEADLINE, 'Ada Quill', '8:15'];
    expect(linesOf({ before, body: ['Torvik', TEXT] })).toEqual([
      'Ada Quill',
      '8:15',
      'Torvik',
      'Monday',
      'Harbor',
    ]);
  });

  it('are those right over the body where no headline is shown', () => {
    const before = ['Home', 'Harbor', 'Monday', 'Ada Quill'];
    expect(linesOf({ before, body: [TEXT, 'Torvik'] })).toEqual(['Harbor', 'Monday', 'Ada Quill', 'Torvik']);
  });

  it('are by the last of its lines that is not deep in the text', () => {
    const before = [HEADLINE, 'Menu', HEADLINE, 'Ada Quill'];
    const body = [TEXT, TEXT, TEXT, TEXT, TEXT, HEADLINE, 'Torvik'];
    expect(linesOf({ before, body })).toEqual(['Ada Quill', 'Menu', HEADLINE]);
  });

  it('are neither captions nor headings nor long, and at most so many', () => {
    const under = Array.from({ length: 20 }, (_, index) => `Line ${index + 1}`);
    const before = [HEADLINE, { text: 'The basin', kind: 'caption' as const }, ...under];
    const body = [{ text: 'Opening', kind: 'heading' as const }, TEXT, 'Torvik', 'Quill', 'Late'];
    const found = linesOf({ before, body });
    expect(found).toEqual([...under.slice(0, 11), 'Torvik', 'Quill']);
  });

  it('are none where there is no text', () => {
    expect(linesOf({ before: [HEADLINE, 'Ada Quill'] })).toEqual([]);
  });
});

describe('the parts of a line', () => {
  it.each([
    ['Ada Quill | Torvik', ['Ada Quill | Torvik']],
    ['4.5.2025 | Ada Quill', ['4.5.2025 | Ada Quill', 'Ada Quill']],
    ['Press release No. 114/2025', ['Press release No. 114/2025', 'Press release']],
    ['2025年5月4日 江燕日報', ['2025年5月4日 江燕日報', '江燕日報']],
  ])('%s', (text, parts) => {
    expect(wholeAndParts(text)).toEqual(parts);
  });
});
