/** The longest that work holds a page's thread before the page gets its turn: half of a frame's time on a fast screen. */
const SLICE_MS = 4;
/** A page that changes more often while it is read is read in one go. */
const MOST_RESTARTS = 2;

/** Tells whether something changed, until it is stopped. */
export interface ChangeWatch {
  readonly hasChanged: () => boolean;
  readonly stop: () => void;
}

/**
 * Runs work that is made of short steps, and lets the page do its own between slices of them. Work over a page that
 * changed meanwhile is given up and begun anew.
 * @param watch Begins to watch what the work reads.
 * @param pause Gives the page its turn.
 */
export async function runInSlices<Result>(
  begin: () => Generator<undefined, Result>,
  watch: () => ChangeWatch,
  pause: () => Promise<void> = giveTurn,
): Promise<Result> {
  for (let restarts = 0; ; restarts++) {
    const changes = watch();
    const isLast = restarts === MOST_RESTARTS;
    const steps = begin();
    try {
      while (isLast || !changes.hasChanged()) {
        const result = runSlice(steps, isLast ? Infinity : SLICE_MS);
        if (result) return result.value;
        await pause();
      }
    } finally {
      changes.stop();
    }
  }
}

/** Runs steps until time is up; the result when they are done, null when there are more. */
function runSlice<Result>(
  steps: Generator<undefined, Result>,
  longest: number,
): { readonly value: Result } | null {
  const end = performance.now() + longest;
  do {
    const step = steps.next();
    if (step.done) return step;
  } while (performance.now() < end);
  return null;
}

/** Comes back when the page has done what was waiting. */
function giveTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Watches a document for nodes and texts that come, go or change. */
export function watchChanges(document: Document): ChangeWatch {
  let isChanged = false;
  const note = (): void => {
    isChanged = true;
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return {
    hasChanged: () => {
      if (observer.takeRecords().length > 0) note();
      return isChanged;
    },
    stop: () => observer.disconnect(),
  };
}
