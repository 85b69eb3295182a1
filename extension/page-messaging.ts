/**
 * The little of the browser's interface that scripts in pages need. They run on every page, so they do without the
 * polyfill.
 */
export interface PageRuntime {
  readonly id: string;
  sendMessage(message: unknown): unknown;
  readonly onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { readonly id?: string },
        respond: (answer: unknown) => void,
      ) => void,
    ): void;
  };
}

/** The browser's interface in a script that runs in a page: `browser` in Firefox, `chrome` in Chrome. */
export function pageRuntime(): PageRuntime {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { readonly runtime?: PageRuntime } | undefined
  >; // neither is declared here
  const runtime = browser?.runtime ?? chrome?.runtime;
  if (!runtime) throw new Error('not in an extension');
  return runtime;
}
