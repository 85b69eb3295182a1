import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../library/compare-texts';

const BEFORE = [
  'The harbor of Amsel moved 4.2 million containers in 2025. That is more than ever.',
  '“We are proud of every one of them,” said the harbor master. The cranes run at night too.',
].join('\n');

/** The changes as lines: a sign, and the words. */
const draw = (before: string, after: string, language = 'en'): string[] =>
  compareTexts(before, after, language).map((change) =>
    change.kind === 'changed'
      ? `~ ${change.words.map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `[+${words}]` : `[-${words}]`)).join('')}`
      : `${{ same: '=', added: '+', dropped: '-', moved: '>' }[change.kind]} ${change.sentence}`,
  );

describe('compareTexts', () => {
  it('finds nothing in the same text with other marks and spaces', () => {
    const after = BEFORE.replaceAll('“', '"').replaceAll('”', '"').replaceAll('\n', ' ');
    expect(compareTexts(BEFORE, after, 'en').every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('tells what was added, dropped and changed', () => {
    const after =
      'The harbor of Amsel moved about 4 million containers in 2025. That is more than ever.\nThe cranes run at night too. Neighbors complain of the noise.';
    expect(draw(BEFORE, after)).toEqual([
      '~ The harbor of Amsel moved [-4.2][+about 4] million containers in 2025.',
      '= That is more than ever.',
      '- “We are proud of every one of them,” said the harbor master.',
      '= The cranes run at night too.',
      '+ Neighbors complain of the noise.',
    ]);
  });

  it('tells a sentence that was moved', () => {
    const after = `The cranes run at night too. ${BEFORE.replace(' The cranes run at night too.', '')}`;
    const lines = draw(BEFORE, after);
    expect(lines).toContain('> The cranes run at night too.');
    expect(lines.filter((line) => !line.startsWith('='))).toHaveLength(1);
  });

  it('works where words are written without spaces', () => {
    const lines = draw(
      '港口去年吞吐量为420万箱。起重机夜间也运转。',
      '港口去年吞吐量为400万箱。起重机夜间也运转。',
      'zh',
    );
    expect(lines[0]).toMatch(/^~ 港口去年吞吐量为/);
    expect(lines[1]).toBe('= 起重机夜间也运转。');
  });

  it('takes a new text for what it is', () => {
    expect(draw('One thing.', 'Quite another matter.')).toEqual(['- One thing.', '+ Quite another matter.']);
    expect(compareTexts('', '', 'und')).toEqual([]);
  });
});
