import { describe, expect, it } from 'vitest';
import { findTwins } from '../../library/find-twins';
import type { Twin } from '../../library/judge-twins';
import { createMemoryIndex } from '../../library/memory-index';
import { fingerprintOf, OTHERS, RELEASE } from './fictional-release';

/** Texts that speak of none of this, so that the library is not a library of one. */
const FILLERS = 200;

async function findIn(
  kept: Readonly<Record<string, readonly [language: string, text: string]>>,
  language: string,
  text: string,
): Promise<readonly Twin[]> {
  const index = createMemoryIndex();
  for (let number = 0; number < FILLERS; number++) {
    const filler = `Plant ${number} made ${number + 1} percent more, or ${number * 37 + 11} tonnes. It has ${number * 3 + 20} workers and cost ${number * 7 + 3} million euros.`;
    index.add(`filler ${number}`, await fingerprintOf('en', filler));
  }
  for (const [id, [tag, words]] of Object.entries(kept)) index.add(id, await fingerprintOf(tag, words));
  return findTwins(await fingerprintOf(language, text), index);
}

describe('the same release', () => {
  it.each([
    ['in Vietnamese', 'vi', RELEASE.vi],
    ['in Chinese, in units of its own', 'zh', RELEASE.zh],
    ['cut short', 'en', RELEASE.enCut],
    ['in another order', 'en', RELEASE.enReordered],
    ['told anew and rounded', 'en', RELEASE.enShortened],
  ])('is found %s', async (_form, language, text) => {
    const twins = await findIn({ release: ['en', RELEASE.en] }, language, text);
    expect(twins.map(({ id }) => id)).toEqual(['release']);
    const back = await findIn({ copy: [language, text] }, 'en', RELEASE.en);
    expect(back.map(({ id }) => id)).toEqual(['copy']);
  });

  it('is found between Vietnamese and Chinese', async () => {
    const [twin] = await findIn({ vi: ['vi', RELEASE.vi] }, 'zh', RELEASE.zh);
    expect(twin?.id).toBe('vi');
    expect(twin?.textShare).toBeNull();
  });

  it('is found in each of many copies', async () => {
    const copies = Object.fromEntries(
      Array.from({ length: 12 }, (_, number) => [`copy ${number}`, ['vi', RELEASE.vi] as const]),
    );
    const twins = await findIn({ ...copies, zh: ['zh', RELEASE.zh] }, 'en', RELEASE.enCut);
    expect(twins.map(({ id }) => id).sort()).toEqual([...Object.keys(copies), 'zh'].sort());
  });

  it('tells which figures agree, differ and are missing', async () => {
    const changed = RELEASE.vi.replace('218 km', '208 km').replace('340 người', 'nhiều người');
    const [twin] = await findIn({ release: ['en', RELEASE.en] }, 'vi', changed);
    const quotes = (pairs: readonly (readonly { quote: string }[])[]) =>
      pairs.map((pair) => pair.map(({ quote }) => quote));
    expect(quotes(twin?.comparison.different ?? [])).toEqual([['208 km', '218 kilometers']]);
    expect(quotes(twin?.comparison.same ?? [])).toContainEqual([
      '5,47 tỷ krone Na Uy',
      '5.47 billion Norwegian kroner',
    ]);
    expect(twin?.comparison.onlyThere.map(({ quote }) => quote)).toContain('340 people');
  });

  it('is found by its words where it has no figures', async () => {
    const words = RELEASE.en.split('\n')[5] ?? '';
    const text = `${words} ${'It binds the one shore to the other as a letter does, and asks for nothing in return.'}`;
    const [twin] = await findIn({ letter: ['en', text] }, 'en', text.toUpperCase());
    expect(twin).toMatchObject({ id: 'letter', textShare: 1 });
  });
});

describe('another release', () => {
  it.each([
    ['of the same issuer, with the same words about itself', RELEASE.en, OTHERS.sameIssuer],
    ['with the same common figures', OTHERS.commonFigures, OTHERS.commonFiguresAgain],
    ['of the same form', OTHERS.form, OTHERS.formNextDay],
  ])('is no twin: %s', async (_what, kept, text) => {
    expect(await findIn({ kept: ['en', kept] }, 'en', text)).toEqual([]);
    expect(await findIn({ kept: ['en', text] }, 'en', kept)).toEqual([]);
  });

  it('is no twin of itself', async () => {
    const index = createMemoryIndex();
    const fingerprint = await fingerprintOf('en', RELEASE.en);
    index.add('own', fingerprint);
    expect(await findTwins(fingerprint, index, 'own')).toEqual([]);
  });
});
