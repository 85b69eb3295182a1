/** A value with its white space collapsed; null when nothing is left. */
export function collapse(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, ' ').trim().normalize('NFC') || null;
}
