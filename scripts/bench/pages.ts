import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Real saved pages, where they are at hand. */
const REAL_PAGES = '../shared/pages';
const SAMPLE_PAGES = 'tests/pages';

/** So many pages, spread evenly over those at hand: real ones, else our own samples. */
export function readBenchPages(most: number): BenchPage[] {
  const files = listPages(REAL_PAGES, (name) => name.endsWith('.html'), '');
  const all =
    files.length > 0 ? files : listPages(SAMPLE_PAGES, (name) => !name.includes('.'), 'source.html');
  return spreadEvenly(all, most).map((file) => ({ name: file, bytes: readFileSync(file) }));
}

/** So many of some, in their order and evenly spread over them; all where there are no more. */
export function spreadEvenly<Item>(all: readonly Item[], most: number): Item[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function listPages(folder: string, isPage: (name: string) => boolean, file: string): string[] {
  try {
    return readdirSync(folder)
      .filter(isPage)
      .sort()
      .map((name) => path.join(folder, name, file));
  } catch {
    return [];
  }
}

/** A made-up page with menus, an article and comments, so many times as much of each. */
export function syntheticPage(times: number): BenchPage {
  const menu = '<li><a href="/section">A section of the paper</a></li>\n'.repeat(60 * times);
  const sentence =
    'The ferry left the harbor on time, and 214 passengers watched the lights of the town go by. ';
  const story = `<p>${sentence.repeat(4)}<a href="/more">Read on</a> <b>today</b>.</p>\n`.repeat(12 * times);
  const talk = '<div class="comment"><span>A reader</span><p>So it was.</p></div>\n'.repeat(30 * times);
  const markup = `<!DOCTYPE html><title>The ferry</title><div id="page"><ul class="menu">${menu}</ul><article><h1>The ferry</h1>${story}</article><div id="comments">${talk}</div></div>`;
  return { name: `synthetic x ${times}`, bytes: new TextEncoder().encode(markup) };
}
