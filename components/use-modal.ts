import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Opens a dialog over everything else as soon as it is there. Closing it gives the focus back to where it was before. */
export function useModal(): { dialog: RefObject<HTMLDialogElement | null>; close: () => void } {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // A browser gives the focus back when a dialog is closed, and not when it is taken away.
  return { dialog, close: () => dialog.current?.close() };
}
