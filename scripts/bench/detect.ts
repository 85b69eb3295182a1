import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../browsers/chromium-context';
import { openIsolatedWorld, showSavedPage } from '../browsers/saved-page';
import { bundleForPage } from './bundle';
import { type DetectTimes, findExcesses, LIMITS, totalTimes } from './detect-times';
import { spreadEvenly } from './pages';

/** `bench:detect [folder] [number]`: saved pages listed in the folder's index.jsonl; all, or so many evenly chosen ones. */
const [folder = '../shared/pages', most = 'Infinity'] = process.argv.slice(2);

/** A line of index.jsonl, as far as it is needed here. */
interface Listed {
  readonly page: string;
  readonly url: string | null;
}

async function listPages(): Promise<Listed[]> {
  const lines = (await readFile(path.join(folder, 'index.jsonl'), 'utf8')).split('\n').filter(Boolean);
  return spreadEvenly(lines, Number(most)).map((line) => JSON.parse(line) as Listed); // the form of the set's index
}

async function measurePages(pages: readonly Listed[]): Promise<DetectTimes[]> {
  const script = await bundleForPage(fileURLToPath(new URL('detect-in-page.ts', import.meta.url)));
  const context = await startChromium({ isHeadless: true });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const times: DetectTimes[] = [];
  for (const { page: file, url } of pages) {
    const bytes = await readFile(path.join(folder, file));
    await showSavedPage(page, {
      bytes,
      isPlainText: false,
      address: new URL(url ?? file, 'https://pages.example').href,
    });
    const world = await openIsolatedWorld(session);
    times.push((await world.evaluate(`${script}\nmeasureDetector()`)) as DetectTimes); // what the script gives
  }
  await context.close();
  return times;
}

const totals = totalTimes(await measurePages(await listPages()));
const excesses = findExcesses(totals);
for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
  console.log(`${name}: ${totals[name].toFixed(2)}, at most ${LIMITS[name]}`);
}
console.log(JSON.stringify(totals));
process.exitCode = excesses.length > 0 ? 1 : 0;
