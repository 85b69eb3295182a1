import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../reading/languages/registry';

describe('loadLanguage', () => {
  it.each([
    ['en-GB', 'en'],
    ['no', 'nb'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['xh', 'xh'],
    ['und', 'und'],
    ['und-US', 'und'],
    ['', 'und'],
    ['no language', 'und'],
  ])('reads %s as %s', async (tag, language) => {
    expect((await loadLanguage(tag)).tag).toBe(language);
  });

  it('knows no words of a language that nobody told', async () => {
    const { overlay, international, pack } = await loadLanguage('und');
    expect(pack).toBe(international);
    expect(Object.keys(overlay.numbers.values)).toEqual([]);
  });
});
