import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { isPopupReady, readPopup } from '../../scripts/browsers/read-popup';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { browsersUnderTest } from './browsers-under-test';
import { MARK_PAGES } from './marks-pages';
import { serveContents } from './serve-contents';
import { setStage } from './set-stage';

/** Selects from some words to others, in whichever document or shadow tree they stand. Runs in the page. */
function select([from, to]: readonly string[]): boolean {
  const documents = [
    document,
    ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument),
  ];
  for (const own of documents as Document[]) {
    const trees = [own, ...[...own.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const tree of trees) {
      const walker = own.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      const ends: [Node, number][] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue ?? '';
        if (ends.length === 0 && text.includes(from ?? ''))
          ends.push([walker.currentNode, text.indexOf(from ?? '')]);
        if (ends.length === 1 && text.includes(to ?? ''))
          ends.push([walker.currentNode, text.indexOf(to ?? '') + (to ?? '').length]);
      }
      const [start, end] = ends;
      if (!start || !end) continue;
      own.getSelection()?.setBaseAndExtent(...start, ...end);
      return true;
    }
  }
  return false;
}

describe.each(browsersUnderTest)('the popup for a selection in $name', ({ launch }) => {
  const stage = setStage(launch, () => serveContents(MARK_PAGES));

  async function readSelected(name: string, from: string, to: string) {
    await stage.browser.open(`${stage.server.origin}/${name}`);
    expect(await stage.browser.evaluate(select, [from, to])).toBe(true);
    const opened = await stage.browser.openPopup('?selection');
    stage.popup = opened;
    await waitUntil(() => opened.evaluate(isPopupReady, null), 'report in the popup');
    return opened.evaluate(readPopup, null);
  }

  it.each(['plain.html', 'shadow.html', 'frame.html', 'breaks.html', 'table.html'])(
    'shows the figures that are selected on %s, and no others',
    async (name) => {
      const { lists, figures } = await readSelected(name, 'They landed', 'It will cost');
      expect(lists[0]).toContain(en.selection.title);
      expect(figures.map(({ value }) => value)).toEqual(['3,800 t', '€12.5M']);
    },
  );

  it('says so when the selection holds none', async () => {
    const { figures } = await readSelected('plain.html', 'said the harbor', 'its tower');
    expect(figures).toEqual([]);
    expect(await stage.popup?.evaluate(() => document.body.textContent, null)).toContain(en.selection.none);
  });
});
