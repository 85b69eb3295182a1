import type { Language } from '../../reading/languages/language';

/** Every form that a language's pack and overlay know, whatever it means. */
export function wordsOf({ pack, overlay }: Language): string[] {
  const forms = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') forms.add(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        // In tables from word to meaning the words are the keys.
        if (!Array.isArray(value)) forms.add(key);
        visit(inner);
      }
    }
  };
  visit([overlay, pack.scales, pack.currencyHeads, pack.months, pack.quarters, pack.relative]);
  visit(Object.values(pack.currencies).slice(0, MOST_OF_A_KIND));
  visit(Object.values(pack.units).slice(0, MOST_OF_A_KIND));
  return [...forms].filter((form) => form !== '');
}

/** Rare currencies and units are built like the first ones. */
const MOST_OF_A_KIND = 60;
