import { afterAll, afterEach, beforeAll } from 'vitest';
import type { PageServer } from '../../scripts/browsers/page-server';
import type { RealBrowser, RealPopup } from '../../scripts/browsers/real-browser';
import { openPopupOver } from './browsers-under-test';

/** What the tests of one browser share. */
export interface Stage {
  readonly server: PageServer;
  readonly browser: RealBrowser;
  /** One that a test leaves here is closed behind it. */
  popup: RealPopup | null;
}

/** Serves pages and starts a browser for the tests of the group that this is called in, from its first to its last. */
export function setStage(launch: () => Promise<RealBrowser>, serve: () => Promise<PageServer>): Stage {
  let server: PageServer | null = null;
  let browser: RealBrowser | null = null;
  const stage: Stage = {
    get server() {
      if (!server) throw new Error('No pages are served outside of a test');
      return server;
    },
    get browser() {
      if (!browser) throw new Error('No browser runs outside of a test');
      return browser;
    },
    popup: null,
  };
  beforeAll(async () => {
    server = await serve();
    browser = await launch();
  });
  afterEach(async () => {
    await stage.popup?.close();
    stage.popup = null;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return stage;
}

/** Opens the popup over a served page, for all the tests of the group that this is called in. */
export function setPopup(stage: Stage, slug: string): { readonly popup: RealPopup } {
  let popup: RealPopup | null = null;
  beforeAll(async () => {
    popup = await openPopupOver(stage.browser, `${stage.server.origin}/${slug}/`);
  });
  afterAll(() => popup?.close());
  return {
    get popup() {
      if (!popup) throw new Error('No popup is open outside of a test');
      return popup;
    },
  };
}
