/** What the search for browsers looks at. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether there is an executable file of this path. */
  readonly isProgram: (file: string) => boolean;
  /** Names in a folder; [] when there is none. */
  readonly list: (folder: string) => readonly string[];
}

/**
 * The program of a Chromium that loads extensions: CHROME_PATH, then the usual places, then Playwright's cache; null
 * when there is none. Throws when CHROME_PATH names no program.
 */
export function findChromium(machine?: Machine): string | null;

/**
 * The program of a Firefox: FIREFOX_PATH, then the usual places; null when there is none. Throws when FIREFOX_PATH
 * names no program. Playwright's own Firefox speaks no WebDriver BiDi, so it is not looked for.
 */
export function findFirefox(machine?: Machine): string | null;
