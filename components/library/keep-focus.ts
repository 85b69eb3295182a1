/**
 * Makes a change that may take away what has the focus, and then gives the focus to what is nearest: the headline that
 * stands in the row's place now, the last one where none does, the heading when none is left.
 * @param page What the rows and the heading stand in.
 */
export async function keepFocus(page: HTMLElement | null, change: () => Promise<void>): Promise<void> {
  const at = [...(page?.querySelectorAll('.card-row') ?? [])].findIndex(hasFocus);
  const isIn = page !== null && hasFocus(page);
  await change();
  // A button that can be pressed no longer has lost it too.
  if (!isIn || (hasFocus(page) && !document.activeElement?.matches(':disabled'))) return;
  const headlines = page.querySelectorAll<HTMLElement>('.card-row h2 a');
  (headlines[Math.min(at, headlines.length - 1)] ?? page.querySelector('h1'))?.focus();
}

const hasFocus = (element: Element): boolean => element.contains(document.activeElement);
