/**
 * Saves a text as a file among the browser's downloads. The text is in the link itself, so that saving goes on when the
 * popup closes under it, as it does where the browser asks for a place.
 */
export function saveText(fileName: string, mediaType: string, text: string): void {
  const link = document.createElement('a');
  link.href = `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
  link.download = fileName;
  link.click();
}
