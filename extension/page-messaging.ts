/**
 * The little of the browser's interface that scripts in pages need. They run on every page, so they do without the
 * polyfill.
 */
export interface PageRuntime {
  readonly id: string;
  sendMessage(message: unknown): unknown;
  readonly onMessage: {
    /** A listener that answers later gives true. */
    addListener(
      listener: (
        message: unknown,
        sender: { readonly id?: string },
        respond: (answer: unknown) => void,
      ) => true | undefined,
    ): void;
  };
}

/**
 * The browser's interface in a script that runs in a page. Firefox too has it by this name, with the promises of
 * manifest version 3; an element of the page cannot stand in its place. In a script whose extension was updated or
 * removed, using it throws.
 */
export function pageRuntime(): PageRuntime {
  return (globalThis as unknown as { readonly chrome: { readonly runtime: PageRuntime } }).chrome.runtime; // not declared here
}
