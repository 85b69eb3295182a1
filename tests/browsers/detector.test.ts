import { describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/browsers/page-server';
import { PAGES } from '../sample-pages';
import { browsersUnderTest } from './browsers-under-test';
import { setStage } from './set-stage';

/** The last look at a page is over by then. */
/** Shows another page's content in this one, as a site does that loads no page anew. Runs in the page. */
async function showInstead({
  address,
  isNavigation,
}: {
  address: string;
  isNavigation: boolean;
}): Promise<boolean> {
  const answer = await fetch(address);
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (isNavigation) history.pushState(null, '', address);
  document.body.replaceWith(document.importNode(body, true));
  return true;
}

describe.each(browsersUnderTest)('the detector in $name', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  it('marks a release whose text comes late', async () => {
    await stage.browser.open(`${stage.server.origin}/listing-en/`);
    await stage.browser.evaluate(showInstead, { address: '/release-en/', isNavigation: false });
    await expect.poll(() => stage.browser.badgeText()).toBe('PR');
  });

  it('marks what a page shows at another address, and takes the mark away at the next', async () => {
    await stage.browser.open(`${stage.server.origin}/article-en/`);
    await stage.browser.evaluate(showInstead, { address: '/agency-en/', isNavigation: true });
    await expect.poll(() => stage.browser.badgeText()).toBe('AG');
    await stage.browser.evaluate(showInstead, { address: '/listing-en/', isNavigation: true });
    await expect.poll(() => stage.browser.badgeText()).toBe('');
  });
});
