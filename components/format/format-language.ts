/** The name of a language in the language of the words; null when it is not known. */
export function formatLanguage(tag: string, inLanguage: string): string | null {
  if (tag === 'und') return null;
  try {
    const name = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(tag);
    return name ?? null;
  } catch {
    return null;
  }
}
