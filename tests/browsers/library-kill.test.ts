import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../scripts/browsers/chromium';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { makeReport } from '../library/sample-reports';

/** More reports than are written before the browser is killed. */
const LINES = 3000;

const countKept = (): Promise<number> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('pressmark-library');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('reports').objectStore('reports').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });

/** Ids in each of the stores that make up a kept report. Runs in the library. */
const readIds = (): Promise<string[][]> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('pressmark-library');
    opening.onsuccess = () => {
      const names = ['reports', 'cards', 'fingerprints'];
      const transaction = opening.result.transaction(names);
      const requests = names.map((name) => transaction.objectStore(name).getAllKeys());
      transaction.oncomplete = () => resolve(requests.map(({ result }) => result.map(String)));
    };
  });

/** Begins to read a file of many reports, made of one. Runs in the library. */
function beginImport({ line, count }: { line: string; count: number }): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return false;
  const lines = Array.from({ length: count }, (_, at) => line.replace('NUMBER', String(at)));
  const transfer = new DataTransfer();
  transfer.items.add(new File([lines.join('\n')], 'library.jsonl'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Ends the browser as a power cut does. */
async function kill(browser: Chromium): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('The browser has no process');
  const gone = new Promise((resolve) => browser.context.once('close', resolve));
  process.kill(own.id, 'SIGKILL');
  await gone;
}

describe('a library whose browser is killed in the middle of a write', () => {
  let profile = '';
  let browser: Chromium | null = null;
  const launch = async (): Promise<Chromium> => {
    const extensionDir = path.resolve('.output/chrome-mv3');
    browser = await launchChromium({ extensionDir, isHeadless: true, language: 'en-US', profile });
    await browser.open(`${browser.extensionUrl}/library.html`);
    const { evaluate } = browser;
    await waitUntil(
      () => evaluate(() => document.querySelector('input[type=file]') !== null, null),
      'library',
    );
    return browser;
  };
  afterAll(async () => {
    await browser?.close().catch(() => undefined);
    await rm(profile, { recursive: true, force: true });
  });

  it('has all parts of each report that it has', async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'pressmark-profile-'));
    const first = await launch();
    const report = await makeReport({
      url: 'https://kept.example/NUMBER',
      language: 'en',
      text: 'The harbor of Amsel moved 4.2 million containers in 2025, up 12.5 percent.',
    });
    await first.evaluate(beginImport, { line: JSON.stringify(report), count: LINES });
    await waitUntil(async () => (await first.evaluate(countKept, null)) > 20, 'kept report');
    await kill(first);
    const second = await launch();
    const [reports = [], cards, fingerprints] = await second.evaluate(readIds, null);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.length).toBeLessThan(LINES);
    expect(cards).toEqual(reports);
    expect(fingerprints).toEqual(reports);
  });
});
