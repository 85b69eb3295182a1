import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../scripts/browsers/chromium';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import { unfoldFigures } from '../../scripts/browsers/read-popup';
import { PAGES } from '../sample-pages';
import { openPopupOver } from './browsers-under-test';

/** Tries to load an address. Runs in the popup. */
async function tryToLoad(address: string): Promise<string> {
  try {
    return `loaded ${(await fetch(address)).status}`;
  } catch {
    return 'refused';
  }
}

describe('the network', () => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await servePages(PAGES);
    chromium = await launchChromium({ extensionDir: path.resolve('.output/chrome-mv3'), isHeadless: true });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('is asked for what the page itself needs and nothing else', async () => {
    const addresses: string[] = [];
    chromium.context.on('request', (request) => addresses.push(request.url()));
    const popup = await openPopupOver(chromium, `${server.origin}/release-vi/`);
    await popup.evaluate(unfoldFigures, null);
    await popup.close();
    const own = addresses.filter((address) => address.startsWith('chrome-extension:'));
    const others = addresses.filter((address) => !address.startsWith('chrome-extension:'));
    expect(own.map((address) => new URL(address).pathname)).toContain('/popup.html');
    expect(others.sort()).toEqual([`${server.origin}/release-vi/`, `${server.origin}/site.css`]);
  });

  it('is closed to the popup', async () => {
    const popup = await openPopupOver(chromium, `${server.origin}/release-en/`);
    expect(await popup.evaluate(tryToLoad, `${server.origin}/site.css`)).toBe('refused');
    await popup.close();
  });
});
