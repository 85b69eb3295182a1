/** What a key does to the words that are marked on a page: take the marks away, or go to the next or the one before. */
export type MarkAction = 'clear' | 1 | -1;

/** What of a keyboard event is looked at. */
export type Keystroke = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a key asks for, on the page and in the popup; null for all keys that are the page's. */
export function markActionOf(event: Keystroke): MarkAction | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (!event.altKey) return event.key === 'Escape' ? 'clear' : null;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : null;
}

/** The same keys, as `aria-keyshortcuts` writes them. */
export const MARK_KEYS: Readonly<Record<MarkAction, string>> = {
  clear: 'Escape',
  1: 'Alt+ArrowDown',
  '-1': 'Alt+ArrowUp',
};
