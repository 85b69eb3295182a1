/** Chooses the language of the words. Runs in a page of the extension. */
export const setLanguage = (language: string): Promise<void> =>
  (
    globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
  ).chrome.storage.local.set({ settings: { language } });
