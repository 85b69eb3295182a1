import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Opens a dialog over everything else as soon as it is there. When it goes, the focus is back where it was before. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // A browser gives it back when a dialog is closed, and not when it is taken away.
    return () => opener instanceof HTMLElement && opener.focus();
  }, []);
  return dialog;
}
