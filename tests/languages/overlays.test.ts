import { describe, expect, it } from 'vitest';
import type { Language } from '../../reading/languages/language';
import { knownLanguages, loadLanguage } from '../../reading/languages/registry';
import { foldCase } from '../../reading/text/fold';

type Table = Readonly<Record<string, readonly string[]>>;

/** Forms of the overlay that its packs list under the same key, as "key: form". */
function repeated(overlay: Table, packs: readonly Table[]): string[] {
  return Object.entries(overlay).flatMap(([key, forms]) => {
    const known = new Set(packs.flatMap((pack) => pack[key] ?? []).map(foldCase));
    return forms.filter((form) => known.has(foldCase(form))).map((form) => `${key}: ${form}`);
  });
}

describe.each(knownLanguages)('the overlay of %s', (tag) => {
  const language = (): Promise<Language> => loadLanguage(tag);

  it.each([
    [
      'money.names',
      ({ overlay, pack, international }: Language) =>
        repeated(overlay.money.names, [pack.currencies, international.currencies]),
    ],
    [
      'units',
      ({ overlay, pack, international }: Language) =>
        repeated(overlay.units, [pack.units, international.units]),
    ],
    ['dates.relative', ({ overlay, pack }: Language) => repeated(overlay.dates.relative, [pack.relative])],
    ['numbers.scales', ({ overlay, pack }: Language) => repeated(overlay.numbers.scales, [pack.scales])],
  ] as const)(
    'repeats nothing of the pack in %s: take such forms out of the overlay',
    async (_part, find) => {
      expect(find(await language())).toEqual([]);
    },
  );

  it('names each form once in a list', async () => {
    const lists = listsOf((await language()).overlay);
    const twice = lists.flatMap((list) => list.filter((form, index) => list.indexOf(form) !== index));
    expect(twice).toEqual([]);
  });
});

/** Every list of forms in the overlay. */
function listsOf(part: unknown): (readonly unknown[])[] {
  if (Array.isArray(part)) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listsOf) : [];
}
