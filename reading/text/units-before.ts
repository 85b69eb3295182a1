/** What stands right before an offset, so many units of it at most. */
export const unitsBefore = (text: string, end: number, most: number): string =>
  text.slice(Math.max(0, end - most), end);
