import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findTwins } from '../library/find-twins';
import { type Fingerprint, takeFingerprint } from '../library/fingerprint';
import { createMemoryIndex } from '../library/memory-index';
import { type Statement, statesSame } from '../library/statements';
import { loadLanguage } from '../reading/languages/registry';
import type { ArticleReport } from '../reading/report';
import { nodeReader, reportOnFile } from './read-saved-page';

interface Measured {
  readonly name: string;
  readonly report: ArticleReport;
  readonly fingerprint: Fingerprint;
}

/**
 * Looks for twins among all pairs of saved pages and prints those found, so that each can be judged by eye.
 * Usage: npm run measure:twins -- [--rates] FOLDER | FILE.html | REPORTS.jsonl ...
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rates: { type: 'boolean', default: false } },
  });
  const all = (await Promise.all(positionals.map(readAll))).flat();
  // A page that is no article has no report to keep.
  const measured = all.filter(({ report }) => report.verdict !== 'none');
  if (values.rates) printRates(measured);
  const index = createMemoryIndex();
  for (const { name, fingerprint } of measured) index.add(name, fingerprint);
  let found = 0;
  for (const { name, report, fingerprint } of measured) {
    for (const { id, textShare, comparison, evidence } of await findTwins(fingerprint, index, name)) {
      found++;
      const same = `${comparison.same.length} of ${fingerprint.statements.length} figures the same`;
      const text = textShare === null ? 'no text in common to tell' : `text ${textShare.toFixed(2)}`;
      console.log(`${name} = ${id}: ${same}, evidence ${evidence.toFixed(1)}, ${text}: ${report.headline}`);
    }
  }
  const pairs = (measured.length * (measured.length - 1)) / 2;
  console.log(`${found / 2} twins among ${pairs} pairs of ${measured.length} reports`);
}

async function readAll(place: string): Promise<Measured[]> {
  const files = /\.\w+$/.test(place) ? [place] : await pagesIn(place);
  const reports = await Promise.all(files.map(readReports));
  return Promise.all(
    reports.flat().map(async ([name, report]) => {
      const language = await loadLanguage(report.language);
      return { name, report, fingerprint: takeFingerprint(report, language) };
    }),
  );
}

async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /\.(?:html|txt)$/.test(name)).map((name) => path.join(folder, name));
}

async function readReports(file: string): Promise<[name: string, report: ArticleReport][]> {
  if (!file.endsWith('.jsonl')) return [[file, await reportOnFile(file, null, nodeReader)]];
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.includes('"schema"'));
  return lines.map((line, at) => {
    const report = JSON.parse(line) as ArticleReport; // as `npm run extract` writes it
    return [`${file}:${at + 1} ${report.pageUrl}`, report];
  });
}

/** How often a report states an amount that another states too, by kind and digits; see `library/rarity.ts`. */
function printRates(measured: readonly Measured[]): void {
  const tallies = new Map<string, { shared: number; all: number }>();
  for (const { fingerprint } of measured) {
    for (const statement of fingerprint.statements) {
      const others = measured.filter((other) => other.fingerprint !== fingerprint);
      const sharing = others.filter((other) =>
        other.fingerprint.statements.some((stated) => statesSame(statement, stated)),
      );
      const tally = tallies.get(nameOf(statement)) ?? { shared: 0, all: 0 };
      tally.shared += sharing.length;
      tally.all += others.length;
      tallies.set(nameOf(statement), tally);
    }
  }
  for (const [name, { shared, all }] of [...tallies].sort()) {
    console.log(`${name}: ${(shared / all).toPrecision(2)} of ${all}`);
  }
}

function nameOf({ forms }: Statement): string {
  const [form] = forms;
  return `${form?.dimension.split(' ', 1)[0]}, ${Math.min(form?.digits ?? 0, 5)} digits`;
}

await main();
