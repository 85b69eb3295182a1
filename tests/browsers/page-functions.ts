/** What is left of two spellings of the same figure: "57 %" and "57%". */
export const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Presses the button of the popup whose text holds these words, folded. Runs in the popup. */
export function press(folded: string): boolean {
  const buttons = [...document.querySelectorAll('button')];
  const wanted = buttons.find(({ textContent }) =>
    textContent
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
      .includes(folded),
  );
  wanted?.click();
  return wanted !== undefined;
}

/** All highlighted words of a page, and whether they stand in its window. Runs in the page. */
export function readHighlights(): { words: string[]; isInView: boolean } {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  const places = ranges.map((range) => range.getBoundingClientRect());
  return {
    words: ranges.map((range) => range.toString().replace(/\s+/g, ' ')),
    isInView: places.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
  };
}

/** Picks a form in the open sheet and gives its preview. Runs in the popup. */
export async function pickForm(label: string): Promise<string> {
  const isThere = (): HTMLInputElement | undefined =>
    [...document.querySelectorAll<HTMLInputElement>('dialog[open] input')].find(
      ({ parentElement }) => parentElement?.textContent === label,
    );
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 20));
  const preview = (): string => document.querySelector('textarea')?.value ?? '';
  while (preview() === '') await new Promise((resolve) => setTimeout(resolve, 20));
  const before = preview();
  const wasPicked = isThere()?.checked;
  isThere()?.click();
  while (!wasPicked && preview() === before) await new Promise((resolve) => setTimeout(resolve, 20));
  return preview();
}

/** How far down the preview of the open sheet is scrolled, once it has its text. Runs in the popup. */
export async function previewTop(): Promise<number> {
  const preview = (): HTMLTextAreaElement | null => document.querySelector('dialog[open] textarea');
  while (!preview()?.value) await new Promise((resolve) => setTimeout(resolve, 20));
  return preview()?.scrollTop ?? -1;
}

/** Reads a text as a file into the library. Runs in it. */
export function readAsFile(text: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return false;
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'library.jsonl'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** All words of a page. Runs in it. */
export const readWords = (): string => document.body.textContent.replace(/\s+/g, ' ');

/** Has all press releases kept, or only those that are asked for. Runs in a page of the extension. */
export function keepReleases(keepReleases: boolean): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set: (items: object) => Promise<void> } } };
  }; // in both browsers
  return chrome.storage.local.set({ settings: { keepReleases } }).then(() => true);
}
