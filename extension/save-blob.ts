/** How long the browser may take to take over a file, in milliseconds. */
const TAKEN_OVER_AFTER = 60_000;

/** Saves a large file among the browser's downloads, from a page that stays open. */
export function saveBlob(fileName: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_OVER_AFTER);
}
