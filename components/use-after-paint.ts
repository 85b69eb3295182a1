import { useEffect, useState } from 'preact/hooks';

/** Whether a component was painted once: what lies below the first view is drawn then, not before it. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
