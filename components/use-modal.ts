import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Opens a dialog over everything else as soon as it is there. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return dialog;
}
