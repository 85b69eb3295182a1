import type { Json, PageFunction } from './page-script';

/** A key by its name in DOM events. */
export type Key = 'Alt' | 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape' | 'Shift' | 'Tab' | ' ';

/** A window of a running browser that has the extension, with one tab. */
export interface BrowserWindow {
  /** Shows the page of this address in the tab. */
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page of the tab. */
  readonly evaluate: Evaluate;
  /** Gives the tab's page a window of this size, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the toolbar button's badge says of the tab; '' for nothing. */
  readonly badgeText: () => Promise<string>;
  /**
   * Presses the toolbar button and gives the popup that opens.
   * @param search What its address ends with in this tab, such as "?selection"; '' unless given.
   */
  readonly openPopup: (search?: string) => Promise<RealPopup>;
  readonly close: () => Promise<void>;
}

/** A running browser with the extension, and its first window. */
export interface RealBrowser extends BrowserWindow {
  /** Runs a script in the page of the tab, whatever its CSP says, and comes to its value, a text. */
  readonly evaluateScript: (script: string) => Promise<string>;
  /** Presses keys together in the page of the tab, as a reader's hand would. */
  readonly pressKeys: (keys: readonly Key[]) => Promise<void>;
  /** Clicks the middle of an element of the tab's page, as a reader's hand would. */
  readonly click: (selector: string) => Promise<void>;
  /** Address of the extension's own pages, without a slash at its end. */
  readonly extensionUrl: string;
  /**
   * Addresses that pages and the extension have asked the network for since before the extension was there. What is in
   * the extension or in the address itself, and what the browser asks for on its own, is left out.
   */
  readonly readRequests: () => Promise<readonly string[]>;
  /** Errors that scripts of the extension, whichever page they run in, have left on a console. */
  readonly readErrors: () => Promise<readonly string[]>;
  /** Stops the extension's background, as the browser does when it has had nothing to do for a while. */
  readonly stopBackground: () => Promise<void>;
  /** Loads the extension anew while pages stay open, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  /** Takes the leave to run on web pages unasked from the extension, as a reader can. */
  readonly restrictToClick: () => Promise<void>;
  /** Opens a private window. The reader has allowed the extension in those. */
  readonly openPrivateWindow: () => Promise<BrowserWindow>;
  /** Folder that files are saved in; gone with the browser. */
  readonly downloads: string;
}

/** The open popup of the toolbar button. */
export interface RealPopup {
  /** Runs a function in the popup. */
  readonly evaluate: Evaluate;
  /** Runs a script's text in the popup, whatever its CSP says, and comes to its value. */
  readonly evaluateScript: <Result>(script: string) => Promise<Result>;
  /** Which color scheme it is told from now on. */
  readonly preferColorScheme: (scheme: 'light' | 'dark') => Promise<void>;
  /** A PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Runs a function in a page and gives its result, which crosses as JSON. */
export type Evaluate = <Argument extends Json, Result>(
  run: PageFunction<Argument, Result>,
  argument: Argument,
) => Promise<Result>;
