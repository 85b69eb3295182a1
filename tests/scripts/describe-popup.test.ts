import { describe, expect, it } from 'vitest';
import { describePopup } from '../../scripts/demo/describe-popup';
import { formatTable } from '../../scripts/demo/table';

describe('formatTable', () => {
  const columns = [
    { title: 'what', width: 8 },
    { title: 'how much', width: 20 },
  ];

  it('makes each column as wide as its longest text', () => {
    expect(
      formatTable(columns, [
        ['fish', '12'],
        ['salt', 'a pinch of it'],
      ]),
    ).toBe(['what  how much', '────  ─────────────', 'fish  12', 'salt  a pinch of it'].join('\n'));
  });

  it('cuts what is longer than its column, by what readers take for a letter', () => {
    const letters = 'tiếng Việt'.normalize('NFD');
    expect(
      formatTable(columns, [[letters, '']])
        .split('\n')
        .at(-1)
        ?.normalize('NFC'),
    ).toBe('tiếng V…');
  });

  it('leaves a missing cell empty', () => {
    expect(
      formatTable(columns, [['fish']])
        .split('\n')
        .at(-1),
    ).toBe('fish');
  });
});

describe('describePopup', () => {
  const shown = {
    mark: 'Press release',
    heading: 'Issued by the Salt Board',
    stations: ['Issuer: Salt Board', 'Shown by: The Daily Pinch'],
    imprint: 'SALTHAM · in English',
    lists: [],
    figures: [{ value: '12 t', quote: '12 tonnes', subject: 'salt', asOf: '2025', change: '▲ 3%', text: '' }],
    notes: ['Worth a look. 12 is not 21.'],
  };

  it('prints the card, the figures and the notes', () => {
    expect(describePopup(shown).split('\n')).toEqual([
      'Press release · Issued by the Salt Board',
      '  → Issuer: Salt Board',
      '  → Shown by: The Daily Pinch',
      '  SALTHAM · in English',
      '',
      'value  in the article  as of  change  what',
      '─────  ──────────────  ─────  ──────  ────',
      '12 t   12 tonnes       2025   ▲ 3%    salt',
      '',
      'Worth a look. 12 is not 21.',
    ]);
  });

  it('prints no table where there is no figure', () => {
    const nothing = { ...shown, mark: '', stations: [], imprint: '', figures: [], notes: [] };
    expect(describePopup(nothing)).toBe('Issued by the Salt Board');
  });
});
